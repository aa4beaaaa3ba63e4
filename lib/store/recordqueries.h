// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/recordstore.h"

#include <functional>

namespace phalera {

/// Reads records and their accounts through one connection.
class RecordQueries
{
public:
    explicit RecordQueries(Connection &connection);

    [[nodiscard]] Result<void> forEachRecord(Table table, const std::function<bool(const Attestation &)> &visit) const;
    [[nodiscard]] Result<void> forEachRecordAsStored(
        Table table, const std::function<bool(const Attestation &)> &visit) const;
    [[nodiscard]] Result<void> forEachFurtherAccount(const std::function<bool(const Attestation &)> &visit) const;
    /// The row of its own first, then further accounts by number; empty where there is no such record.
    [[nodiscard]] Result<QList<Attestation>> attestations(const RecordRef &record) const;
    [[nodiscard]] Result<bool> contains(const RecordRef &record) const;
    [[nodiscard]] Result<QList<Record>> referring(Table table, const FieldSpec &field, const QString &id) const;
    [[nodiscard]] Result<QList<RecordRef>> citing(const SourceId &source) const;
    /// Claims of which a field holds a value, those of further accounts after the others; all claims for no field.
    [[nodiscard]] Result<QList<Claim>> claims(QStringView field, const QString &value) const;
    /// As claims(); by the index over them where they keep decisions.
    [[nodiscard]] Result<QList<Claim>> claimsOfProperty(const QString &property) const;
    [[nodiscard]] Result<QList<Claim>> claimsOnRecordsOf(Table table) const;
    [[nodiscard]] Result<QList<RecordRef>> find(const QString &id) const;
    [[nodiscard]] Result<QHash<Table, qint64>> counts() const;
    [[nodiscard]] Result<QList<Batch>> batches() const;
    [[nodiscard]] Result<SourceStandings> sourceStandings() const;
    [[nodiscard]] Result<SourceStandings> sourceStandings(const QSet<SourceId> &sources) const;

private:
    using ReadRow = Attestation (*)(const QSqlQuery &row, Table table);
    [[nodiscard]] Result<void> visitRecords(
        const QString &sql, Table table, const std::function<bool(const Attestation &)> &visit) const;
    /// The claims of a statement, and those of further accounts of which a field, given by its index, holds a value.
    [[nodiscard]] Result<QList<Claim>> claims(
        const QString &sql, const QVariantList &values, int index, const QString &value) const;
    [[nodiscard]] Result<void> visitFurther(Table table, const std::function<bool(const Attestation &)> &visit) const;
    /// Runs a kept statement and reads every row of it.
    [[nodiscard]] Result<QList<Attestation>> run(
        const QString &sql, Table table, const QVariantList &values, ReadRow read) const;

    Connection &m_connection;
    QHash<Table, QString> m_selectRecord;
    QString m_selectFurther;
};

} // namespace phalera
