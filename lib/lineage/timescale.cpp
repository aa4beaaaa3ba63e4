// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/timescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace phalera {

Day firstDayOf(qint64 year)
{
    return dayNumber({ year, 1, 1 }, Calendar::Gregorian);
}

int yearOf(Day day)
{
    return int(calendarDay(day, Calendar::Gregorian).year);
}

TimeScale::TimeScale(Day first, Day last, double left, double right)
    : m_first(first)
    , m_last(std::max(last, first))
    , m_left(left)
    , m_right(std::max(right, left + 1))
{
}

double TimeScale::x(Day day) const
{
    if (day == DistantPast)
        return m_left;
    if (day == DistantFuture)
        return m_right;
    return m_left + double(day - m_first) / double(m_last - m_first + 1) * (m_right - m_left);
}

double TimeScale::clampedX(Day day) const
{
    return std::clamp(x(day), m_left, m_right);
}

Day TimeScale::day(double x) const
{
    return m_first + Day(std::floor((x - m_left) / (m_right - m_left) * double(m_last - m_first + 1)));
}

double TimeScale::yearWidth() const
{
    static constexpr double daysOfYear = 365.2425; // mean Gregorian year
    return daysOfYear * (m_right - m_left) / double(m_last - m_first + 1);
}

bool TimeScale::shows(Day from, Day to) const
{
    return to >= m_first && from <= m_last;
}

QList<int> TimeScale::tickYears(double labelWidth) const
{
    static constexpr std::array steps { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
    const auto wideEnough = [&](int step) { return step * yearWidth() >= labelWidth * 1.6; };
    const auto found = std::find_if(steps.begin(), steps.end(), wideEnough);
    const int step = found == steps.end() ? steps.back() : *found;

    QList<int> years;
    const int last = yearOf(m_last);
    const int first = yearOf(m_first);
    const int aligned = first >= 0 ? (first + step - 1) / step * step : first / step * step;
    for (int year = aligned; year <= last; year += step) {
        if (firstDayOf(year) >= m_first)
            years.append(year);
    }
    return years;
}

QList<Day> TimeScale::monthStarts(int every) const
{
    QList<Day> days;
    CalendarDay month = calendarDay(m_first, Calendar::Gregorian);
    month.day = 1;
    for (Day day = dayNumber(month, Calendar::Gregorian); day <= m_last; day = dayNumber(month, Calendar::Gregorian)) {
        if (day >= m_first && (month.month - 1) % every == 0)
            days.append(day);
        month.month == 12 ? (++month.year, month.month = 1) : ++month.month;
    }
    return days;
}

QList<Day> TimeScale::daysApart(int every) const
{
    QList<Day> days;
    for (Day day = m_first; day <= m_last; ++day) {
        const CalendarDay date = calendarDay(day, Calendar::Gregorian);
        const bool isFirst = date.day == 1;
        const bool isCloseToNext = calendarDay(day + every - 1, Calendar::Gregorian).month != date.month;
        if (isFirst || ((date.day - 1) % every == 0 && !isCloseToNext))
            days.append(day);
    }
    return days;
}

} // namespace phalera
