// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importlistmodel.h"

#include "app/datewords.h"

#include <QLocale>

#include <algorithm>

namespace phalera {

void ImportListModel::setBatches(const QList<Batch> &batches)
{
    beginResetModel();
    m_batches = batches;
    m_batches.removeIf([](const Batch &batch) { return batch.isDecision(); });
    std::reverse(m_batches.begin(), m_batches.end());
    endResetModel();
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Batch &batch = m_batches.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return batch.number;
    case NameColumn:
        return batch.name;
    case FormatColumn:
        return batch.format;
    case WhenColumn:
        return momentWords(batch.when.toLocalTime(), QLocale());
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case NameColumn:
        return tr("What was read");
    case FormatColumn:
        return tr("Format");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace phalera
