// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/singledateparser.h"

#include "edtf/dayrange.h"
#include "edtf/yearparser.h"

namespace phalera::edtf {

namespace {

using Kind = DateError::Kind;

tl::unexpected<DateError> failure(Kind kind, qsizetype column)
{
    return tl::unexpected(DateError { kind, column });
}

Qualifier skipQualifier(Cursor &cursor)
{
    if (cursor.skip(u'?'))
        return Qualifier::Uncertain;
    if (cursor.skip(u'~'))
        return Qualifier::Approximate;
    return cursor.skip(u'%') ? Qualifier::UncertainAndApproximate : Qualifier::None;
}

/// Two digits or X, with a qualifier before them. A qualifier after them is the caller's: it reaches further to the
/// left.
tl::expected<Component, DateError> parseComponent(Cursor &cursor)
{
    Component component;
    component.qualifier = skipQualifier(cursor);
    for (int place = 1; place >= 0; --place, cursor.advance()) {
        component.value = static_cast<quint8>(component.value * 10);
        if (cursor.sees(u'X'))
            component.unspecified = static_cast<quint8>(component.unspecified | (1U << place));
        else if (cursor.seesDigit())
            component.value = static_cast<quint8>(component.value + cursor.peek().digitValue());
        else
            return cursor.unexpected();
    }
    return component;
}

bool matchesAny(const Component &component, int first, int last)
{
    for (int number = first; number <= last; ++number) {
        if (component.matches(number))
            return true;
    }
    return false;
}

tl::expected<void, DateError> checkMonth(const Component &month, qsizetype column)
{
    if (matchesAny(month, 1, 12))
        return {};
    if (month.unspecified != 0 || month.value < 20)
        return failure(Kind::NoSuchMonth, column);
    if (month.value < 21 || month.value > 41)
        return failure(Kind::NoSuchSeason, column);
    return {};
}

tl::expected<void, DateError> checkDay(const SingleDate &date, Calendar calendar, qsizetype column)
{
    if (dayRange(date, calendar))
        return {};
    const Calendar other = calendar == Calendar::Gregorian ? Calendar::Julian : Calendar::Gregorian;
    return failure(dayRange(date, other) ? Kind::NotInThisCalendar : Kind::NoSuchDay, column);
}

/// Two digits of at most `largest`.
tl::expected<void, DateError> skipTwoDigits(Cursor &cursor, int largest)
{
    int number = 0;
    for (int i = 0; i < 2; ++i) {
        if (!cursor.seesDigit() || number * 10 + cursor.peek().digitValue() > largest)
            return cursor.unexpected();
        number = number * 10 + cursor.peek().digitValue();
        cursor.advance();
    }
    return {};
}

tl::expected<void, DateError> skipOffset(Cursor &cursor)
{
    if (cursor.skip(u'Z') || !(cursor.skip(u'+') || cursor.skip(u'-')))
        return {};
    if (const auto hours = skipTwoDigits(cursor, 14); !hours)
        return hours;
    return cursor.skip(u':') ? skipTwoDigits(cursor, 59) : tl::expected<void, DateError> {};
}

/// The time after T. 24:00:00 is the end of the day and 60 a leap second.
tl::expected<QString, DateError> parseTime(Cursor &cursor)
{
    const qsizetype start = cursor.column();
    const bool isEndOfDay = cursor.sees(u"24:00:00");
    if (const auto hours = skipTwoDigits(cursor, isEndOfDay ? 24 : 23); !hours)
        return tl::unexpected(hours.error());
    for (const int largest : { 59, 60 }) {
        if (!cursor.skip(u':'))
            return cursor.unexpected();
        if (const auto digits = skipTwoDigits(cursor, largest); !digits)
            return tl::unexpected(digits.error());
    }
    if (const auto offset = skipOffset(cursor); !offset)
        return tl::unexpected(offset.error());
    return cursor.since(start).toString();
}

/// "-MM" or "-MM-DD" after a year, with the qualifiers that stand behind them.
tl::expected<void, DateError> parseMonthAndDay(Cursor &cursor, SingleDate &date, Calendar calendar)
{
    qsizetype column = cursor.column();
    const auto month = parseComponent(cursor);
    if (!month)
        return tl::unexpected(month.error());
    if (const auto checked = checkMonth(*month, column); !checked)
        return checked;
    date.month = *month;
    const Qualifier upToMonth = skipQualifier(cursor);
    date.year.qualifier = date.year.qualifier | upToMonth;
    date.month->qualifier = date.month->qualifier | upToMonth;
    if (date.hasSeason() || !cursor.skip(u'-'))
        return {};

    column = cursor.column();
    const auto day = parseComponent(cursor);
    if (!day)
        return tl::unexpected(day.error());
    date.day = *day;
    if (const auto checked = checkDay(date, calendar, column); !checked)
        return checked;
    const Qualifier whole = skipQualifier(cursor);
    date.year.qualifier = date.year.qualifier | whole;
    date.month->qualifier = date.month->qualifier | whole;
    date.day->qualifier = date.day->qualifier | whole;
    return {};
}

} // namespace

tl::expected<SingleDate, DateError> parseSingleDate(Cursor &cursor, Calendar calendar, TimeOfDay time)
{
    const Qualifier onYear = skipQualifier(cursor);
    const auto year = parseYear(cursor);
    if (!year)
        return tl::unexpected(year.error());
    SingleDate date { *year, {}, {}, {} };
    date.year.qualifier = onYear | skipQualifier(cursor);
    const bool mayHaveMonth = year->notation == Year::Notation::FourDigits && year->significant == 0;
    if (mayHaveMonth && cursor.skip(u'-')) {
        if (const auto parsed = parseMonthAndDay(cursor, date, calendar); !parsed)
            return tl::unexpected(parsed.error());
    }
    if (time == TimeOfDay::Allowed && date.day && cursor.skip(u'T')) {
        const auto parsed = parseTime(cursor);
        if (!parsed)
            return tl::unexpected(parsed.error());
        date.time = *parsed;
    }
    return date;
}

} // namespace phalera::edtf
