// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"

#include "archive/identityreading.h"
#include "record/decision.h"

#include <QSet>

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

/// The accounts of the records that are merged into one.
Result<QList<Attestation>> mergedAccounts(
    const RecordStore &store, const Identities &identities, const RecordRef &survivor)
{
    QList<Attestation> accounts;
    for (const QString &id : identities.merged(survivor)) {
        const auto ofOne = store.attestations({ survivor.table, id });
        if (!ofOne)
            return tl::unexpected(ofOne.error());
        accounts.append(*ofOne);
    }
    return accounts;
}

/// Accounts as accounts of the record that stands for all of them, which come first.
QList<Attestation> resolved(QList<Attestation> accounts, const Identities &identities)
{
    if (identities.isEmpty())
        return accounts;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        Attestation &account = accounts[i];
        account.record.values = identities.resolved(account.record).values;
        account.number = i;
    }
    return accounts;
}

QList<Claim> resolved(QList<Claim> claims, const Identities &identities)
{
    for (Claim &claim : claims)
        claim = identities.resolved(claim);
    return claims;
}

/// The claims on several records in the order in which the store gives those on one, as the first of equal ones is
/// taken: by id, second answers of a source after them.
QList<Claim> inOrder(const QList<Claim> &claims)
{
    QList<Claim> first, second;
    QSet<QString> ids;
    for (const Claim &claim : claims) {
        (ids.contains(claim.id) ? second : first).append(claim);
        ids.insert(claim.id);
    }
    std::ranges::stable_sort(first, {}, &Claim::id);
    std::ranges::stable_sort(second, {}, &Claim::id);
    return first + second;
}

} // namespace

Result<AcceptedAccounts> acceptAccounts(
    const RecordStore &store, const Identities &identities, const RecordRef &record, const QList<Claim> &claims)
{
    const RecordRef survivor = identities.survivor(record);
    auto accounts = store.attestations(survivor);
    const auto merged = mergedAccounts(store, identities, survivor);
    if (!accounts || !merged)
        return tl::unexpected(accounts ? merged.error() : accounts.error());
    accounts = resolved(*accounts + *merged, identities);
    const auto standings
        = accounts->size() + claims.size() > 1 ? standingsNamed(store, *accounts, claims) : Result<SourceStandings>();
    if (!standings)
        return tl::unexpected(standings.error());
    QList<FieldAccounts> fields = accept(*accounts, resolved(claims, identities), *standings, verdictsIn(claims));
    return AcceptedAccounts { std::move(*accounts), std::move(fields) };
}

Result<QList<Claim>> claimsOn(const RecordStore &store, const Identities &identities, const RecordRef &record)
{
    if (record.table == Table::Claims)
        return QList<Claim>();
    const RecordRef survivor = identities.survivor(record);
    auto claims = store.claimsOn(survivor.id);
    const QStringList merged = identities.merged(survivor);
    for (const QString &id : merged) {
        const auto ofMerged = store.claimsOn(id);
        if (!claims || !ofMerged)
            return claims ? ofMerged : claims;
        claims->append(*ofMerged);
    }
    return claims && !merged.isEmpty() ? inOrder(*claims) : claims;
}

Result<QList<Record>> acceptedRecords(
    const RecordStore &store, const Identities &identities, const QList<RecordRef> &records)
{
    QList<Record> result;
    result.reserve(records.size());
    for (const RecordRef &record : records) {
        const auto accepted = claimsOn(store, identities, record).and_then([&](const QList<Claim> &claims) {
            return acceptAccounts(store, identities, record, claims);
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
    auto identities = readIdentities(store, *claims);
    if (!identities)
        return tl::unexpected(identities.error());
    result.m_identities = std::move(*identities);
    result.takeClaims(std::move(*claims));
    return result.readMerged(store).map([&] { return std::move(result); });
}

Result<Acceptance> Acceptance::of(const RecordStore &store, Table table)
{
    return readIdentities(store).and_then(
        [&](Identities identities) { return of(store, table, std::move(identities)); });
}

Result<Acceptance> Acceptance::of(const RecordStore &store, Table table, Identities identities)
{
    Acceptance result;
    auto claims = store.claimsOnRecordsOf(table);
    if (!claims)
        return tl::unexpected(claims.error());
    result.m_identities = std::move(identities);
    const auto further = store.forEachFurtherAccount([&](const Attestation &account) {
        if (account.record.table == table)
            result.m_further[account.record.ref()].append(account);
        return true;
    });
    if (!further)
        return tl::unexpected(further.error());
    result.takeClaims(std::move(*claims));
    return result.readMerged(store).and_then([&] { return result.readStandings(store, table); }).map([&] {
        return std::move(result);
    });
}

void Acceptance::takeClaims(QList<Claim> claims)
{
    m_claims = std::move(claims);
    for (const Claim &each : std::as_const(m_claims)) {
        const Claim claim = m_identities.resolved(each);
        m_claimsBySubject[claim.subject].append(claim);
    }
}

Result<void> Acceptance::readMerged(const RecordStore &store)
{
    for (auto survivor = m_identities.merged().keyBegin(); survivor != m_identities.merged().keyEnd(); ++survivor) {
        auto accounts = mergedAccounts(store, m_identities, *survivor);
        if (!accounts)
            return tl::unexpected(accounts.error());
        m_merged.insert(*survivor, *std::move(accounts));
    }
    return {};
}

/// Only a record with several accounts or with claims asks how its sources stand.
Result<void> Acceptance::readStandings(const RecordStore &store, Table table)
{
    QSet<RecordRef> weighed(m_further.keyBegin(), m_further.keyEnd());
    for (auto survivor = m_merged.keyBegin(); survivor != m_merged.keyEnd(); ++survivor)
        if (survivor->table == table)
            weighed.insert(*survivor);
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
    for (const QList<Attestation> &accounts : std::as_const(m_merged)) {
        const auto standings = standingsNamed(store, accounts, {});
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
    const auto merged = m_merged.isEmpty() ? m_merged.end() : m_merged.find(ownRow.record.ref());
    if (claims == m_claimsBySubject.end() && further == m_further.end() && merged == m_merged.end())
        return { m_identities.resolved(ownRow.record), false };
    QList<Attestation> accounts { ownRow };
    if (further != m_further.end())
        accounts.append(*further);
    if (merged != m_merged.end())
        accounts.append(*merged);
    accounts = resolved(std::move(accounts), m_identities);
    const QList<Claim> said = claims == m_claimsBySubject.end() ? QList<Claim>() : *claims;
    const QList<FieldAccounts> fields = phalera::accept(accounts, said, m_standings, verdictsIn(said));
    const bool hasConflict = std::ranges::any_of(fields, &FieldAccounts::conflict);
    return { acceptedRecord(ownRow.record, fields), hasConflict };
}

/// For those that stand for themselves.
std::function<bool(const Attestation &)> Acceptance::visitAccepted(
    const std::function<bool(const AcceptedRecord &)> &visit) const
{
    return [this, &visit](const Attestation &ownRow) {
        const bool isMerged = !m_identities.isEmpty() && m_identities.isMerged(ownRow.record.ref());
        return isMerged || visit(accept(ownRow));
    };
}

Result<void> Acceptance::forEach(
    const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const
{
    return store.forEachRecord(table, visitAccepted(visit));
}

Result<void> Acceptance::forEachAsStored(
    const RecordStore &store, Table table, const std::function<bool(const AcceptedRecord &)> &visit) const
{
    return store.forEachRecordAsStored(table, visitAccepted(visit));
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
