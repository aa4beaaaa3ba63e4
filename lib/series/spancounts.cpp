// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/spancounts.h"

#include "search/rowbits.h"
#include "search/valuecounts.h"

#include <limits>
#include <map>

namespace phalera {

namespace {

constexpr quint32 NoNumber = std::numeric_limits<quint32>::max();

} // namespace

SpanCounts::SpanCounts(const Snapshot &snapshot, RowTable table, const AxisKeys &keys, std::optional<Field> stack)
    : m_snapshot(snapshot)
    , m_table(table)
    , m_keys(keys)
    , m_stack(stack)
    , m_stackCount(stack ? std::max<size_t>(1, snapshot.dictionary(table, *stack).size()) : 1)
    , m_spanOfCode(keys.codeCount())
{
    numberSpans();
    m_counts.resize(m_spans.size() * m_stackCount);
}

void SpanCounts::numberSpans()
{
    std::map<KeySpan, quint32> numbers;
    std::vector<quint32> numberOfKey(m_keys.keyCount(), NoNumber);
    for (quint32 code = 0; code < m_spanOfCode.size(); ++code) {
        const KeySpan &span = m_keys.span(code);
        const bool isOneKey = span.isKnown && span.first == span.last;
        quint32 &number = isOneKey ? numberOfKey[size_t(span.first - m_keys.firstKey())]
                                   : numbers.try_emplace(span, NoNumber).first->second;
        if (number == NoNumber) {
            number = quint32(m_spans.size());
            m_spans.push_back(span);
        }
        m_spanOfCode[code] = number;
    }
}

/// Where more than half of all rows are wanted, those that are not wanted are counted and taken from the totals.
void SpanCounts::count(const RowSet &rows)
{
    const Row rowCount = m_snapshot.rowCount(m_table);
    const ValueTotals::Counts totals = rows.cardinality() > rowCount / 2 && m_keys.field()
        ? totalCounts(m_snapshot, m_table, *m_keys.field(), m_stack)
        : nullptr;
    RowBits counted(rowCount);
    counted.add(rows);
    if (totals)
        counted.flip();
    add(counted);
    if (totals)
        subtractFrom(*totals);
}

void SpanCounts::add(const RowBits &rows)
{
    static constexpr quint8 NoStack = 0;
    const CodeSpan stacks = m_stack ? m_snapshot.codes(m_table, *m_stack) : CodeSpan(std::span(&NoStack, 1));
    m_keys.codes().visit([&](auto codeOf) {
        stacks.visit([&](auto stackOf) {
            rows.forEachBlock([&](std::span<const Row> block) {
                for (const Row row : block)
                    ++m_counts[m_spanOfCode[codeOf[row]] * m_stackCount + (m_stack ? stackOf[row] : 0U)];
            });
        });
    });
}

/// What was counted becomes what remains of the totals, which are by code · stacks + stack.
void SpanCounts::subtractFrom(const std::vector<quint32> &totals)
{
    for (quint32 &count : m_counts)
        count = 0U - count; // below nothing until the totals are added
    for (size_t code = 0; code < m_spanOfCode.size(); ++code) {
        for (size_t stack = 0; stack < m_stackCount; ++stack)
            m_counts[m_spanOfCode[code] * m_stackCount + stack] += totals[code * m_stackCount + stack];
    }
}

} // namespace phalera
