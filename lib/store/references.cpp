// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/references.h"

#include "store/statements.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

Error unknownReference(const QString &table, const QString &record, const QString &field, const QString &value)
{
    Place place;
    place.field = field;
    return { Error::Kind::UnknownReference, { table, record, value }, place };
}

/// Rows of `sql`: table, record, value.
Result<void> collect(const Connection &connection, const QString &sql, const QVariantList &values, const QString &field,
    QList<Error> &found)
{
    Result<QSqlQuery> rows = connection.query(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        found.append(
            unknownReference(rows->value(0).toString(), rows->value(1).toString(), field, rows->value(2).toString()));
    return connection.endOfRows(*rows);
}

/// Sources that only further accounts cite, and batches that were never added.
Result<void> collectBesideFields(const Connection &connection, QList<Error> &found, qsizetype limit)
{
    const Result<void> sources = collect(connection,
        u"SELECT \"record_table\", \"record\", \"source\" FROM \"attestation\"\n"
        "JOIN \"cited_source\" ON \"cited_source\".\"citation\" = \"attestation\".\"citation\"\n"
        "WHERE NOT EXISTS (SELECT 1 FROM \"sources\" WHERE \"sources\".\"id\" = \"cited_source\".\"source\") LIMIT ?"_s,
        { limit }, u"sources"_s, found);
    if (!sources)
        return sources;
    for (const Table table : AllTables) {
        const QString name = tableSpec(table).name;
        const Result<void> batches = collect(connection,
            u"SELECT ?, \"id\", \"batch\" FROM \""_s + name
                + u"\" WHERE \"batch\" IS NOT NULL AND \"batch\" NOT IN (SELECT \"number\" FROM \"batch\") LIMIT ?"_s,
            { name, limit }, u"batch"_s, found);
        if (!batches)
            return batches;
    }
    return collect(connection,
        u"SELECT \"record_table\", \"record\", \"batch\" FROM \"attestation\"\n"
        "WHERE \"batch\" IS NOT NULL AND \"batch\" NOT IN (SELECT \"number\" FROM \"batch\") LIMIT ?"_s,
        { limit }, u"batch"_s, found);
}

} // namespace

Result<QList<Error>> danglingReferences(const Connection &connection, qsizetype limit)
{
    QList<Error> found;
    for (const Table table : AllTables) {
        for (const FieldSpec &field : tableSpec(table).fields) {
            const QString dangling = statements::selectDangling(table, field);
            if (dangling.isEmpty())
                continue;
            const Result<void> collected = collect(connection, u"SELECT ?, * FROM ("_s + dangling + u") LIMIT ?"_s,
                { tableSpec(table).name.toString(), limit }, field.name, found);
            if (!collected)
                return tl::unexpected(collected.error());
        }
    }
    if (const Result<void> collected = collectBesideFields(connection, found, limit); !collected)
        return tl::unexpected(collected.error());
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

Result<std::optional<Error>> firstDangling(
    const QList<RecordWriter::Reference> &references, const RecordQueries &queries)
{
    for (const RecordWriter::Reference &reference : references) {
        const Result<bool> exists = queries.contains({ *reference.field->target, reference.to });
        if (!exists)
            return tl::unexpected(exists.error());
        if (!*exists)
            return unknownReference(
                tableSpec(reference.from.table).name, reference.from.id, reference.field->name, reference.to);
    }
    return std::optional<Error>();
}

} // namespace phalera
