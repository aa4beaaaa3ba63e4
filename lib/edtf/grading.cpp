// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/grading.h"

#include <algorithm>

namespace phalera::edtf {

namespace {

/// Calls `visit` with every single date of the content.
template <typename Visitor> void forEachDate(const Content &content, Visitor visit)
{
    const auto visitBound = [&visit](const Bound &bound) {
        if (const auto *date = std::get_if<SingleDate>(&bound))
            visit(*date);
    };
    const auto visitRange = [&visitBound](const Range &range) {
        visitBound(range.start);
        visitBound(range.end);
    };
    if (const auto *date = std::get_if<SingleDate>(&content))
        return visit(*date);
    if (const auto *range = std::get_if<Range>(&content))
        return visitRange(*range);
    for (const SetMember &member : std::get<Set>(content).members) {
        if (const auto *date = std::get_if<SingleDate>(&member))
            visit(*date);
        else
            visitRange(std::get<Range>(member));
    }
}

bool hasUnspecified(const SingleDate &date)
{
    return date.year.unspecified != 0 || (date.month && date.month->unspecified != 0)
        || (date.day && date.day->unspecified != 0);
}

/// Level 1 knows X only at the right end: 194X, 19XX, 1948-XX, 1948-05-XX, 1948-XX-XX.
int unspecifiedLevel(const SingleDate &date)
{
    if (!hasUnspecified(date))
        return 0;
    constexpr quint8 both = 3;
    const quint8 year = date.year.unspecified;
    if (year != 0)
        return !date.month && (year & (year + 1)) == 0 ? 1 : 2;
    const quint8 month = date.month ? date.month->unspecified : quint8(0);
    const quint8 day = date.day ? date.day->unspecified : both;
    return (month == 0 || month == both) && day == both ? 1 : 2;
}

/// Level 1 knows qualifiers of a whole date only.
int qualifierLevel(const SingleDate &date)
{
    const Qualifier year = date.year.qualifier;
    const Qualifier month = date.month ? date.month->qualifier : year;
    const Qualifier day = date.day ? date.day->qualifier : year;
    if (month != year || day != year)
        return 2;
    return year == Qualifier::None ? 0 : 1;
}

int yearLevel(const Year &year)
{
    if (year.notation == Year::Notation::Exponential || year.significant > 0)
        return 2;
    return year.notation == Year::Notation::Long || year.isNegative ? 1 : 0;
}

int seasonLevel(const SingleDate &date)
{
    if (!date.hasSeason())
        return 0;
    return date.month->value <= 24 ? 1 : 2;
}

int level(const SingleDate &date)
{
    return std::max({ unspecifiedLevel(date), qualifierLevel(date), yearLevel(date.year), seasonLevel(date) });
}

int level(const Bound &end)
{
    const auto *date = std::get_if<SingleDate>(&end);
    if (!date)
        return 1;
    return hasUnspecified(*date) ? 2 : level(*date);
}

Precision yearPrecision(const Year &year)
{
    switch (year.highest() - year.lowest()) {
    case 0:
        return Precision::Year;
    case 9:
        return Precision::Decade;
    case 99:
        return Precision::Century;
    default:
        return Precision::Span;
    }
}

Precision precision(const SingleDate &date)
{
    const Precision year = yearPrecision(date.year);
    if (!date.month || date.month->unspecified != 0 || year > Precision::Year)
        return year;
    if (date.hasSeason())
        return Precision::Season;
    return date.day && date.day->unspecified == 0 ? Precision::Day : Precision::Month;
}

Precision precision(const Bound &end)
{
    const auto *date = std::get_if<SingleDate>(&end);
    return date ? precision(*date) : Precision::Unknown;
}

Precision precision(const Range &range)
{
    return std::max(precision(range.start), precision(range.end));
}

Precision precision(const SetMember &member)
{
    if (const auto *date = std::get_if<SingleDate>(&member))
        return precision(*date);
    return std::max(Precision::Span, precision(std::get<Range>(member)));
}

} // namespace

int levelOf(const Content &content)
{
    if (const auto *date = std::get_if<SingleDate>(&content))
        return level(*date);
    if (const auto *range = std::get_if<Range>(&content))
        return std::max(level(range->start), level(range->end));
    return 2;
}

Precision precisionOf(const Content &content)
{
    if (const auto *date = std::get_if<SingleDate>(&content))
        return precision(*date);
    if (const auto *range = std::get_if<Range>(&content))
        return precision(*range);
    const auto &members = std::get<Set>(content).members;
    Precision coarsest = members.size() > 1 ? Precision::Span : Precision::Day;
    for (const SetMember &member : members)
        coarsest = std::max(coarsest, precision(member));
    return coarsest;
}

Qualifier qualifiersOf(const Content &content)
{
    Qualifier all = Qualifier::None;
    forEachDate(content, [&all](const SingleDate &date) {
        all = all | date.year.qualifier | (date.month ? date.month->qualifier : Qualifier::None)
            | (date.day ? date.day->qualifier : Qualifier::None);
    });
    return all;
}

bool hasUnspecifiedDigits(const Content &content)
{
    bool found = false;
    forEachDate(content, [&found](const SingleDate &date) { found = found || hasUnspecified(date); });
    return found;
}

} // namespace phalera::edtf
