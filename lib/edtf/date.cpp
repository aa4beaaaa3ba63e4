// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include "edtf/dayrange.h"
#include "edtf/expression.h"
#include "edtf/grading.h"
#include "edtf/parser.h"
#include "edtf/writer.h"

namespace phalera {

namespace {

std::shared_ptr<const edtf::Expression> expressionOf(edtf::Content content, Calendar calendar)
{
    auto expression = std::make_shared<edtf::Expression>();
    expression->calendar = calendar;
    expression->text = edtf::canonicalText(content);
    expression->ranges = edtf::dayRanges(content, calendar);
    expression->level = edtf::levelOf(content);
    expression->precision = edtf::precisionOf(content);
    expression->qualifiers = edtf::qualifiersOf(content);
    expression->hasUnspecifiedDigits = edtf::hasUnspecifiedDigits(content);
    expression->content = std::move(content);
    return expression;
}

edtf::SingleDate singleDate(const CalendarDay &day)
{
    edtf::SingleDate date;
    date.year.isNegative = day.year < 0;
    date.year.magnitude = std::abs(day.year);
    if (date.year.magnitude > 9999) {
        date.year.notation = edtf::Year::Notation::Long; // EDTF has no months in years of five digits
        return date;
    }
    date.month = edtf::Component { static_cast<quint8>(day.month), 0, edtf::Qualifier::None };
    date.day = edtf::Component { static_cast<quint8>(day.day), 0, edtf::Qualifier::None };
    return date;
}

bool hasNoEnds(const Date &date)
{
    return date.earliest() == DistantPast && date.latest() == DistantFuture;
}

std::optional<qint64> yearOf(Day day)
{
    if (day == DistantPast || day == DistantFuture)
        return std::nullopt;
    return calendarDay(day, Calendar::Gregorian).year;
}

} // namespace

Date::Date() = default;

tl::expected<Date, DateError> Date::parse(QStringView text, Calendar calendar)
{
    auto content = edtf::parse(text, calendar);
    if (!content)
        return tl::unexpected(content.error());
    Date date;
    date.m_expression = expressionOf(std::move(*content), calendar);
    return date;
}

Date Date::fromDay(Day day)
{
    Date date;
    date.m_expression = expressionOf(singleDate(calendarDay(day, Calendar::Gregorian)), Calendar::Gregorian);
    return date;
}

bool Date::isNull() const
{
    return !m_expression;
}

QString Date::text() const
{
    return m_expression ? m_expression->text : QString();
}

Calendar Date::calendar() const
{
    return m_expression ? m_expression->calendar : Calendar::Gregorian;
}

int Date::level() const
{
    return m_expression ? m_expression->level : 0;
}

Precision Date::precision() const
{
    return m_expression ? m_expression->precision : Precision::Unknown;
}

Day Date::earliest() const
{
    return m_expression ? m_expression->ranges.first().first : DistantPast;
}

Day Date::latest() const
{
    return m_expression ? m_expression->ranges.last().last : DistantFuture;
}

std::optional<qint64> Date::earliestYear() const
{
    return yearOf(earliest());
}

std::optional<qint64> Date::latestYear() const
{
    return yearOf(latest());
}

bool Date::isUncertain() const
{
    return m_expression && edtf::isUncertain(m_expression->qualifiers);
}

bool Date::isApproximate() const
{
    return m_expression && edtf::isApproximate(m_expression->qualifiers);
}

bool Date::hasUnspecifiedDigits() const
{
    return m_expression && m_expression->hasUnspecifiedDigits;
}

bool Date::isInterval() const
{
    return m_expression && std::holds_alternative<edtf::Range>(m_expression->content);
}

bool operator==(const Date &a, const Date &b)
{
    if (a.m_expression == b.m_expression)
        return true;
    return a.isNull() == b.isNull() && a.calendar() == b.calendar() && a.text() == b.text();
}

namespace {

/// Where a date stands in a list: at its first day, or at the one day that is known of a date with an open beginning.
Day placeInOrder(const Date &date)
{
    return date.earliest() == DistantPast ? date.latest() : date.earliest();
}

} // namespace

std::strong_ordering operator<=>(const Date &a, const Date &b)
{
    if (const auto order = a.isNull() <=> b.isNull(); order != 0)
        return order;
    if (const auto order = hasNoEnds(a) <=> hasNoEnds(b); order != 0)
        return order;
    if (const auto order = placeInOrder(a) <=> placeInOrder(b); order != 0)
        return order;
    if (const auto order = a.earliest() <=> b.earliest(); order != 0)
        return order;
    if (const auto order = a.latest() <=> b.latest(); order != 0)
        return order;
    if (const auto order = QString::compare(a.text(), b.text()) <=> 0; order != 0)
        return order;
    return a.calendar() <=> b.calendar();
}

bool isCertainlyBefore(const Date &a, const Date &b)
{
    return !a.isNull() && !b.isNull() && a.latest() < b.earliest();
}

bool isPossiblyBefore(const Date &a, const Date &b)
{
    return !a.isNull() && !b.isNull() && a.earliest() < b.latest();
}

bool overlaps(const Date &a, const Date &b)
{
    if (a.isNull() || b.isNull())
        return false;
    const auto &left = a.expression()->ranges;
    const auto &right = b.expression()->ranges;
    auto other = right.begin();
    for (const edtf::DayRange &range : left) {
        while (other != right.end() && other->last < range.first)
            ++other;
        if (other != right.end() && other->first <= range.last)
            return true;
    }
    return false;
}

bool liesWithin(const Date &inner, const Date &outer)
{
    if (inner.isNull() || outer.isNull())
        return false;
    const auto &frames = outer.expression()->ranges;
    auto frame = frames.begin();
    for (const edtf::DayRange &part : inner.expression()->ranges) {
        while (frame != frames.end() && frame->last < part.last)
            ++frame;
        if (frame == frames.end() || part.first < frame->first)
            return false;
    }
    return true;
}

} // namespace phalera
