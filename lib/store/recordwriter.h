// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordqueries.h"
#include "store/recordstore.h"

#include <QHash>

namespace phalera {

/// Adds records and their accounts inside a transaction. Remembers which citations it has kept: forget() after a
/// rollback.
class RecordWriter
{
public:
    RecordWriter(Connection &connection, const RecordQueries &queries);

    [[nodiscard]] Result<qint64> add(const Batch &batch);
    [[nodiscard]] Result<RecordStore::Added> add(const Attestation &attestation);
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
    [[nodiscard]] Result<qint64> citation(const QString &sources);
    [[nodiscard]] Result<bool> insertRecord(const Attestation &attestation, const QVariant &citation);
    [[nodiscard]] Result<void> insertLists(const Record &record);
    [[nodiscard]] Result<RecordStore::Added> addFurther(const Attestation &attestation, const QVariant &citation);

    Connection &m_connection;
    const RecordQueries &m_queries;
    QHash<Table, QString> m_insertStatements;
    QHash<QString, qint64> m_citations;
    QList<Reference> m_references;
};

} // namespace phalera
