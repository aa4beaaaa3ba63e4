// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record.h"

#include "edtf/date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

Place inField(const FieldSpec &column)
{
    Place place;
    place.field = column.name;
    return place;
}

Error missing(const FieldSpec &column)
{
    const bool isSource = column.type == FieldType::Sources;
    return { isSource ? Error::Kind::MissingSource : Error::Kind::MissingValue, {}, inField(column) };
}

tl::unexpected<Error> refuse(Error::Kind kind, const FieldSpec &column, QStringList args = {})
{
    return failure(kind, std::move(args), inField(column));
}

/// Lower-case ASCII words joined by single hyphens.
bool isSlug(QStringView text)
{
    bool afterWord = false;
    for (const QChar c : text) {
        const bool inWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!inWord && (c != u'-' || !afterWord))
            return false;
        afterWord = inWord;
    }
    return afterWord;
}

/// Only the one way to write an integer: no plus, no leading zeros, no group separators.
std::optional<qint64> plainInteger(const QString &cell)
{
    bool ok = false;
    const qint64 number = cell.toLongLong(&ok);
    if (!ok || QString::number(number) != cell)
        return std::nullopt;
    return number;
}

Result<QString> canonicalDate(const FieldSpec &column, const QString &cell)
{
    const auto date = Date::parse(cell);
    if (!date)
        return refuse(Error::Kind::BadDate, column, { cell, QString::number(date.error().column) });
    return date->text();
}

Result<QString> knownWord(const FieldSpec &column, const QString &cell)
{
    const auto isCell = [&cell](QLatin1StringView word) { return word == cell; };
    if (std::ranges::any_of(column.vocabulary, isCell))
        return cell;
    QStringList words;
    for (const QLatin1StringView word : column.vocabulary)
        words.append(word);
    return refuse(Error::Kind::NotInVocabulary, column, { cell, words.join(", "_L1) });
}

Result<QString> integer(const FieldSpec &column, const QString &cell)
{
    const std::optional<qint64> number = plainInteger(cell);
    if (!number || *number < column.minimum || *number > column.maximum)
        return refuse(Error::Kind::BadNumber, column, { cell });
    return cell;
}

void setId(Record &record)
{
    if (tableSpec(record.table).hasIdColumn)
        record.id = record.values.constFirst();
    else if (record.id.isEmpty())
        record.id = derivedId(record.table, record.values);
}

} // namespace

QString Record::value(QAnyStringView field) const
{
    return values.value(fieldIndex(table, field));
}

QList<SourceId> Record::sources() const
{
    QList<SourceId> ids;
    for (const QString &id : splitList(values.value(sourcesFieldIndex(table))))
        ids.append(SourceId(id));
    return ids;
}

QStringList splitList(QStringView cell)
{
    QStringList parts;
    for (const QStringView part : cell.tokenize(u';')) {
        const QStringView trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            parts.append(trimmed.toString());
    }
    return parts;
}

QString derivedId(Table table, const QStringList &values)
{
    const auto cell = [&](QStringView field) { return values.value(fieldIndex(table, field)); };
    QStringList parts;
    switch (table) {
    case Table::Sources:
    case Table::Awards:
    case Table::Acts:
    case Table::People:
        return cell(u"id");
    case Table::AwardRelations:
        parts = { cell(u"from_award"), cell(u"relation"), cell(u"to_award") };
        break;
    case Table::Procedures:
        parts = { cell(u"award"), cell(u"step") + u'-' + cell(u"role") };
        break;
    case Table::Conferrals:
        parts = { cell(u"person"), cell(u"award"), cell(u"ordinal") };
        if (const QString status = cell(u"status"); status != "conferred"_L1)
            parts.append(status);
        break;
    case Table::Counts:
        parts = { cell(u"award"), cell(u"period"), cell(u"measure"), cell(u"category") };
        break;
    case Table::Claims:
        parts = { cell(u"id"), cell(u"source") };
        break;
    }
    parts.removeAll(QString());
    return parts.join("--"_L1);
}

Result<QString> canonicalCell(const FieldSpec &column, const QString &cell)
{
    if (cell.isEmpty())
        return cell;
    if (cell.front().isSpace() || cell.back().isSpace())
        return refuse(Error::Kind::OuterSpace, column, { cell });
    switch (column.type) {
    case FieldType::Id:
        if (!isSlug(cell))
            return refuse(Error::Kind::BadSlug, column, { cell });
        return cell;
    case FieldType::Date:
        return canonicalDate(column, cell);
    case FieldType::Vocabulary:
        return knownWord(column, cell);
    case FieldType::Integer:
        return integer(column, cell);
    case FieldType::List:
        return cell.contains(u';') ? splitList(cell).join(u';') : cell;
    case FieldType::ReferenceList:
    case FieldType::Sources: {
        if (!cell.contains(u';'))
            return cell;
        QStringList ids = splitList(cell);
        ids.removeDuplicates();
        return ids.join(u';');
    }
    case FieldType::Text:
    case FieldType::Reference:
    case FieldType::AnyReference:
        return cell;
    }
    Q_UNREACHABLE();
}

QList<Error> normalize(Record &record)
{
    const TableSpec &spec = tableSpec(record.table);
    const qsizetype width = qsizetype(spec.fields.size());
    if (record.values.size() != width) {
        const QStringList widths { QString::number(record.values.size()), QString::number(width) };
        return { Error { Error::Kind::RaggedRow, widths, {} } };
    }
    QList<Error> problems;
    for (qsizetype i = 0; i < width; ++i) {
        const FieldSpec &column = spec.fields[size_t(i)];
        Result<QString> cell = canonicalCell(column, record.values.at(i));
        if (!cell)
            problems.append(cell.error());
        else if (cell->isEmpty() && column.required)
            problems.append(missing(column));
        else
            record.values[i] = *std::move(cell);
    }
    // One row of claims is the statement of one source; others who say the same have rows of their own.
    if (record.table == Table::Claims && record.sources().size() > 1)
        problems.append({ Error::Kind::BadSlug, { record.value(u"source") },
            inField(spec.fields[size_t(sourcesFieldIndex(Table::Claims))]) });
    if (problems.isEmpty())
        setId(record);
    return problems;
}

} // namespace phalera
