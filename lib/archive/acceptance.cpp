// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"

#include <algorithm>

namespace phalera {

namespace {

/// The standings of the sources that these accounts and claims name.
Result<SourceStandings> standingsNamed(
    const RecordStore &store, const QList<Attestation> &accounts, const QList<Claim> &claims)
{
    QSet<SourceId> named;
    for (const Attestation &account : accounts) {
        for (const SourceId &source : account.record.sources())
            named.insert(source);
    }
    for (const Claim &claim : claims)
        named.insert(claim.source);
    return store.sourceStandings(named);
}

} // namespace

Result<AcceptedAccounts> acceptAccounts(const RecordStore &store, const RecordRef &record, const QList<Claim> &claims)
{
    auto accounts = store.attestations(record);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto standings
        = accounts->size() + claims.size() > 1 ? standingsNamed(store, *accounts, claims) : Result<SourceStandings>();
    if (!standings)
        return tl::unexpected(standings.error());
    QList<FieldAccounts> fields = accept(*accounts, claims, *standings);
    return AcceptedAccounts { std::move(*accounts), std::move(fields) };
}

Result<QList<Claim>> claimsOn(const RecordStore &store, const RecordRef &record)
{
    return record.table == Table::Claims ? Result<QList<Claim>>() : store.claimsOn(record.id);
}

Result<QList<Record>> acceptedRecords(const RecordStore &store, const QList<RecordRef> &records)
{
    QList<Record> result;
    result.reserve(records.size());
    for (const RecordRef &record : records) {
        const auto accepted = claimsOn(store, record).and_then([&](const QList<Claim> &claims) {
            return acceptAccounts(store, record, claims);
        });
        if (!accepted)
            return tl::unexpected(accepted.error());
        result.append(acceptedRecord(accepted->accounts.first().record, accepted->fields));
    }
    return result;
}

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
    result.takeClaims(std::move(*claims));
    return result;
}

Result<Acceptance> Acceptance::of(const RecordStore &store, Table table)
{
    Acceptance result;
    auto claims = store.claimsOnRecordsOf(table);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto further = store.forEachFurtherAccount([&](const Attestation &account) {
        if (account.record.table == table)
            result.m_further[account.record.ref()].append(account);
        return true;
    });
    if (!further)
        return tl::unexpected(further.error());
    result.takeClaims(std::move(*claims));
    return result.readStandings(store, table).map([&] { return result; });
}

void Acceptance::takeClaims(QList<Claim> claims)
{
    m_claims = std::move(claims);
    for (const Claim &claim : std::as_const(m_claims))
        m_claimsBySubject[claim.subject].append(claim);
}

/// Only a record with several accounts or with claims asks how its sources stand.
Result<void> Acceptance::readStandings(const RecordStore &store, Table table)
{
    QSet<RecordRef> weighed(m_further.keyBegin(), m_further.keyEnd());
    for (auto subject = m_claimsBySubject.keyBegin(); subject != m_claimsBySubject.keyEnd(); ++subject)
        weighed.insert({ table, *subject });
    for (const RecordRef &record : std::as_const(weighed)) {
        const auto standings = store.attestations(record).and_then([&](const QList<Attestation> &accounts) {
            return standingsNamed(store, accounts, m_claimsBySubject.value(record.id));
        });
        if (!standings)
            return tl::unexpected(standings.error());
        m_standings.insert(*standings);
    }
    return {};
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

Result<QList<AcceptedRecord>> Acceptance::weighed(const RecordStore &store, Table table) const
{
    QSet<QString> ids(m_claimsBySubject.keyBegin(), m_claimsBySubject.keyEnd());
    for (auto record = m_further.keyBegin(); record != m_further.keyEnd(); ++record) {
        if (record->table == table)
            ids.insert(record->id);
    }
    QList<AcceptedRecord> records;
    for (const QString &id : std::as_const(ids)) {
        const auto accounts = store.attestations({ table, id });
        if (accounts)
            records.append(accept(accounts->constFirst()));
        else if (accounts.error().kind != Error::Kind::NoSuchRecord) // the subject of a claim is of any table
            return tl::unexpected(accounts.error());
    }
    return records;
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
