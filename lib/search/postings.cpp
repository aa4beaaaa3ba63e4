// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

template <typename Test> quint32 partitionPoint(quint32 first, quint32 last, Test isBefore)
{
    while (first < last) {
        const quint32 middle = std::midpoint(first, last);
        if (isBefore(middle))
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

} // namespace

Postings::Postings(Texts words, const std::vector<const RowSet *> &rows)
    : m_words(std::move(words))
    , m_offsets { 0 }
{
    m_offsets.reserve(rows.size() + 1);
    for (quint32 word = 0; word < rows.size(); ++word) {
        const RowSet &set = *rows[word];
        const auto size = size_t(set.cardinality());
        if (size > MostOfFew) {
            m_frequent.push_back(word);
            RowSet &kept = m_many.emplace_back(set);
            kept.runOptimize();
            kept.shrinkToFit();
        } else {
            m_few.resize(m_few.size() + size);
            set.toUint32Array(m_few.data() + m_few.size() - size);
        }
        m_offsets.push_back(quint32(m_few.size()));
    }
    m_few.shrink_to_fit();
}

quint32 Postings::lowerBound(QByteArrayView word) const
{
    return partitionPoint(0, quint32(m_words.size()), [&](quint32 i) { return isLess(m_words.utf8(i), word); });
}

quint32 Postings::endOfBeginning(QByteArrayView word) const
{
    return partitionPoint(
        lowerBound(word), quint32(m_words.size()), [&](quint32 i) { return m_words.utf8(i).startsWith(word); });
}

RowSet Postings::rows(quint32 first, quint32 last, Row rowCount) const
{
    if (first >= last)
        return {};
    const std::span<const Row> few(m_few.data() + m_offsets[first], m_few.data() + m_offsets[last]);
    std::vector<const RowSet *> sets;
    const auto frequent = std::lower_bound(m_frequent.begin(), m_frequent.end(), first);
    for (auto at = frequent; at != m_frequent.end() && *at < last; ++at)
        sets.push_back(&m_many[size_t(at - m_frequent.begin())]);
    RowSet rows;
    if (few.size() > MostOfFew) {
        RowBits bits(rowCount);
        for (const Row row : few)
            bits.add(row);
        rows = bits.toRowSet();
    } else {
        rows.addMany(few.size(), few.data());
    }
    if (sets.empty())
        return rows;
    sets.push_back(&rows);
    return RowSet::fastunion(sets.size(), sets.data());
}

} // namespace phalera
