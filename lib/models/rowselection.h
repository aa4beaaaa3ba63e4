// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowranges.h"

#include <QItemSelectionModel>

namespace phalera {

/// Chosen rows of a list that may have a million of them, scattered or not. The base class is slow with many ranges and
/// lists every cell of what it is told; so the rows are kept here, and it holds only those near what is on the screen.
/// Whole rows only.
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT
public:
    explicit RowSelection(QAbstractItemModel *model, QObject *parent = nullptr);

    [[nodiscard]] const RowRanges &rows() const { return m_rows; }
    /// Chooses rows anew, for what was chosen in another order of the list: no chosenByUser().
    void restore(const RowRanges &rows);
    /// The rows on the screen.
    void setWindow(RowRange visible);

    void select(const QItemSelection &selection, QItemSelectionModel::SelectionFlags command) override;
    using QItemSelectionModel::select;
    void clear() override;
    void reset() override;

signals:
    /// After select() and clear(): whatever a view does on the user's behalf.
    void chosenByUser();

private:
    void mirror();
    [[nodiscard]] bool isMirroredWhole() const;

    RowRanges m_rows;
    RowRanges m_fixed; ///< m_rows before the range that is being drawn with the mouse or Shift
    RowRange m_window { 0, 0 };
    RowRange m_mirrored { 0, -1 }; ///< part of the list that the base class knows
};

} // namespace phalera
