// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statements.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera::statements {

namespace {

/// In the order of the index claims_decision (005_decisions.sql).
constexpr std::array IndexedProperties { "same-as"_L1, "different-from"_L1 };

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString tableName(Table table)
{
    return quoted(tableSpec(table).name);
}

bool isOwnId(Table table, const FieldSpec &field)
{
    return field.type == FieldType::Id && tableSpec(table).hasIdColumn;
}

/// What select gives for a field, in canonical text.
QString expression(Table table, const FieldSpec &field)
{
    if (isOwnId(table, field))
        return tableName(table) + u".\"id\""_s;
    if (field.type == FieldType::Sources)
        return u"\"citation\".\"sources\""_s;
    if (field.type == FieldType::ReferenceList) {
        const ListTable list = listTable(table, field);
        return u"(SELECT group_concat("_s + list.value + u", ';') FROM (SELECT "_s + list.value + u" FROM "_s
            + list.name + u" WHERE "_s + list.owner + u" = "_s + tableName(table)
            + u".\"id\" ORDER BY \"position\"))"_s;
    }
    return tableName(table) + u'.' + columnName(table, field);
}

/// Select without WHERE and ORDER BY. `join`: how the sources come to the record.
QString selectFrom(Table table, const QString &join = u"JOIN"_s)
{
    const QString name = tableName(table);
    QStringList columns { name + u".\"id\""_s };
    for (const FieldSpec &field : tableSpec(table).fields)
        columns.append(expression(table, field));
    for (const QString &column : { u"locator"_s, u"batch"_s, u"wording"_s })
        columns.append(name + u'.' + quoted(column));
    QString sql = u"SELECT "_s + columns.join(u",\n    "_s) + u"\nFROM "_s + name;
    if (sourcesFieldIndex(table) >= 0)
        sql += u'\n' + join + u" \"citation\" ON \"citation\".\"id\" = "_s + name + u".\"citation\""_s;
    return sql;
}

QString byId(Table table)
{
    return u"\nORDER BY "_s + tableName(table) + u".\"id\""_s;
}

QString whereCiting(Table table)
{
    return u"\nWHERE "_s + tableName(table)
        + u".\"citation\" IN (SELECT \"citation\" FROM \"cited_source\" WHERE \"source\" = ?)"_s;
}

QString whereNowhere(const FieldSpec &field, const QString &value)
{
    return u"NOT EXISTS (SELECT 1 FROM "_s + tableName(*field.target) + u" AS \"target\" WHERE \"target\".\"id\" = "_s
        + value + u')';
}

} // namespace

ListTable listTable(Table table, const FieldSpec &field)
{
    Q_ASSERT(table == Table::Acts && field.name == "award"_L1);
    return { u"\"act_award\""_s, u"\"act\""_s, u"\"award\""_s };
}

bool isPlainColumn(Table table, const FieldSpec &field)
{
    return !isOwnId(table, field) && field.type != FieldType::Sources && field.type != FieldType::ReferenceList;
}

QString columnName(Table table, const FieldSpec &field)
{
    // The id column of claims names the question; the row's own id is derived.
    if (table == Table::Claims && field.type == FieldType::Id)
        return u"\"question\""_s;
    return quoted(field.name);
}

QString insertRecord(Table table)
{
    QStringList columns { u"\"id\""_s };
    for (const FieldSpec &field : tableSpec(table).fields) {
        if (field.type == FieldType::Sources)
            columns.append(u"\"citation\""_s);
        else if (isPlainColumn(table, field))
            columns.append(columnName(table, field));
    }
    columns += { u"\"locator\""_s, u"\"batch\""_s, u"\"wording\""_s };
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    return u"INSERT INTO "_s + tableName(table) + u" ("_s + columns.join(u", "_s) + u")\nVALUES ("_s + marks
        + u")\nON CONFLICT (\"id\") DO NOTHING"_s;
}

QString selectRecords(Table table)
{
    return selectFrom(table) + byId(table);
}

QString selectRecordsAsStored(Table table)
{
    // SQLite puts the left table of a CROSS JOIN outside; else it might go through the citations.
    return selectFrom(table, u"CROSS JOIN"_s);
}

QString selectRecord(Table table)
{
    return selectFrom(table) + u"\nWHERE "_s + tableName(table) + u".\"id\" = ?"_s;
}

QString selectReferring(Table table, const FieldSpec &field)
{
    const QString name = tableName(table);
    if (field.type == FieldType::Sources)
        return selectFrom(table) + whereCiting(table) + byId(table);
    if (field.type == FieldType::ReferenceList) {
        const ListTable list = listTable(table, field);
        return selectFrom(table) + u"\nWHERE "_s + name + u".\"id\" IN (SELECT "_s + list.owner + u" FROM "_s
            + list.name + u" WHERE "_s + list.value + u" = ?)"_s + byId(table);
    }
    return selectFrom(table) + u"\nWHERE "_s + name + u'.' + columnName(table, field) + u" = ?"_s + byId(table);
}

QString selectClaimsOn(Table table)
{
    return selectFrom(Table::Claims) + u"\nWHERE "_s + tableName(Table::Claims)
        + u".\"subject\" IN (SELECT \"id\" FROM "_s + tableName(table) + u')' + byId(Table::Claims);
}

bool isIndexed(QStringView property)
{
    return std::ranges::any_of(IndexedProperties, [property](QLatin1StringView each) { return property == each; });
}

QString selectDecisions()
{
    const QString property = tableName(Table::Claims) + u".\"property\""_s;
    QStringList indexed;
    for (const QLatin1StringView each : IndexedProperties)
        indexed.append(u'\'' + each + u'\'');
    return selectFrom(Table::Claims) + u"\nWHERE "_s + property + u" = ?\nAND "_s + property + u" IN ("_s
        + indexed.join(u", "_s) + u')' + byId(Table::Claims);
}

QString selectCiting(Table table)
{
    return u"SELECT \"id\" FROM "_s + tableName(table) + whereCiting(table)
        + u"\nUNION\nSELECT \"record\" FROM \"attestation\"\nWHERE \"record_table\" = ? AND \"citation\" IN (SELECT "
          u"\"citation\" FROM "
          "\"cited_source\" WHERE \"source\" = ?)\nORDER BY 1"_s;
}

QString insertListed(Table table, const FieldSpec &field)
{
    const ListTable list = listTable(table, field);
    return u"INSERT INTO "_s + list.name + u" ("_s + list.owner + u", \"position\", "_s + list.value
        + u") VALUES (?, ?, ?)"_s;
}

QString selectDangling(Table table, const FieldSpec &field)
{
    const QString name = tableName(table);
    switch (field.type) {
    case FieldType::Reference: {
        const QString column = name + u'.' + columnName(table, field);
        return u"SELECT \"id\", "_s + column + u" FROM "_s + name + u"\nWHERE "_s + column + u" IS NOT NULL AND "_s
            + whereNowhere(field, column) + byId(table);
    }
    case FieldType::ReferenceList: {
        const ListTable list = listTable(table, field);
        return u"SELECT "_s + list.owner + u", "_s + list.value + u" FROM "_s + list.name + u"\nWHERE "_s
            + whereNowhere(field, list.name + u'.' + list.value) + u"\nORDER BY "_s + list.owner + u", \"position\""_s;
    }
    case FieldType::Sources:
        return u"SELECT "_s + name + u".\"id\", \"cited_source\".\"source\" FROM \"cited_source\"\nJOIN "_s + name
            + u" ON "_s + name + u".\"citation\" = \"cited_source\".\"citation\"\nWHERE "_s
            + whereNowhere(field, u"\"cited_source\".\"source\""_s) + byId(table);
    default:
        return {};
    }
}

} // namespace phalera::statements
