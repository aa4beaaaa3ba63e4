// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"

#include <algorithm>

namespace phalera {

Result<Acceptance> Acceptance::of(const RecordStore &store)
{
    Acceptance result;
    auto standings = store.sourceStandings();
    if (!standings)
        return tl::unexpected(standings.error());
    auto claims = store.allClaims();
    if (!claims)
        return tl::unexpected(claims.error());
    const auto further = store.forEachFurtherAccount([&](const Attestation &account) {
        result.m_further[account.record.ref()].append(account);
        return true;
    });
    if (!further)
        return tl::unexpected(further.error());
    result.m_standings = std::move(*standings);
    result.m_claims = std::move(*claims);
    for (const Claim &claim : std::as_const(result.m_claims))
        result.m_claimsBySubject[claim.subject].append(claim);
    return result;
}

AcceptedRecord Acceptance::accept(const Attestation &ownRow) const
{
    const auto claims
        = ownRow.record.table == Table::Claims ? m_claimsBySubject.end() : m_claimsBySubject.find(ownRow.record.id);
    const auto further = m_further.isEmpty() ? m_further.end() : m_further.find(ownRow.record.ref());
    if (claims == m_claimsBySubject.end() && further == m_further.end())
        return { ownRow.record, false };
    QList<Attestation> accounts { ownRow };
    if (further != m_further.end())
        accounts.append(*further);
    const QList<FieldAccounts> fields
        = phalera::accept(accounts, claims == m_claimsBySubject.end() ? QList<Claim>() : *claims, m_standings);
    const bool hasConflict = std::ranges::any_of(fields, &FieldAccounts::conflict);
    return { acceptedRecord(ownRow.record, fields), hasConflict };
}

Result<void> Acceptance::forEach(
    const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const
{
    return store.forEachRecord(table, [&](const Attestation &ownRow) { return visit(accept(ownRow)); });
}

Result<void> Acceptance::forEachAsStored(
    const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const
{
    return store.forEachRecordAsStored(table, [&](const Attestation &ownRow) { return visit(accept(ownRow)); });
}

Result<QList<Record>> Acceptance::these(const RecordStore &store, const QList<RecordRef> &records) const
{
    QList<Record> result;
    result.reserve(records.size());
    for (const RecordRef &record : records) {
        const auto accounts = store.attestations(record);
        if (!accounts)
            return tl::unexpected(accounts.error());
        result.append(accept(accounts->first()).record);
    }
    return result;
}

Result<QList<Record>> Acceptance::all(const RecordStore &store, Table table) const
{
    QList<Record> records;
    const auto visited = forEach(store, table, [&](const AcceptedRecord &accepted) {
        records.append(accepted.record);
        return true;
    });
    if (!visited)
        return tl::unexpected(visited.error());
    return records;
}

} // namespace phalera
