// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archive/identityreading.h"
#include "archive/storereading.h"

#include <QSet>

namespace phalera {

namespace {

/// Texts that are equal, as the kinds, issuers and effects of most acts are, become one in memory.
class SharedTexts
{
public:
    [[nodiscard]] Record shared(Record record)
    {
        for (QString &cell : record.values)
            cell = *m_texts.insert(cell);
        return record;
    }

private:
    QSet<QString> m_texts;
};

/// Appends the accepted records of a table, each as the value that `convert` makes of it, and the claims on them.
template <typename Value>
Result<void> append(
    QList<Value> &values, QList<Claim> &claims, const RecordStore &store, Table table, Value (*convert)(const Record &))
{
    return Acceptance::of(store, table).and_then([&](const Acceptance &acceptance) {
        claims.append(acceptance.claims());
        SharedTexts texts;
        const Result<void> read = acceptance.forEach(store, table, [&](const AcceptedRecord &accepted) {
            values.append(convert(texts.shared(accepted.record)));
            return true;
        });
        values.squeeze();
        return read;
    });
}

Result<LineageRecords> readLineageRecords(const RecordStore &store)
{
    LineageRecords lineage;
    QList<Claim> onOthers;
    return append(lineage.awards, lineage.claims, store, Table::Awards, &toAward)
        .and_then([&] { return append(lineage.acts, lineage.claims, store, Table::Acts, &toAct); })
        .and_then([&] { return append(lineage.relations, onOthers, store, Table::AwardRelations, &toAwardRelation); })
        .and_then([&] { return append(lineage.procedures, onOthers, store, Table::Procedures, &toProcedure); })
        .and_then([&] { return append(lineage.counts, onOthers, store, Table::Counts, &toCount); })
        .map([&] { return lineage; });
}

} // namespace

Result<std::shared_ptr<const Identities>> identities(OpenStore &open)
{
    const Result<qint64> change = open.records->changeNumber();
    if (!change)
        return tl::unexpected(change.error());
    if (!open.identities || open.changeOfIdentities != *change) {
        auto read = readIdentities(*open.records);
        if (!read)
            return tl::unexpected(read.error());
        open.identities = std::make_shared<const Identities>(*std::move(read));
        open.changeOfIdentities = *change;
    }
    return open.identities;
}

Result<LineageRecords> lineageRecords(OpenStore &open)
{
    const Result<qint64> change = open.records->changeNumber();
    if (!change)
        return tl::unexpected(change.error());
    if (open.lineage && open.changeOfLineage == *change)
        return *open.lineage;
    Result<LineageRecords> read = readLineageRecords(*open.records);
    if (read) {
        open.lineage = std::make_shared<const LineageRecords>(*read);
        open.changeOfLineage = *change;
    }
    return read;
}

} // namespace phalera
