// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

#include <compare>
#include <limits>
#include <memory>
#include <optional>

namespace phalera {

/// Calendar that the written numbers of a date belong to. EDTF text itself is always proleptic Gregorian (ISO 8601-2);
/// a Julian date keeps its own numbers and says so here.
enum class Calendar : quint8 { Gregorian, Julian };

/// A day as a Julian day number (day 0 is 24 November 4714 BC, proleptic Gregorian). Ends without limit are the
/// sentinels.
using Day = qint64;
inline constexpr Day DistantPast = std::numeric_limits<Day>::min();
inline constexpr Day DistantFuture = std::numeric_limits<Day>::max();

/// Why a text is no EDTF date, and where.
struct DateError
{
    enum class Kind : quint8 {
        Empty,
        UnexpectedCharacter,
        UnexpectedEnd,
        NoSuchMonth,
        NoSuchDay,
        NoSuchSeason,
        EndBeforeStart,
        NotInThisCalendar,
        YearTooLong
    };
    Kind kind = Kind::Empty;
    qsizetype column = 1; ///< 1-based column of the first character that is wrong

    friend bool operator==(const DateError &, const DateError &) = default;
};

/// How finely a date is known; the coarser of its ends for an interval. Order: finest first.
enum class Precision : quint8 { Day, Month, Season, Year, Decade, Century, Span, Unknown };

namespace edtf {
struct Expression;
}

/// One date as people know it: an EDTF (ISO 8601-2:2019) expression of level 0, 1 or 2. A value; cheap to copy.
class Date
{
public:
    Date();

    /// The date that `text` says, or the first error. Accepts all of level 0 and 1 and, of level 2, sets, unspecified
    /// digits anywhere, qualification of parts, exponential years, significant digits and seasons 21 to 41.
    static tl::expected<Date, DateError> parse(QStringView text, Calendar calendar = Calendar::Gregorian);
    /// The date of one known day, given as a day number. A day outside of the years -9999 to 9999 keeps its year only,
    /// because EDTF writes no months in longer years.
    static Date fromDay(Day day);

    [[nodiscard]] bool isNull() const;
    /// Canonical EDTF: equal dates have equal text, and parse(text()) gives the same date.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Calendar calendar() const;
    /// Lowest EDTF level (0, 1 or 2) that holds this expression.
    [[nodiscard]] int level() const;
    [[nodiscard]] Precision precision() const;

    /// First and last day that the date can mean. An open or unknown end is DistantPast or DistantFuture.
    /// Qualifiers (? ~ %) do not widen the range: no width is invented for them.
    [[nodiscard]] Day earliest() const;
    [[nodiscard]] Day latest() const;
    /// Year of earliest() or latest(), proleptic Gregorian; none at an open or unknown end.
    [[nodiscard]] std::optional<qint64> earliestYear() const;
    [[nodiscard]] std::optional<qint64> latestYear() const;
    /// True where any part carries ? or %, ~ or %, or an unspecified digit X.
    [[nodiscard]] bool isUncertain() const;
    [[nodiscard]] bool isApproximate() const;
    [[nodiscard]] bool hasUnspecifiedDigits() const;
    [[nodiscard]] bool isInterval() const;

    /// The parsed expression, for those who put it into words (app/datewords). Never null for a date that is not null.
    [[nodiscard]] const edtf::Expression *expression() const { return m_expression.get(); }

    friend bool operator==(const Date &a, const Date &b);
    /// A stable order for sorting: by earliest day (where the beginning is open, by the latest), then latest day, then
    /// text; unknown dates last.
    friend std::strong_ordering operator<=>(const Date &a, const Date &b);

private:
    std::shared_ptr<const edtf::Expression> m_expression;
};

// The days of a date are those from its earliest to its latest; those of a set, the days of its members. Digits left
// open inside a date (156X-12-25) count as all days between the first and the last.

/// Every day of `a` lies before every day of `b`. False if either is null.
[[nodiscard]] bool isCertainlyBefore(const Date &a, const Date &b);
/// Some day of `a` lies before some day of `b`. False if either is null.
[[nodiscard]] bool isPossiblyBefore(const Date &a, const Date &b);
/// Some day belongs to both. False if either is null.
[[nodiscard]] bool overlaps(const Date &a, const Date &b);
/// Every day of `inner` is a day of `outer`. False if either is null.
[[nodiscard]] bool liesWithin(const Date &inner, const Date &outer);

/// Day number of a calendar date, and back. Year 0 is 1 BC (ISO 8601). Rules: Gregorian after ISO 8601-1:2019, 4.2.1;
/// Julian with a leap year every fourth year.
struct CalendarDay
{
    qint64 year = 0;
    int month = 1;
    int day = 1;
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};
[[nodiscard]] Day dayNumber(const CalendarDay &date, Calendar calendar);
[[nodiscard]] CalendarDay calendarDay(Day day, Calendar calendar);
[[nodiscard]] int daysInMonth(qint64 year, int month, Calendar calendar);

} // namespace phalera
