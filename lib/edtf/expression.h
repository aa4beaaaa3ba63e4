// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <variant>

namespace phalera::edtf {

/// The marks ?, ~ and % (EDTF specification, "Qualification"): bits, so that the qualifiers of several groups add up.
enum class Qualifier : quint8 { None = 0, Uncertain = 1, Approximate = 2, UncertainAndApproximate = 3 };

[[nodiscard]] constexpr Qualifier operator|(Qualifier a, Qualifier b)
{
    return static_cast<Qualifier>(static_cast<quint8>(a) | static_cast<quint8>(b));
}
[[nodiscard]] constexpr bool isUncertain(Qualifier q)
{
    return (static_cast<quint8>(q) & 1) != 0;
}
[[nodiscard]] constexpr bool isApproximate(Qualifier q)
{
    return (static_cast<quint8>(q) & 2) != 0;
}

/// A calendar year. The sign stands apart because -0XXX and 0XXX differ.
struct Year
{
    enum class Notation : quint8 { FourDigits, Long, Exponential };

    Notation notation = Notation::FourDigits;
    bool isNegative = false;
    quint8 unspecified = 0;                ///< bit n set: the digit worth 10^n is X; four-digit years only
    quint8 exponent = 0;                   ///< power of ten of the exponential notation
    quint8 significant = 0;                ///< number of significant digits; 0 where it is not said
    Qualifier qualifier = Qualifier::None; ///< in effect, from whichever side it was written
    qint64 magnitude = 0;                  ///< without sign, X read as 0, exponent multiplied out

    /// First and last year that this can be.
    [[nodiscard]] qint64 lowest() const;
    [[nodiscard]] qint64 highest() const;
    /// True if `year` is one of those that the digits leave open.
    [[nodiscard]] bool matches(qint64 year) const;

    friend bool operator==(const Year &, const Year &) = default;
};

/// A month (1 to 12), a season or other division of a year (21 to 41), or a day: two digits, each of which may be X.
struct Component
{
    quint8 value = 0;       ///< X read as 0
    quint8 unspecified = 0; ///< bit 0: last digit is X, bit 1: first digit is X
    Qualifier qualifier = Qualifier::None;

    [[nodiscard]] bool matches(int number) const;

    friend bool operator==(const Component &, const Component &) = default;
};

/// One date without ends: a year, year and month, year and season, or a day with or without time.
struct SingleDate
{
    Year year;
    std::optional<Component> month; ///< a season where its value is 21 or more
    std::optional<Component> day;
    QString time; ///< as written after T, with its offset; only beside a day

    [[nodiscard]] bool hasSeason() const { return month && month->value >= 21; }

    friend bool operator==(const SingleDate &, const SingleDate &) = default;
};

/// No end is set ("..").
struct OpenEnd
{
    friend bool operator==(OpenEnd, OpenEnd) = default;
};
/// There is an end, but nobody knows it (nothing written).
struct UnknownEnd
{
    friend bool operator==(UnknownEnd, UnknownEnd) = default;
};
using Bound = std::variant<SingleDate, OpenEnd, UnknownEnd>;

/// From a start to an end, both included: an interval (a/b), or a range in a set (a..b), where no end is unknown.
struct Range
{
    Bound start;
    Bound end;

    friend bool operator==(const Range &, const Range &) = default;
};

using SetMember = std::variant<SingleDate, Range>;

/// One of the members ([...]) or all of them ({...}).
struct Set
{
    bool isAllOf = false;
    QList<SetMember> members;

    friend bool operator==(const Set &, const Set &) = default;
};

using Content = std::variant<SingleDate, Range, Set>;

struct DayRange
{
    Day first = DistantPast;
    Day last = DistantFuture;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// A parsed date with what follows from it, computed once.
struct Expression
{
    Content content;
    Calendar calendar = Calendar::Gregorian;
    QString text;           ///< canonical
    QList<DayRange> ranges; ///< days that belong to it: ascending, apart from each other, never empty
    int level = 0;
    Precision precision = Precision::Unknown;
    Qualifier qualifiers = Qualifier::None; ///< of all parts together
    bool hasUnspecifiedDigits = false;
};

} // namespace phalera::edtf
