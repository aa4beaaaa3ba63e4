// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/ordering.h"

#include "names/collation.h"
#include "search/tabledata.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

using Codes = std::vector<quint32>;

/// Rank of each code from the codes in their order; neighbours that `same` calls equal share one. Code 0 keeps rank 0.
template <typename Less> Codes rankedBy(size_t count, Less less)
{
    Codes order(count > 0 ? count - 1 : 0);
    std::iota(order.begin(), order.end(), 1);
    std::sort(order.begin(), order.end(), less);
    Codes ranks(count, 0);
    quint32 rank = 1;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

Codes textRanks(const std::vector<QString> &texts, const QString &language)
{
    const Collation collation(language);
    std::vector<QByteArray> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collation.sortKey(text));
    return rankedBy(texts.size(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
}

Codes valueRanks(const Column &column, const QString &language)
{
    const size_t count = column.dictionary.size();
    if (!column.dates.empty())
        return rankedBy(count, [&](quint32 a, quint32 b) { return column.dates[a] < column.dates[b]; });
    if (!column.numbers.empty()) {
        return rankedBy(count, [&](quint32 a, quint32 b) {
            const Column::Range &left = column.numbers[a];
            const Column::Range &right = column.numbers[b];
            return std::pair(left.low, left.high) < std::pair(right.low, right.high);
        });
    }
    return textRanks(column.dictionary, language);
}

/// What a row is called in a list of the language, by row: the name as this language writes it, else in the other
/// script.
std::vector<QString> rowTitles(const TableData &table, RowTable which, const QString &language)
{
    const bool isPeople = which == RowTable::Conferrals;
    const bool isRussian = language.startsWith(QStringLiteral("ru"));
    const Column *first = table.column(!isPeople ? Field::Title : isRussian ? Field::Name : Field::NameEn);
    const Column *second = table.column(!isPeople ? Field::Title : isRussian ? Field::NameEn : Field::Name);
    std::vector<QString> titles;
    titles.reserve(table.rowCount);
    for (Row row = 0; row < table.rowCount; ++row) {
        const QString &preferred = first->dictionary[first->codes[row]];
        titles.push_back(preferred.isEmpty() ? second->dictionary[second->codes[row]] : preferred);
    }
    return titles;
}

} // namespace

OrderCache::Ranks OrderCache::ranks(const TableData &table, RowTable which, Field field, const QString &language)
{
    const std::scoped_lock lock(m_mutex);
    Ranks &ranks = m_ranks[{ which, field, language }];
    if (!ranks)
        ranks = std::make_shared<const Codes>(valueRanks(*table.column(field), language));
    return ranks;
}

OrderCache::Ranks OrderCache::rowsByName(const TableData &table, RowTable which, const QString &language)
{
    const std::scoped_lock lock(m_mutex);
    Ranks &rows = m_rowsByName[{ which, Field::Name, language }];
    if (rows)
        return rows;
    const Collation collation(language);
    std::vector<QByteArray> keys;
    keys.reserve(table.rowCount);
    for (const QString &title : rowTitles(table, which, language))
        keys.push_back(collation.sortKey(title));
    const Column &ids = *table.column(Field::Id);
    Codes order(table.rowCount);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](Row a, Row b) {
        if (keys[a].isEmpty() != keys[b].isEmpty())
            return keys[b].isEmpty(); // without a name: last
        if (keys[a] != keys[b])
            return keys[a] < keys[b];
        return ids.dictionary[ids.codes[a]] < ids.dictionary[ids.codes[b]];
    });
    rows = std::make_shared<const Codes>(std::move(order));
    return rows;
}

} // namespace phalera
