// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <vector>

namespace phalera {

/// The keys at which one value of the axis may stand. One key: it is there for certain.
struct KeySpan
{
    qint64 first = 0;
    qint64 last = -1;     ///< before `first`: at no key
    bool isKnown = false; ///< something is known of its place, though it may be too wide for keys
    friend auto operator<=>(const KeySpan &, const KeySpan &) = default;
};

/// A key as text, and the number of such a text; not for values, whose keys are codes.
[[nodiscard]] QString keyText(SeriesAxis::Kind kind, qint64 key);
[[nodiscard]] qint64 keyNumber(SeriesAxis::Kind kind, const QString &text);

/// Keys of an axis as numbers in its order: the year, the decade (year / 10), the month (12 · year + month - 1), the
/// age, the group of ages (age / 5), the times, the years between; for values the code. Dates are counted in the
/// proleptic Gregorian calendar.
class AxisKeys
{
public:
    /// `counted`: the rows that are counted, for the times of people.
    AxisKeys(const Snapshot &snapshot, RowTable table, const SeriesAxis &axis, const RowSet &counted);

    /// Codes of a row on the axis; more than one where the axis is a field with several values a row.
    [[nodiscard]] CodeSpan codesOf(Row row) const
    {
        return m_ownCodes.empty() ? m_snapshot.codesOf(m_table, row, m_field)
                                  : CodeSpan(std::span(m_ownCodes).subspan(row, 1));
    }
    /// Code of each row, where rows have but one; else empty.
    [[nodiscard]] CodeSpan codes() const
    {
        return m_ownCodes.empty() ? m_snapshot.codes(m_table, m_field) : CodeSpan(std::span(m_ownCodes));
    }
    /// The field whose codes they are; none where rows have codes of their own.
    [[nodiscard]] std::optional<Field> field() const
    {
        return m_ownCodes.empty() ? std::optional(m_field) : std::nullopt;
    }
    /// Of intervals: the conferrals that have one before them.
    [[nodiscard]] const RowSet &pairedRows() const { return m_paired; }
    [[nodiscard]] size_t codeCount() const { return m_spans.size(); }
    [[nodiscard]] const KeySpan &span(quint32 code) const { return m_spans[code]; }
    /// Smallest key of all, and how many there are up to the largest.
    [[nodiscard]] qint64 firstKey() const { return m_first; }
    [[nodiscard]] size_t keyCount() const { return size_t(m_last - m_first + 1); }
    [[nodiscard]] QString text(qint64 key) const;

private:
    void readValues();
    void readDates();
    void readAges();
    void readTimes(const RowSet &counted);
    void readIntervals();
    [[nodiscard]] KeySpan spanOfDays(Day earliest, Day latest) const;
    [[nodiscard]] qint64 keyOfDay(const CalendarDay &date) const;

    const Snapshot &m_snapshot;
    RowTable m_table;
    SeriesAxis m_axis;
    Field m_field;
    std::vector<KeySpan> m_spans; ///< by code
    RowSet m_paired;
    std::vector<quint32> m_ownCodes; ///< of each row, where its place on the axis is no value of a field
    qint64 m_first = 0;
    qint64 m_last = -1;
};

} // namespace phalera
