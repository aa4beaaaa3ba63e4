// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mergechoicemodel.h"

#include "app/datewords.h"
#include "app/words.h"

#include <QFont>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// A value that belongs to the row, or that unites what all say, is no matter of choice.
bool canBeChosen(const FieldSpec &field)
{
    return field.type != FieldType::Id && field.type != FieldType::Sources && field.type != FieldType::List
        && field.name != "person"_L1;
}

} // namespace

void MergeChoiceModel::setRecords(const Record &first, const Record &second)
{
    beginResetModel();
    m_table = first.table;
    m_rows.clear();
    for (qsizetype i = 0; i < first.values.size() && i < second.values.size(); ++i) {
        const FieldType type = tableSpec(m_table).fields[size_t(i)].type;
        if (type != FieldType::Sources && !(first.values.at(i).isEmpty() && second.values.at(i).isEmpty()))
            m_rows.append({ int(i), first.values.at(i), second.values.at(i), {}, Choice::ByRule });
    }
    endResetModel();
}

void MergeChoiceModel::setTogether(const Record &record)
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.together = record.values.value(row.field);
    emit dataChanged(index(0, TogetherColumn), index(rowCount() - 1, TogetherColumn));
}

QHash<QString, QString> MergeChoiceModel::choices() const
{
    QHash<QString, QString> chosen;
    for (const Row &row : m_rows) {
        if (row.choice != Choice::ByRule)
            chosen.insert(field(row).name, row.choice == Choice::First ? row.first : row.second);
    }
    return chosen;
}

const FieldSpec &MergeChoiceModel::field(const Row &row) const
{
    return tableSpec(m_table).fields[size_t(row.field)];
}

bool MergeChoiceModel::isToBeChosen(const Row &row) const
{
    return canBeChosen(field(row)) && !row.first.isEmpty() && !row.second.isEmpty() && row.first != row.second;
}

QString MergeChoiceModel::words(const Row &row, const QString &value) const
{
    if (field(row).type == FieldType::Date)
        return wordsOfDateText(value, QLocale());
    return field(row).type == FieldType::Id ? value : valueWord(m_table, field(row).name, value);
}

int MergeChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isFirst = index.column() == FirstColumn;
    const bool isOfRecord = isFirst || index.column() == SecondColumn;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        if (index.column() == FieldColumn)
            return fieldLabel(m_table, field(row).name);
        return words(row, isFirst ? row.first : isOfRecord ? row.second : row.together);
    }
    if (role == Qt::CheckStateRole && isOfRecord && isToBeChosen(row))
        return row.choice == (isFirst ? Choice::First : Choice::Second) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::FontRole && index.column() == TogetherColumn && row.choice != Choice::ByRule) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

bool MergeChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const Choice one = index.column() == FirstColumn ? Choice::First : Choice::Second;
    m_rows[index.row()].choice = value.toInt() == Qt::Checked ? one : Choice::ByRule;
    emit dataChanged(this->index(index.row(), FirstColumn), this->index(index.row(), TogetherColumn));
    emit choicesChanged();
    return true;
}

Qt::ItemFlags MergeChoiceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isOfRecord = index.column() == FirstColumn || index.column() == SecondColumn;
    if (index.isValid() && isOfRecord && isToBeChosen(m_rows.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MergeChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case FirstColumn:
        return tr("One record");
    case SecondColumn:
        return tr("Another record");
    case TogetherColumn:
        return tr("Together");
    default:
        return {};
    }
}

} // namespace phalera
