// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "models/roles.h"

#include <algorithm>
#include <limits>

namespace phalera {

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordTableModel::setRows(const Answer &answer, const QList<Row> &rows)
{
    beginResetModel();
    m_answer = answer;
    m_table = rowTable(answer.query.unit);
    m_rows = rows;
    m_hits.clear();
    m_finder.reset();
    endResetModel();
}

void RecordTableModel::setColumns(const QList<Field> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

RecordRef RecordTableModel::record(int row) const
{
    const Row snapshotRow = m_rows.at(row);
    if (m_answer.query.unit == Unit::People)
        return { Table::People, m_answer.snapshot->text(m_table, snapshotRow, Field::Person) };
    return m_answer.snapshot->record(m_table, snapshotRow);
}

std::optional<int> RecordTableModel::rowOf(const RecordRef &record) const
{
    if (!m_answer.snapshot)
        return {};
    const bool isOfPeople = record.table == Table::People || record.table == Table::Conferrals;
    const std::optional<Row> wanted = m_answer.snapshot->rowOf(record);
    if (!wanted || isOfPeople != (m_table == RowTable::Conferrals))
        return {};
    const bool anyOfPerson = record.table == Table::People || m_answer.query.unit == Unit::People;
    const auto shows = [&](Row row) {
        return anyOfPerson ? m_answer.snapshot->personNumber(row) == m_answer.snapshot->personNumber(*wanted)
                           : row == *wanted;
    };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cbegin() + rowCount(), shows);
    if (found == m_rows.cbegin() + rowCount() || (!anyOfPerson && this->record(int(found - m_rows.cbegin())) != record))
        return {};
    return int(found - m_rows.cbegin());
}

/// Of a name that nobody has told the parts of, the first way in which it is written.
QString RecordTableModel::otherForm(Row row, Field field) const
{
    const Snapshot &snapshot = *m_answer.snapshot;
    if (field == Field::NameEn)
        return snapshot.text(m_table, row, Field::Name);
    if (field != Field::Name)
        return {};
    const QString romanized = snapshot.text(m_table, row, Field::NameEn);
    return romanized.isEmpty() ? snapshot.text(m_table, row, Field::OtherNames).section(u';', 0, 0) : romanized;
}

const QList<TextHit> &RecordTableModel::hits(int row) const
{
    static constexpr qsizetype MostRowsKept = 500; // some screens full
    const auto known = m_hits.constFind(row);
    if (known != m_hits.cend())
        return *known;
    if (m_hits.size() >= MostRowsKept)
        m_hits.clear();
    if (!m_finder)
        m_finder = std::make_unique<HitFinder>(m_answer);
    return *m_hits.insert(row, m_finder->in(m_rows.at(row)));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(m_rows.size(), std::numeric_limits<int>::max()));
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    QModelRoleData asked(role);
    multiData(index, asked);
    return asked.data();
}

void RecordTableModel::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        for (QModelRoleData &asked : roles)
            asked.clearData();
        return;
    }
    const Snapshot &snapshot = *m_answer.snapshot;
    const Row row = m_rows.at(index.row());
    const Field field = m_columns.at(index.column());
    std::optional<QString> known; // few roles need it
    const auto text = [&]() -> const QString & {
        if (!known)
            known = snapshot.text(m_table, row, field);
        return *known;
    };
    for (QModelRoleData &asked : roles) {
        switch (asked.role()) {
        case Qt::DisplayRole:
        case CodeRole:
            asked.setData(text());
            break;
        case RecordIdRole:
            asked.setData(record(index.row()).id);
            break;
        case TableRole:
            asked.setData(int(record(index.row()).table));
            break;
        case FieldRole:
            asked.setData(int(field));
            break;
        case ConflictRole:
            asked.setData(snapshot.text(m_table, row, Field::Conflict) == QLatin1StringView("yes"));
            break;
        case AwardRole:
            asked.setData(snapshot.text(m_table, row, Field::Award));
            break;
        case HitsRole:
            asked.setData(QVariant::fromValue(hits(index.row())));
            break;
        case OtherFormRole:
            asked.setData(otherForm(row, field));
            break;
        case PrecisionRole:
            if (fieldNature(field) == FieldNature::Date && !text().isEmpty())
                asked.setData(int(snapshot.date(m_table, row, field).precision()));
            else
                asked.clearData();
            break;
        case SortRole:
            asked.setData(sortValue(row, field, text()));
            break;
        default:
            asked.clearData();
        }
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return QString(fieldName(m_columns.at(section)));
    if (role == FieldRole)
        return int(m_columns.at(section));
    return {};
}

QHash<int, QByteArray> RecordTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({ { RecordIdRole, "recordId" }, { TableRole, "table" }, { FieldRole, "field" }, { CodeRole, "code" },
        { ConflictRole, "conflict" }, { AwardRole, "award" }, { PrecisionRole, "precision" },
        { OtherFormRole, "otherForm" }, { HitsRole, "hits" }, { SortRole, "sort" } });
    return names;
}

QVariant RecordTableModel::sortValue(Row row, Field field, const QString &text) const
{
    if (text.isEmpty())
        return {};
    switch (fieldNature(field)) {
    case FieldNature::Date:
        return m_answer.snapshot->earliest(m_table, field)[row];
    case FieldNature::Number: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    case FieldNature::Code:
    case FieldNature::Text:
    case FieldNature::Flag:
        break;
    }
    return text;
}

} // namespace phalera
