// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordwriter.h"

#include <functional>

namespace phalera {

/// Takes out of an archive what one batch brought, as RecordStore::withdraw() tells, inside a transaction.
class BatchWithdrawal
{
public:
    BatchWithdrawal(Connection &connection, const RecordQueries &queries, RecordWriter &writer, qint64 batch,
        std::function<bool()> isStopped);
    Q_DISABLE_COPY_MOVE(BatchWithdrawal)
    ~BatchWithdrawal();

    [[nodiscard]] Result<Withdrawal> run();

private:
    using Confirmations = QHash<qint64, QList<qint64>>; ///< number of an account -> batches

    [[nodiscard]] Result<void> listLeaving();
    [[nodiscard]] Result<void> listReferredByFurtherAccounts();
    [[nodiscard]] Result<void> keepWhatIsNeeded();
    [[nodiscard]] Result<void> listLooseCitations();
    [[nodiscard]] Result<void> rewriteRecordsWithFurtherAccounts();
    [[nodiscard]] Result<void> rewrite(const RecordRef &record);
    [[nodiscard]] Result<void> addAgain(
        const RecordRef &record, const QList<Attestation> &accounts, const Confirmations &confirmed);
    [[nodiscard]] Result<void> remove(const RecordRef &record);
    /// Other batches than this that brought its accounts too.
    [[nodiscard]] Result<Confirmations> confirmations(const RecordRef &record);
    [[nodiscard]] Result<void> handOnConfirmedRows();
    [[nodiscard]] Result<void> removeLeaving();
    [[nodiscard]] Result<void> removeLooseCitations();
    [[nodiscard]] Result<void> removeBatch();
    [[nodiscard]] Result<void> listKept();

    /// Runs a statement, unless it was asked to stop; gives the number of rows that it changed.
    [[nodiscard]] Result<qint64> execute(const QString &sql);
    [[nodiscard]] Result<void> executeAll(const QStringList &statements);
    [[nodiscard]] Result<QList<RecordRef>> refs(const QString &sql);

    Connection &m_connection;
    const RecordQueries &m_queries;
    RecordWriter &m_writer;
    const qint64 m_batch;
    const std::function<bool()> m_isStopped;
    Withdrawal m_done;
};

} // namespace phalera
