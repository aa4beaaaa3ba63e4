// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/parser.h"

#include "edtf/cursor.h"
#include "edtf/dayrange.h"
#include "edtf/singledateparser.h"

namespace phalera::edtf {

namespace {

constexpr QStringView Dots = u"..";

using Kind = DateError::Kind;

template <typename T> using Parsed = tl::expected<T, DateError>;

Parsed<Bound> parseEnd(Cursor &cursor, Calendar calendar)
{
    if (cursor.atEnd() || cursor.sees(u'/'))
        return UnknownEnd {};
    if (cursor.skip(Dots))
        return OpenEnd {};
    return parseSingleDate(cursor, calendar, TimeOfDay::Forbidden).map([](SingleDate &&date) -> Bound {
        return std::move(date);
    });
}

/// An interval or range whose end lies wholly before its start is none.
Parsed<Range> checked(Range range, Calendar calendar, qsizetype columnOfEnd)
{
    const DayRange days = dayRange(range, calendar);
    if (days.last < days.first)
        return tl::unexpected(DateError { Kind::EndBeforeStart, columnOfEnd });
    return range;
}

Parsed<Content> parseInterval(Cursor &cursor, Bound start, Calendar calendar)
{
    if (!cursor.skip(u'/'))
        return cursor.unexpected();
    const qsizetype column = cursor.column();
    auto end = parseEnd(cursor, calendar);
    if (!end)
        return tl::unexpected(end.error());
    if (!cursor.atEnd())
        return cursor.unexpected();
    return checked({ std::move(start), std::move(*end) }, calendar, column).map([](Range &&range) -> Content {
        return std::move(range);
    });
}

/// One member of a set: a date, a..b, and a.. where it is the last or ..b where it is the first.
Parsed<SetMember> parseMember(Cursor &cursor, Calendar calendar, bool isFirst)
{
    Bound start = OpenEnd {};
    const bool isOpen = isFirst && cursor.skip(Dots);
    if (!isOpen) {
        auto date = parseSingleDate(cursor, calendar, TimeOfDay::Forbidden);
        if (!date)
            return tl::unexpected(date.error());
        if (!cursor.skip(Dots))
            return SetMember { std::move(*date) };
        start = std::move(*date);
        if (cursor.sees(u']') || cursor.sees(u'}'))
            return SetMember { Range { std::move(start), OpenEnd {} } };
    }
    const qsizetype column = cursor.column();
    auto end = parseSingleDate(cursor, calendar, TimeOfDay::Forbidden);
    if (!end)
        return tl::unexpected(end.error());
    return checked({ std::move(start), std::move(*end) }, calendar, column).map([](Range &&range) -> SetMember {
        return std::move(range);
    });
}

Parsed<Content> parseSet(Cursor &cursor, Calendar calendar)
{
    Set set;
    set.isAllOf = cursor.sees(u'{');
    const char16_t closing = set.isAllOf ? u'}' : u']';
    cursor.advance();
    do {
        while (!set.members.isEmpty() && cursor.skip(u' ')) { }
        auto member = parseMember(cursor, calendar, set.members.isEmpty());
        if (!member)
            return tl::unexpected(member.error());
        set.members.append(std::move(*member));
    } while (cursor.skip(u','));
    if (!cursor.skip(closing) || !cursor.atEnd())
        return cursor.unexpected();
    return set;
}

Parsed<Content> parseDateOrInterval(Cursor &cursor, Calendar calendar)
{
    if (cursor.sees(u'/') || cursor.sees(Dots)) {
        auto start = parseEnd(cursor, calendar);
        return start ? parseInterval(cursor, std::move(*start), calendar) : tl::unexpected(start.error());
    }
    auto date = parseSingleDate(cursor, calendar, TimeOfDay::Allowed);
    if (!date)
        return tl::unexpected(date.error());
    if (cursor.atEnd())
        return std::move(*date);
    if (!date->time.isEmpty())
        return cursor.unexpected();
    return parseInterval(cursor, std::move(*date), calendar);
}

} // namespace

Parsed<Content> parse(QStringView text, Calendar calendar)
{
    if (text.isEmpty())
        return tl::unexpected(DateError { Kind::Empty, 1 });
    Cursor cursor(text);
    if (cursor.sees(u'[') || cursor.sees(u'{'))
        return parseSet(cursor, calendar);
    return parseDateOrInterval(cursor, calendar);
}

} // namespace phalera::edtf
