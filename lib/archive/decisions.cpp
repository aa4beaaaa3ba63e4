// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/decisions.h"

#include "archive/acceptance.h"
#include "archive/identityreading.h"
#include "archive/storereading.h"
#include "archive/twins.h"
#include "record/decision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

SourceId sourceOr(const SourceId &source)
{
    return source.isEmpty() ? SourceId(researchersSource().id) : source;
}

Claim sameAs(const QString &merged, const QString &into, const SourceId &source, const QString &note)
{
    return claimOf({ Decision::Kind::SameAs, merged, into, {} }, sameAsQuestion(merged), source, note);
}

Attestation accountOf(const Record &record, qint64 batch)
{
    Attestation account;
    account.record = record;
    account.batch = batch;
    return account;
}

/// The canonical text of a value that a field can be said to hold; BadArgument {field}.
Result<QString> choice(Table table, const QString &field, const QString &value)
{
    const int index = fieldIndex(table, field);
    if (index < 0)
        return failure(Error::Kind::UnknownField, { tableSpec(table).name, field });
    const FieldSpec &column = tableSpec(table).fields[size_t(index)];
    const bool isOfRow
        = column.type == FieldType::Id || column.type == FieldType::Sources || column.name == "person"_L1;
    if (isOfRow || value.isEmpty())
        return failure(Error::Kind::BadArgument, { field });
    return canonicalCell(column, value);
}

} // namespace

Record researchersSource()
{
    Record record { Table::Sources, u"researcher"_s, QStringList(qsizetype(tableSpec(Table::Sources).fields.size())) };
    const auto set = [&record](QStringView field, const QString &value) {
        record.values[fieldIndex(Table::Sources, field)] = value;
    };
    set(u"id", record.id);
    set(u"kind", u"archive"_s);
    set(u"title", u"Decisions made on the records of this archive"_s);
    set(u"language", u"en"_s);
    return record;
}

Result<MergeOutcome> Decisions::merge(const MergeWish &wish)
{
    const auto identities = readIdentities(m_store);
    if (!identities)
        return tl::unexpected(identities.error());
    const auto pair = mayMerge(wish, *identities);
    if (!pair)
        return tl::unexpected(pair.error());
    auto claims = verdicts(wish, *pair, *identities);
    const auto alike = twins(*pair, *identities);
    if (!claims || !alike)
        return tl::unexpected(claims ? alike.error() : claims.error());
    const SourceId source = sourceOr(wish.source);
    MergeOutcome outcome { {}, { { pair->merged, pair->into.id } } };
    outcome.same.append(*alike);
    for (const Identities::Same &same : std::as_const(outcome.same))
        claims->append(sameAs(same.merged.id, same.into, source, wish.note));
    return write(*claims, QString(pair->merged.id + u" = "_s + pair->into.id))
        .and_then([&] { return readIdentities(m_store); })
        .and_then([&](const Identities &after) { return readDossier(m_store, after, pair->into); })
        .map([&](Dossier dossier) {
            outcome.dossier = std::move(dossier);
            return outcome;
        });
}

/// The records that stand for two: NoSuchRecord, NotMergeable where these are not of one table, AlreadySame.
Result<Decisions::Pair> Decisions::pairOf(const RecordRef &merged, const RecordRef &into, const Identities &identities)
{
    for (const RecordRef &record : { merged, into }) {
        const Result<bool> isThere = m_store.contains(record);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return failure(Error::Kind::NoSuchRecord, { tableSpec(record.table).name, record.id });
    }
    if (merged.table != into.table || !Identities::canBeMerged(merged.table))
        return failure(Error::Kind::NotMergeable, { merged.id });
    const Pair pair { identities.survivor(merged), identities.survivor(into) };
    if (pair.merged == pair.into)
        return failure(Error::Kind::AlreadySame, { merged.id, into.id });
    return pair;
}

Result<Decisions::Pair> Decisions::mayMerge(const MergeWish &wish, const Identities &identities)
{
    const auto pair = pairOf(wish.merged, { wish.merged.table, wish.into }, identities);
    if (!pair)
        return pair;
    const auto different = differences(*pair, identities);
    if (!different)
        return tl::unexpected(different.error());
    if (!different->isEmpty())
        return failure(Error::Kind::DecidedDifferent, { pair->merged.id, pair->into.id });
    if (pair->merged.table == Table::Conferrals) {
        const auto both = acceptedRecords(m_store, identities, { pair->merged, pair->into });
        if (!both)
            return tl::unexpected(both.error());
        if (both->at(0).value(u"person") != both->at(1).value(u"person"))
            return failure(Error::Kind::NotMergeable, { pair->merged.id });
    }
    return pair;
}

/// The decisions that keep two records apart.
Result<QList<Claim>> Decisions::differences(const Pair &pair, const Identities &identities)
{
    return m_store.claimsOfProperty(decisionProperty(Decision::Kind::DifferentFrom))
        .map([&](const QList<Claim> &claims) {
            QList<Claim> found;
            std::ranges::copy_if(claims, std::back_inserter(found), [&](const Claim &claim) {
                const auto decision = decisionOf(claim);
                if (!decision)
                    return false;
                const RecordRef a = identities.survivor({ pair.merged.table, decision->subject });
                const RecordRef b = identities.survivor({ pair.merged.table, decision->value });
                return (a == pair.merged && b == pair.into) || (a == pair.into && b == pair.merged);
            });
            return found;
        });
}

Result<QList<Claim>> Decisions::verdicts(const MergeWish &wish, const Pair &pair, const Identities &identities)
{
    auto known = claimsOn(m_store, identities, pair.into);
    const auto ofMerged = claimsOn(m_store, identities, pair.merged);
    if (!known || !ofMerged)
        return tl::unexpected(known ? ofMerged.error() : known.error());
    known->append(*ofMerged);
    int number = 1;
    for (const Claim &claim : std::as_const(*known))
        number = std::max(number, verdictNumber(claim.question) + 1);
    QStringList fields = wish.choices.keys();
    fields.sort();
    QList<Claim> claims;
    for (const QString &field : std::as_const(fields)) {
        const auto value = choice(pair.into.table, field, wish.choices.value(field));
        if (!value)
            return tl::unexpected(value.error());
        claims.append(claimOf({ Decision::Kind::Verdict, pair.into.id, *value, field },
            verdictQuestion(number, field, pair.merged.id), sourceOr(wish.source), wish.note));
    }
    return claims;
}

/// Conferrals that become one with their people.
Result<QList<Identities::Same>> Decisions::twins(const Pair &pair, const Identities &identities)
{
    if (pair.merged.table != Table::People)
        return QList<Identities::Same>();
    const auto ofMerged = conferrals(pair.merged, identities);
    const auto ofSurvivor = conferrals(pair.into, identities);
    if (!ofMerged || !ofSurvivor)
        return tl::unexpected(ofMerged ? ofSurvivor.error() : ofMerged.error());
    return twinConferrals(*ofMerged, *ofSurvivor);
}

Result<QList<Record>> Decisions::conferrals(const RecordRef &person, const Identities &identities)
{
    return recordsReferring(m_store, identities, Table::Conferrals, "person"_L1, person)
        .and_then([&](const QList<RecordRef> &refs) { return acceptedRecords(m_store, identities, refs); });
}

Result<void> Decisions::write(const QList<Claim> &claims, const QString &what)
{
    const auto batch = m_store.addBatch(
        { .name = what, .format = Batch::DecisionFormat, .when = QDateTime::currentDateTimeUtc(), .note = {} });
    if (!batch)
        return tl::unexpected(batch.error());
    for (const Claim &claim : claims) {
        Record record = recordOf(claim);
        if (const QList<Error> problems = normalize(record); !problems.isEmpty())
            return tl::unexpected(problems.constFirst());
        const auto added
            = addSource(claim.source, *batch).and_then([&] { return m_store.add(accountOf(record, *batch)); });
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

/// NoSuchRecord where a source was named that is not there.
Result<void> Decisions::addSource(const SourceId &source, qint64 batch)
{
    const Result<bool> isThere = m_store.contains({ Table::Sources, source.text() });
    if (!isThere || *isThere)
        return isThere.map([](bool) {});
    const Record own = researchersSource();
    if (source.text() != own.id)
        return failure(Error::Kind::NoSuchRecord, { tableSpec(Table::Sources).name, source.text() });
    return m_store.add(accountOf(own, batch)).map([](RecordStore::Added) {});
}

Result<void> Decisions::tellApart(const DifferenceWish &wish)
{
    const auto identities = readIdentities(m_store);
    if (!identities)
        return tl::unexpected(identities.error());
    const auto pair = pairOf(wish.a, wish.b, *identities);
    if (!pair)
        return tl::unexpected(pair.error());
    const auto &[first, second] = std::minmax(pair->merged.id, pair->into.id);
    return write({ claimOf({ Decision::Kind::DifferentFrom, first, second, {} }, differentFromQuestion(first, second),
                     sourceOr(wish.source), wish.note) },
        QString(first + u" ≠ "_s + second));
}

} // namespace phalera
