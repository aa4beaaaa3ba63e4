// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/peoplerows.h"

#include "archive/acceptance.h"
#include "archive/identityreading.h"

#include <algorithm>
#include <memory>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// Reads what is asked for, and remembers the sources that it read last.
class PeopleReading
{
public:
    PeopleReading(const RecordStore &store, Acceptance people, Acceptance conferrals)
        : m_store(store)
        , m_people(std::move(people))
        , m_conferrals(std::move(conferrals))
    {
    }

    Result<PersonRecords> person(Attestation ownRow) const
    {
        const RecordRef ref = ownRow.record.ref();
        PersonRecords person { accepted(m_people, std::move(ownRow)), {} };
        const auto conferrals = recordsReferring(m_store, m_people.identities(), Table::Conferrals, "person"_L1, ref);
        if (!conferrals)
            return tl::unexpected(conferrals.error());
        for (const RecordRef &conferral : *conferrals) {
            auto accounts = m_store.attestations(conferral);
            if (!accounts)
                return tl::unexpected(accounts.error());
            person.conferrals.append(accepted(m_conferrals, accounts->takeFirst()));
        }
        std::ranges::sort(person.conferrals, {}, [](const Attestation &each) { return each.record.id; });
        return person;
    }

    /// Whether another record stands for it.
    [[nodiscard]] bool isMerged(const RecordRef &person) const { return m_people.identities().isMerged(person); }

    Result<Record> source(const QString &id)
    {
        if (const auto known = m_sources.constFind(id); known != m_sources.cend())
            return *known;
        const auto read = acceptedRecords(m_store, m_people.identities(), { RecordRef { Table::Sources, id } });
        if (!read)
            return tl::unexpected(read.error());
        if (m_sources.size() >= MostSources)
            m_sources.clear();
        return *m_sources.insert(id, read->constFirst());
    }

private:
    static constexpr qsizetype MostSources = 10'000;

    static Attestation accepted(const Acceptance &acceptance, Attestation ownRow)
    {
        ownRow.record = acceptance.accept(ownRow).record;
        return ownRow;
    }

    const RecordStore &m_store;
    Acceptance m_people;
    Acceptance m_conferrals;
    QHash<QString, Record> m_sources;
};

Result<void> visitPeople(const RecordStore &store, const std::optional<QStringList> &ids,
    const std::function<bool(const Attestation &)> &visit)
{
    if (!ids)
        return store.forEachRecord(Table::People, visit);
    QStringList sorted = *ids;
    sorted.sort();
    for (const QString &id : std::as_const(sorted)) {
        const auto accounts = store.attestations({ Table::People, id });
        if (!accounts)
            return tl::unexpected(accounts.error());
        if (!visit(accounts->constFirst()))
            return {};
    }
    return {};
}

} // namespace

Result<PeopleRows> peopleRows(
    const RecordStore &store, const std::optional<QStringList> &ids, const StopAsked &stopAsked)
{
    const auto identities = readIdentities(store);
    if (!identities)
        return tl::unexpected(identities.error());
    auto people = Acceptance::of(store, Table::People, *identities);
    if (!people)
        return tl::unexpected(people.error());
    auto conferrals = Acceptance::of(store, Table::Conferrals, *identities);
    if (!conferrals)
        return tl::unexpected(conferrals.error());
    const auto reading = std::make_shared<PeopleReading>(store, *std::move(people), *std::move(conferrals));
    PeopleRows rows;
    rows.people = [&store, ids, stopAsked, reading](const PeopleRows::Visitor &visit) -> Result<void> {
        Result<void> problem;
        const auto visited = visitPeople(store, ids, [&](const Attestation &ownRow) {
            if (stopAsked && stopAsked()) {
                problem = failure(Error::Kind::Cancelled);
                return false;
            }
            if (reading->isMerged(ownRow.record.ref()))
                return true;
            const auto person = reading->person(ownRow);
            if (!person)
                problem = tl::unexpected(person.error());
            return person && visit(*person);
        });
        return visited ? problem : visited;
    };
    rows.source = [reading](const QString &id) { return reading->source(id); };
    const auto awards = store.forEachRecord(Table::Awards, [&](const Attestation &award) {
        rows.awards.insert(award.record.id, award.record);
        return true;
    });
    return awards.map([&] { return std::move(rows); });
}

} // namespace phalera
