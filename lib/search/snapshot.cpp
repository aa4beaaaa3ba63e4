// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snapshot.h"

#include "search/tabledata.h"

using namespace Qt::StringLiterals;

namespace phalera {

RowTable rowTable(Unit unit)
{
    switch (unit) {
    case Unit::Acts:
        return RowTable::Acts;
    case Unit::Sources:
        return RowTable::Sources;
    case Unit::Conferrals:
    case Unit::People:
        break;
    }
    return RowTable::Conferrals;
}

const Column *TableData::column(Field field) const
{
    const std::optional<Column> &column = columns[size_t(field)];
    return column ? &*column : nullptr;
}

quint32 TableData::codeOfId(const QString &id) const
{
    const Column *ids = column(Field::Id);
    if (!ids)
        return 0;
    const Texts &texts = ids->dictionary;
    const QByteArray wanted = id.toUtf8();
    if (idsInOrder.empty()) {
        const quint32 code = texts.lowerBound(wanted);
        return code < texts.size() && texts.utf8(code) == wanted ? code : 0;
    }
    const auto at = std::lower_bound(idsInOrder.begin(), idsInOrder.end(), wanted,
        [&texts](quint32 code, const QByteArray &text) { return isLess(texts.utf8(code), text); });
    return at != idsInOrder.end() && texts.utf8(*at) == wanted ? *at : 0;
}

Snapshot::Snapshot(std::unique_ptr<Private> data)
{
    std::vector<Row> &firstRows = data->firstRows;
    const Row rowCount = data->table(RowTable::Conferrals).rowCount;
    for (size_t person = 0; person < firstRows.size(); ++person) {
        const Row end = person + 1 < firstRows.size() ? firstRows[person + 1] : rowCount;
        if (end - firstRows[person] > 1)
            data->rowsOfRepeated.addRange(firstRows[person], end);
    }
    d = std::move(data);
}

Snapshot::~Snapshot() = default;

Row Snapshot::rowCount(RowTable table) const
{
    return d->table(table).rowCount;
}

QString Snapshot::text(RowTable table, Row row, Field field) const
{
    const Column *column = d->table(table).column(field);
    if (!column)
        return {};
    const CodeSpan codes = column->codesOf(row);
    QString text = column->dictionary[codes.front()];
    for (size_t i = 1; i < codes.size(); ++i)
        text += u';' + column->dictionary[codes[i]];
    return text;
}

const Texts &Snapshot::dictionary(RowTable table, Field field) const
{
    static const Texts None;
    const Column *column = d->table(table).column(field);
    return column ? column->dictionary : None;
}

CodeSpan Snapshot::codes(RowTable table, Field field) const
{
    const Column *column = d->table(table).column(field);
    return column && !column->hasSeveralValues() ? column->codes.span() : CodeSpan();
}

CodeSpan Snapshot::codesOf(RowTable table, Row row, Field field) const
{
    static constexpr quint32 Unknown = 0;
    const Column *column = d->table(table).column(field);
    return column ? column->codesOf(row) : CodeSpan(std::span<const quint32>(&Unknown, 1));
}

RowDays Snapshot::earliest(RowTable table, Field field) const
{
    const Column *column = d->table(table).column(field);
    return column && !column->days.empty() ? RowDays(column->codes.span(), column->days, &DayRange::earliest)
                                           : RowDays();
}

RowDays Snapshot::latest(RowTable table, Field field) const
{
    const Column *column = d->table(table).column(field);
    return column && !column->days.empty() ? RowDays(column->codes.span(), column->days, &DayRange::latest) : RowDays();
}

Date Snapshot::date(RowTable table, Row row, Field field) const
{
    const Column *column = d->table(table).column(field);
    if (!column || column->days.empty())
        return {};
    return Date::parse(column->dictionary[column->codes[row]]).value_or(Date());
}

std::optional<Snapshot::AgeRange> Snapshot::age(Row conferralRow) const
{
    const Column *ages = d->table(RowTable::Conferrals).column(Field::Age);
    if (!ages)
        return {};
    const Column::Range range = ages->numbers[ages->codes[conferralRow]];
    if (range.low > range.high)
        return {};
    return AgeRange { range.low, range.high };
}

RecordRef Snapshot::record(RowTable table, Row row) const
{
    switch (table) {
    case RowTable::Acts:
        return { Table::Acts, text(table, row, Field::Id) };
    case RowTable::Sources:
        return { Table::Sources, text(table, row, Field::Id) };
    case RowTable::Conferrals:
        break;
    }
    return { hasConferral(row) ? Table::Conferrals : Table::People, text(table, row, Field::Id) };
}

bool Snapshot::hasConferral(Row row) const
{
    return d->withConferral.contains(row);
}

quint32 Snapshot::personNumber(Row row) const
{
    return d->personNumbers[row];
}

quint32 Snapshot::personCount() const
{
    return quint32(d->firstRows.size());
}

const RowSet &Snapshot::rowsOfRepeatedPeople() const
{
    return d->rowsOfRepeated;
}

std::optional<Row> Snapshot::rowOf(const RecordRef &asked) const
{
    const bool canBeMerged = asked.table == Table::People || asked.table == Table::Conferrals;
    const RecordRef record { asked.table, canBeMerged ? d->standIns.value(asked.id, asked.id) : asked.id };
    const auto rowOfId = [&](RowTable table) -> std::optional<Row> {
        const quint32 code = d->table(table).codeOfId(record.id);
        return code == 0 ? std::nullopt : std::optional<Row>(code - 1); // ids are distinct and coded row by row
    };
    switch (record.table) {
    case Table::Acts:
        return rowOfId(RowTable::Acts);
    case Table::Sources:
        return rowOfId(RowTable::Sources);
    case Table::Conferrals: {
        const std::optional<Row> row = rowOfId(RowTable::Conferrals);
        return row && hasConferral(*row) ? row : std::nullopt;
    }
    case Table::People: {
        const auto row = std::partition_point(d->firstRows.begin(), d->firstRows.end(),
            [&](Row first) { return text(RowTable::Conferrals, first, Field::Person) < record.id; });
        const bool isHere = row != d->firstRows.end() && text(RowTable::Conferrals, *row, Field::Person) == record.id;
        return isHere ? std::optional<Row>(*row) : std::nullopt;
    }
    default:
        return {};
    }
}

const RowSet &Snapshot::conferringRows() const
{
    return d->conferring;
}

} // namespace phalera
