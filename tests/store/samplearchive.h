// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "store/recordstore.h"

namespace phalera::sample {

inline Attestation account(Record record)
{
    Attestation attestation;
    attestation.record = std::move(record);
    return attestation;
}

inline Record source(const QString &id, const QString &kind = QStringLiteral("web"))
{
    return tests::record(
        Table::Sources, { { u"id", id }, { u"kind", kind }, { u"title", QStringLiteral("Герои труда") } });
}

inline Record award(const QString &id, const QString &sources = QStringLiteral("gse"))
{
    return tests::record(
        Table::Awards, { { u"id", id }, { u"kind", QStringLiteral("title") }, { u"sources", sources } });
}

inline Record act(const QString &id, const QString &awards, const QString &sources = QStringLiteral("gse"))
{
    return tests::record(Table::Acts, { { u"id", id }, { u"award", awards }, { u"sources", sources } });
}

inline Record person(const QString &id, const QString &born = {}, const QString &sources = QStringLiteral("gse"))
{
    return tests::record(Table::People,
        { { u"id", id }, { u"family_ru", QStringLiteral("Стаханов") }, { u"born", born }, { u"sources", sources } });
}

inline Record conferral(const QString &person, const QString &award, const QString &act = {},
    const QString &sources = QStringLiteral("gse"))
{
    return tests::record(Table::Conferrals,
        { { u"person", person }, { u"award", award }, { u"ordinal", QStringLiteral("1") }, { u"act", act },
            { u"status", QStringLiteral("conferred") }, { u"sources", sources } });
}

inline Record claim(const QString &question, const QString &subject, const QString &value, const QString &source)
{
    return tests::record(Table::Claims,
        { { u"id", question }, { u"subject", subject }, { u"property", QStringLiteral("born") }, { u"value", value },
            { u"source", source }, { u"stance", QStringLiteral("asserts") } });
}

/// Two sources, an award, its act, a person, a conferral and a claim.
inline QList<Record> smallArchive()
{
    return { source(QStringLiteral("gse"), QStringLiteral("encyclopedia")), source(QStringLiteral("wiki")),
        award(QStringLiteral("hero")), act(QStringLiteral("decree"), QStringLiteral("hero")),
        person(QStringLiteral("stakhanov"), QStringLiteral("1906-01-03"), QStringLiteral("gse;wiki")),
        conferral(QStringLiteral("stakhanov"), QStringLiteral("hero"), QStringLiteral("decree")),
        claim(QStringLiteral("birth"), QStringLiteral("stakhanov"), QStringLiteral("1905"), QStringLiteral("wiki")) };
}

/// Adds the records in one transaction.
inline Result<void> addAll(RecordStore &store, const QList<Record> &records)
{
    Result<RecordStore::Transaction> transaction = store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Record &record : records) {
        if (const auto added = store.add(account(record)); !added)
            return tl::unexpected(added.error());
    }
    return transaction->commit();
}

} // namespace phalera::sample
