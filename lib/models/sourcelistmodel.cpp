// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcelistmodel.h"

#include "models/roles.h"

#include <algorithm>

namespace phalera {

SourceListModel::SourceListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SourceListModel::setSources(std::shared_ptr<const Snapshot> snapshot, const QList<ListedSource> &sources)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_sources = sources;
    endResetModel();
}

SourceId SourceListModel::source(int row) const
{
    return SourceId(m_snapshot->record(RowTable::Sources, m_sources.at(row).row).id);
}

std::optional<int> SourceListModel::rowOf(const SourceId &source) const
{
    const auto row = m_snapshot ? m_snapshot->rowOf({ Table::Sources, source.text() }) : std::nullopt;
    const auto found = row ? std::ranges::find(m_sources, *row, &ListedSource::row) : m_sources.end();
    return found == m_sources.end() ? std::nullopt : std::optional<int>(int(found - m_sources.begin()));
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return cell(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= StatementsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RecordIdRole:
        return source(index.row()).text();
    case TableRole:
        return int(Table::Sources);
    case ConflictRole:
        return m_sources.at(index.row()).contradicted > 0;
    default:
        return {};
    }
}

QVariant SourceListModel::cell(int row, int column) const
{
    const ListedSource &listed = m_sources.at(row);
    const auto text = [&](Field field) { return m_snapshot->text(RowTable::Sources, listed.row, field); };
    switch (column) {
    case TitleColumn: {
        const QString title = text(Field::Title);
        return title.isEmpty() ? source(row).text() : title;
    }
    case KindColumn:
        return text(Field::Kind);
    case DateColumn:
        return text(Field::Date);
    case StatementsColumn:
        return listed.statements;
    case ContradictedColumn:
        return listed.contradicted;
    case CitingColumn:
        return listed.citing;
    default:
        return {};
    }
}

} // namespace phalera
