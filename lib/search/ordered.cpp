// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"
#include "search/rowbits.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace phalera {

namespace {

/// Sorts rows by the rank of their value, unknown ones last; equal ones stay as they stand.
QList<Row> sortedBy(const QList<Row> &rows, const Column &column, const std::vector<quint32> &ranks, bool descending)
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
    {
        m_rows.reserve(qsizetype(wanted.cardinality()));
        if (!m_isAll)
            m_wanted.add(wanted);
    }

    void append(std::span<const Row> rows)
    {
        if (m_isAll) {
            appendAll(rows);
            return;
        }
        while (!rows.empty()) {
            if (m_filled == m_some.size())
                flush();
            const size_t count = std::min(rows.size(), m_some.size() - m_filled);
            size_t filled = m_filled;
            for (const Row row : rows.first(count)) {
                m_some[filled] = row; // a row is written before it is known to be wanted
                filled += m_wanted.contains(row) ? 1 : 0;
            }
            m_filled = filled;
            rows = rows.subspan(count);
        }
    }

    [[nodiscard]] QList<Row> take()
    {
        flush();
        return std::move(m_rows);
    }

private:
    void flush() { appendAll(std::span(m_some).first(std::exchange(m_filled, 0))); }
    void appendAll(std::span<const Row> rows)
    {
        using Iterator = QList<Row>::const_iterator;
        m_rows.append(Iterator(rows.data()), Iterator(rows.data() + rows.size()));
    }

    bool m_isAll;
    RowBits m_wanted;
    QList<Row> m_rows;
    std::array<Row, 2048> m_some; ///< those that were found last; they stay in the cache
    size_t m_filled = 0;
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

QList<Row> firstOfEachPerson(QList<Row> rows, const Snapshot::Private &data)
{
    RowBits repeated(Row(data.personNumbers.size()));
    repeated.add(data.rowsOfRepeated);
    std::vector<bool> isListed(data.firstRows.size());
    rows.removeIf([&](Row row) {
        if (!repeated.contains(row))
            return false;
        const quint32 person = data.personNumbers[row];
        const bool isAgain = isListed[person];
        isListed[person] = true;
        return isAgain;
    });
    return rows;
}

/// Rows that answer by a weaker kind below the others. Where an order is chosen, every spelling of the same name stands
/// in it freely, and only what is merely near goes below.
QList<Row> surestFirst(const QList<Row> &rows, const NameKinds &kinds, Row rowCount, bool isByName)
{
    constexpr quint8 LowestTier = quint8(NameMatch::Kind::EditDistance2) + 1;
    std::vector<quint8> tiers(rowCount, 0);
    for (const auto &[kind, ofKind] : kinds.sets()) {
        const bool isBelow = isByName || !isSameName(kind);
        for (const Row row : rowsOf(isBelow ? ofKind : RowSet()))
            tiers[row] = isByName ? quint8(kind) : LowestTier;
    }
    return sortedIntoPlaces(rows, LowestTier, [&tiers](Row row) { return tiers[row]; });
}

} // namespace

QList<Row> ordered(const Answer &answer, const QList<SortKey> &keys, const QString &language)
{
    if (answer.rows.isEmpty())
        return {};
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
    QList<Row> rows = wanted.take();
    for (const SortKey &key :
        known | std::views::reverse) // the last key first: each sort keeps the order of the ones before
        rows = sortedBy(
            rows, *table.column(key.field), *data.orders.ranks(table, which, key.field, language), key.descending);
    if (!answer.kinds.isEmpty())
        rows = surestFirst(rows, answer.kinds, table.rowCount, keys.isEmpty());
    if (answer.query.unit == Unit::People)
        rows = firstOfEachPerson(std::move(rows), data);
    return rows;
}

} // namespace phalera
