// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/axiskeys.h"

#include <vector>

namespace phalera {

class RowBits;

/// Counts rows that have one place each: by the keys at which they may stand, and by stack. Many values of the axis
/// have the same span of keys, so rows are counted by distinct spans; these can then be spread over their keys.
class SpanCounts
{
public:
    /// One value of the axis and one of the stack a row.
    SpanCounts(const Snapshot &snapshot, RowTable table, const AxisKeys &keys, std::optional<Field> stack);

    void count(const RowSet &rows);

    [[nodiscard]] const std::vector<KeySpan> &spans() const { return m_spans; }
    [[nodiscard]] quint32 counted(size_t span, size_t stack) const { return m_counts[span * m_stackCount + stack]; }

private:
    void numberSpans();
    void add(const RowBits &rows);
    void subtractFrom(const std::vector<quint32> &totals);

    const Snapshot &m_snapshot;
    RowTable m_table;
    const AxisKeys &m_keys;
    std::optional<Field> m_stack;
    size_t m_stackCount;
    std::vector<KeySpan> m_spans;
    std::vector<quint32> m_spanOfCode; ///< numbers in m_spans
    std::vector<quint32> m_counts;     ///< by span · stacks + stack
};

} // namespace phalera
