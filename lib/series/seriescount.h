// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/axiskeys.h"
#include "series/countedrows.h"
#include "series/seriestallies.h"

namespace phalera {

/// Counts an answer's rows, or people, into the points of a series.
class SeriesCount
{
public:
    SeriesCount(const Answer &answer, const SeriesAxis &axis, std::optional<Field> stack, Accumulation accumulation);

    [[nodiscard]] Series run();

private:
    /// Where, in one stack, a thing may begin to be counted first, and where it is counted for certain.
    struct Start
    {
        size_t stack;
        qint64 first;
        qint64 last;
    };
    using Place = SeriesTallies::Place;

    [[nodiscard]] RowSet rowsWithPairs(const RowSet &rows);
    /// Whether a row has one value on the axis and one of the stack.
    [[nodiscard]] bool hasSinglePlaces() const;
    /// Rows that are each a thing of its own with one place, in one pass.
    void countAtOnce(const RowSet &rows);
    void countOneByOne(const RowSet &rows);
    /// So many rows on one span of keys.
    void add(const KeySpan &span, size_t stack, qint64 rows);
    /// One thing that is counted: a row, or the rows of a person.
    void count(std::span<const Row> rows);
    void gatherPlaces(Row row);
    /// The same for a thing that is counted from some key on.
    void countFrom(std::span<const Row> rows);
    void gatherStart(Row row);
    void addStart(const Start &start, qint64 things);
    [[nodiscard]] CodeSpan stacksOf(Row row) const;
    [[nodiscard]] bool isPerson() const { return m_series.unit == Unit::People; }
    [[nodiscard]] bool isCumulative() const { return m_series.accumulation == Accumulation::Cumulative; }

    [[nodiscard]] Place placeOf(qint64 key, size_t stack) const { return m_tallies.place(key - m_keys.firstKey(), stack); }

    const Snapshot &m_snapshot;
    RowTable m_table;
    CountedRows m_counted;
    AxisKeys m_keys;
    std::optional<Field> m_stack;
    size_t m_stackCount;
    SeriesTallies m_tallies;
    // Of the thing that is being counted:
    std::vector<Place> m_certain;
    std::vector<Place> m_possible;
    bool m_isKnown = false;
    std::vector<Start> m_starts;

    Series m_series;
};

} // namespace phalera
