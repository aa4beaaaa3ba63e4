// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frozentable.h"

#include <numeric>

namespace phalera {

FrozenTable::FrozenTable(const QAbstractItemModel &table, const QList<int> &columns)
{
    for (const int column : columns) {
        m_heads.append(table.headerData(column, Qt::Horizontal).toString());
        m_alignments.append(table.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(table.index(row, column).data().toString());
        m_rows.append(cells);
    }
}

QList<int> FrozenTable::columns() const
{
    QList<int> columns(m_heads.size());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

int FrozenTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FrozenTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant FrozenTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows.at(index.row()).at(index.column());
}

QVariant FrozenTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.at(section);
    return role == Qt::TextAlignmentRole ? m_alignments.at(section) : QVariant();
}

} // namespace phalera
