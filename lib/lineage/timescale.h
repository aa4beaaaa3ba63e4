// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QList>

namespace phalera {

/// First day of a year, and the year of a day, proleptic Gregorian (ISO 8601-1).
[[nodiscard]] Day firstDayOf(qint64 year);
[[nodiscard]] int yearOf(Day day);

enum class TickUnit : quint8 { Day, Month, Year };

/// Days to a horizontal coordinate and back, linear.
class TimeScale
{
public:
    TimeScale() = default;
    /// The day `first` begins at `left`; the day `last` ends at `right`.
    TimeScale(Day first, Day last, double left, double right);

    [[nodiscard]] Day first() const { return m_first; }
    [[nodiscard]] Day last() const { return m_last; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }

    /// Where a day begins; outside [left, right] for a day that is not in view. The sentinels of unknown ends go to the
    /// edges.
    [[nodiscard]] double x(Day day) const;
    /// x(), held within [left, right].
    [[nodiscard]] double clampedX(Day day) const;
    [[nodiscard]] Day day(double x) const;
    [[nodiscard]] double yearWidth() const;
    /// Whether any day of [from, to] is in view.
    [[nodiscard]] bool shows(Day from, Day to) const;

    /// Years for the ticks: multiples of 1, 2, 5, 10 ... whose labels of this width stand apart, all in view.
    [[nodiscard]] QList<int> tickYears(double labelWidth) const;
    /// The firsts of months in view, every third or sixth only (January is always one) if `every` says so.
    [[nodiscard]] QList<Day> monthStarts(int every) const;
    /// Days in view: each, or every so many from the first of a month on, none of them close before the next first.
    [[nodiscard]] QList<Day> daysApart(int every) const;

private:
    Day m_first = 0;
    Day m_last = 1;
    double m_left = 0;
    double m_right = 1;
};

} // namespace phalera
