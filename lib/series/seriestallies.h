// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/axiskeys.h"

namespace phalera {

/// What is counted at each key of an axis and in each stack, and how it becomes the points of a series.
class SeriesTallies
{
public:
    struct Tally
    {
        qint64 value = 0;
        qint64 possible = 0;
    };
    /// Number of a tally.
    using Place = size_t;

    SeriesTallies(size_t keyCount, size_t stackCount)
        : m_stackCount(stackCount)
        , m_tallies(keyCount * stackCount)
    {
    }

    /// `key`: from the first of the axis on.
    [[nodiscard]] Place place(qint64 key, size_t stack) const { return size_t(key) * m_stackCount + stack; }
    [[nodiscard]] Tally &operator[](Place place) { return m_tallies[place]; }

    /// Makes tallies of things that begin those of things that have begun. After the lists.
    void accumulate();

    // Fill the series.
    void listKeys(Series &series, const AxisKeys &keys);
    /// `values`: of the stack field, by code; null where nothing is stacked.
    void listStacks(Series &series, const Texts *values);
    void listPoints(Series &series) const;

private:
    size_t m_stackCount;
    std::vector<Tally> m_tallies;
    std::vector<size_t> m_keyOrder;
    std::vector<size_t> m_stackOrder { 0 };
};

/// Numbers of those that are not empty, from the largest to the smallest, equal ones by number; 0, which means unknown,
/// last.
[[nodiscard]] std::vector<size_t> bySize(const std::vector<qint64> &sizes);

} // namespace phalera
