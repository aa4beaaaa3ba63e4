// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/ordering.h"

#include "search/collatedkeys.h"
#include "search/tabledata.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

using Ranks = std::vector<quint32>;

/// Rank of each code from the codes in their order; neighbours that `same` calls equal share one. Code 0 keeps rank 0.
template <typename Less> Ranks rankedBy(size_t count, Less less)
{
    Ranks order(count > 0 ? count - 1 : 0);
    std::iota(order.begin(), order.end(), 1);
    std::sort(order.begin(), order.end(), less);
    Ranks ranks(count, 0);
    quint32 rank = 1;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

Ranks dateRanks(const Texts &texts)
{
    std::vector<Date> dates;
    dates.reserve(texts.size());
    for (size_t code = 0; code < texts.size(); ++code)
        dates.push_back(Date::parse(texts[code]).value_or(Date()));
    return rankedBy(texts.size(), [&](quint32 a, quint32 b) { return dates[a] < dates[b]; });
}

Ranks textRanks(const Texts &texts, const QString &language)
{
    CollatedKeys keys(language);
    for (size_t code = 0; code < texts.size(); ++code)
        keys.append(texts[code]);
    return keys.ranks();
}

Ranks valueRanks(const Column &column, const QString &language)
{
    if (!column.days.empty())
        return dateRanks(column.dictionary);
    if (!column.numbers.empty()) {
        return rankedBy(column.numbers.size(), [&](quint32 a, quint32 b) {
            const Column::Range &left = column.numbers[a];
            const Column::Range &right = column.numbers[b];
            return std::pair(left.low, left.high) < std::pair(right.low, right.high);
        });
    }
    return textRanks(column.dictionary, language);
}

/// Ids are made of small letters, digits and hyphens, which stand in every language as their bytes do.
Ranks idRanks(const TableData &table, const Column &ids)
{
    Ranks ranks(ids.dictionary.size());
    std::iota(ranks.begin(), ranks.end(), 0);
    if (&ids != table.column(Field::Id))
        return ranks; // texts are coded in their order
    for (quint32 place = 0; place < table.idsInOrder.size(); ++place)
        ranks[table.idsInOrder[place]] = place;
    return ranks;
}

bool isOfIds(Field field)
{
    return field == Field::Id || field == Field::Person || field == Field::Act || field == Field::Source;
}

bool isRussian(const QString &language)
{
    return language.startsWith(QStringLiteral("ru"));
}

/// Names are Russian or romanized, so there are two orders of them: the Russian one for every locale of Russian, and
/// one for all others, in which Latin letters come first.
QString languageOfOrder(const QString &locale)
{
    return isRussian(locale) ? QStringLiteral("ru") : QStringLiteral("en");
}

/// Names stand in the order of the language they are written in, whoever reads them.
QString languageOfOrder(Field field, const QString &locale)
{
    return field == Field::Name  ? QStringLiteral("ru")
        : field == Field::NameEn ? QStringLiteral("en")
                                 : languageOfOrder(locale);
}

/// The field that rows are called by in a list of a language.
Field titleField(RowTable which, const QString &language)
{
    if (which != RowTable::Conferrals)
        return Field::Title;
    return isRussian(language) ? Field::Name : Field::NameEn;
}

/// Ranks of the titles from the rows in their order: the order is there already, and to collate a million names again
/// would take half a second.
Ranks titleRanks(const Column &titles, const std::vector<Row> &rowsByTitle)
{
    Ranks ranks(titles.dictionary.size(), 0);
    quint32 last = 0;
    for (const Row row : rowsByTitle) {
        quint32 &rank = ranks[titles.codes[row]];
        if (rank == 0 && titles.codes[row] != 0)
            rank = ++last;
    }
    return ranks;
}

/// What rows are called in a list of a language: the name as this language writes it, else in the other script.
class RowTitles
{
public:
    RowTitles(const TableData &table, RowTable which, const QString &language)
    {
        const Field first = titleField(which, language);
        m_first = table.column(first);
        m_second = table.column(first == Field::Name ? Field::NameEn : first == Field::NameEn ? Field::Name : first);
        CollatedKeys keys(language);
        for (const Column *column : { m_first, m_second }) {
            for (size_t code = 0; code < column->dictionary.size(); ++code)
                keys.append(column->dictionary[code]);
        }
        m_ranks = keys.ranks();
    }

    [[nodiscard]] size_t rankCount() const { return m_ranks.size() + 1; }
    /// Without a name: 0.
    [[nodiscard]] quint32 rank(Row row) const
    {
        const quint32 first = m_first->codes[row];
        return first != 0 ? m_ranks[first] : m_ranks[m_first->dictionary.size() + m_second->codes[row]];
    }

private:
    const Column *m_first;
    const Column *m_second;
    Ranks m_ranks; ///< of the first column's codes, then of the second's
};

/// Rows by the rank of their first value, unknown ones last. They are counted as they lie and not as they are ordered:
/// a walk through a column that jumps takes several times as long, and one of them is enough.
RowOrder orderOf(const Column &column, const Ranks &ranks, const std::vector<Row> &rowsByName)
{
    const quint32 highest = *std::max_element(ranks.begin(), ranks.end());
    Ranks places(ranks.size());
    std::transform(
        ranks.begin(), ranks.end(), places.begin(), [=](quint32 rank) { return rank == 0 ? highest : rank - 1; });
    RowOrder order { std::vector<Row>(rowsByName.size()), std::vector<quint32>(size_t(highest) + 2, 0) };
    column.codes.visit([&](auto codes) {
        const auto placeOf
            = [&](Row row) { return places[codes[column.hasSeveralValues() ? column.offsets[row] : row]]; };
        for (Row row = 0; row < rowsByName.size(); ++row)
            ++order.starts[placeOf(row) + 1];
        std::partial_sum(order.starts.begin(), order.starts.end(), order.starts.begin());
        std::vector<quint32> next = order.starts;
        for (const Row row : rowsByName)
            order.rows[next[placeOf(row)]++] = row;
    });
    return order;
}

std::vector<Row> rowsById(const TableData &table)
{
    std::vector<Row> rows(table.rowCount);
    std::iota(rows.begin(), rows.end(), 0);
    if (table.idsInOrder.empty())
        return rows;
    const Column &ids = *table.column(Field::Id);
    const Ranks ranks = idRanks(table, ids);
    return sortedIntoPlaces(rows, ranks.size(), [&](Row row) { return ranks[ids.codes[row]]; });
}

std::vector<Row> sortedByName(const TableData &table, RowTable which, const QString &language)
{
    const RowTitles titles(table, which, language);
    const size_t last = titles.rankCount();
    return sortedIntoPlaces(rowsById(table), last, [&](Row row) {
        const quint32 rank = titles.rank(row);
        return rank == 0 ? last : rank - 1;
    });
}

} // namespace

OrderCache::Ranks OrderCache::ranks(const TableData &table, RowTable which, Field field, const QString &locale)
{
    const QString language = languageOfOrder(field, locale);
    const bool isTitle = field == Field::Title || field == Field::Name || field == Field::NameEn;
    const Ranks byTitle = isTitle ? rowsByName(table, which, language) : Ranks();
    const Key key { which, field, language };
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_ranks.find(key); known != m_ranks.end())
            return known->second;
    }
    const Column &column = *table.column(field);
    auto ranks = std::make_shared<const std::vector<quint32>>(isTitle ? titleRanks(column, *byTitle)
            : isOfIds(field)                                          ? idRanks(table, column)
                                                                      : valueRanks(column, language));
    const std::scoped_lock lock(m_mutex);
    return m_ranks.try_emplace(key, std::move(ranks)).first->second; // another thread may have been quicker
}

OrderCache::Ranks OrderCache::rowsByName(const TableData &table, RowTable which, const QString &locale)
{
    const QString language = languageOfOrder(locale);
    return madeOnce(which, language, [&] { return sortedByName(table, which, language); });
}

/// Who else wants this order waits for it; other orders are made meanwhile.
template <typename Make> OrderCache::Ranks OrderCache::madeOnce(RowTable which, const QString &language, Make make)
{
    std::unique_lock lock(m_mutex);
    NameOrder &order = m_rowsByName[{ which, Field::Name, language }];
    lock.unlock();
    std::call_once(order.isMade, [&] {
        auto rows = std::make_shared<const std::vector<Row>>(make());
        const std::scoped_lock keeping(m_mutex);
        order.rows = std::move(rows);
    });
    lock.lock();
    return order.rows;
}

OrderCache::Order OrderCache::rowsBy(const TableData &table, RowTable which, Field field, const QString &locale)
{
    const QString language = languageOfOrder(locale);
    const Key key { which, field, language };
    const auto isSame = [&key](const auto &kept) { return kept.first == key; };
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto kept = std::find_if(m_orders.begin(), m_orders.end(), isSame); kept != m_orders.end()) {
            std::rotate(m_orders.begin(), kept, kept + 1);
            return m_orders.front().second;
        }
    }
    const Ranks ranksOfCodes = ranks(table, which, field, language);
    const auto order = std::make_shared<const RowOrder>(
        orderOf(*table.column(field), *ranksOfCodes, *rowsByName(table, which, language)));
    const std::scoped_lock lock(m_mutex);
    m_orders.emplace_front(key, order);
    if (m_orders.size() > MostOrders)
        m_orders.pop_back();
    return order;
}

std::map<QString, OrderCache::Ranks> OrderCache::namesInOrder(RowTable which) const
{
    const std::scoped_lock lock(m_mutex);
    std::map<QString, Ranks> orders;
    for (const auto &[key, order] : m_rowsByName) {
        if (std::get<RowTable>(key) == which && order.rows)
            orders.emplace(std::get<QString>(key), order.rows);
    }
    return orders;
}

void OrderCache::keepRowsByName(RowTable which, const QString &language, std::vector<Row> rows)
{
    (void)madeOnce(which, language, [&] { return std::move(rows); });
}

} // namespace phalera
