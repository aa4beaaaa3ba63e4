// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/identityreading.h"

#include "record/decision.h"

namespace phalera {

namespace {

/// The records of a table that a decision says are the same; none where it is no such decision, or one is not there.
Result<std::optional<Identities::Same>> sameRecords(const RecordStore &store, Table table, const Claim &claim)
{
    const std::optional<Decision> decision = decisionOf(claim);
    if (!decision || decision->kind != Decision::Kind::SameAs)
        return std::optional<Identities::Same>();
    for (const QString &id : { decision->subject, decision->value }) {
        const Result<bool> isThere = store.contains({ table, id });
        if (!isThere || !*isThere)
            return isThere.map([](bool) { return std::optional<Identities::Same>(); });
    }
    return std::optional(Identities::Same { { table, decision->subject }, decision->value });
}

Result<QList<Identities::Same>> sameRecords(const RecordStore &store, Table table, const QList<Claim> &claims)
{
    QList<Identities::Same> same;
    for (const Claim &claim : claims) {
        const auto pair = sameRecords(store, table, claim);
        if (!pair)
            return tl::unexpected(pair.error());
        if (*pair)
            same.append(**pair);
    }
    return same;
}

/// The person of a conferral as its own row names it.
Result<RecordRef> personOf(const RecordStore &store, const QString &conferral)
{
    return store.attestations({ Table::Conferrals, conferral }).map([](const QList<Attestation> &accounts) {
        return RecordRef { Table::People, accounts.constFirst().record.value(u"person") };
    });
}

Result<bool> areOfOnePerson(const RecordStore &store, const Identities &people, const Identities::Same &conferrals)
{
    const auto a = personOf(store, conferrals.merged.id);
    const auto b = personOf(store, conferrals.into);
    if (!a || !b)
        return tl::unexpected(a ? b.error() : a.error());
    return people.survivor(*a) == people.survivor(*b);
}

} // namespace

Result<Identities> readIdentities(const RecordStore &store)
{
    return store.claimsOfProperty(decisionProperty(Decision::Kind::SameAs)).and_then([&](const QList<Claim> &claims) {
        return readIdentities(store, claims);
    });
}

Result<Identities> readIdentities(const RecordStore &store, const QList<Claim> &claims)
{
    auto same = sameRecords(store, Table::People, claims);
    const auto conferrals = sameRecords(store, Table::Conferrals, claims);
    if (!same || !conferrals)
        return tl::unexpected(same ? conferrals.error() : same.error());
    const Identities people(*same);
    for (const Identities::Same &each : *conferrals) {
        const Result<bool> counts = areOfOnePerson(store, people, each);
        if (!counts)
            return tl::unexpected(counts.error());
        if (*counts)
            same->append(each);
    }
    return Identities(*same);
}

Result<QList<Claim>> partedConferrals(
    const RecordStore &store, const QList<Claim> &sameAs, const Identities &before, const Identities &after)
{
    QList<Claim> parted;
    for (const Claim &claim : sameAs) {
        const auto conferrals = sameRecords(store, Table::Conferrals, claim);
        if (!conferrals)
            return tl::unexpected(conferrals.error());
        if (!*conferrals)
            continue;
        const Result<bool> wereOne = areOfOnePerson(store, before, **conferrals);
        const Result<bool> areOne = areOfOnePerson(store, after, **conferrals);
        if (!wereOne || !areOne)
            return tl::unexpected(wereOne ? areOne.error() : wereOne.error());
        if (*wereOne && !*areOne)
            parted.append(claim);
    }
    return parted;
}

Result<QList<RecordRef>> recordsReferring(const RecordStore &store, const Identities &identities, Table table,
    QLatin1StringView field, const RecordRef &survivor)
{
    QList<RecordRef> referring;
    for (const QString &id : QStringList { survivor.id } + identities.merged(survivor)) {
        const auto records = store.recordsReferring(table, field, id);
        if (!records)
            return tl::unexpected(records.error());
        for (const Record &record : *records) {
            if (const RecordRef ref = identities.survivor(record.ref()); !referring.contains(ref))
                referring.append(ref);
        }
    }
    return referring;
}

} // namespace phalera
