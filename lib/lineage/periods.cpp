// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/periods.h"

#include <algorithm>
#include <vector>

namespace phalera {

namespace {

constexpr double NarrowestBar = 14;
constexpr double DaysOfYear = 365.2425;
constexpr double DaysOfShortMonth = 28;

} // namespace

CalendarPeriod CalendarPeriod::of(Day day, TickUnit unit)
{
    if (unit == TickUnit::Day)
        return { unit, day };
    const CalendarDay date = calendarDay(day, Calendar::Gregorian);
    return { unit, unit == TickUnit::Year ? date.year : date.year * 12 + date.month - 1 };
}

Day CalendarPeriod::first() const
{
    if (unit == TickUnit::Day)
        return number;
    if (unit == TickUnit::Year)
        return firstDayOf(number);
    const qint64 month = ((number % 12) + 12) % 12;
    return dayNumber({ (number - month) / 12, int(month) + 1, 1 }, Calendar::Gregorian);
}

QString CalendarPeriod::text() const
{
    QString text = Date::fromDay(first()).text();
    if (unit != TickUnit::Day)
        text.truncate(text.lastIndexOf(u'-'));
    if (unit == TickUnit::Year)
        text.truncate(text.lastIndexOf(u'-'));
    return text;
}

TickUnit unitOfBars(const TimeScale &scale)
{
    const double dayWidth = scale.yearWidth() / DaysOfYear;
    return dayWidth >= NarrowestBar                   ? TickUnit::Day
        : dayWidth * DaysOfShortMonth >= NarrowestBar ? TickUnit::Month
                                                      : TickUnit::Year;
}

QList<YearCount> countsIn(
    const ConferralsByAward &conferrals, const AwardId &award, const CalendarPeriod &first, const CalendarPeriod &last)
{
    QList<YearCount> counts;
    for (CalendarPeriod period = first; period.number <= last.number; period = period.next())
        counts.append(first.unit == TickUnit::Year ? countIn(conferrals, award, int(period.number))
                                                   : YearCount { yearOf(period.first()), 0, 0 });
    const auto ofAward = conferrals.constFind(award);
    if (first.unit == TickUnit::Year || ofAward == conferrals.cend())
        return counts;
    const Day firstDay = first.first();
    const Day lastDay = last.last();
    for (const SpanCount &span : ofAward->spans) {
        if (span.first > lastDay)
            break;
        if (span.last < firstDay)
            continue;
        const qint64 from = CalendarPeriod::of(span.first, first.unit).number;
        const qint64 to = CalendarPeriod::of(span.last, first.unit).number;
        for (qint64 number = std::max(from, first.number); number <= std::min(to, last.number); ++number) {
            YearCount &count = counts[number - first.number];
            (from == to ? count.certain : count.possible) += span.count;
        }
    }
    return counts;
}

qint64 mostIn(const AwardConferrals &conferrals, TickUnit unit)
{
    qint64 most = 0;
    if (unit == TickUnit::Year) {
        for (const YearCount &count : conferrals.years)
            most = std::max(most, count.certain + count.possible);
        return most;
    }
    std::vector<std::pair<qint64, qint64>> ends; // the last period of each span, and how many end with it
    ends.reserve(size_t(conferrals.spans.size()));
    for (const SpanCount &span : conferrals.spans)
        ends.emplace_back(CalendarPeriod::of(span.last, unit).number, span.count);
    std::ranges::sort(ends);
    auto ended = ends.cbegin();
    qint64 sum = 0;
    for (const SpanCount &span : conferrals.spans) { // in the order of their beginnings
        const qint64 begins = CalendarPeriod::of(span.first, unit).number;
        for (; ended->first < begins; ++ended)
            sum -= ended->second;
        most = std::max(most, sum += span.count);
    }
    return most;
}

} // namespace phalera
