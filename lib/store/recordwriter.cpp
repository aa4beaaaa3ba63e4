// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordwriter.h"

#include "store/statements.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// What is not known is NULL in the file.
QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

/// Batches and citations are numbered from 1 on.
QVariant orNull(qint64 number)
{
    return number == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(number);
}

void setOrNull(RowInsert &insert, int place, qint64 number)
{
    if (number == 0)
        insert.setNull(place);
    else
        insert.set(place, number);
}

QString fieldsAsJson(const Record &record)
{
    const TableSpec &spec = tableSpec(record.table);
    QJsonObject fields;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const QString &cell = record.values.at(qsizetype(i));
        if (!cell.isEmpty() && spec.fields[i].type != FieldType::Sources)
            fields.insert(spec.fields[i].name, cell);
    }
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

/// Whether a list has any part, see splitList().
bool namesAny(QStringView list)
{
    return std::ranges::any_of(list, [](QChar c) { return c != u';' && !c.isSpace(); });
}

Result<void> isComplete(const Record &record)
{
    const auto refuse = [&](Error::Kind kind) { return failure(kind, { tableSpec(record.table).name, record.id }); };
    if (record.values.size() != qsizetype(tableSpec(record.table).fields.size()))
        return refuse(Error::Kind::RaggedRow);
    if (record.id.isEmpty())
        return refuse(Error::Kind::BadId);
    if (const int index = sourcesFieldIndex(record.table); index >= 0 && !namesAny(record.values.at(index)))
        return refuse(Error::Kind::MissingSource);
    return {};
}

/// Two accounts of one record have the same values by the same sources, in whatever order these are named.
bool saysTheSame(const Record &a, const Record &b)
{
    const int sources = sourcesFieldIndex(a.table);
    for (int field = 0; field < a.values.size(); ++field) {
        if (field != sources && a.values[field] != b.values[field])
            return false;
    }
    const QList<SourceId> ofA = a.sources();
    const QList<SourceId> ofB = b.sources();
    return std::ranges::is_permutation(ofA, ofB);
}

} // namespace

RecordWriter::RecordWriter(Connection &connection, const RecordQueries &queries)
    : m_connection(connection)
    , m_queries(queries)
{
}

void RecordWriter::forget()
{
    m_citations.clear();
    m_lastCited = {};
    m_references.clear();
}

Result<qint64> RecordWriter::add(const Batch &batch)
{
    const QString at = batch.when.isValid() ? batch.when.toUTC().toString(Qt::ISODateWithMs) : QString();
    const Result<QSqlQuery *> inserted
        = m_connection.runKept(u"INSERT INTO \"batch\" (\"name\", \"format\", \"at\", \"note\") VALUES (?, ?, ?, ?)"_s,
            { batch.name.isNull() ? u""_s : batch.name, batch.format.isNull() ? u""_s : batch.format, orNull(at),
                orNull(batch.note) });
    return inserted.map([](const QSqlQuery *query) { return query->lastInsertId().toLongLong(); });
}

Result<RecordStore::Added> RecordWriter::add(const Attestation &attestation)
{
    const Record &record = attestation.record;
    if (const Result<void> complete = isComplete(record); !complete)
        return tl::unexpected(complete.error());
    const Result<qint64> number = citationOf(record);
    if (!number)
        return tl::unexpected(number.error());
    const Result<bool> isNew = insertRecord(attestation, *number);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (!*isNew)
        return addFurther(attestation, *number);
    if (const Result<void> listed = insertLists(record); !listed)
        return tl::unexpected(listed.error());
    return RecordStore::Added::NewRecord;
}

Result<void> RecordWriter::prepare(std::unique_ptr<RowInsert> &insert, const QString &sql)
{
    return RowInsert::prepare(m_connection, sql).map([&](std::unique_ptr<RowInsert> prepared) {
        insert = std::move(prepared);
    });
}

Result<qint64> RecordWriter::citationOf(const Record &record)
{
    const int index = sourcesFieldIndex(record.table);
    return index < 0 ? Result<qint64>(0) : citation(record.values.at(index));
}

Result<qint64> RecordWriter::citation(const QString &sources)
{
    if (sources == m_lastCited.first)
        return m_lastCited.second;
    const auto remember = [&](qint64 number) {
        m_lastCited = { sources, number };
        return number;
    };
    if (const auto known = m_citations.constFind(sources); known != m_citations.cend())
        return remember(*known);
    if (!m_citationInsert) {
        const auto prepared = prepare(m_citationInsert,
            u"INSERT INTO \"citation\" (\"sources\") VALUES (?) ON CONFLICT (\"sources\") DO NOTHING"_s);
        if (!prepared)
            return tl::unexpected(prepared.error());
    }
    m_citationInsert->set(0, sources);
    const Result<bool> isNew = m_citationInsert->run();
    if (!isNew)
        return tl::unexpected(isNew.error());
    const Result<qint64> number = *isNew ? m_citationInsert->rowNumber() : knownCitation(sources);
    if (!number)
        return number;
    if (*isNew) {
        if (const Result<void> cited = cite(*number, splitList(sources)); !cited)
            return tl::unexpected(cited.error());
    }
    return remember(*m_citations.insert(sources, *number));
}

Result<qint64> RecordWriter::knownCitation(const QString &sources)
{
    return m_connection.value(u"SELECT \"id\" FROM \"citation\" WHERE \"sources\" = ?"_s, { sources })
        .map([](const QVariant &number) { return number.toLongLong(); });
}

Result<void> RecordWriter::cite(qint64 citation, const QStringList &sources)
{
    if (!m_citedInsert) {
        const auto prepared = prepare(
            m_citedInsert, u"INSERT INTO \"cited_source\" (\"citation\", \"position\", \"source\") VALUES (?, ?, ?)"_s);
        if (!prepared)
            return prepared;
    }
    m_citedInsert->set(0, citation);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        m_citedInsert->set(1, qint64(i) + 1);
        m_citedInsert->set(2, sources.at(i));
        if (const Result<bool> cited = m_citedInsert->run(); !cited)
            return tl::unexpected(cited.error());
    }
    return {};
}

/// False where the id is taken already.
Result<bool> RecordWriter::insertRecord(const Attestation &attestation, qint64 citation)
{
    const Record &record = attestation.record;
    std::unique_ptr<RowInsert> &insert = m_recordInserts[size_t(record.table)];
    if (!insert) {
        if (const auto prepared = prepare(insert, statements::insertRecord(record.table)); !prepared)
            return tl::unexpected(prepared.error());
    }
    const std::span<const FieldSpec> fields = tableSpec(record.table).fields;
    int place = 0;
    insert->set(place++, record.id);
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString &cell = record.values.at(qsizetype(i));
        if (fields[i].type == FieldType::Sources)
            insert->set(place++, citation);
        else if (!statements::isPlainColumn(record.table, fields[i]))
            continue;
        else if (fields[i].type == FieldType::Integer && !cell.isEmpty())
            insert->set(place++, cell.toLongLong());
        else
            insert->set(place++, cell);
    }
    insert->set(place++, attestation.locator);
    setOrNull(*insert, place++, attestation.batch);
    insert->set(place++, attestation.wording);
    return insert->run();
}

Result<void> RecordWriter::insertLists(const Record &record)
{
    const std::span<const FieldSpec> fields = tableSpec(record.table).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type != FieldType::ReferenceList)
            continue;
        int position = 0;
        for (const QString &id : splitList(record.values.at(qsizetype(i)))) {
            const Result<QSqlQuery *> inserted = m_connection.runKept(
                statements::insertListed(record.table, fields[i]), { record.id, ++position, id });
            if (!inserted)
                return tl::unexpected(inserted.error());
        }
    }
    return {};
}

Result<void> RecordWriter::confirm(const RecordRef &record, qint64 number, qint64 batch)
{
    return m_connection
        .runKept(u"INSERT OR IGNORE INTO \"confirmation\" (\"record_table\", \"record\", \"number\", \"batch\")\n"
                 "VALUES (?, ?, ?, ?)"_s,
            { tableSpec(record.table).name.toString(), record.id, number, batch })
        .map([](const QSqlQuery *) {});
}

Result<RecordStore::Added> RecordWriter::addFurther(const Attestation &attestation, qint64 citation)
{
    const Record &record = attestation.record;
    const Result<QList<Attestation>> there = m_queries.attestations(record.ref());
    if (!there)
        return tl::unexpected(there.error());
    const auto isSame = [&record](const Attestation &known) { return saysTheSame(known.record, record); };
    if (const auto same = std::ranges::find_if(*there, isSame); same != there->cend()) {
        const bool isOthers = attestation.batch != 0 && same->batch != attestation.batch;
        const auto confirmed = isOthers ? confirm(record.ref(), same->number, attestation.batch) : Result<void>();
        return confirmed.map([] { return RecordStore::Added::Unchanged; });
    }
    const Result<QSqlQuery *> inserted = m_connection.runKept(
        u"INSERT INTO \"attestation\" (\"record_table\", \"record\", \"number\", \"fields\", "
        u"\"citation\", \"locator\", \"batch\", \"wording\")\n"
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { tableSpec(record.table).name.toString(), record.id, there->constLast().number + 1, fieldsAsJson(record),
            orNull(citation), orNull(attestation.locator), orNull(attestation.batch), orNull(attestation.wording) });
    if (!inserted)
        return tl::unexpected(inserted.error());
    const std::span<const FieldSpec> fields = tableSpec(record.table).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type != FieldType::Reference && fields[i].type != FieldType::ReferenceList)
            continue;
        for (const QString &id : splitList(record.values.at(qsizetype(i))))
            m_references.append({ record.ref(), &fields[i], id });
    }
    return RecordStore::Added::FurtherAccount;
}

} // namespace phalera
