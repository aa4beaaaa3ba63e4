// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/dayrange.h"

#include <algorithm>
#include <array>

namespace phalera::edtf {

namespace {

struct Months
{
    int first;
    int last; ///< 13 and more: in the next year
};

constexpr Months Spring { 3, 5 };
constexpr Months Summer { 6, 8 };
constexpr Months Autumn { 9, 11 };
constexpr Months OverNewYear { 1, 14 };

// EDTF specification, level 2, "Sub-year groupings": codes 21 to 41 in their order.
constexpr std::array<Months, 21> SeasonMonths { {
    Spring, Summer, Autumn, OverNewYear,      // independent of location
    Spring, Summer, Autumn, OverNewYear,      // northern hemisphere
    Autumn, OverNewYear, Spring, Summer,      // southern: spring, summer, autumn, winter
    { 1, 3 }, { 4, 6 }, { 7, 9 }, { 10, 12 }, // quarters
    { 1, 4 }, { 5, 8 }, { 9, 12 },            // quadrimesters
    { 1, 6 }, { 7, 12 },                      // semesters
} };

DayRange seasonRange(const SingleDate &date, Calendar calendar)
{
    const Months months = SeasonMonths.at(static_cast<size_t>(date.month->value) - 21);
    const qint64 lastYear = date.year.highest() + (months.last > 12 ? 1 : 0);
    const int lastMonth = months.last > 12 ? months.last - 12 : months.last;
    return { dayNumber({ date.year.lowest(), months.first, 1 }, calendar),
        dayNumber({ lastYear, lastMonth, daysInMonth(lastYear, lastMonth, calendar) }, calendar) };
}

/// Numbers between which a component lies, where `last` is the largest that the calendar has; none if first > last.
struct Limits
{
    int first;
    int last;
};

Limits limitsOf(const std::optional<Component> &component, int last)
{
    if (!component || component->unspecified != 0)
        return { 1, last };
    return { std::max<int>(component->value, 1), std::min<int>(component->value, last) };
}

bool matches(const std::optional<Component> &component, int number)
{
    return !component || component->matches(number);
}

std::optional<CalendarDay> firstDayOfYear(const SingleDate &date, qint64 year, Calendar calendar)
{
    const Limits months = limitsOf(date.month, 12);
    for (int month = months.first; month <= months.last; ++month) {
        if (!matches(date.month, month))
            continue;
        const Limits days = limitsOf(date.day, daysInMonth(year, month, calendar));
        for (int day = days.first; day <= days.last; ++day) {
            if (matches(date.day, day))
                return CalendarDay { year, month, day };
        }
    }
    return std::nullopt;
}

std::optional<CalendarDay> lastDayOfYear(const SingleDate &date, qint64 year, Calendar calendar)
{
    const Limits months = limitsOf(date.month, 12);
    for (int month = months.last; month >= months.first; --month) {
        if (!matches(date.month, month))
            continue;
        const Limits days = limitsOf(date.day, daysInMonth(year, month, calendar));
        for (int day = days.last; day >= days.first; --day) {
            if (matches(date.day, day))
                return CalendarDay { year, month, day };
        }
    }
    return std::nullopt;
}

// Only 29 February can fail in one year and exist in another, so these loops end after a few years, or where no leap
// year fits.

std::optional<CalendarDay> firstDay(const SingleDate &date, Calendar calendar)
{
    const qint64 last = date.year.highest();
    for (qint64 year = date.year.lowest(); year <= last; ++year) {
        if (!date.year.matches(year))
            continue;
        if (const auto day = firstDayOfYear(date, year, calendar))
            return day;
    }
    return std::nullopt;
}

std::optional<CalendarDay> lastDay(const SingleDate &date, Calendar calendar)
{
    const qint64 first = date.year.lowest();
    for (qint64 year = date.year.highest(); year >= first; --year) {
        if (!date.year.matches(year))
            continue;
        if (const auto day = lastDayOfYear(date, year, calendar))
            return day;
    }
    return std::nullopt;
}

DayRange memberRange(const SetMember &member, Calendar calendar)
{
    if (const auto *range = std::get_if<Range>(&member))
        return dayRange(*range, calendar);
    return dayRange(std::get<SingleDate>(member), calendar).value_or(DayRange {});
}

QList<DayRange> merged(QList<DayRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const DayRange &a, const DayRange &b) { return a.first < b.first; });
    QList<DayRange> result;
    for (const DayRange &range : std::as_const(ranges)) {
        const bool touches
            = !result.isEmpty() && (result.last().last == DistantFuture || range.first <= result.last().last + 1);
        if (touches)
            result.last().last = std::max(result.last().last, range.last);
        else
            result.append(range);
    }
    return result;
}

} // namespace

std::optional<DayRange> dayRange(const SingleDate &date, Calendar calendar)
{
    if (date.hasSeason())
        return seasonRange(date, calendar);
    const auto first = firstDay(date, calendar);
    const auto last = lastDay(date, calendar);
    if (!first || !last)
        return std::nullopt;
    return DayRange { dayNumber(*first, calendar), dayNumber(*last, calendar) };
}

DayRange dayRange(const Range &range, Calendar calendar)
{
    DayRange days;
    if (const auto *start = std::get_if<SingleDate>(&range.start))
        days.first = dayRange(*start, calendar).value_or(DayRange {}).first;
    if (const auto *end = std::get_if<SingleDate>(&range.end))
        days.last = dayRange(*end, calendar).value_or(DayRange {}).last;
    return days;
}

QList<DayRange> dayRanges(const Content &content, Calendar calendar)
{
    if (const auto *date = std::get_if<SingleDate>(&content))
        return { dayRange(*date, calendar).value_or(DayRange {}) };
    if (const auto *range = std::get_if<Range>(&content))
        return { dayRange(*range, calendar) };
    QList<DayRange> ranges;
    for (const SetMember &member : std::get<Set>(content).members)
        ranges.append(memberRange(member, calendar));
    return merged(std::move(ranges));
}

} // namespace phalera::edtf
