// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/outline.h"

#include <QSize>

#include <vector>

namespace phalera {

/// Which region covers each cell of a drawing: asked thousands of times while labels look for room, so it is painted
/// once. Cells are as fine as a label needs.
class LandGrid
{
public:
    static constexpr int Nothing = -1;
    explicit LandGrid(const QSizeF &size);

    /// Covers the cells whose middle lies in the outline, over what was there.
    void paint(const Outline &outline, int region);
    /// The region that covers a point, or Nothing.
    [[nodiscard]] int regionAt(const QPointF &point) const;
    /// Whether the region covers every cell of a rectangle; Nothing asks for no region at all.
    [[nodiscard]] bool isAll(const QRectF &rect, int region) const;

private:
    static constexpr double Cell = 3;
    void paintRow(const Outline &outline, int row, int region);

    int m_columns;
    int m_rows;
    std::vector<qint16> m_cells;
};

} // namespace phalera
