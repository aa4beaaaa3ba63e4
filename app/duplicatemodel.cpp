// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duplicatemodel.h"

#include "app/duplicatewords.h"

namespace phalera {

using namespace Qt::StringLiterals;

void DuplicateModel::setPairs(QList<DuplicatePair> pairs, std::shared_ptr<const Snapshot> names)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_names = std::move(names);
    endResetModel();
}

DuplicateModel::Taken DuplicateModel::take(int row)
{
    beginRemoveRows({}, row, row);
    Taken taken { { row, m_pairs.takeAt(row) } };
    endRemoveRows();
    return taken;
}

DuplicateModel::Taken DuplicateModel::takeAllOf(const QString &person)
{
    Taken taken;
    for (int row = int(m_pairs.size()) - 1; row >= 0; --row) {
        if (m_pairs.at(row).a == person || m_pairs.at(row).b == person)
            taken.prepend(take(row).constFirst());
    }
    return taken;
}

void DuplicateModel::putBack(const Taken &taken)
{
    for (const auto &[was, pair] : taken) {
        const int row = std::min(was, int(m_pairs.size()));
        beginInsertRows({}, row, row);
        m_pairs.insert(row, pair);
        endInsertRows();
    }
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DuplicatePair &pair = m_pairs.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == ScoreColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (index.column() == ScoreColumn)
            return tr("%1: %2 of 100 points", "likely or possible, and the score")
                .arg(likelihoodWord(pair.score), QLocale().toString(pair.score));
        return index.column() == FirstColumn ? pair.a : pair.b;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ScoreColumn:
        return QLocale().toString(pair.score);
    case FirstColumn:
        return personTitle(*m_names, pair.a);
    case SecondColumn:
        return personTitle(*m_names, pair.b);
    default:
        return {};
    }
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScoreColumn:
        return tr("Points");
    case FirstColumn:
        return tr("One record");
    case SecondColumn:
        return tr("Another record");
    default:
        return {};
    }
}

} // namespace phalera
