// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace phalera {

struct TableData;

/// All rows of a table by the values of one field, equal ones by name and then by id.
struct RowOrder
{
    std::vector<Row> rows;
    std::vector<quint32> starts; ///< where the rows of each rank begin, those of unknown values last; and the end
};

/// Rows in the order of a language (that of a locale, as "ru" or "en_GB"), made when first asked for and kept with the
/// snapshot. Safe to ask from any thread.
class OrderCache
{
public:
    using Ranks = std::shared_ptr<const std::vector<quint32>>;
    using Order = std::shared_ptr<const RowOrder>;

    /// Rank of each code of a column; equal values have equal ranks. Code 0, unknown, has rank 0.
    [[nodiscard]] Ranks ranks(const TableData &table, RowTable which, Field field, const QString &locale);
    /// All rows by the name (people), title (acts and sources) as the language writes it, then by id.
    [[nodiscard]] Ranks rowsByName(const TableData &table, RowTable which, const QString &locale);
    /// All rows by a field that the table has.
    [[nodiscard]] Order rowsBy(const TableData &table, RowTable which, Field field, const QString &locale);

    /// The orders by name that are there, by language; and one that was kept.
    [[nodiscard]] std::map<QString, Ranks> namesInOrder(RowTable which) const;
    void keepRowsByName(RowTable which, const QString &language, std::vector<Row> rows);

private:
    using Key = std::tuple<RowTable, Field, QString>;
    struct NameOrder
    {
        std::once_flag isMade;
        Ranks rows;
    };
    template <typename Make> Ranks madeOnce(RowTable which, const QString &language, Make make);

    /// An order of a million rows takes four to eight megabytes, and less than a frame to make: the last is kept, and
    /// the one before it to go back to.
    static constexpr size_t MostOrders = 2;

    mutable std::mutex m_mutex;
    std::map<Key, Ranks> m_ranks;
    std::map<Key, NameOrder> m_rowsByName;
    std::deque<std::pair<Key, Order>> m_orders;
};

/// A stable sort of rows into places 0 to `last`: counting, since there are never more places than rows.
template <typename Rows, typename PlaceOf> Rows sortedIntoPlaces(const Rows &rows, size_t last, PlaceOf placeOf)
{
    std::vector<quint32> next(last + 2, 0);
    for (const Row row : rows)
        ++next[placeOf(row) + 1];
    for (size_t place = 1; place < next.size(); ++place)
        next[place] += next[place - 1];
    Rows sorted(rows.size());
    Row *to = sorted.data();
    for (const Row row : rows)
        to[next[placeOf(row)]++] = row;
    return sorted;
}

} // namespace phalera
