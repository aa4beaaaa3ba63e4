// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"
#include "search/rowbits.h"

#include <algorithm>
#include <ranges>

namespace phalera {

namespace {

/// Sorts rows by the rank of their value, unknown ones last; equal ones stay as they stand.
std::vector<Row> sortedBy(
    const std::vector<Row> &rows, const Column &column, const std::vector<quint32> &ranks, bool descending)
{
    const quint32 highest = *std::max_element(ranks.begin(), ranks.end());
    return sortedIntoPlaces(rows, highest, [&](Row row) -> size_t {
        const quint32 rank = ranks[column.codesOf(row).front()];
        if (rank == 0)
            return highest;
        return descending ? highest - rank : rank - 1;
    });
}

/// Appends those of some rows that are wanted.
class WantedRows
{
public:
    explicit WantedRows(const RowSet &wanted, Row rowCount)
        : m_isAll(wanted.cardinality() == rowCount)
        , m_wanted(rowCount)
        , m_rows(size_t(wanted.cardinality()) + 1) // one more: every row is written before it is known to be wanted
    {
        if (!m_isAll)
            m_wanted.add(wanted);
    }

    void append(std::span<const Row> rows)
    {
        if (m_isAll) {
            std::copy(rows.begin(), rows.end(), m_rows.begin() + qsizetype(m_count));
            m_count += rows.size();
            return;
        }
        for (const Row row : rows) {
            m_rows[m_count] = row;
            m_count += m_wanted.contains(row) ? 1 : 0;
        }
    }

    [[nodiscard]] std::vector<Row> take()
    {
        m_rows.resize(m_count);
        return std::move(m_rows);
    }

private:
    bool m_isAll;
    RowBits m_wanted;
    std::vector<Row> m_rows;
    size_t m_count = 0;
};

/// Rank by rank from the highest down, each in its own order; unknown values stay last.
void appendDescending(WantedRows &wanted, const RowOrder &order)
{
    const std::span<const Row> rows(order.rows);
    const size_t unknown = order.starts.size() - 2;
    for (size_t place = unknown; place-- > 0;)
        wanted.append(rows.subspan(order.starts[place], order.starts[place + 1] - order.starts[place]));
    wanted.append(rows.subspan(order.starts[unknown]));
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

    QList<SortKey> known = keys;
    known.removeIf([&](const SortKey &key) { return !table.column(key.field); });
    WantedRows wanted(answer.rows, table.rowCount);
    if (known.isEmpty()) {
        wanted.append(*data.orders.rowsByName(table, which, language));
    } else {
        const SortKey last = known.takeLast();
        const OrderCache::Order order = data.orders.rowsBy(table, which, last.field, language);
        if (last.descending)
            appendDescending(wanted, *order);
        else
            wanted.append(order->rows);
    }
    std::vector<Row> rows = wanted.take();
    for (const SortKey &key :
        known | std::views::reverse) // the last key first: each sort keeps the order of the ones before
        rows = sortedBy(
            rows, *table.column(key.field), *data.orders.ranks(table, which, key.field, language), key.descending);
    if (answer.query.unit == Unit::People)
        rows = firstOfEachPerson(rows, data);
    return { rows.begin(), rows.end() };
}

} // namespace phalera
