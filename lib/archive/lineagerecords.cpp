// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archive/storereading.h"

#include <QSet>

namespace phalera {

namespace {

/// Appends the accepted records of a table, each as the value that `convert` makes of it.
template <typename Value>
Result<void> append(QList<Value> &values, const RecordStore &store, const Acceptance &acceptance, Table table,
    Value (*convert)(const Record &))
{
    return acceptance.forEach(store, table, [&](const AcceptedRecord &accepted) {
        values.append(convert(accepted.record));
        return true;
    });
}

} // namespace

Result<LineageRecords> readLineageRecords(const RecordStore &store, const Acceptance &acceptance)
{
    LineageRecords lineage;
    const auto read
        = append(lineage.awards, store, acceptance, Table::Awards, &toAward)
              .and_then(
                  [&] { return append(lineage.relations, store, acceptance, Table::AwardRelations, &toAwardRelation); })
              .and_then([&] { return append(lineage.acts, store, acceptance, Table::Acts, &toAct); })
              .and_then([&] { return append(lineage.procedures, store, acceptance, Table::Procedures, &toProcedure); })
              .and_then([&] { return append(lineage.counts, store, acceptance, Table::Counts, &toCount); });
    if (!read)
        return tl::unexpected(read.error());
    QSet<QString> subjects;
    for (const Award &award : std::as_const(lineage.awards))
        subjects.insert(award.id.text());
    for (const Act &act : std::as_const(lineage.acts))
        subjects.insert(act.id.text());
    for (const Claim &claim : acceptance.claims()) {
        if (subjects.contains(claim.subject))
            lineage.claims.append(claim);
    }
    return lineage;
}

} // namespace phalera
