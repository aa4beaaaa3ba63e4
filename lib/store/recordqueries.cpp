// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordqueries.h"

#include "store/statements.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Reads a row of statements::select...: id, fields, locator, batch, wording.
Attestation readRecord(const QSqlQuery &row, Table table)
{
    const int width = int(tableSpec(table).fields.size());
    Attestation attestation;
    attestation.record.table = table;
    attestation.record.id = row.value(0).toString();
    attestation.record.values.reserve(width);
    for (int field = 0; field < width; ++field)
        attestation.record.values.append(row.value(1 + field).toString());
    attestation.locator = row.value(1 + width).toString();
    attestation.batch = row.value(2 + width).toLongLong();
    attestation.wording = row.value(3 + width).toString();
    return attestation;
}

QString selectFurther()
{
    return u"SELECT \"record\", \"number\", \"fields\", \"citation\".\"sources\", \"locator\", \"batch\", \"wording\"\n"
           "FROM \"attestation\"\nLEFT JOIN \"citation\" ON \"citation\".\"id\" = \"attestation\".\"citation\"\n"
           "WHERE \"record_table\" = ?"_s;
}

/// Reads a row of selectFurther().
Attestation readFurther(const QSqlQuery &row, Table table)
{
    const TableSpec &spec = tableSpec(table);
    Attestation attestation;
    attestation.record.table = table;
    attestation.record.id = row.value(0).toString();
    attestation.number = row.value(1).toLongLong();
    const QJsonObject fields = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object();
    attestation.record.values.reserve(qsizetype(spec.fields.size()));
    for (const FieldSpec &field : spec.fields)
        attestation.record.values.append(
            field.type == FieldType::Sources ? row.value(3).toString() : fields.value(field.name).toString());
    attestation.locator = row.value(4).toString();
    attestation.batch = row.value(5).toLongLong();
    attestation.wording = row.value(6).toString();
    return attestation;
}

} // namespace

RecordQueries::RecordQueries(Connection &connection)
    : m_connection(connection)
{
    for (const Table table : AllTables)
        m_selectRecord.insert(table, statements::selectRecord(table));
    m_selectFurther = selectFurther() + u" AND \"record\" = ?\nORDER BY \"number\""_s;
}

Result<void> RecordQueries::forEachRecord(Table table, const std::function<bool(const Attestation &)> &visit) const
{
    return visitRecords(statements::selectRecords(table), table, visit);
}

Result<void> RecordQueries::forEachRecordAsStored(
    Table table, const std::function<bool(const Attestation &)> &visit) const
{
    return visitRecords(statements::selectRecordsAsStored(table), table, visit);
}

Result<void> RecordQueries::visitRecords(
    const QString &sql, Table table, const std::function<bool(const Attestation &)> &visit) const
{
    Result<QSqlQuery> rows = m_connection.query(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (!visit(readRecord(*rows, table)))
            return {};
    }
    return m_connection.endOfRows(*rows);
}

Result<void> RecordQueries::forEachFurtherAccount(const std::function<bool(const Attestation &)> &visit) const
{
    bool goOn = true;
    for (const Table table : AllTables) {
        const Result<void> visited
            = visitFurther(table, [&](const Attestation &attestation) { return goOn = visit(attestation); });
        if (!visited || !goOn)
            return visited;
    }
    return {};
}

Result<void> RecordQueries::visitFurther(Table table, const std::function<bool(const Attestation &)> &visit) const
{
    Result<QSqlQuery> rows = m_connection.query(
        selectFurther() + u"\nORDER BY \"record\", \"number\""_s, { tableSpec(table).name.toString() });
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (!visit(readFurther(*rows, table)))
            return {};
    }
    return m_connection.endOfRows(*rows);
}

Result<QList<Attestation>> RecordQueries::attestations(const RecordRef &record) const
{
    Result<QList<Attestation>> own = run(m_selectRecord.value(record.table), record.table, { record.id }, readRecord);
    if (!own || own->isEmpty())
        return own;
    return run(m_selectFurther, record.table, { tableSpec(record.table).name.toString(), record.id }, readFurther)
        .map([&](const QList<Attestation> &others) { return *own + others; });
}

Result<bool> RecordQueries::contains(const RecordRef &record) const
{
    const QString sql = u"SELECT 1 FROM \""_s + tableSpec(record.table).name + u"\" WHERE \"id\" = ?"_s;
    return m_connection.value(sql, { record.id }).map([](const QVariant &found) { return found.isValid(); });
}

Result<QList<Record>> RecordQueries::referring(Table table, const FieldSpec &field, const QString &id) const
{
    return run(statements::selectReferring(table, field), table, { id }, readRecord)
        .map([](const QList<Attestation> &attestations) {
            QList<Record> records;
            for (const Attestation &attestation : attestations)
                records.append(attestation.record);
            return records;
        });
}

Result<QList<RecordRef>> RecordQueries::citing(const SourceId &source) const
{
    QList<RecordRef> records;
    for (const Table table : AllTables) {
        if (sourcesFieldIndex(table) < 0)
            continue;
        Result<QSqlQuery> rows = m_connection.query(
            statements::selectCiting(table), { source.text(), tableSpec(table).name.toString(), source.text() });
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            records.append({ table, rows->value(0).toString() });
        if (const Result<void> ended = m_connection.endOfRows(*rows); !ended)
            return tl::unexpected(ended.error());
    }
    return records;
}

Result<QList<Claim>> RecordQueries::claims(QStringView field, const QString &value) const
{
    const int index = fieldIndex(Table::Claims, field);
    if (index < 0)
        return claims(statements::selectRecords(Table::Claims), {}, index, {});
    const FieldSpec &column = tableSpec(Table::Claims).fields[size_t(index)];
    return claims(statements::selectReferring(Table::Claims, column), { value }, index, value);
}

Result<QList<Claim>> RecordQueries::claimsOfProperty(const QString &property) const
{
    if (!statements::isIndexed(property))
        return claims(u"property", property);
    return claims(statements::selectDecisions(), { property }, fieldIndex(Table::Claims, u"property"), property);
}

Result<QList<Claim>> RecordQueries::claims(
    const QString &sql, const QVariantList &values, int index, const QString &value) const
{
    const Result<QList<Attestation>> own = run(sql, Table::Claims, values, readRecord);
    if (!own)
        return tl::unexpected(own.error());
    QList<Claim> found;
    for (const Attestation &attestation : *own)
        found.append(claimFromRecord(attestation.record));
    // A source that answers a question in two ways has made two statements; the later one is a further account of the
    // claim.
    const Result<void> visited = visitFurther(Table::Claims, [&](const Attestation &attestation) {
        if (index < 0 || attestation.record.values.at(index) == value)
            found.append(claimFromRecord(attestation.record));
        return true;
    });
    if (!visited)
        return tl::unexpected(visited.error());
    return found;
}

Result<QList<Claim>> RecordQueries::claimsOnRecordsOf(Table table) const
{
    QList<Claim> found;
    const Result<void> own
        = visitRecords(statements::selectClaimsOn(table), Table::Claims, [&](const Attestation &row) {
              found.append(claimFromRecord(row.record));
              return true;
          });
    QList<Claim> further;
    const Result<void> visited = own.and_then([&] {
        return visitFurther(Table::Claims, [&](const Attestation &account) {
            further.append(claimFromRecord(account.record));
            return true;
        });
    });
    if (!visited)
        return tl::unexpected(visited.error());
    for (const Claim &claim : std::as_const(further)) {
        const Result<bool> isOnOne = contains({ table, claim.subject });
        if (!isOnOne)
            return tl::unexpected(isOnOne.error());
        if (*isOnOne)
            found.append(claim);
    }
    return found;
}

Result<QList<RecordRef>> RecordQueries::find(const QString &id) const
{
    QList<RecordRef> found;
    for (const Table table : AllTables) {
        const RecordRef ref { table, id };
        const Result<bool> isThere = contains(ref);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            found.append(ref);
    }
    return found;
}

Result<QHash<Table, qint64>> RecordQueries::counts() const
{
    QHash<Table, qint64> counts;
    for (const Table table : AllTables) {
        const Result<QVariant> count = m_connection.value(u"SELECT count(*) FROM \""_s + tableSpec(table).name + u'"');
        if (!count)
            return tl::unexpected(count.error());
        counts.insert(table, count->toLongLong());
    }
    return counts;
}

Result<QList<Batch>> RecordQueries::batches() const
{
    Result<QSqlQuery> rows = m_connection.query(
        u"SELECT \"number\", \"name\", \"format\", \"at\", \"note\" FROM \"batch\" ORDER BY \"number\""_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Batch> batches;
    while (rows->next()) {
        batches.append({ .number = rows->value(0).toLongLong(),
            .name = rows->value(1).toString(),
            .format = rows->value(2).toString(),
            .when = QDateTime::fromString(rows->value(3).toString(), Qt::ISODateWithMs),
            .note = rows->value(4).toString() });
    }
    return m_connection.endOfRows(*rows).map([&] { return batches; });
}

namespace {

/// Of a row of id, kind and date.
void insertStanding(SourceStandings &standings, const QSqlQuery &row)
{
    standings.insert(
        SourceId(row.value(0).toString()), { sourceRank(row.value(1).toString()), row.value(2).toString() });
}

} // namespace

Result<SourceStandings> RecordQueries::sourceStandings() const
{
    Result<QSqlQuery> rows = m_connection.query(u"SELECT \"id\", \"kind\", \"date\" FROM \"sources\""_s);
    if (!rows)
        return tl::unexpected(rows.error());
    SourceStandings standings;
    while (rows->next())
        insertStanding(standings, *rows);
    return m_connection.endOfRows(*rows).map([&] { return standings; });
}

Result<SourceStandings> RecordQueries::sourceStandings(const QSet<SourceId> &sources) const
{
    SourceStandings standings;
    for (const SourceId &source : sources) {
        const Result<QSqlQuery *> row = m_connection.runKept(
            u"SELECT \"id\", \"kind\", \"date\" FROM \"sources\" WHERE \"id\" = ?"_s, { source.text() });
        if (!row)
            return tl::unexpected(row.error());
        if ((*row)->next())
            insertStanding(standings, **row);
        const Result<void> ended = m_connection.endOfRows(**row);
        (*row)->finish();
        if (!ended)
            return tl::unexpected(ended.error());
    }
    return standings;
}

Result<QList<Attestation>> RecordQueries::run(
    const QString &sql, Table table, const QVariantList &values, ReadRow read) const
{
    const Result<QSqlQuery *> kept = m_connection.runKept(sql, values);
    if (!kept)
        return tl::unexpected(kept.error());
    QSqlQuery &rows = **kept;
    QList<Attestation> attestations;
    while (rows.next())
        attestations.append(read(rows, table));
    const Result<void> ended = m_connection.endOfRows(rows);
    rows.finish();
    return ended.map([&] { return attestations; });
}

} // namespace phalera
