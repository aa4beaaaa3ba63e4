// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace phalera {

namespace {

/// A stable sort of rows by the rank of their value, unknown ones last: counting, since there are never more ranks than
/// rows.
std::vector<Row> sortedBy(
    const std::vector<Row> &rows, const Column &column, const std::vector<quint32> &ranks, bool descending)
{
    const quint32 highest = *std::max_element(ranks.begin(), ranks.end());
    const auto place = [&](Row row) -> size_t {
        const quint32 rank = ranks[column.codesOf(row).front()];
        if (rank == 0)
            return highest;
        return descending ? highest - rank : rank - 1;
    };
    std::vector<size_t> next(size_t(highest) + 2, 0);
    for (const Row row : rows)
        ++next[place(row) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Row> sorted(rows.size());
    for (const Row row : rows)
        sorted[next[place(row)]++] = row;
    return sorted;
}

std::vector<Row> firstOfEachPerson(const std::vector<Row> &rows, const Snapshot::Private &data)
{
    std::vector<bool> isListed(data.firstRows.size());
    std::vector<Row> result;
    for (const Row row : rows) {
        const quint32 person = data.personNumbers[row];
        if (!isListed[person])
            result.push_back(row);
        isListed[person] = true;
    }
    return result;
}

} // namespace

QList<Row> ordered(const Answer &answer, const QList<SortKey> &keys, const QString &language)
{
    const Snapshot::Private &data = answer.snapshot->data();
    const RowTable which = rowTable(answer.query.unit);
    const TableData &table = data.table(which);

    std::vector<bool> isWanted(table.rowCount);
    for (const Row row : rowsOf(answer.rows))
        isWanted[row] = true;
    std::vector<Row> rows;
    rows.reserve(size_t(answer.rows.cardinality()));
    const OrderCache::Ranks byName = data.orders.rowsByName(table, which, language);
    std::copy_if(byName->begin(), byName->end(), std::back_inserter(rows), [&](Row row) { return isWanted[row]; });

    for (const SortKey &key :
        keys | std::views::reverse) { // the last key first: each sort keeps the order of the ones before
        if (const Column *column = table.column(key.field))
            rows = sortedBy(rows, *column, *data.orders.ranks(table, which, key.field, language), key.descending);
    }
    if (answer.query.unit == Unit::People)
        rows = firstOfEachPerson(rows, data);
    return { rows.begin(), rows.end() };
}

} // namespace phalera
