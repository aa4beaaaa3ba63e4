// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/withdrawalsql.h"

#include "store/statements.h"

using namespace Qt::StringLiterals;

namespace phalera::sql {

namespace {

QString literal(Table table)
{
    return u'\'' + tableSpec(table).name + u'\'';
}

QString quoted(Table table)
{
    return u'"' + tableSpec(table).name + u'"';
}

/// The record of `leaving` is of a table and will be no more.
QString goes(Table table)
{
    return u"\"leaving\".\"record_table\" = "_s + literal(table) + u" AND \"next\" IS NULL AND \"kept\" = 0"_s;
}

/// The own row of a table with this id stays as it is.
QString stays(Table table, const QString &id)
{
    return u"NOT EXISTS (SELECT 1 FROM \"leaving\" AS \"other\" WHERE \"other\".\"record_table\" = "_s + literal(table)
        + u" AND \"other\".\"id\" = "_s + id + u" AND \"other\".\"kept\" = 0)"_s;
}

/// Another batch than this brought the account with a number too.
QString isConfirmed(const QString &table, const QString &record, const QString &number, qint64 batch)
{
    return u"EXISTS (SELECT 1 FROM \"confirmation\" AS \"c\" WHERE \"c\".\"record_table\" = "_s + table
        + u" AND \"c\".\"record\" = "_s + record + u"\nAND \"c\".\"number\" = "_s + number
        + u" AND \"c\".\"batch\" <> "_s + QString::number(batch) + u')';
}

/// Condition on rows of a table that refer to the record of `leaving`, with FROM before it.
QString referring(Table table, const FieldSpec &field)
{
    const QString name = quoted(table);
    switch (field.type) {
    case FieldType::ReferenceList: {
        const statements::ListTable list = statements::listTable(table, field);
        return list.name + u" WHERE "_s + list.value + u" = \"leaving\".\"id\" AND "_s
            + stays(table, list.name + u'.' + list.owner);
    }
    case FieldType::Sources:
        return u"\"cited_source\" JOIN "_s + name + u" ON "_s + name
            + u".\"citation\" = \"cited_source\".\"citation\"\nWHERE \"cited_source\".\"source\" = \"leaving\".\"id\" AND "_s
            + stays(table, name + u".\"id\""_s);
    default:
        return name + u" WHERE "_s + name + u'.' + statements::columnName(table, field)
            + u" = \"leaving\".\"id\" AND "_s + stays(table, name + u".\"id\""_s);
    }
}

} // namespace

QStringList createScratch()
{
    return {
        u"CREATE TEMP TABLE \"leaving\" (\"record_table\" TEXT NOT NULL, \"id\" TEXT NOT NULL, \"next\" INTEGER,\n"
        "\"kept\" INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (\"record_table\", \"id\")) WITHOUT ROWID"_s,
        u"CREATE TEMP TABLE \"referred\" (\"record_table\" TEXT NOT NULL, \"id\" TEXT NOT NULL,\n"
        "PRIMARY KEY (\"record_table\", \"id\")) WITHOUT ROWID"_s,
        u"CREATE TEMP TABLE \"loose\" (\"citation\" INTEGER PRIMARY KEY)"_s,
    };
}

QStringList dropScratch()
{
    return { u"DROP TABLE IF EXISTS temp.\"leaving\""_s, u"DROP TABLE IF EXISTS temp.\"referred\""_s,
        u"DROP TABLE IF EXISTS temp.\"loose\""_s };
}

QString listLeaving(Table table, qint64 batch)
{
    const QString next = u"SELECT min(\"number\") FROM \"attestation\" AS \"a\" WHERE \"a\".\"record_table\" = "_s
        + literal(table) + u" AND \"a\".\"record\" = \"row\".\"id\"\nAND (\"a\".\"batch\" IS NOT "_s
        + QString::number(batch) + u" OR "_s
        + isConfirmed(literal(table), u"\"a\".\"record\""_s, u"\"a\".\"number\""_s, batch) + u')';
    return u"INSERT INTO \"leaving\" (\"record_table\", \"id\", \"next\")\nSELECT "_s + literal(table)
        + u", \"id\", ("_s + next + u")\nFROM "_s + quoted(table) + u" AS \"row\" WHERE \"batch\" = "_s
        + QString::number(batch) + u" AND NOT "_s + isConfirmed(literal(table), u"\"row\".\"id\""_s, u"0"_s, batch);
}

QList<Table> targets(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::AnyReference:
        return { AllTables.begin(), AllTables.end() };
    case FieldType::Sources:
        return { Table::Sources };
    case FieldType::Reference:
    case FieldType::ReferenceList:
        return { *field.target };
    default:
        return {};
    }
}

QString keepNeeded(Table table, const FieldSpec &field, Table target)
{
    return u"UPDATE \"leaving\" SET \"kept\" = 1 WHERE "_s + goes(target) + u"\nAND EXISTS (SELECT 1 FROM "_s
        + referring(table, field) + u')';
}

QString keepReferred()
{
    return u"UPDATE \"leaving\" SET \"kept\" = 1 WHERE \"next\" IS NULL\nAND (\"record_table\", \"id\") IN \"referred\""_s;
}

QStringList listLoose(qint64 batch)
{
    const QString list = u"INSERT OR IGNORE INTO \"loose\" SELECT \"citation\" FROM "_s;
    QStringList all { list + u"\"attestation\" WHERE \"citation\" IS NOT NULL AND \"batch\" = "_s
        + QString::number(batch) };
    for (const Table table : AllTables) {
        if (sourcesFieldIndex(table) >= 0)
            all.append(list + quoted(table)
                + u"\nWHERE \"id\" IN (SELECT \"id\" FROM \"leaving\" WHERE \"record_table\" = "_s + literal(table)
                + u" AND \"kept\" = 0)"_s);
    }
    return all;
}

QStringList removeLoose()
{
    QStringList named { u"\"attestation\""_s };
    for (const Table table : AllTables) {
        if (sourcesFieldIndex(table) >= 0)
            named.append(quoted(table));
    }
    QString isNamed;
    for (const QString &name : std::as_const(named))
        isNamed += (isNamed.isEmpty() ? u"EXISTS (SELECT 1 FROM "_s : u"\nOR EXISTS (SELECT 1 FROM "_s) + name
            + u" WHERE \"citation\" = \"loose\".\"citation\")"_s;
    return { u"DELETE FROM \"loose\" WHERE "_s + isNamed,
        u"DELETE FROM \"cited_source\" WHERE \"citation\" IN (SELECT \"citation\" FROM \"loose\")"_s,
        u"DELETE FROM \"citation\" WHERE \"id\" IN (SELECT \"citation\" FROM \"loose\")"_s };
}

QString selectToRewrite(qint64 batch)
{
    const QString number = QString::number(batch);
    QString select = u"SELECT \"record_table\", \"record\" FROM \"attestation\" WHERE \"batch\" = "_s + number
        + u"\nUNION SELECT \"record_table\", \"id\" FROM \"leaving\" WHERE \"next\" IS NOT NULL"_s;
    for (const Table table : AllTables)
        select += u"\nUNION SELECT "_s + literal(table) + u", \"id\" FROM "_s + quoted(table)
            + u" AS \"row\" WHERE \"batch\" = "_s + number
            + u" AND EXISTS (SELECT 1 FROM \"attestation\" AS \"a\"\nWHERE \"a\".\"record_table\" = "_s + literal(table)
            + u" AND \"a\".\"record\" = \"row\".\"id\")"_s;
    return select + u"\nORDER BY 1, 2"_s;
}

QString handOn(Table table, qint64 batch)
{
    const QString number = QString::number(batch);
    const QString others = u"FROM \"confirmation\" AS \"c\" WHERE \"c\".\"record_table\" = "_s + literal(table)
        + u" AND \"c\".\"record\" = "_s + quoted(table) + u".\"id\"\nAND \"c\".\"number\" = 0 AND \"c\".\"batch\" <> "_s
        + number;
    return u"UPDATE "_s + quoted(table) + u" SET \"batch\" = (SELECT min(\"c\".\"batch\") "_s + others
        + u")\nWHERE \"batch\" = "_s + number + u" AND EXISTS (SELECT 1 "_s + others + u')';
}

QString removeIdleConfirmations(Table table)
{
    return u"DELETE FROM \"confirmation\" WHERE \"record_table\" = "_s + literal(table)
        + u" AND \"number\" = 0\nAND \"batch\" = (SELECT \"row\".\"batch\" FROM "_s + quoted(table)
        + u" AS \"row\" WHERE \"row\".\"id\" = \"confirmation\".\"record\")"_s;
}

QString removeListed(Table table, const FieldSpec &field)
{
    if (field.type != FieldType::ReferenceList)
        return {};
    const statements::ListTable list = statements::listTable(table, field);
    return u"DELETE FROM "_s + list.name + u" WHERE "_s + list.owner + u" = ?"_s;
}

QStringList removeLeaving(Table table)
{
    const QString these = u"(SELECT \"id\" FROM \"leaving\" WHERE "_s + goes(table) + u')';
    QStringList all;
    for (const FieldSpec &field : tableSpec(table).fields) {
        if (field.type != FieldType::ReferenceList)
            continue;
        const statements::ListTable list = statements::listTable(table, field);
        all.append(u"DELETE FROM "_s + list.name + u" WHERE "_s + list.owner + u" IN "_s + these);
    }
    return all << u"DELETE FROM "_s + quoted(table) + u" WHERE \"id\" IN "_s + these;
}

} // namespace phalera::sql
