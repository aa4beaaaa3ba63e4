// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstore.h"

#include "store/archivefile.h"
#include "store/batchwithdrawal.h"
#include "store/filling.h"
#include "store/recordqueries.h"
#include "store/recordwriter.h"
#include "store/references.h"
#include "store/takingback.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// From this schema on every change of a record is counted, so that derived values can be told to be of these records.
constexpr int SchemaOfChanges = 3;

} // namespace

struct RecordStore::Private
{
    explicit Private(std::unique_ptr<Connection> opened)
        : connection(std::move(opened))
        , queries(*connection)
        , writer(*connection, queries)
    {
    }

    std::unique_ptr<Connection> connection;
    RecordQueries queries;
    RecordWriter writer;
    int schema = 0;
    bool inTransaction = false;
    std::unique_ptr<Filling> filling; ///< only while it goes on

    Result<void> mayBegin() const;
    Result<void> commit();
    void rollback();
    void endTransaction();
};

RecordStore::RecordStore() = default;
RecordStore::~RecordStore() = default;

int RecordStore::currentSchema()
{
    return Migrations::builtIn().newestSchema();
}

Result<std::unique_ptr<RecordStore>> RecordStore::create(const QString &path)
{
    return createArchiveFile(path, Migrations::builtIn()).and_then(&RecordStore::onConnection);
}

Result<std::unique_ptr<RecordStore>> RecordStore::open(const QString &path, OpenMode mode)
{
    return openArchiveFile(path, mode == OpenMode::ReadOnly, Migrations::builtIn())
        .and_then(&RecordStore::onConnection);
}

Result<std::unique_ptr<RecordStore>> RecordStore::onConnection(std::unique_ptr<Connection> connection)
{
    const Result<int> schema = schemaOf(*connection);
    if (!schema)
        return tl::unexpected(schema.error());
    std::unique_ptr<RecordStore> store(new RecordStore);
    store->d = std::make_unique<Private>(std::move(connection));
    store->d->schema = *schema;
    return store;
}

QString RecordStore::path() const
{
    return d->connection->path();
}

bool RecordStore::isReadOnly() const
{
    return d->connection->isReadOnly();
}

int RecordStore::schema() const
{
    return d->schema;
}

Result<void> RecordStore::Private::mayBegin() const
{
    if (connection->isReadOnly())
        return failure(Error::Kind::ArchiveReadOnly, { connection->path() }, { connection->path(), 0, 0, {} });
    if (inTransaction)
        return failure(Error::Kind::Internal, { u"transaction in a transaction"_s });
    return {};
}

Result<RecordStore::Transaction> RecordStore::begin()
{
    if (const Result<void> may = d->mayBegin(); !may)
        return tl::unexpected(may.error());
    if (const Result<void> begun = d->connection->execute(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    d->inTransaction = true;
    return Transaction(this);
}

Result<RecordStore::Transaction> RecordStore::beginFilling()
{
    if (const Result<void> may = d->mayBegin(); !may)
        return tl::unexpected(may.error());
    auto filling = std::make_unique<Filling>(*d->connection);
    const Result<bool> begun = filling->begin();
    if (!begun)
        return tl::unexpected(begun.error());
    if (!*begun)
        return begin();
    d->filling = std::move(filling);
    d->inTransaction = true;
    return Transaction(this);
}

Result<void> RecordStore::Private::commit()
{
    const Result<std::optional<Error>> dangling = firstDangling(writer.referencesOfFurtherAccounts(), queries);
    if (!dangling)
        return tl::unexpected(dangling.error());
    if (*dangling)
        return tl::unexpected(**dangling);
    if (filling) {
        writer.forget(); // the citations of a million records, of which nothing is asked any more
        if (const Result<void> completed = filling->complete(); !completed)
            return completed;
    }
    const Result<void> committed = connection->execute(u"COMMIT"_s);
    if (committed)
        return committed;
    // SQLite says that some foreign key fails, but not which; the transaction is still open and can be asked.
    const Result<QList<Error>> unknown = danglingReferences(*connection, 1);
    if (unknown && !unknown->isEmpty())
        return tl::unexpected(unknown->constFirst());
    return committed;
}

void RecordStore::Private::rollback()
{
    // SQLite rolls back by itself after some errors; a second rollback then finds nothing to do.
    (void)connection->execute(u"ROLLBACK"_s);
    endTransaction();
}

void RecordStore::Private::endTransaction()
{
    writer.forget();
    inTransaction = false;
    if (const std::unique_ptr<Filling> ended = std::exchange(filling, nullptr))
        ended->end();
}

RecordStore::Transaction::Transaction(RecordStore *store)
    : m_store(store)
{
}

RecordStore::Transaction::Transaction(Transaction &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

RecordStore::Transaction::~Transaction()
{
    if (m_store)
        m_store->d->rollback();
}

Result<void> RecordStore::Transaction::commit()
{
    if (!m_store)
        return failure(Error::Kind::Internal, { u"transaction has ended"_s });
    Private &store = *std::exchange(m_store, nullptr)->d;
    const Result<void> committed = store.commit();
    if (committed)
        store.endTransaction();
    else
        store.rollback();
    return committed;
}

bool RecordStore::Transaction::isFilling() const
{
    return m_store && m_store->d->filling;
}

Result<bool> RecordStore::Transaction::referencesHold() const
{
    if (!isFilling())
        return failure(Error::Kind::Internal, { u"no filling"_s });
    const Private &store = *m_store->d;
    const auto dangling = firstDangling(store.writer.referencesOfFurtherAccounts(), store.queries);
    if (!dangling || *dangling)
        return dangling.map([](const std::optional<Error> &) { return false; });
    return store.filling->referencesHold();
}

Result<qint64> RecordStore::addBatch(const Batch &batch)
{
    if (!d->inTransaction)
        return failure(Error::Kind::Internal, { u"no transaction"_s });
    return d->writer.add(batch);
}

Result<RecordStore::Added> RecordStore::add(const Attestation &attestation)
{
    if (!d->inTransaction)
        return failure(Error::Kind::Internal, { u"no transaction"_s });
    if (d->filling)
        d->filling->noteRow();
    return d->writer.add(attestation);
}

Result<Withdrawal> RecordStore::withdraw(qint64 batch, const std::function<bool()> &isStopped)
{
    if (!d->inTransaction)
        return failure(Error::Kind::Internal, { u"no transaction"_s });
    const Result<QVariant> isThere = d->connection->value(u"SELECT 1 FROM \"batch\" WHERE \"number\" = ?"_s, { batch });
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!isThere->isValid())
        return failure(Error::Kind::BadArgument, { QString::number(batch) });
    return BatchWithdrawal(*d->connection, d->queries, d->writer, batch, isStopped).run();
}

Result<Withdrawal> RecordStore::takeBack(const QList<RecordRef> &records)
{
    if (!d->inTransaction)
        return failure(Error::Kind::Internal, { u"no transaction"_s });
    return d->writer.add(Batch { .name = {}, .format = Batch::DecisionFormat, .when = {}, .note = {} })
        .and_then([&](qint64 batch) {
            return TakingBack(*d->connection)
                .giveTo(batch, records)
                .and_then([&] { return BatchWithdrawal(*d->connection, d->queries, d->writer, batch, {}).run(); })
                .and_then([&](const Withdrawal &done) {
                    return TakingBack(*d->connection).removeEmptyDecisions().map([&] { return done; });
                });
        });
}

Result<QStringList> RecordStore::broughtBy(qint64 batch, Table table) const
{
    Result<QSqlQuery> rows = d->connection->query(
        u"SELECT \"id\" FROM \""_s + tableSpec(table).name + u"\" WHERE \"batch\" = ? ORDER BY 1"_s, { batch });
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    while (rows->next())
        ids.append(rows->value(0).toString());
    return d->connection->endOfRows(*rows).map([&] { return ids; });
}

Result<QHash<Table, qint64>> RecordStore::counts() const
{
    return d->queries.counts();
}

Result<qint64> RecordStore::furtherAccountCount() const
{
    return d->connection->value(u"SELECT count(*) FROM \"attestation\""_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<QList<Batch>> RecordStore::batches() const
{
    return d->queries.batches();
}

Result<void> RecordStore::forEachRecord(Table table, const std::function<bool(const Attestation &)> &visit) const
{
    return d->queries.forEachRecord(table, visit);
}

Result<void> RecordStore::forEachRecordAsStored(
    Table table, const std::function<bool(const Attestation &)> &visit) const
{
    return d->queries.forEachRecordAsStored(table, visit);
}

Result<void> RecordStore::forEachFurtherAccount(const std::function<bool(const Attestation &)> &visit) const
{
    return d->queries.forEachFurtherAccount(visit);
}

Result<QList<Attestation>> RecordStore::attestations(const RecordRef &record) const
{
    Result<QList<Attestation>> found = d->queries.attestations(record);
    if (found && found->isEmpty())
        return failure(Error::Kind::NoSuchRecord, { tableSpec(record.table).name, record.id });
    return found;
}

Result<bool> RecordStore::contains(const RecordRef &record) const
{
    return d->queries.contains(record);
}

Result<QList<RecordRef>> RecordStore::find(const QString &id) const
{
    return d->queries.find(id);
}

Result<QList<Claim>> RecordStore::claimsOn(const QString &subject) const
{
    return d->queries.claims(u"subject", subject);
}

Result<QList<Claim>> RecordStore::claimsOfSource(const SourceId &source) const
{
    return d->queries.claims(u"source", source.text());
}

Result<QList<Claim>> RecordStore::claimsOfQuestion(const QString &question) const
{
    return d->queries.claims(u"id", question);
}

Result<QList<Claim>> RecordStore::claimsOfProperty(QLatin1StringView property) const
{
    return d->queries.claimsOfProperty(property);
}

Result<QList<Claim>> RecordStore::allClaims() const
{
    return d->queries.claims({}, {});
}

Result<QList<Claim>> RecordStore::claimsOnRecordsOf(Table table) const
{
    return d->queries.claimsOnRecordsOf(table);
}

Result<SourceStandings> RecordStore::sourceStandings() const
{
    return d->queries.sourceStandings();
}

Result<SourceStandings> RecordStore::sourceStandings(const QSet<SourceId> &sources) const
{
    return d->queries.sourceStandings(sources);
}

Result<QList<Record>> RecordStore::recordsReferring(Table table, QLatin1StringView field, const QString &id) const
{
    const int index = fieldIndex(table, QString(field));
    if (index < 0)
        return failure(Error::Kind::UnknownField, { tableSpec(table).name, field });
    return d->queries.referring(table, tableSpec(table).fields[size_t(index)], id);
}

Result<QList<RecordRef>> RecordStore::recordsCiting(const SourceId &source) const
{
    return d->queries.citing(source);
}

Result<qint64> RecordStore::changeNumber() const
{
    if (d->schema < SchemaOfChanges)
        return 0;
    return d->connection->value(u"SELECT \"number\" FROM \"change\""_s).map([](const QVariant &number) {
        return number.toLongLong();
    });
}

Result<void> RecordStore::keepDerived(const QString &name, qint64 change, const QList<QByteArray> &parts)
{
    return keepDerived(name, change, [&parts](const PartTaker &take) {
        for (const QByteArray &part : parts)
            take(part);
    });
}

Result<void> RecordStore::keepDerived(
    const QString &name, qint64 change, const std::function<void(const PartTaker &)> &write)
{
    const Result<Transaction> transaction = begin(); // rolls back at the end, unless there is nothing left to roll back
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<void> kept = d->connection->execute(u"DELETE FROM \"derived\" WHERE \"name\" = ?"_s, { name });
    int number = 0;
    write([&](const QByteArray &part) {
        if (!kept)
            return;
        kept = d->connection->execute(
            u"INSERT INTO \"derived\" (\"name\", \"part\", \"change\", \"bytes\") VALUES (?, ?, ?, ?)"_s,
            { name, number++, change, part });
    });
    return kept ? d->connection->execute(u"COMMIT"_s) : kept;
}

Result<QByteArray> RecordStore::derived(const QString &name, qint64 change, int part) const
{
    if (d->schema < SchemaOfChanges)
        return QByteArray();
    return d->connection
        ->value(u"SELECT \"bytes\" FROM \"derived\" WHERE \"name\" = ? AND \"part\" = ? AND \"change\" = ?"_s,
            { name, part, change })
        .map([](const QVariant &bytes) { return bytes.toByteArray(); });
}

void RecordStore::forgetPages() const
{
    (void)d->connection->execute(u"PRAGMA shrink_memory"_s);
}

Result<QList<Error>> RecordStore::checkFile() const
{
    static constexpr int MostFaults = 100;
    QList<Error> faults;
    // Either gives a line for each fault; what stops it is a fault itself.
    for (const QString &sql :
        { u"SELECT * FROM pragma_integrity_check(100) WHERE integrity_check <> 'ok'"_s,
            u"SELECT 'attestation of ' || \"record_table\" || ' ' || \"record\" FROM \"attestation\" WHERE NOT json_valid(\"fields\")"_s }) {
        Result<QSqlQuery> rows = d->connection->query(sql);
        while (rows && rows->next())
            faults.append({ Error::Kind::ArchiveDamaged, { path(), rows->value(0).toString() }, { path(), 0, 0, {} } });
        const Result<void> ended = rows ? d->connection->endOfRows(*rows) : tl::unexpected(rows.error());
        if (!ended)
            faults.append(ended.error());
    }
    const Result<QList<Error>> dangling = danglingReferences(*d->connection, MostFaults);
    if (dangling)
        faults += *dangling;
    else
        faults.append(dangling.error());
    return faults;
}

Result<void> RecordStore::copyTo(const QString &path) const
{
    return copyArchiveFile(*d->connection, path);
}

} // namespace phalera
