// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordqueries.h"
#include "store/recordstore.h"
#include "store/rowinsert.h"

#include <QHash>

#include <array>
#include <memory>

namespace phalera {

/// Adds records and their accounts inside a transaction. Remembers which citations it has kept: forget() after a
/// rollback.
class RecordWriter
{
public:
    RecordWriter(Connection &connection, const RecordQueries &queries);

    [[nodiscard]] Result<qint64> add(const Batch &batch);
    [[nodiscard]] Result<RecordStore::Added> add(const Attestation &attestation);
    /// Notes that a batch brought an account that an earlier one had brought.
    [[nodiscard]] Result<void> confirm(const RecordRef &record, qint64 number, qint64 batch);
    void forget();

    /// Own references of the further accounts that were added since forget(): no foreign key looks into their JSON.
    struct Reference
    {
        RecordRef from;
        const FieldSpec *field = nullptr;
        QString to;
    };
    [[nodiscard]] const QList<Reference> &referencesOfFurtherAccounts() const { return m_references; }

private:
    /// Number of the citation; 0 for a record of a table whose rows cite nothing.
    [[nodiscard]] Result<qint64> citationOf(const Record &record);
    [[nodiscard]] Result<qint64> citation(const QString &sources);
    [[nodiscard]] Result<qint64> knownCitation(const QString &sources);
    [[nodiscard]] Result<void> cite(qint64 citation, const QStringList &sources);
    [[nodiscard]] Result<bool> insertRecord(const Attestation &attestation, qint64 citation);
    [[nodiscard]] Result<void> insertLists(const Record &record);
    [[nodiscard]] Result<RecordStore::Added> addFurther(const Attestation &attestation, qint64 citation);
    /// Prepares a statement when it is first wanted.
    [[nodiscard]] Result<void> prepare(std::unique_ptr<RowInsert> &insert, const QString &sql);

    Connection &m_connection;
    const RecordQueries &m_queries;
    std::array<std::unique_ptr<RowInsert>, AllTables.size()> m_recordInserts;
    std::unique_ptr<RowInsert> m_citationInsert;
    std::unique_ptr<RowInsert> m_citedInsert;
    QHash<QString, qint64> m_citations;
    std::pair<QString, qint64> m_lastCited; ///< sources are never empty
    QList<Reference> m_references;
};

} // namespace phalera
