// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archive/identityreading.h"
#include "archive/storereading.h"

#include "record/decision.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// A field of another table by which its records belong to a record of this one.
struct Link
{
    Table from;
    Table table;
    QLatin1StringView field;
};
constexpr std::array Links {
    Link { Table::People, Table::Conferrals, "person"_L1 },
    Link { Table::Awards, Table::Acts, "award"_L1 },
    Link { Table::Awards, Table::AwardRelations, "from_award"_L1 },
    Link { Table::Awards, Table::AwardRelations, "to_award"_L1 },
    Link { Table::Awards, Table::Procedures, "award"_L1 },
    Link { Table::Awards, Table::Counts, "award"_L1 },
    Link { Table::Acts, Table::Conferrals, "act"_L1 },
};

Date dateOf(const Record &record)
{
    for (const QStringView field : { u"date", u"period" }) {
        if (const auto date = Date::parse(record.value(field)))
            return *date;
    }
    return {};
}

/// Fills a dossier piece by piece; the first failure of the store ends it.
class DossierReading
{
public:
    DossierReading(const RecordStore &store, const Identities &identities, const RecordRef &ref)
        : m_store(store)
        , m_identities(identities)
    {
        m_dossier.ref = identities.survivor(ref);
        m_dossier.merged = identities.merged(m_dossier.ref);
    }

    Result<Dossier> read()
    {
        return readAccounts()
            .and_then([&] { return readRelated(); })
            .and_then([&] { return readStatements(); })
            .and_then([&] { return readSources(); })
            .map([&] { return m_dossier; });
    }

private:
    Result<void> readAccounts()
    {
        const auto claims = claimsOn(m_store, m_identities, m_dossier.ref);
        if (!claims)
            return tl::unexpected(claims.error());
        const auto accepted = acceptAccounts(m_store, m_identities, m_dossier.ref, *claims);
        if (!accepted)
            return tl::unexpected(accepted.error());
        for (const Claim &claim : *claims)
            (decisionOf(claim) ? m_dossier.decisions : m_dossier.claims).append(claim);
        m_dossier.attestations = accepted->accounts;
        m_dossier.fields = accepted->fields;
        m_dossier.accepted = acceptedRecord(accepted->accounts.first().record, accepted->fields);
        return {};
    }

    Result<void> readRelated()
    {
        for (const Link &link : Links) {
            if (link.from != m_dossier.ref.table)
                continue;
            const auto related = recordsReferring(m_store, m_identities, link.table, link.field, m_dossier.ref);
            if (!related)
                return tl::unexpected(related.error());
            for (const RecordRef &each : *related) {
                if (const auto added = addRelated(each); !added)
                    return added;
            }
        }
        std::ranges::stable_sort(m_dossier.related, {},
            [](const Record &record) { return std::tuple(record.table, dateOf(record), record.id); });
        return {};
    }

    Result<void> addRelated(const RecordRef &related)
    {
        // A relation of an award to itself comes by both its ends.
        const auto isSame = [&](const Record &record) { return record.ref() == related; };
        if (std::ranges::any_of(m_dossier.related, isSame))
            return {};
        const auto claims = claimsOn(m_store, m_identities, related);
        if (!claims)
            return tl::unexpected(claims.error());
        const auto accepted = acceptAccounts(m_store, m_identities, related, *claims);
        if (!accepted)
            return tl::unexpected(accepted.error());
        m_dossier.related.append(acceptedRecord(accepted->accounts.first().record, accepted->fields));
        return {};
    }

    Result<void> readStatements()
    {
        if (m_dossier.ref.table == Table::Sources) {
            const SourceId source(m_dossier.ref.id);
            auto said = m_store.claimsOfSource(source);
            if (!said)
                return tl::unexpected(said.error());
            for (const Claim &claim : std::as_const(*said)) {
                if (!m_dossier.claims.contains(claim))
                    m_dossier.claims.append(claim);
            }
            auto citing = m_store.recordsCiting(source);
            if (!citing)
                return tl::unexpected(citing.error());
            QSet<RecordRef> listed;
            for (const RecordRef &each : std::as_const(*citing)) {
                const RecordRef record = m_identities.survivor(each);
                if (const qsizetype before = listed.size(); listed.insert(record), listed.size() > before)
                    m_dossier.citing.append(record);
            }
        }
        std::ranges::stable_sort(m_dossier.claims, {}, &Claim::question);
        for (const Claim &claim : std::as_const(m_dossier.claims)) {
            if (m_dossier.questions.contains(claim.question))
                continue;
            auto answers = m_store.claimsOfQuestion(claim.question);
            if (!answers)
                return tl::unexpected(answers.error());
            m_dossier.questions.insert(claim.question, std::move(*answers));
        }
        return {};
    }

    Result<void> readSources()
    {
        QSet<SourceId> named;
        if (m_dossier.ref.table == Table::Sources)
            named.insert(SourceId(m_dossier.ref.id));
        const auto nameSources
            = [&](const QList<SourceId> &sources) { named += QSet<SourceId>(sources.begin(), sources.end()); };
        for (const Attestation &account : std::as_const(m_dossier.attestations))
            nameSources(account.record.sources());
        for (const FieldAccounts &field : std::as_const(m_dossier.fields)) {
            for (const Account &account : field.accounts)
                nameSources(account.sources);
        }
        for (const Record &record : std::as_const(m_dossier.related))
            nameSources(record.sources());
        for (const QList<Claim> &answers : std::as_const(m_dossier.questions)) {
            for (const Claim &claim : answers)
                named.insert(claim.source);
        }
        for (const Claim &decision : std::as_const(m_dossier.decisions))
            named.insert(decision.source);
        for (const SourceId &id : std::as_const(named)) {
            const auto accepted = acceptAccounts(m_store, m_identities, { Table::Sources, id.text() }, {});
            if (!accepted)
                return tl::unexpected(accepted.error());
            m_dossier.sources.insert(id, toSource(acceptedRecord(accepted->accounts.first().record, accepted->fields)));
        }
        return {};
    }

    const RecordStore &m_store;
    const Identities &m_identities;
    Dossier m_dossier;
};

} // namespace

Result<Dossier> readDossier(const RecordStore &store, const Identities &identities, const RecordRef &ref)
{
    return DossierReading(store, identities, ref).read();
}

} // namespace phalera
