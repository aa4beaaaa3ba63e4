// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/landgrid.h"

#include <algorithm>
#include <cmath>

namespace phalera {

LandGrid::LandGrid(const QSizeF &size)
    : m_columns(std::max(1, int(std::ceil(size.width() / Cell))))
    , m_rows(std::max(1, int(std::ceil(size.height() / Cell))))
    , m_cells(size_t(m_columns) * size_t(m_rows), qint16(Nothing))
{
}

void LandGrid::paint(const Outline &outline, int region)
{
    const int first = std::max(0, int(std::floor(outline.bounds.top() / Cell)));
    const int last = std::min(m_rows - 1, int(std::ceil(outline.bounds.bottom() / Cell)));
    for (int row = first; row <= last; ++row)
        paintRow(outline, row, region);
}

void LandGrid::paintRow(const Outline &outline, int row, int region)
{
    const double y = (row + 0.5) * Cell;
    std::vector<double> crossings;
    for (const Ring &ring : outline.rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF &a = ring.at(i == 0 ? ring.size() - 1 : i - 1);
            const QPointF &b = ring.at(i);
            if ((a.y() > y) != (b.y() > y))
                crossings.push_back((b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x());
        }
    }
    std::ranges::sort(crossings);
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const int from = std::max(0, int(std::ceil(crossings[i] / Cell - 0.5)));
        const int to = std::min(m_columns - 1, int(std::floor(crossings[i + 1] / Cell - 0.5)));
        for (int column = from; column <= to; ++column)
            m_cells[size_t(row) * size_t(m_columns) + size_t(column)] = qint16(region);
    }
}

int LandGrid::regionAt(const QPointF &point) const
{
    const int column = int(std::floor(point.x() / Cell));
    const int row = int(std::floor(point.y() / Cell));
    const bool isInside = column >= 0 && column < m_columns && row >= 0 && row < m_rows;
    return isInside ? m_cells[size_t(row) * size_t(m_columns) + size_t(column)] : Nothing;
}

bool LandGrid::isAll(const QRectF &rect, int region) const
{
    const int left = std::max(0, int(std::floor(rect.left() / Cell)));
    const int right = std::min(m_columns - 1, int(std::floor(rect.right() / Cell)));
    const int top = std::max(0, int(std::floor(rect.top() / Cell)));
    const int bottom = std::min(m_rows - 1, int(std::floor(rect.bottom() / Cell)));
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            if (m_cells[size_t(row) * size_t(m_columns) + size_t(column)] != region)
                return false;
        }
    }
    return true;
}

} // namespace phalera
