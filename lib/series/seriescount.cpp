// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriescount.h"

#include "series/spancounts.h"

#include <algorithm>

namespace phalera {

namespace {

std::vector<Row> listed(const RowSet &set)
{
    std::vector<Row> rows(size_t(set.cardinality()));
    set.toUint32Array(rows.data());
    return rows;
}

void makeDistinct(std::vector<size_t> &numbers)
{
    if (numbers.size() < 2)
        return;
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

SeriesCount::SeriesCount(
    const Answer &answer, const SeriesAxis &axis, std::optional<Field> stack, Accumulation accumulation)
    : m_snapshot(*answer.snapshot)
    , m_table(rowTable(answer.query.unit))
    , m_counted(countedRows(answer))
    , m_keys(m_snapshot, m_table, axis, m_counted.rows)
    , m_stack(stack)
    , m_stackCount(stack ? std::max<size_t>(1, m_snapshot.dictionary(m_table, *stack).size()) : 1)
    , m_tallies(m_keys.keyCount(), m_stackCount)
{
    m_series.axis = axis;
    m_series.stack = stack;
    m_series.unit = unitOfAxis(axis).value_or(answer.query.unit);
    m_series.notConferring = m_counted.notConferring;
    m_series.accumulation = axis.isOrdered() ? accumulation : Accumulation::None;
}

Series SeriesCount::run()
{
    const RowSet rows
        = m_series.axis.kind == SeriesAxis::Kind::Interval ? rowsWithPairs(m_counted.rows) : m_counted.rows;
    if (!hasSinglePlaces()) {
        countOneByOne(rows);
    } else if (isPerson()) {
        const RowSet &repeated = m_snapshot.rowsOfRepeatedPeople();
        countAtOnce(rows - repeated);
        countOneByOne(rows & repeated);
    } else {
        countAtOnce(rows);
    }
    m_tallies.listKeys(m_series, m_keys);
    m_tallies.listStacks(m_series, m_stack ? &m_snapshot.dictionary(m_table, *m_stack) : nullptr);
    if (isCumulative())
        m_tallies.accumulate();
    m_tallies.listPoints(m_series);
    return std::move(m_series);
}

/// Only what has a conferral before it has an interval.
RowSet SeriesCount::rowsWithPairs(const RowSet &rows)
{
    RowSet paired = rows & m_keys.pairedRows();
    const auto things = [this](const RowSet &set) {
        if (!isPerson())
            return qint64(set.cardinality());
        std::vector<bool> people(m_snapshot.personCount());
        for (const Row row : set)
            people[m_snapshot.personNumber(row)] = true;
        return qint64(std::count(people.begin(), people.end(), true));
    };
    m_series.firstOnes = things(rows) - things(paired);
    return paired;
}

void SeriesCount::countOneByOne(const RowSet &counted)
{
    const std::vector<Row> rows = listed(counted);
    for (size_t first = 0; first < rows.size();) {
        size_t last = first + 1;
        while (isPerson() && last < rows.size()
            && m_snapshot.personNumber(rows[last]) == m_snapshot.personNumber(rows[first]))
            ++last; // the rows of a person lie together
        const std::span<const Row> thing(rows.data() + first, rows.data() + last);
        isCumulative() ? countFrom(thing) : count(thing);
        first = last;
    }
}

bool SeriesCount::hasSinglePlaces() const
{
    return !m_keys.codes().empty() && (!m_stack || !m_snapshot.codes(m_table, *m_stack).empty());
}

void SeriesCount::countAtOnce(const RowSet &rows)
{
    SpanCounts counts(m_snapshot, m_table, m_keys, m_stack);
    counts.count(rows);
    for (size_t span = 0; span < counts.spans().size(); ++span) {
        for (size_t stack = 0; stack < m_stackCount; ++stack)
            add(counts.spans()[span], stack, counts.counted(span, stack));
    }
}

void SeriesCount::add(const KeySpan &span, size_t stack, qint64 rows)
{
    if (rows == 0)
        return;
    m_series.total += rows;
    if (span.first != span.last)
        (span.isKnown ? m_series.possible : m_series.undated) += rows;
    if (isCumulative()) {
        addStart({ stack, span.first, span.last }, rows);
        return;
    }
    for (qint64 key = span.first; key <= span.last; ++key) {
        SeriesTallies::Tally &tally = m_tallies[placeOf(key, stack)];
        (span.first == span.last ? tally.value : tally.possible) += rows;
    }
}

void SeriesCount::count(std::span<const Row> rows)
{
    m_certain.clear();
    m_possible.clear();
    m_isKnown = false;
    for (const Row row : rows)
        gatherPlaces(row);
    makeDistinct(m_certain);
    makeDistinct(m_possible);

    ++m_series.total;
    if (m_certain.empty())
        ++(m_isKnown ? m_series.possible : m_series.undated);
    for (const Place place : m_certain)
        ++m_tallies[place].value;
    for (const Place place : m_possible) {
        if (!std::binary_search(m_certain.begin(), m_certain.end(), place))
            ++m_tallies[place].possible;
    }
}

void SeriesCount::gatherPlaces(Row row)
{
    for (const quint32 code : m_keys.codesOf(row)) {
        const KeySpan &span = m_keys.span(code);
        m_isKnown = m_isKnown || span.isKnown;
        std::vector<Place> &places = span.first == span.last ? m_certain : m_possible;
        for (qint64 key = span.first; key <= span.last; ++key) {
            for (const quint32 stack : stacksOf(row))
                places.push_back(placeOf(key, stack));
        }
    }
}

void SeriesCount::addStart(const Start &start, qint64 things)
{
    if (start.first > start.last)
        return;
    SeriesTallies::Tally &first = m_tallies[placeOf(start.first, start.stack)];
    SeriesTallies::Tally &last = m_tallies[placeOf(start.last, start.stack)];
    first.possible += things;
    last.possible -= things;
    last.value += things;
}

void SeriesCount::countFrom(std::span<const Row> rows)
{
    m_starts.clear();
    m_isKnown = false;
    bool isCertain = false;
    for (const Row row : rows) {
        gatherStart(row);
        for (const quint32 code : m_keys.codesOf(row))
            isCertain = isCertain || (m_keys.span(code).isKnown && m_keys.span(code).first == m_keys.span(code).last);
    }
    ++m_series.total;
    if (!isCertain)
        ++(m_isKnown ? m_series.possible : m_series.undated);
    for (const Start &start : m_starts)
        addStart(start, 1);
}

void SeriesCount::gatherStart(Row row)
{
    for (const quint32 code : m_keys.codesOf(row)) {
        const KeySpan &span = m_keys.span(code);
        m_isKnown = m_isKnown || span.isKnown;
        if (span.first > span.last)
            continue;
        for (const quint32 stack : stacksOf(row)) {
            const auto known = std::ranges::find(m_starts, size_t(stack), &Start::stack);
            if (known == m_starts.end()) {
                m_starts.push_back({ stack, span.first, span.last });
            } else {
                known->first = std::min(known->first, span.first);
                known->last = std::min(known->last, span.last);
            }
        }
    }
}

CodeSpan SeriesCount::stacksOf(Row row) const
{
    static constexpr quint32 NoStack = 0;
    return m_stack ? m_snapshot.codesOf(m_table, row, *m_stack) : CodeSpan(std::span<const quint32>(&NoStack, 1));
}

} // namespace phalera
