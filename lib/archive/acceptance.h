// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

namespace phalera {

struct AcceptedRecord
{
    Record record;
    bool hasConflict = false; ///< two accounts of some field cannot both be true
};

/// Turns the own rows of a store into accepted records. Holds all claims and further accounts, so that going through a
/// whole table asks the store for nothing else; a record of one account without claims is taken as it stands.
class Acceptance
{
public:
    static Result<Acceptance> of(const RecordStore &store);

    [[nodiscard]] AcceptedRecord accept(const Attestation &ownRow) const;
    /// Visits the accepted records of a table, by ascending id; return false to stop.
    Result<void> forEach(
        const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const;
    /// The same in the order of the file, which is the quickest.
    Result<void> forEachAsStored(
        const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const;
    /// The accepted records of these, in their order: NoSuchRecord where one is not there.
    [[nodiscard]] Result<QList<Record>> these(const RecordStore &store, const QList<RecordRef> &records) const;
    [[nodiscard]] Result<QList<Record>> all(const RecordStore &store, Table table) const;
    [[nodiscard]] const SourceStandings &standings() const { return m_standings; }
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }

private:
    Acceptance() = default;

    SourceStandings m_standings;
    QList<Claim> m_claims;
    QHash<QString, QList<Claim>> m_claimsBySubject;
    QHash<RecordRef, QList<Attestation>> m_further;
};

} // namespace phalera
