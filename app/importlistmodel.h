// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

#include <QAbstractTableModel>

namespace phalera {

/// The imports of an archive, the latest first; decisions that were made in the program are none.
class ImportListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, FormatColumn, WhenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<Batch> &batches);
    [[nodiscard]] const Batch &batch(int row) const { return m_batches.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Batch> m_batches;
};

} // namespace phalera
