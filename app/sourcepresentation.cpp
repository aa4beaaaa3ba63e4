// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcepresentation.h"

#include "app/datewords.h"
#include "app/theme.h"
#include "app/words.h"
#include "models/sourcelistmodel.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phalera {

QVariant SourcePresentation::data(const QModelIndex &index, int role) const
{
    const QVariant fact = QIdentityProxyModel::data(index, role);
    if (role == Qt::ForegroundRole && index.column() == SourceListModel::ContradictedColumn) {
        if (QIdentityProxyModel::data(index, Qt::DisplayRole).toLongLong() > 0)
            return Theme::of(QGuiApplication::palette()).doubt;
    }
    if (role == Qt::ToolTipRole && index.column() == SourceListModel::TitleColumn)
        return QIdentityProxyModel::data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return fact;
    switch (index.column()) {
    case SourceListModel::KindColumn:
        return valueWord(Table::Sources, "kind"_L1, fact.toString());
    case SourceListModel::DateColumn:
        return fact.toString().isEmpty() ? tr("undated")
                                         : dateShort(Date::parse(fact.toString()).value_or(Date()), QLocale());
    case SourceListModel::StatementsColumn:
    case SourceListModel::ContradictedColumn:
    case SourceListModel::CitingColumn:
        return QLocale().toString(fact.toLongLong());
    default:
        return fact;
    }
}

QVariant SourcePresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QIdentityProxyModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return section >= SourceListModel::StatementsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case SourceListModel::StatementsColumn:
            return tr("Statements that the source makes on questions where sources are compared");
        case SourceListModel::ContradictedColumn:
            return tr("Of them, statements that another source corrects, disputes or cannot agree with");
        case SourceListModel::CitingColumn:
            return tr("Chosen conferrals that cite the source");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceListModel::TitleColumn:
        return tr("Source");
    case SourceListModel::KindColumn:
        return tr("Kind");
    case SourceListModel::DateColumn:
        return tr("Date");
    case SourceListModel::StatementsColumn:
        return tr("Says");
    case SourceListModel::ContradictedColumn:
        return tr("Contradicted");
    case SourceListModel::CitingColumn:
        return tr("Cited for");
    default:
        return {};
    }
}

void SourcePresentation::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, SourceListModel::ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace phalera
