// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"
#include "search/rowbits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace phalera {

namespace {

/// Where rows stand by one key, among all values up to the highest rank: unknown ones last in both directions.
class KeyPlaces
{
public:
    KeyPlaces(const Column &column, OrderCache::Ranks ranks, bool descending)
        : m_column(&column)
        , m_ranks(std::move(ranks))
        , m_highest(*std::max_element(m_ranks->begin(), m_ranks->end()))
        , m_descending(descending)
    {
    }

    [[nodiscard]] size_t last() const { return m_highest; }
    [[nodiscard]] size_t operator()(Row row) const
    {
        const quint32 rank = (*m_ranks)[m_column->codesOf(row).front()];
        if (rank == 0)
            return m_highest;
        return m_descending ? m_highest - rank : rank - 1;
    }

private:
    const Column *m_column;
    OrderCache::Ranks m_ranks;
    quint32 m_highest;
    bool m_descending;
};

/// Appends those of some rows that are wanted.
class WantedRows
{
public:
    WantedRows(const RowSet &wanted, Row rowCount)
        : m_isAll(wanted.cardinality() == rowCount)
        , m_wanted(rowCount)
    {
        m_rows.reserve(qsizetype(wanted.cardinality()));
        m_wanted.add(wanted);
    }

    void remove(Row row)
    {
        m_isAll = false;
        m_wanted.remove(row);
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

constexpr quint8 LowestTier = quint8(NameMatch::Kind::EditDistance2) + 1;

/// By row, how far below the others it stands because it answers by a weaker kind. Where an order is chosen, every
/// spelling of the same name stands in it freely, and only what is merely near goes below.
std::vector<quint8> tiersOf(const NameKinds &kinds, Row rowCount, bool isByName)
{
    std::vector<quint8> tiers(rowCount, 0);
    for (const auto &[kind, ofKind] : kinds.sets()) {
        const bool isBelow = isByName || !isSameName(kind);
        for (const Row row : rowsOf(isBelow ? ofKind : RowSet()))
            tiers[row] = isByName ? quint8(kind) : LowestTier;
    }
    return tiers;
}

/// Leaves of the rows of each person only the one that stands first: by the tiers, if there are any, then by the keys.
/// Names are the same in all of them, and so they stand by id, as rows do.
void removeFurtherOfPeople(WantedRows &wanted, const RowSet &rows, const Snapshot::Private &data,
    const std::vector<quint8> &tiers, std::span<const KeyPlaces> keys)
{
    const auto isBefore = [&](Row a, Row b) {
        if (!tiers.empty() && tiers[a] != tiers[b])
            return tiers[a] < tiers[b];
        for (const KeyPlaces &key : keys) {
            if (const size_t placeOfA = key(a), placeOfB = key(b); placeOfA != placeOfB)
                return placeOfA < placeOfB;
        }
        return a < b;
    };
    std::optional<Row> first; // of the person whose rows are looked at: they lie together
    for (const Row row : rowsOf(rows & data.rowsOfRepeated)) {
        const bool isSame = first && data.personNumbers[*first] == data.personNumbers[row];
        const bool isFirst = !isSame || isBefore(row, *first);
        if (isSame)
            wanted.remove(isFirst ? *first : row);
        first = isFirst ? row : first;
    }
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
    std::vector<KeyPlaces> places;
    for (const SortKey &key : std::as_const(known))
        places.emplace_back(
            *table.column(key.field), data.orders.ranks(table, which, key.field, language), key.descending);
    const std::vector<quint8> tiers
        = answer.kinds.isEmpty() ? std::vector<quint8>() : tiersOf(answer.kinds, table.rowCount, keys.isEmpty());

    WantedRows wanted(answer.rows, table.rowCount);
    if (answer.query.unit == Unit::People)
        removeFurtherOfPeople(wanted, answer.rows, data, tiers, places);
    if (known.isEmpty()) {
        wanted.append(*data.orders.rowsByName(table, which, language));
    } else {
        const OrderCache::Order order = data.orders.rowsBy(table, which, known.constLast().field, language);
        if (known.constLast().descending)
            appendDescending(wanted, *order);
        else
            wanted.append(order->rows);
    }
    QList<Row> rows = wanted.take();
    // The last key is done; then the one before it, and so on: each sort keeps the order of the ones before.
    for (size_t key = places.size(); key > 1; --key)
        rows = sortedIntoPlaces(rows, places[key - 2].last(), places[key - 2]);
    if (!tiers.empty())
        rows = sortedIntoPlaces(rows, LowestTier, [&tiers](Row row) { return tiers[row]; });
    return rows;
}

} // namespace phalera
