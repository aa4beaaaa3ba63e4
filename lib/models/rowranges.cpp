// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowranges.h"

#include <algorithm>

namespace phalera {

qsizetype RowRanges::firstEndingAtOrAfter(int row) const
{
    const auto found = std::lower_bound(
        m_ranges.cbegin(), m_ranges.cend(), row, [](const RowRange &range, int wanted) { return range.last < wanted; });
    return found - m_ranges.cbegin();
}

void RowRanges::add(RowRange range)
{
    if (range.count() <= 0)
        return;
    const qsizetype begin = firstEndingAtOrAfter(range.first - 1);
    qsizetype end = begin;
    while (end < m_ranges.size() && m_ranges.at(end).first <= range.last + 1) {
        range.first = std::min(range.first, m_ranges.at(end).first);
        range.last = std::max(range.last, m_ranges.at(end).last);
        ++end;
    }
    m_ranges.remove(begin, end - begin);
    m_ranges.insert(begin, range);
}

void RowRanges::remove(RowRange range)
{
    if (range.count() <= 0)
        return;
    const qsizetype begin = firstEndingAtOrAfter(range.first);
    qsizetype end = begin;
    QList<RowRange> left;
    while (end < m_ranges.size() && m_ranges.at(end).first <= range.last) {
        const RowRange &old = m_ranges.at(end);
        if (old.first < range.first)
            left.append({ old.first, range.first - 1 });
        if (old.last > range.last)
            left.append({ range.last + 1, old.last });
        ++end;
    }
    m_ranges.remove(begin, end - begin);
    for (qsizetype i = 0; i < left.size(); ++i)
        m_ranges.insert(begin + i, left.at(i));
}

void RowRanges::toggle(RowRange range)
{
    const RowRanges were = within(range);
    add(range);
    for (const RowRange &old : were.ranges())
        remove(old);
}

void RowRanges::append(int row)
{
    if (!m_ranges.isEmpty() && m_ranges.constLast().last == row - 1)
        m_ranges.last().last = row;
    else
        m_ranges.append({ row, row });
}

bool RowRanges::contains(int row) const
{
    const qsizetype at = firstEndingAtOrAfter(row);
    return at < m_ranges.size() && m_ranges.at(at).first <= row;
}

qint64 RowRanges::count() const
{
    qint64 rows = 0;
    for (const RowRange &range : m_ranges)
        rows += range.count();
    return rows;
}

RowRanges RowRanges::within(RowRange part) const
{
    RowRanges found;
    for (qsizetype i = firstEndingAtOrAfter(part.first); i < m_ranges.size() && m_ranges.at(i).first <= part.last; ++i)
        found.m_ranges.append({ std::max(m_ranges.at(i).first, part.first), std::min(m_ranges.at(i).last, part.last) });
    return found;
}

} // namespace phalera
