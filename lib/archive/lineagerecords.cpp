// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archive/storereading.h"

namespace phalera {

namespace {

/// Appends the accepted records of a table, each as the value that `convert` makes of it, and the claims on them.
template <typename Value>
Result<void> append(
    QList<Value> &values, QList<Claim> &claims, const RecordStore &store, Table table, Value (*convert)(const Record &))
{
    return Acceptance::of(store, table).and_then([&](const Acceptance &acceptance) {
        claims.append(acceptance.claims());
        return acceptance.forEach(store, table, [&](const AcceptedRecord &accepted) {
            values.append(convert(accepted.record));
            return true;
        });
    });
}

} // namespace

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

} // namespace phalera
