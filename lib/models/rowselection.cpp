// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowselection.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr int MostRangesMirrored = 200;
constexpr int MostRowsMirrored = 2000;
constexpr int RowsAround = 200; // the window: so that a small scroll changes nothing

} // namespace

RowSelection::RowSelection(QAbstractItemModel *model, QObject *parent)
    : QItemSelectionModel(model, parent)
{
}

void RowSelection::select(const QItemSelection &selection, QItemSelectionModel::SelectionFlags command)
{
    if (command == NoUpdate)
        return;
    // The meaning of the flags is that of the base class: Current replaces what the last call with Current did.
    RowRanges before = command.testFlag(Clear) ? RowRanges() : command.testFlag(Current) ? m_fixed : m_rows;
    if (command.testFlag(Clear) || !command.testFlag(Current))
        m_fixed = before;
    m_rows = std::move(before);
    for (const QItemSelectionRange &range : selection) {
        const RowRange rows { range.top(), range.bottom() };
        if (command.testFlag(Toggle))
            m_rows.toggle(rows);
        else if (command.testFlag(Deselect))
            m_rows.remove(rows);
        else if (command.testFlag(Select))
            m_rows.add(rows);
    }
    mirror();
    emit chosenByUser();
}

void RowSelection::restore(const RowRanges &rows)
{
    m_rows = rows;
    m_fixed = rows;
    mirror();
}

void RowSelection::clear()
{
    m_rows.clear();
    m_fixed.clear();
    QItemSelectionModel::clear();
    emit chosenByUser();
}

void RowSelection::reset()
{
    m_rows.clear();
    m_fixed.clear();
    m_mirrored = {};
    const QSignalBlocker blocker(this); // as the base class; its reset() would call clear() of this one
    QItemSelectionModel::reset();
}

void RowSelection::setWindow(RowRange visible)
{
    m_window = visible;
    if (!isMirroredWhole() && (visible.first < m_mirrored.first || visible.last > m_mirrored.last))
        mirror();
}

bool RowSelection::isMirroredWhole() const
{
    return m_rows.ranges().size() <= MostRangesMirrored && m_rows.count() <= MostRowsMirrored;
}

void RowSelection::mirror()
{
    const int last = model() != nullptr ? model()->rowCount() - 1 : -1;
    m_mirrored = isMirroredWhole()
        ? RowRange { 0, last }
        : RowRange { std::max(0, m_window.first - RowsAround), std::min(last, m_window.last + RowsAround) };
    const RowRanges mirrored = m_rows.within(m_mirrored);
    QItemSelection cells;
    for (const RowRange &rows : mirrored.ranges())
        cells.append(QItemSelectionRange(
            model()->index(rows.first, 0), model()->index(rows.last, std::max(0, model()->columnCount() - 1))));
    QItemSelectionModel::select(cells, ClearAndSelect);
}

} // namespace phalera
