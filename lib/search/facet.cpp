// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/folding.h"
#include "search/beside.h"
#include "search/matcher.h"
#include "search/valuecounts.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace phalera {

namespace {

enum class Left : quint8 { Negated, None };

constexpr qsizetype MostKeptInOrder = 64; ///< while values are counted

/// The rows that would match without the query's own conditions on a field, or with just those that are negated.
RowSet rowsBesides(const Answer &answer, Field field, Left left, const StopFlag &stop)
{
    if (!answer.parts) {
        Query others = answer.query;
        std::erase_if(others.root.children, [&](const QueryNode &part) {
            return isConditionOn(part, field) || (left == Left::None && isNegatedConditionOn(part, field));
        });
        return rowsInScope(matchOf(*answer.snapshot, others, stop), others.time);
    }
    MatchParts others = *answer.parts;
    std::erase_if(others.conditions, [&](const MatchParts::Condition &part) {
        return part.field == field && (left == Left::None || !part.isNegated);
    });
    return rowsInScope(matchOf(others), answer.query.time);
}

/// The values of a column that a facet lists.
class Listing
{
public:
    Listing(const Snapshot::Private &data, RowTable which, const FacetWish &wish, std::vector<quint32> counts)
        : m_data(data)
        , m_table(data.table(which))
        , m_which(which)
        , m_wish(wish)
        , m_column(*m_table.column(wish.field))
        , m_counts(std::move(counts))
    {
    }

    /// Counts without negated conditions on the field.
    void setBesides(std::vector<quint32> counts) { m_besides = std::move(counts); }

    [[nodiscard]] Facet facet() const
    {
        Facet facet { m_wish.field, 0, {}, {} };
        const bool areFew = m_wish.order == FacetWish::Order::ByCount && m_wish.containing.isEmpty()
            && m_wish.most <= MostKeptInOrder;
        for (const quint32 code : areFew ? mostFrequent(facet.values) : wanted(facet.values))
            append(facet, code);
        for (const QString &value : m_wish.always)
            appendIfMissing(facet, value);
        if (m_counts[0] > 0)
            append(facet, 0);
        for (quint32 code = 0; code < m_besides.size(); ++code) {
            if (m_counts[code] == 0 && m_besides[code] > 0)
                facet.excluded.append(FacetCount { m_column.dictionary[code], m_besides[code] });
        }
        return facet;
    }

private:
    void append(Facet &facet, quint32 code) const
    {
        facet.counts.append(FacetCount { m_column.dictionary[code], m_counts[code] });
    }

    void appendIfMissing(Facet &facet, const QString &value) const
    {
        const auto isValue = [&value](const FacetCount &count) { return count.value == value; };
        if (value.isEmpty() || std::any_of(facet.counts.cbegin(), facet.counts.cend(), isValue))
            return;
        const QByteArray wanted = value.toUtf8();
        for (quint32 code = 1; code < m_counts.size(); ++code) {
            if (m_counts[code] > 0 && m_column.dictionary.utf8(code) == QByteArrayView(wanted))
                append(facet, code);
        }
    }

    /// The codes of the values to be listed, in order; counts all of them.
    [[nodiscard]] std::vector<quint32> wanted(qint64 &values) const
    {
        std::vector<quint32> codes;
        for (quint32 code = 1; code < m_counts.size(); ++code) {
            if (m_counts[code] > 0)
                codes.push_back(code);
        }
        values = qint64(codes.size());
        keepWanted(codes);
        const auto listed = std::min(codes.size(), size_t(std::max<qsizetype>(0, m_wish.most)));
        sort(codes, listed);
        codes.resize(listed);
        return codes;
    }

    /// The same of a few values by their counts: nothing is noted of the others, of which there may be a million.
    [[nodiscard]] std::vector<quint32> mostFrequent(qint64 &values) const
    {
        const auto most = size_t(std::max<qsizetype>(0, m_wish.most));
        std::vector<quint32> codes;
        quint32 fewest = 0; ///< what a value must surpass, once as many are found as are listed
        for (quint32 code = 1; code < m_counts.size(); ++code) {
            const quint32 count = m_counts[code];
            values += count > 0 ? 1 : 0;
            if (count <= fewest)
                continue;
            const auto isMore = [this](quint32 value, quint32 other) { return value > m_counts[other]; };
            codes.insert(std::upper_bound(codes.begin(), codes.end(), count, isMore), code);
            if (codes.size() > most)
                codes.pop_back();
            if (codes.size() == most)
                fewest = codes.empty() ? count : m_counts[codes.back()];
        }
        return codes;
    }

    void keepWanted(std::vector<quint32> &codes) const
    {
        if (m_wish.containing.isEmpty())
            return;
        const WordIndex &index = m_table.words;
        const QStringList words = foldedWords(m_wish.containing);
        if (words.isEmpty() || !index.has(m_wish.field)) {
            std::erase_if(codes, [&](quint32 code) {
                return !m_column.dictionary[code].contains(m_wish.containing, Qt::CaseInsensitive);
            });
            return;
        }
        std::vector<WordRange> ranges;
        for (const QString &word : words)
            ranges.push_back(
                ranges.size() + 1 < size_t(words.size()) ? index.exactly(word) : index.beginningWith(word));
        const std::vector<bool> holds = index.codesHolding(m_wish.field, ranges);
        std::erase_if(codes, [&](quint32 code) { return !holds[code]; });
    }

    void sort(std::vector<quint32> &codes, size_t listed) const
    {
        const auto middle = codes.begin() + qsizetype(listed);
        if (m_wish.order == FacetWish::Order::ByName) {
            const OrderCache::Ranks ranks = m_data.orders.ranks(m_table, m_which, m_wish.field, m_wish.language);
            std::partial_sort(
                codes.begin(), middle, codes.end(), [&](quint32 a, quint32 b) { return (*ranks)[a] < (*ranks)[b]; });
            return;
        }
        std::partial_sort(codes.begin(), middle, codes.end(), [&](quint32 a, quint32 b) {
            return m_counts[a] != m_counts[b] ? m_counts[a] > m_counts[b] : a < b; // values are coded in order
        });
    }

    const Snapshot::Private &m_data;
    const TableData &m_table;
    RowTable m_which;
    const FacetWish &m_wish;
    const Column &m_column;
    std::vector<quint32> m_counts;
    std::vector<quint32> m_besides;
};

} // namespace

QList<Facet> facets(const Answer &answer, std::span<const FacetWish> wishes, const StopFlag &stop)
{
    const Snapshot::Private &data = answer.snapshot->data();
    const RowTable which = rowTable(answer.query.unit);
    const std::vector<QueryNode> &parts = answer.query.root.children;
    const auto hasPart = [&](auto isPart, Field field) {
        return std::any_of(parts.begin(), parts.end(), [=](const QueryNode &part) { return isPart(part, field); });
    };
    const ValueCounts own(*answer.snapshot, answer.query.unit, answer.rows);
    const auto countsBesides = [&](Field field, Left left) {
        return ValueCounts(*answer.snapshot, answer.query.unit, rowsBesides(answer, field, left, stop)).byCode(field);
    };
    const auto facetOf = [&](const FacetWish &wish) {
        if ((stop && stop->load(std::memory_order_relaxed)) || !data.table(which).column(wish.field))
            return Facet { wish.field, 0, {}, {} };
        Listing listing(data, which, wish,
            hasPart(isConditionOn, wish.field) ? countsBesides(wish.field, Left::Negated) : own.byCode(wish.field));
        if (hasPart(isNegatedConditionOn, wish.field))
            listing.setBesides(countsBesides(wish.field, Left::None));
        return listing.facet();
    };
    std::vector<Facet> found(wishes.size());
    // The fields of most values take longest, and so come first.
    std::vector<size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto valuesOf = [&](size_t i) {
        const Column *column = data.table(which).column(wishes[i].field);
        return column ? column->dictionary.size() : 0;
    };
    std::ranges::stable_sort(order, std::greater<>(), valuesOf);
    besideEachOther(order.size(), [&](size_t i) { found[order[i]] = facetOf(wishes[order[i]]); });
    return { found.begin(), found.end() };
}

QList<QList<FacetCount>> facets(const Answer &answer, std::span<const Field> fields, const StopFlag &stop)
{
    std::vector<FacetWish> wishes;
    for (const Field field : fields)
        wishes.emplace_back().field = field;
    QList<QList<FacetCount>> lists;
    for (const Facet &facet : facets(answer, std::span<const FacetWish>(wishes), stop))
        lists.append(facet.counts);
    return lists;
}

QList<FacetCount> facet(const Answer &answer, Field field, const StopFlag &stop)
{
    return facets(answer, std::span(&field, 1), stop).constFirst();
}

QList<FacetCount> facet(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, Field field, const StopFlag &stop)
{
    return facet(answer(snapshot, query, stop), field, stop);
}

} // namespace phalera
