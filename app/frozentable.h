// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace phalera {

/// The texts of a small table as it stands at this moment, some of its columns: to be written in another thread
/// whatever becomes of the table.
class FrozenTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    FrozenTable(const QAbstractItemModel &table, const QList<int> &columns);

    [[nodiscard]] QList<int> columns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<QVariant> m_alignments;
    QList<QStringList> m_rows;
};

} // namespace phalera
