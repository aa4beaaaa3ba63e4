// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriescount.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace phalera {

namespace {

bool asksForStatus(const QueryNode &node)
{
    return (node.kind == QueryNode::Kind::Condition && node.field == Field::Status)
        || std::any_of(node.children.begin(), node.children.end(), asksForStatus);
}

constexpr quint32 NoNumber = std::numeric_limits<quint32>::max();

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

/// Numbers of those that are not empty, from the largest to the smallest, equal ones by number; 0, which means unknown,
/// last.
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

} // namespace

SeriesCount::SeriesCount(
    const Answer &answer, const SeriesAxis &axis, std::optional<Field> stack, Accumulation accumulation)
    : m_answer(answer)
    , m_snapshot(*answer.snapshot)
    , m_table(rowTable(answer.query.unit))
    , m_keys(m_snapshot, m_table, axis)
    , m_stack(stack)
    , m_stackCount(stack ? std::max<size_t>(1, m_snapshot.dictionary(m_table, *stack).size()) : 1)
    , m_tallies(m_keys.keyCount() * m_stackCount)
{
    m_series.axis = axis;
    m_series.stack = stack;
    m_series.unit = answer.query.unit;
    m_series.accumulation = axis.isOrdered() ? accumulation : Accumulation::None;
}

Series SeriesCount::run()
{
    const RowSet rows = countedRows();
    if (!hasSinglePlaces()) {
        countOneByOne(rows);
    } else if (isPerson()) {
        const RowSet &repeated = m_snapshot.rowsOfRepeatedPeople();
        countAtOnce(rows - repeated);
        countOneByOne(rows & repeated);
    } else {
        countAtOnce(rows);
    }
    listKeys();
    listStacks();
    if (isCumulative())
        accumulate();
    listPoints();
    return std::move(m_series);
}

RowSet SeriesCount::countedRows()
{
    RowSet counted = m_answer.rows;
    if (m_table == RowTable::Conferrals && !asksForStatus(m_answer.query.root)) {
        const RowSet &conferring = m_snapshot.conferringRows();
        RowSet others;
        for (const Row row : counted - conferring) {
            if (m_snapshot.hasConferral(row))
                others.add(row);
        }
        m_series.notConferring = qint64(others.cardinality());
        counted -= others;
    }
    return counted;
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

void SeriesCount::countAtOnce(const RowSet &counted)
{
    static constexpr quint8 NoStack = 0;
    // Many dates have the same span of keys: rows are counted by distinct spans first, the spans then spread.
    std::vector<KeySpan> spans;
    std::vector<quint32> numberOfCode(m_keys.codeCount());
    std::map<KeySpan, quint32> numbers;
    std::vector<quint32> numberOfKey(m_keys.keyCount(), NoNumber);
    for (quint32 code = 0; code < numberOfCode.size(); ++code) {
        const KeySpan &span = m_keys.span(code);
        const bool isOneKey = span.isKnown && span.first == span.last;
        quint32 &number = isOneKey ? numberOfKey[size_t(span.first - m_keys.firstKey())]
                                   : numbers.try_emplace(span, NoNumber).first->second;
        if (number == NoNumber) {
            number = quint32(spans.size());
            spans.push_back(span);
        }
        numberOfCode[code] = number;
    }
    std::vector<quint32> counts(spans.size() * m_stackCount);
    const std::vector<Row> rows = listed(counted);
    const CodeSpan stacks = m_stack ? m_snapshot.codes(m_table, *m_stack) : CodeSpan(std::span(&NoStack, 1));
    m_keys.codes().visit([&](auto codeOf) {
        stacks.visit([&](auto stackOf) {
            for (const Row row : rows)
                ++counts[numberOfCode[codeOf[row]] * m_stackCount + (m_stack ? stackOf[row] : 0U)];
        });
    });
    for (size_t number = 0; number < spans.size(); ++number) {
        for (size_t stack = 0; stack < m_stackCount; ++stack)
            add(spans[number], stack, counts[number * m_stackCount + stack]);
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
        Tally &tally = m_tallies[size_t(key - m_keys.firstKey()) * m_stackCount + stack];
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
                places.push_back(size_t(key - m_keys.firstKey()) * m_stackCount + stack);
        }
    }
}

void SeriesCount::addStart(const Start &start, qint64 things)
{
    if (start.first > start.last)
        return;
    Tally &first = m_tallies[size_t(start.first - m_keys.firstKey()) * m_stackCount + start.stack];
    Tally &last = m_tallies[size_t(start.last - m_keys.firstKey()) * m_stackCount + start.stack];
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

void SeriesCount::accumulate()
{
    for (size_t place = m_stackCount; place < m_tallies.size(); ++place) {
        m_tallies[place].value += m_tallies[place - m_stackCount].value;
        m_tallies[place].possible += m_tallies[place - m_stackCount].possible;
    }
}

CodeSpan SeriesCount::stacksOf(Row row) const
{
    static constexpr quint32 NoStack = 0;
    return m_stack ? m_snapshot.codesOf(m_table, row, *m_stack) : CodeSpan(std::span<const quint32>(&NoStack, 1));
}

void SeriesCount::listKeys()
{
    std::vector<qint64> sizes(m_keys.keyCount(), 0);
    for (Place place = 0; place < m_tallies.size(); ++place)
        sizes[place / m_stackCount] += m_tallies[place].value + std::abs(m_tallies[place].possible);
    const auto isFilled = [](qint64 size) { return size > 0; };
    if (m_series.axis.kind == SeriesAxis::Kind::Value) {
        m_keyOrder = bySize(sizes);
    } else if (const auto first = std::find_if(sizes.begin(), sizes.end(), isFilled); first != sizes.end()) {
        const auto last = std::find_if(sizes.rbegin(), sizes.rend(), isFilled).base();
        m_keyOrder.resize(size_t(last - first));
        std::iota(m_keyOrder.begin(), m_keyOrder.end(), size_t(first - sizes.begin()));
    }
    for (const size_t key : m_keyOrder)
        m_series.keys.append(m_keys.text(m_keys.firstKey() + qint64(key)));
}

void SeriesCount::listStacks()
{
    if (!m_stack) {
        m_stackOrder = { 0 };
        m_series.stacks = { QString() };
        return;
    }
    std::vector<qint64> sizes(m_stackCount, 0);
    for (Place place = 0; place < m_tallies.size(); ++place)
        sizes[place % m_stackCount] += m_tallies[place].value + m_tallies[place].possible;
    m_stackOrder = bySize(sizes);
    const Texts &values = m_snapshot.dictionary(m_table, *m_stack);
    for (const size_t stack : m_stackOrder)
        m_series.stacks.append(values.empty() ? QString() : values[stack]);
}

void SeriesCount::listPoints()
{
    for (size_t k = 0; k < m_keyOrder.size(); ++k) {
        for (size_t s = 0; s < m_stackOrder.size(); ++s) {
            const Tally &tally = m_tallies[m_keyOrder[k] * m_stackCount + m_stackOrder[s]];
            if (tally.value + tally.possible > 0)
                m_series.points.append(SeriesPoint {
                    m_series.keys.at(qsizetype(k)), m_series.stacks.at(qsizetype(s)), tally.value, tally.possible });
        }
    }
}

} // namespace phalera
