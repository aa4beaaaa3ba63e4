// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordlisting.h"

#include "app/cli/valuewords.h"
#include "app/datewords.h"
#include "app/recordcolumns.h"
#include "app/viewexport.h"
#include "app/words.h"
#include "exchange/sheetstream.h"
#include "exchange/tablereader.h"

#include <QCoreApplication>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecordsAtOnce = 10'000;

std::optional<Field> fieldFrom(const Call &call, const QString &name)
{
    const auto field = fieldByName(name);
    if (field)
        return field;
    QStringList known;
    for (const Field each : fieldsOf(unitByName(call.arguments.value(u"unit"_s)).value_or(Unit::Conferrals)))
        known.append(fieldName(each));
    call.terminal.complain(QCoreApplication::translate("Cli", "There is no field “%1”.").arg(name));
    const QString nearest = nearestName(name, known);
    call.terminal.explain(nearest.isEmpty()
            ? QCoreApplication::translate("Cli", "The fields are: %1").arg(known.join(", "_L1))
            : QCoreApplication::translate("Cli", "Did you mean %1?").arg(nearest));
    return std::nullopt;
}

OutputColumn columnOf(Field field)
{
    const bool isList = field == Field::Source || field == Field::OtherNames;
    const bool isNumber = fieldNature(field) == FieldNature::Number;
    return { fieldName(field), fieldLabel(field),
        isList         ? OutputColumn::Type::List
            : isNumber ? OutputColumn::Type::Number
                       : OutputColumn::Type::Text };
}

Table tableOf(Unit unit)
{
    switch (unit) {
    case Unit::Conferrals:
        return Table::Conferrals;
    case Unit::People:
        return Table::People;
    case Unit::Acts:
        return Table::Acts;
    case Unit::Sources:
        return Table::Sources;
    }
    Q_UNREACHABLE();
}

/// The record that a row stands for in the unit: of a conferral row also its person.
RecordRef recordOf(const Answer &answer, Row row)
{
    const RowTable table = rowTable(answer.query.unit);
    if (answer.query.unit == Unit::People)
        return { Table::People, answer.snapshot->text(table, row, Field::Person) };
    return answer.snapshot->record(table, row);
}

/// A cell as canonical text. The id is that of the record that the unit lists.
QString cell(const Answer &answer, Row row, Field field)
{
    if (field == Field::Id)
        return recordOf(answer, row).id;
    return answer.snapshot->text(rowTable(answer.query.unit), row, field);
}

QString cellWords(const Answer &answer, Row row, Field field, const ValueWords &valueWords)
{
    const QString value = cell(answer, row, field);
    if (value.isEmpty())
        return {};
    switch (fieldNature(field)) {
    case FieldNature::Date:
        return dateShort(answer.snapshot->date(rowTable(answer.query.unit), row, field), QLocale());
    case FieldNature::Code:
    case FieldNature::Flag: {
        QStringList words;
        for (const QString &part : splitList(value))
            words.append(valueWords.word(field, part));
        return words.join("; "_L1);
    }
    default:
        return value;
    }
}

/// `words`: null for programs, which get canonical values.
Result<void> writeColumns(const Answer &answer, const QList<Row> &rows, const QList<Field> &fields, RowOutput &output,
    const ValueWords *words)
{
    for (const Row row : rows) {
        QStringList cells;
        for (const Field field : fields)
            cells.append(words ? cellWords(answer, row, field, *words) : cell(answer, row, field));
        output.add(cells, cells);
    }
    return output.finish();
}

Result<void> writeRecords(
    Archive &archive, const Answer &answer, const QList<Row> &rows, RowOutput &output, Table table)
{
    for (qsizetype from = 0; from < rows.size(); from += RecordsAtOnce) {
        QList<RecordRef> refs;
        for (const Row row : rows.sliced(from, qMin(RecordsAtOnce, rows.size() - from)))
            refs.append(recordOf(answer, row));
        const auto records = archive.records(refs).result();
        if (!records)
            return tl::unexpected(records.error());
        for (const Record &record : *records)
            output.add(tableSpec(table).hasIdColumn ? record.values : QStringList { record.id } + record.values, {});
    }
    return output.finish();
}

/// What a workbook says of itself; the other formats have no room for it.
WorkbookNotes notesOf(const Archive &archive, const Answer &answer, const QList<Row> &rows, OutputFormat format)
{
    if (format != OutputFormat::Xlsx)
        return {};
    return workbookNotes(originOf(archive.facts(), answer.query), rows.size());
}

} // namespace

QList<Row> rowsToList(const Answer &answer, const Listing &listing)
{
    const QList<SortKey> order = listing.order.isEmpty() ? usualOrder(answer.query.unit) : listing.order;
    const QList<Row> rows = ordered(answer, order, QLocale().name().section(u'_', 0, 0));
    return listing.limit < 0 ? rows : rows.first(qMin(listing.limit, rows.size()));
}

tl::expected<Listing, ExitCode> listingFrom(const Call &call)
{
    Listing listing;
    for (const QString &name : call.arguments.list(u"columns"_s)) {
        const auto field = fieldFrom(call, name);
        if (!field)
            return tl::unexpected(ExitCode::Usage);
        listing.columns.append(*field);
    }
    for (const QString &key : call.arguments.list(u"sort"_s)) {
        const bool isDescending = key.startsWith(u'-');
        const auto field = fieldFrom(call, key.sliced(isDescending ? 1 : 0));
        if (!field)
            return tl::unexpected(ExitCode::Usage);
        listing.order.append({ *field, isDescending });
    }
    if (call.arguments.has(u"limit"_s)) {
        bool isNumber = false;
        listing.limit = call.arguments.value(u"limit"_s).toLongLong(&isNumber);
        if (!isNumber || listing.limit < 0)
            return tl::unexpected(
                complain(call, QCoreApplication::translate("Cli", "--limit takes a whole number."), ExitCode::Usage));
    }
    return listing;
}

Result<void> writeListing(
    Archive &archive, const Answer &answer, const Listing &listing, OutputFormat format, QIODevice &device, int width)
{
    const QList<Row> rows = rowsToList(answer, listing);
    if (format == OutputFormat::Xlsx && rows.size() >= MostSheetRows) // one is the head
        return failure(Error::Kind::TooManyRows);
    if (format == OutputFormat::Table || !listing.columns.isEmpty()) {
        const QList<Field> fields = listing.columns.isEmpty()
            ? RecordColumns::usual(answer.query.unit).fields + QList { Field::Id }
            : listing.columns;
        QList<OutputColumn> columns;
        for (const Field field : fields)
            columns.append(columnOf(field));
        RowOutput output(device, format, columns, width);
        output.setNotes(notesOf(archive, answer, rows, format));
        if (format != OutputFormat::Table)
            return writeColumns(answer, rows, fields, output, nullptr);
        const ValueWords words(archive);
        return writeColumns(answer, rows, fields, output, &words);
    }
    const Table table = tableOf(answer.query.unit);
    QList<OutputColumn> columns;
    if (!tableSpec(table).hasIdColumn)
        columns.append({ u"id"_s, {}, OutputColumn::Type::Text });
    for (const FieldSpec &field : tableSpec(table).fields)
        columns.append(outputColumn(field, table));
    RowOutput output(device, format, columns, width);
    output.setNotes(notesOf(archive, answer, rows, format));
    return writeRecords(archive, answer, rows, output, table);
}

} // namespace phalera::cli
