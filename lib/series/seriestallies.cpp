// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriestallies.h"

#include <algorithm>
#include <numeric>

namespace phalera {

std::vector<size_t> bySize(const std::vector<qint64> &sizes)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] > 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if ((a == 0) != (b == 0))
            return b == 0;
        return sizes[a] > sizes[b];
    });
    return order;
}

void SeriesTallies::accumulate()
{
    for (Place place = m_stackCount; place < m_tallies.size(); ++place) {
        m_tallies[place].value += m_tallies[place - m_stackCount].value;
        m_tallies[place].possible += m_tallies[place - m_stackCount].possible;
    }
}

void SeriesTallies::listKeys(Series &series, const AxisKeys &keys)
{
    std::vector<qint64> sizes(keys.keyCount(), 0);
    for (Place place = 0; place < m_tallies.size(); ++place)
        sizes[place / m_stackCount] += m_tallies[place].value + std::abs(m_tallies[place].possible);
    const auto isFilled = [](qint64 size) { return size > 0; };
    if (!series.axis.isOrdered()) {
        m_keyOrder = bySize(sizes);
    } else if (const auto first = std::find_if(sizes.begin(), sizes.end(), isFilled); first != sizes.end()) {
        const auto last = std::find_if(sizes.rbegin(), sizes.rend(), isFilled).base();
        m_keyOrder.resize(size_t(last - first));
        std::iota(m_keyOrder.begin(), m_keyOrder.end(), size_t(first - sizes.begin()));
    }
    for (const size_t key : m_keyOrder)
        series.keys.append(keys.text(keys.firstKey() + qint64(key)));
}

void SeriesTallies::listStacks(Series &series, const Texts *values)
{
    if (!values) {
        series.stacks = { QString() };
        return;
    }
    std::vector<qint64> sizes(m_stackCount, 0);
    for (Place place = 0; place < m_tallies.size(); ++place)
        sizes[place % m_stackCount] += m_tallies[place].value + m_tallies[place].possible;
    m_stackOrder = bySize(sizes);
    for (const size_t stack : m_stackOrder)
        series.stacks.append(values->empty() ? QString() : (*values)[stack]);
}

void SeriesTallies::listPoints(Series &series) const
{
    for (size_t k = 0; k < m_keyOrder.size(); ++k) {
        for (size_t s = 0; s < m_stackOrder.size(); ++s) {
            const Tally &tally = m_tallies[m_keyOrder[k] * m_stackCount + m_stackOrder[s]];
            if (tally.value + tally.possible > 0)
                series.points.append(SeriesPoint {
                    series.keys.at(qsizetype(k)), series.stacks.at(qsizetype(s)), tally.value, tally.possible });
        }
    }
}

} // namespace phalera
