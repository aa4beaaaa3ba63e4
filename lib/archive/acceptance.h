// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/identities.h"
#include "store/recordstore.h"

namespace phalera {

struct AcceptedRecord
{
    Record record;
    bool hasConflict = false; ///< two accounts of some field cannot both be true
};

/// The accounts of one record, and what is accepted of them.
struct AcceptedAccounts
{
    QList<Attestation> accounts;
    QList<FieldAccounts> fields;
};

/// Asks the store for the accounts of one record, with those of the records that are merged into it, and weighs them
/// with the claims on it; NoSuchRecord. An account keeps the id of its record. The accounts of a merged record are
/// further ones of the record that stands for it.
[[nodiscard]] Result<AcceptedAccounts> acceptAccounts(
    const RecordStore &store, const Identities &identities, const RecordRef &record, const QList<Claim> &claims);
/// The claims that say something of a record, or of one that is merged into it: none on a claim itself.
[[nodiscard]] Result<QList<Claim>> claimsOn(
    const RecordStore &store, const Identities &identities, const RecordRef &record);
/// The accepted records of these, or of those that stand for them, in their order: NoSuchRecord where one is not there.
[[nodiscard]] Result<QList<Record>> acceptedRecords(
    const RecordStore &store, const Identities &identities, const QList<RecordRef> &records);

/// Turns the own rows of a store into accepted records. Holds the claims and further accounts, so that going through a
/// whole table asks the store for nothing else; a record of one account without claims is taken as it stands. A merged
/// record is none of the accepted ones: its accounts count for the one that stands for it. To be
/// made for a piece of work and let go: in a large archive it takes tens of megabytes.
class Acceptance
{
public:
    /// For every table.
    static Result<Acceptance> of(const RecordStore &store);
    /// For one table.
    static Result<Acceptance> of(const RecordStore &store, Table table);
    static Result<Acceptance> of(const RecordStore &store, Table table, Identities identities);

    [[nodiscard]] AcceptedRecord accept(const Attestation &ownRow) const;
    /// Visits the accepted records of a table, by ascending id; return false to stop.
    Result<void> forEach(
        const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const;
    /// The same in the order of the file, which is the quickest.
    Result<void> forEachAsStored(
        const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const;
    /// The accepted records of a table that have several accounts, or claims on them; in no order. Only where nothing
    /// is merged.
    [[nodiscard]] Result<QList<AcceptedRecord>> weighed(const RecordStore &store, Table table) const;
    /// At most so many records are weighed, of all tables.
    [[nodiscard]] qsizetype weighedCount() const { return m_claimsBySubject.size() + m_further.size(); }
    [[nodiscard]] Result<QList<Record>> all(const RecordStore &store, Table table) const;
    /// The claims on records of the table, or all claims.
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }

    [[nodiscard]] const Identities &identities() const { return m_identities; }

private:
    Acceptance() = default;
    void takeClaims(QList<Claim> claims);
    [[nodiscard]] Result<void> readMerged(const RecordStore &store);
    [[nodiscard]] std::function<bool(const Attestation &)> visitAccepted(
        const std::function<bool(const AcceptedRecord &)> &visit) const;
    [[nodiscard]] Result<void> readStandings(const RecordStore &store, Table table);

    SourceStandings m_standings;
    QList<Claim> m_claims;
    QHash<QString, QList<Claim>> m_claimsBySubject;
    QHash<RecordRef, QList<Attestation>> m_further;
    Identities m_identities;
    QHash<RecordRef, QList<Attestation>> m_merged; ///< accounts of merged records, by the one that stands for them
};

} // namespace phalera
