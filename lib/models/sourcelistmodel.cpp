// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcelistmodel.h"

#include "models/roles.h"

#include <algorithm>

namespace phalera {

QHash<SourceId, SourceFacts> statementCounts(const QList<Claim> &claims)
{
    QHash<QString, QList<Claim>> questions;
    for (const Claim &claim : claims)
        questions[claim.question].append(claim);
    QHash<SourceId, SourceFacts> counts;
    for (const Claim &claim : claims) {
        SourceFacts &facts = counts[claim.source];
        ++facts.statements;
        if (isContradicted(claim, questions.value(claim.question)))
            ++facts.contradicted;
    }
    return counts;
}

SourceListModel::SourceListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SourceListModel::setSources(const QList<SourceFacts> &sources)
{
    beginResetModel();
    m_sources = sources;
    putInOrder();
    endResetModel();
}

std::optional<int> SourceListModel::rowOf(const SourceId &source) const
{
    const auto found
        = std::find_if(m_sources.begin(), m_sources.end(), [&](const SourceFacts &f) { return f.source.id == source; });
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
    const SourceFacts &facts = m_sources.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return cell(facts, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= StatementsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RecordIdRole:
        return facts.source.id.text();
    case TableRole:
        return int(Table::Sources);
    case ConflictRole:
        return facts.contradicted > 0;
    default:
        return {};
    }
}

QVariant SourceListModel::cell(const SourceFacts &facts, int column) const
{
    switch (column) {
    case TitleColumn:
        return facts.source.title.isEmpty() ? facts.source.id.text() : facts.source.title;
    case KindColumn:
        return facts.source.kind;
    case DateColumn:
        return facts.source.date.text();
    case StatementsColumn:
        return facts.statements;
    case ContradictedColumn:
        return facts.contradicted;
    case CitingColumn:
        return facts.citing;
    default:
        return {};
    }
}

void SourceListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<SourceId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_sources.at(index.row()).source.id);
    putInOrder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)).value_or(0), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void SourceListModel::putInOrder()
{
    const auto number = [this](const SourceFacts &f) {
        return m_sortColumn == StatementsColumn  ? f.statements
            : m_sortColumn == ContradictedColumn ? f.contradicted
                                                 : f.citing;
    };
    const auto less = [this, &number](const SourceFacts &a, const SourceFacts &b) {
        if (m_sortColumn == DateColumn)
            return a.source.date < b.source.date;
        if (m_sortColumn >= StatementsColumn)
            return number(a) < number(b);
        return cell(a, m_sortColumn).toString().localeAwareCompare(cell(b, m_sortColumn).toString()) < 0;
    };
    std::stable_sort(m_sources.begin(), m_sources.end(), [this, &less](const SourceFacts &a, const SourceFacts &b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

} // namespace phalera
