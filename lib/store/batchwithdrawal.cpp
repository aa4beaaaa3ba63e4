// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batchwithdrawal.h"

#include "store/withdrawalsql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// At most so many records that stay are named; all are counted.
constexpr int MostKeptNamed = 1000;

} // namespace

BatchWithdrawal::BatchWithdrawal(Connection &connection, const RecordQueries &queries, RecordWriter &writer,
    qint64 batch, std::function<bool()> isStopped)
    : m_connection(connection)
    , m_queries(queries)
    , m_writer(writer)
    , m_batch(batch)
    , m_isStopped(std::move(isStopped))
{
}

BatchWithdrawal::~BatchWithdrawal()
{
    for (const QString &drop : sql::dropScratch())
        (void)m_connection.execute(drop);
}

Result<Withdrawal> BatchWithdrawal::run()
{
    using Step = Result<void> (BatchWithdrawal::*)();
    static constexpr std::array<Step, 10> Steps { &BatchWithdrawal::listLeaving,
        &BatchWithdrawal::listReferredByFurtherAccounts, &BatchWithdrawal::keepWhatIsNeeded,
        &BatchWithdrawal::listLooseCitations, &BatchWithdrawal::listKept,
        &BatchWithdrawal::rewriteRecordsWithFurtherAccounts, &BatchWithdrawal::handOnConfirmedRows,
        &BatchWithdrawal::removeLeaving, &BatchWithdrawal::removeLooseCitations, &BatchWithdrawal::removeBatch };
    if (const Result<void> made = executeAll(sql::createScratch()); !made)
        return tl::unexpected(made.error());
    for (const Step step : Steps) {
        if (const Result<void> done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    return m_done;
}

Result<void> BatchWithdrawal::listLeaving()
{
    QStringList statements;
    for (const Table table : AllTables)
        statements.append(sql::listLeaving(table, m_batch));
    return executeAll(statements);
}

/// Their references stand in JSON, where no index finds them.
Result<void> BatchWithdrawal::listReferredByFurtherAccounts()
{
    Result<void> listed;
    const auto listReferences = [&](const Attestation &account) {
        if (account.batch == m_batch) {
            const auto confirmed = confirmations(account.record.ref());
            if (!confirmed)
                listed = tl::unexpected(confirmed.error());
            if (!confirmed || confirmed->value(account.number).isEmpty())
                return listed.has_value();
        }
        const std::span<const FieldSpec> fields = tableSpec(account.record.table).fields;
        for (size_t i = 0; i < fields.size() && listed; ++i) {
            for (const Table table : sql::targets(fields[i])) {
                for (const QString &id : splitList(account.record.values.at(qsizetype(i)))) {
                    const Result<QSqlQuery *> inserted
                        = m_connection.runKept(u"INSERT OR IGNORE INTO \"referred\" VALUES (?, ?)"_s,
                            { tableSpec(table).name.toString(), id });
                    if (!inserted)
                        listed = tl::unexpected(inserted.error());
                }
            }
        }
        return listed.has_value();
    };
    const Result<void> visited = m_queries.forEachFurtherAccount(listReferences);
    return visited ? listed : visited;
}

/// What is kept needs other records in its turn, so this goes on until nothing more is kept.
Result<void> BatchWithdrawal::keepWhatIsNeeded()
{
    QStringList statements;
    for (const Table table : AllTables) {
        for (const FieldSpec &field : tableSpec(table).fields) {
            for (const Table target : sql::targets(field))
                statements.append(sql::keepNeeded(table, field, target));
        }
    }
    Result<qint64> more = execute(sql::keepReferred()).map([](qint64) { return qint64(1); });
    while (more && *more > 0) {
        more = 0;
        for (const QString &keep : std::as_const(statements)) {
            if (more)
                more = execute(keep).map([&](qint64 kept) { return *more + kept; });
        }
    }
    return more.map([](qint64) {});
}

Result<void> BatchWithdrawal::listLooseCitations()
{
    return executeAll(sql::listLoose(m_batch));
}

Result<void> BatchWithdrawal::listKept()
{
    const Result<QVariant> count = m_connection.value(u"SELECT count(*) FROM \"leaving\" WHERE \"kept\" = 1"_s);
    if (!count)
        return tl::unexpected(count.error());
    m_done.keptCount = count->toLongLong();
    return refs(u"SELECT \"record_table\", \"id\" FROM \"leaving\" WHERE \"kept\" = 1\n"
                "ORDER BY \"record_table\", \"id\" LIMIT "_s
        + QString::number(MostKeptNamed))
        .map([this](const QList<RecordRef> &kept) { m_done.kept = kept; });
}

Result<void> BatchWithdrawal::rewriteRecordsWithFurtherAccounts()
{
    const Result<QList<RecordRef>> records = refs(sql::selectToRewrite(m_batch));
    if (!records)
        return tl::unexpected(records.error());
    for (const RecordRef &record : *records) {
        if (m_isStopped && m_isStopped())
            return failure(Error::Kind::Cancelled);
        if (const Result<void> rewritten = rewrite(record); !rewritten)
            return rewritten;
    }
    return {};
}

/// Adds what stays of a record anew, so that its accounts stand as if the batch had never come: an account that
/// another batch brought too stands where that one would have put it.
Result<void> BatchWithdrawal::rewrite(const RecordRef &record)
{
    const Result<QList<Attestation>> accounts = m_queries.attestations(record);
    auto confirmed = confirmations(record);
    const Result<QVariant> kept = m_connection.value(
        u"SELECT \"kept\" FROM \"leaving\" WHERE \"record_table\" = ? AND \"id\" = ? AND \"next\" IS NULL"_s,
        { tableSpec(record.table).name.toString(), record.id });
    if (!accounts || !confirmed || !kept)
        return tl::unexpected(!accounts ? accounts.error() : !confirmed ? confirmed.error() : kept.error());
    QList<Attestation> staying;
    for (Attestation account : *accounts) {
        const bool isKept = account.number == 0 && kept->toInt() == 1;
        if (account.batch == m_batch && !isKept) {
            QList<qint64> &others = (*confirmed)[account.number];
            if (others.isEmpty()) {
                m_done.accounts += account.number > 0 ? 1 : 0;
                m_done.succeeded += account.number == 0 && !kept->isValid() ? 1 : 0;
                continue;
            }
            account.batch = others.takeFirst();
            ++m_done.confirmed;
        }
        staying.append(account);
    }
    std::ranges::stable_sort(staying, {}, &Attestation::batch);
    return remove(record).and_then([&] { return addAgain(record, staying, *confirmed); });
}

Result<void> BatchWithdrawal::addAgain(
    const RecordRef &record, const QList<Attestation> &accounts, const Confirmations &confirmed)
{
    for (qint64 number = 0; number < accounts.size(); ++number) {
        const Attestation &account = accounts.at(number);
        if (const auto added = m_writer.add(account); !added)
            return tl::unexpected(added.error());
        for (const qint64 batch : confirmed.value(account.number)) {
            if (const Result<void> noted = m_writer.confirm(record, number, batch); !noted)
                return noted;
        }
    }
    m_done.records += accounts.isEmpty() ? 1 : 0;
    return {};
}

Result<void> BatchWithdrawal::remove(const RecordRef &record)
{
    const TableSpec &table = tableSpec(record.table);
    const QString name = table.name;
    for (const QString &beside : { u"attestation"_s, u"confirmation"_s }) {
        const auto removed = m_connection.runKept(
            u"DELETE FROM \""_s + beside + u"\" WHERE \"record_table\" = ? AND \"record\" = ?"_s, { name, record.id });
        if (!removed)
            return tl::unexpected(removed.error());
    }
    for (const FieldSpec &field : table.fields) {
        const QString removeListed = sql::removeListed(record.table, field);
        const auto removed
            = removeListed.isEmpty() ? Result<QSqlQuery *>() : m_connection.runKept(removeListed, { record.id });
        if (!removed)
            return tl::unexpected(removed.error());
    }
    const auto removed = m_connection.runKept(u"DELETE FROM \""_s + name + u"\" WHERE \"id\" = ?"_s, { record.id });
    return removed.map([](const QSqlQuery *) {});
}

/// Other batches than this that brought an account too, by its number.
Result<BatchWithdrawal::Confirmations> BatchWithdrawal::confirmations(const RecordRef &record)
{
    Result<QSqlQuery *> rows
        = m_connection.runKept(u"SELECT \"number\", \"batch\" FROM \"confirmation\"\n"
                               "WHERE \"record_table\" = ? AND \"record\" = ? AND \"batch\" <> ? ORDER BY 1, 2"_s,
            { tableSpec(record.table).name.toString(), record.id, m_batch });
    if (!rows)
        return tl::unexpected(rows.error());
    Confirmations batches;
    while ((*rows)->next())
        batches[(*rows)->value(0).toLongLong()].append((*rows)->value(1).toLongLong());
    const Result<void> ended = m_connection.endOfRows(**rows);
    (*rows)->finish();
    return ended.map([&] { return batches; });
}

/// Rows without further accounts; the others were written anew.
Result<void> BatchWithdrawal::handOnConfirmedRows()
{
    for (const Table table : AllTables) {
        const Result<qint64> handedOn = execute(sql::handOn(table, m_batch));
        if (!handedOn)
            return tl::unexpected(handedOn.error());
        m_done.confirmed += *handedOn;
        if (const Result<qint64> removed = execute(sql::removeIdleConfirmations(table)); !removed)
            return tl::unexpected(removed.error());
    }
    return {};
}

Result<void> BatchWithdrawal::removeLeaving()
{
    for (const Table table : AllTables) {
        Result<qint64> removed = 0;
        for (const QString &remove : sql::removeLeaving(table)) {
            if (removed)
                removed = execute(remove);
        }
        if (!removed)
            return tl::unexpected(removed.error());
        m_done.records += *removed;
    }
    return {};
}

Result<void> BatchWithdrawal::removeLooseCitations()
{
    return executeAll(sql::removeLoose());
}

/// The batch stays as long as what it brought does.
Result<void> BatchWithdrawal::removeBatch()
{
    const QString number = QString::number(m_batch);
    QStringList statements { u"DELETE FROM \"confirmation\" WHERE \"batch\" = "_s + number };
    if (m_done.keptCount == 0)
        statements.append(u"DELETE FROM \"batch\" WHERE \"number\" = "_s + number);
    return executeAll(statements);
}

Result<qint64> BatchWithdrawal::execute(const QString &sql)
{
    if (m_isStopped && m_isStopped())
        return failure(Error::Kind::Cancelled);
    return m_connection.query(sql).map([](const QSqlQuery &query) { return qint64(query.numRowsAffected()); });
}

Result<void> BatchWithdrawal::executeAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const Result<qint64> done = execute(sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<QList<RecordRef>> BatchWithdrawal::refs(const QString &sql)
{
    Result<QSqlQuery> rows = m_connection.query(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RecordRef> found;
    while (rows->next()) {
        if (const auto table = tableByName(rows->value(0).toString()))
            found.append({ *table, rows->value(1).toString() });
    }
    return m_connection.endOfRows(*rows).map([&] { return found; });
}

} // namespace phalera
