// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

// Both calendars are counted in cycles of years that begin on 1 March, so that the leap day is the last day of a year.
struct Cycle
{
    qint64 years;
    qint64 days;
    qint64 firstMarch; ///< day number of 1 March of the year 0
};
constexpr Cycle GregorianCycle { 400, 146097, 1721120 };
constexpr Cycle JulianCycle { 4, 1461, 1721118 };

/// Beyond these years a day number would not fit.
constexpr qint64 LastCountedYear = 25'000'000'000'000'000;
constexpr Day LastCountedDay = 9'100'000'000'000'000'000;

constexpr const Cycle &cycleOf(Calendar calendar)
{
    return calendar == Calendar::Julian ? JulianCycle : GregorianCycle;
}

constexpr qint64 floorDivided(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

/// Days of a March-based cycle before its year `year`.
constexpr qint64 daysBeforeYear(qint64 year, Calendar calendar)
{
    return year * 365 + year / 4 - (calendar == Calendar::Gregorian ? year / 100 : 0);
}

bool isLeapYear(qint64 year, Calendar calendar)
{
    if (year % 4 != 0)
        return false;
    return calendar == Calendar::Julian || year % 100 != 0 || year % 400 == 0;
}

} // namespace

Day dayNumber(const CalendarDay &date, Calendar calendar)
{
    if (date.year > LastCountedYear)
        return DistantFuture;
    if (date.year < -LastCountedYear)
        return DistantPast;
    const Cycle &cycle = cycleOf(calendar);
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const int monthFromMarch = (date.month + 9) % 12;
    const int dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const qint64 cycles = floorDivided(year, cycle.years);
    const qint64 yearOfCycle = year - cycles * cycle.years;
    return cycle.firstMarch + cycles * cycle.days + daysBeforeYear(yearOfCycle, calendar) + dayOfYear;
}

CalendarDay calendarDay(Day day, Calendar calendar)
{
    const Cycle &cycle = cycleOf(calendar);
    const qint64 sinceMarch = std::clamp(day, -LastCountedDay, LastCountedDay) - cycle.firstMarch;
    const qint64 cycles = floorDivided(sinceMarch, cycle.days);
    const qint64 dayOfCycle = sinceMarch - cycles * cycle.days;
    // An estimate that is at most one year too late, because no year is shorter than 365 days.
    qint64 yearOfCycle = std::min(dayOfCycle / 365, cycle.years - 1);
    if (daysBeforeYear(yearOfCycle, calendar) > dayOfCycle)
        --yearOfCycle;
    const auto dayOfYear = static_cast<int>(dayOfCycle - daysBeforeYear(yearOfCycle, calendar));
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return { cycles * cycle.years + yearOfCycle + (month <= 2 ? 1 : 0), month,
        dayOfYear - (153 * monthFromMarch + 2) / 5 + 1 };
}

int daysInMonth(qint64 year, int month, Calendar calendar)
{
    constexpr std::array<int, 12> days { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12)
        return 0;
    return days[static_cast<size_t>(month - 1)] + (month == 2 && isLeapYear(year, calendar) ? 1 : 0);
}

} // namespace phalera
