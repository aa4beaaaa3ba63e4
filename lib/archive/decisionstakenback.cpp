// SPDX-License-Identifier: GPL-3.0-or-later
// How decisions are taken back.
#include "archive/acceptance.h"
#include "archive/decisions.h"
#include "archive/identityreading.h"
#include "archive/storereading.h"
#include "record/decision.h"

#include <algorithm>

namespace phalera {

namespace {

bool isSameAs(const Claim &claim)
{
    const auto decision = decisionOf(claim);
    return decision && decision->kind == Decision::Kind::SameAs;
}

} // namespace

Result<Dossier> Decisions::unmerge(const RecordRef &merged)
{
    const auto identities = readIdentities(m_store);
    auto decisions = m_store.claimsOfProperty(decisionProperty(Decision::Kind::SameAs));
    if (!identities || !decisions)
        return tl::unexpected(identities ? decisions.error() : identities.error());
    QList<Claim> taken, staying;
    for (const Claim &claim : std::as_const(*decisions))
        (isSameAs(claim) && claim.subject == merged.id ? taken : staying).append(claim);
    if (taken.isEmpty())
        return failure(Error::Kind::NotMerged, { merged.id });
    const auto after = readIdentities(m_store, staying);
    if (!after)
        return tl::unexpected(after.error());
    const auto parted = partedConferrals(m_store, staying, *identities, *after);
    if (!parted)
        return tl::unexpected(parted.error());
    QList<RecordRef> leaving { merged };
    for (const Claim &claim : *parted)
        leaving.append({ Table::Conferrals, claim.subject });
    const auto verdicts = verdictsWith(leaving, *identities);
    if (!verdicts)
        return tl::unexpected(verdicts.error());
    return takeBack(taken + *parted + *verdicts)
        .and_then([&] { return readIdentities(m_store); })
        .and_then([&](const Identities &now) { return readDossier(m_store, now, merged); });
}

/// The verdicts that came with the merges of these.
Result<QList<Claim>> Decisions::verdictsWith(const QList<RecordRef> &merged, const Identities &identities)
{
    QList<Claim> verdicts;
    for (const RecordRef &record : merged) {
        const auto claims = claimsOn(m_store, identities, record);
        if (!claims)
            return tl::unexpected(claims.error());
        std::ranges::copy_if(*claims, std::back_inserter(verdicts), [&](const Claim &claim) {
            const auto decision = decisionOf(claim);
            return decision && decision->kind == Decision::Kind::Verdict
                && claim.question == verdictQuestion(verdictNumber(claim.question), decision->field, record.id);
        });
    }
    return verdicts;
}

Result<void> Decisions::forgetDifference(const RecordRef &a, const RecordRef &b)
{
    const auto identities = readIdentities(m_store);
    if (!identities)
        return tl::unexpected(identities.error());
    const auto pair = pairOf(a, b, *identities);
    if (!pair)
        return tl::unexpected(pair.error());
    const auto found = differences(*pair, *identities);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NotToldApart, { a.id, b.id });
    return takeBack(*found);
}

Result<void> Decisions::takeBack(const QList<Claim> &claims)
{
    QList<RecordRef> records;
    QSet<SourceId> sources;
    for (const Claim &claim : claims) {
        if (const RecordRef record { Table::Claims, claim.id }; !records.contains(record))
            records.append(record);
        sources.insert(claim.source);
    }
    const auto alone = leftAlone(records, sources);
    if (!alone)
        return tl::unexpected(alone.error());
    return m_store.takeBack(records + *alone).map([](const Withdrawal &) {});
}

/// Those of the sources that came with a decision and that nothing cites any more.
Result<QList<RecordRef>> Decisions::leftAlone(const QList<RecordRef> &taken, const QSet<SourceId> &sources)
{
    const auto batches = m_store.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    QList<RecordRef> alone;
    for (const SourceId &source : sources) {
        const RecordRef record { Table::Sources, source.text() };
        const auto accounts = m_store.attestations(record);
        const auto citing = m_store.recordsCiting(source);
        if (!accounts || !citing)
            return tl::unexpected(accounts ? citing.error() : accounts.error());
        const bool isDecided = std::ranges::any_of(*batches,
            [&](const Batch &batch) { return batch.isDecision() && batch.number == accounts->constFirst().batch; });
        const auto isTaken = [&taken](const RecordRef &each) { return taken.contains(each); };
        if (isDecided && std::ranges::all_of(*citing, isTaken))
            alone.append(record);
    }
    return alone;
}

} // namespace phalera
