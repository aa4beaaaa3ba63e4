// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listedsources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Order = SourceWish::Order;

/// The matching sources by title, or by what the snapshot itself can order.
QList<Row> matchingSources(
    const std::shared_ptr<const Snapshot> &snapshot, const SourceWish &wish, const StopFlag &stop)
{
    Query chosen = wish.chosen;
    chosen.unit = Unit::Sources;
    Answer found = answer(snapshot, chosen, stop);
    if (!wish.words.trimmed().isEmpty()) {
        const auto words = parseQuery(QString(u"unit:sources "_s + wish.words));
        found.rows &= words ? answer(snapshot, *words, stop).rows : RowSet();
    }
    switch (wish.order) {
    case Order::Title:
        return ordered(found, { { Field::Title, wish.descending } }, wish.language);
    case Order::Kind:
        return ordered(found, { { Field::Kind, wish.descending } }, wish.language);
    case Order::Date:
        return ordered(found, { { Field::Date, wish.descending } }, wish.language);
    default:
        return ordered(found, {}, wish.language);
    }
}

qint64 ListedSource::*countOf(Order order)
{
    switch (order) {
    case Order::Statements:
        return &ListedSource::statements;
    case Order::Contradicted:
        return &ListedSource::contradicted;
    case Order::Citing:
        return &ListedSource::citing;
    default:
        return nullptr;
    }
}

} // namespace

QList<ListedSource> listSources(const std::shared_ptr<const Snapshot> &snapshot, const StatementCounts &statements,
    const SourceWish &wish, const StopFlag &stop)
{
    std::vector<qint64> citing(snapshot->rowCount(RowTable::Sources), 0);
    for (const FacetCount &count : facet(snapshot, wish.chosen, Field::Source, stop)) {
        if (const auto row = snapshot->rowOf({ Table::Sources, count.value }))
            citing[*row] = count.count;
    }
    QList<ListedSource> listed;
    for (const Row row : matchingSources(snapshot, wish, stop)) {
        const StatementCount said = statements.value(SourceId(snapshot->record(RowTable::Sources, row).id));
        listed.append({ row, citing[row], said.statements, said.contradicted });
    }
    if (const auto count = countOf(wish.order)) {
        std::ranges::stable_sort(listed, [&](const ListedSource &a, const ListedSource &b) {
            return wish.descending ? a.*count > b.*count : a.*count < b.*count;
        });
    }
    return listed;
}

} // namespace phalera
