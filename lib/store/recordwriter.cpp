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

QVariant batchOrNull(qint64 batch)
{
    return batch == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(batch);
}

QVariant cellValue(const FieldSpec &field, const QString &cell)
{
    if (field.type == FieldType::Integer && !cell.isEmpty())
        return cell.toLongLong();
    return orNull(cell);
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

Result<void> isComplete(const Record &record)
{
    const auto refuse = [&](Error::Kind kind) { return failure(kind, { tableSpec(record.table).name, record.id }); };
    if (record.values.size() != qsizetype(tableSpec(record.table).fields.size()))
        return refuse(Error::Kind::RaggedRow);
    if (record.id.isEmpty())
        return refuse(Error::Kind::BadId);
    if (const int index = sourcesFieldIndex(record.table); index >= 0 && splitList(record.values.at(index)).isEmpty())
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
    for (const Table table : AllTables)
        m_insertStatements.insert(table, statements::insertRecord(table));
}

void RecordWriter::forget()
{
    m_citations.clear();
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
    QVariant citationNumber(QMetaType::fromType<qint64>());
    if (const int index = sourcesFieldIndex(record.table); index >= 0) {
        const Result<qint64> number = citation(record.values.at(index));
        if (!number)
            return tl::unexpected(number.error());
        citationNumber = *number;
    }
    const Result<bool> isNew = insertRecord(attestation, citationNumber);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (!*isNew)
        return addFurther(attestation, citationNumber);
    if (const Result<void> listed = insertLists(record); !listed)
        return tl::unexpected(listed.error());
    return RecordStore::Added::NewRecord;
}

Result<qint64> RecordWriter::citation(const QString &sources)
{
    if (const auto known = m_citations.constFind(sources); known != m_citations.cend())
        return *known;
    const Result<QVariant> kept
        = m_connection.value(u"SELECT \"id\" FROM \"citation\" WHERE \"sources\" = ?"_s, { sources });
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->isValid())
        return *m_citations.insert(sources, kept->toLongLong());

    const Result<QSqlQuery *> inserted
        = m_connection.runKept(u"INSERT INTO \"citation\" (\"sources\") VALUES (?)"_s, { sources });
    if (!inserted)
        return tl::unexpected(inserted.error());
    const qint64 number = (*inserted)->lastInsertId().toLongLong();
    int position = 0;
    for (const QString &source : splitList(sources)) {
        const Result<QSqlQuery *> cited = m_connection.runKept(
            u"INSERT INTO \"cited_source\" (\"citation\", \"position\", \"source\") VALUES (?, ?, ?)"_s,
            { number, ++position, source });
        if (!cited)
            return tl::unexpected(cited.error());
    }
    return *m_citations.insert(sources, number);
}

/// False where the id is taken already.
Result<bool> RecordWriter::insertRecord(const Attestation &attestation, const QVariant &citation)
{
    const Record &record = attestation.record;
    const std::span<const FieldSpec> fields = tableSpec(record.table).fields;
    QVariantList values { record.id };
    values.reserve(qsizetype(fields.size()) + 4);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type == FieldType::Sources)
            values.append(citation);
        else if (statements::isPlainColumn(record.table, fields[i]))
            values.append(cellValue(fields[i], record.values.at(qsizetype(i))));
    }
    values += { orNull(attestation.locator), batchOrNull(attestation.batch), orNull(attestation.wording) };
    return m_connection.runKept(m_insertStatements.value(record.table), values).map([](const QSqlQuery *query) {
        return query->numRowsAffected() == 1;
    });
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

Result<RecordStore::Added> RecordWriter::addFurther(const Attestation &attestation, const QVariant &citation)
{
    const Record &record = attestation.record;
    const Result<QList<Attestation>> there = m_queries.attestations(record.ref());
    if (!there)
        return tl::unexpected(there.error());
    const auto isSame = [&record](const Attestation &known) { return saysTheSame(known.record, record); };
    if (std::ranges::any_of(*there, isSame))
        return RecordStore::Added::Unchanged;
    const Result<QSqlQuery *> inserted
        = m_connection.runKept(u"INSERT INTO \"attestation\" (\"record_table\", \"record\", \"number\", \"fields\", "
                               u"\"citation\", \"locator\", \"batch\", \"wording\")\n"
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { tableSpec(record.table).name.toString(), record.id, there->constLast().number + 1, fieldsAsJson(record),
                citation, orNull(attestation.locator), batchOrNull(attestation.batch), orNull(attestation.wording) });
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
