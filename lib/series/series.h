// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace phalera {

/// What runs along the axis.
struct SeriesAxis
{
    enum class Kind : quint8 {
        Year,
        Decade,
        Month,
        Age,
        AgeGroup,
        Times,    ///< how many of the counted conferrals a person has: counts people
        Interval, ///< full years since the person's conferral before, see conferralPairs()
        Serial,   ///< no bars: a dot for each serial number of an insignia at the date of its conferral
        Value
    };
    Kind kind = Kind::Year;
    Field field = Field::Sector; ///< of Kind::Value: each value of this field is a key

    /// Whether its keys follow one another without gaps: all but the values of a field.
    [[nodiscard]] bool isOrdered() const { return kind != Kind::Value && kind != Kind::Serial; }
    [[nodiscard]] bool isOfDates() const { return kind == Kind::Year || kind == Kind::Decade || kind == Kind::Month; }
    [[nodiscard]] bool isOfAges() const { return kind == Kind::Age || kind == Kind::AgeGroup; }
    /// Whether only conferrals, or people by their conferrals, have a place on it.
    [[nodiscard]] bool isOfConferrals() const { return kind >= Kind::Age && kind <= Kind::Serial; }
    friend bool operator==(const SeriesAxis &, const SeriesAxis &) = default;
};
/// "year", "decade", "month", "age", "age5" (groups of five years), "times", "interval", "serial", or the name of a
/// facet field.
[[nodiscard]] std::optional<SeriesAxis> seriesAxisByName(QStringView name);
[[nodiscard]] QString seriesAxisName(const SeriesAxis &axis);
/// What is counted along an axis whatever was asked for: people by times, conferrals by serial numbers; else none.
[[nodiscard]] std::optional<Unit> unitOfAxis(const SeriesAxis &axis);

/// Whether a key counts what stands at it, or what stands at it or at any key before.
enum class Accumulation : quint8 { None, Cumulative };

struct SeriesPoint
{
    QString key;         ///< "1948", "1940s" as "194X", "1948-03", "37", "35..39", or a field's value; empty: unknown
    QString stack;       ///< value of the stack field; empty where there is none or it is unknown
    qint64 value = 0;    ///< certainly here
    qint64 possible = 0; ///< could be here, could be at another key

    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

/// What a series is in all.
struct SeriesTotals
{
    qint64 total = 0;
    qint64 possible = 0;
    qint64 undated = 0;
    qint64 notConferring = 0;
    qint64 firstOnes = 0;
    qint64 withoutNumber = 0;
    qint64 notPlain = 0;
    friend bool operator==(const SeriesTotals &, const SeriesTotals &) = default;
};

/// A serial number that is a plain whole number, and the days on which it may have been conferred.
struct SerialDot
{
    Row row = 0;
    qint64 number = 0;
    Day first = 0;
    Day last = 0; ///< the same: known to the day
    int stack = 0;
    friend bool operator==(const SerialDot &, const SerialDot &) = default;
};

/// Counts along an axis. Conferrals are rows on which an award was conferred: revocations and restorations are counted
/// apart, unless the query itself asks for a status. A date without a start or an end stands at no key: it is in
/// `possible` alone. A thing may stand at several keys or stacks for certain (a person honoured twice, an act on two
/// awards); it is one in `total`.
/// Cumulative: what is dated 1941 to 1945 is certain from 1945 on, and possible from 1941 until then; a person counts
/// from the first award on.
struct Series
{
    SeriesAxis axis;
    std::optional<Field> stack;
    Unit unit = Unit::Conferrals;
    Accumulation accumulation = Accumulation::None; ///< never of values
    QList<SeriesPoint> points; ///< keys in order of the axis (values: by count), stacks in the order of `stacks`
    QStringList keys;          ///< without gaps for years, decades, months and ages
    QStringList stacks;        ///< largest first; one empty text where there is no stack field
    qint64 total
        = 0; ///< what is counted in all, each once: what stands at some key for certain, the possible, the undated
    qint64 possible = 0; ///< of it, dated but certain at no key
    qint64 undated
        = 0; ///< of it, without anything known on the axis; never for values, where unknown is a key of its own
    qint64 notConferring = 0;  ///< rows left out because they are revocations or restorations
    qint64 firstOnes = 0;      ///< of intervals: left out, as no conferral of the same award before it is known
    // Of serial numbers:
    QList<SerialDot> dots;    ///< by date, then by number
    qint64 withoutNumber = 0; ///< of `total`
    qint64 notPlain = 0;      ///< of `total`: numbers with other signs than figures
    std::shared_ptr<const Snapshot> snapshot; ///< that of the rows of the dots; else none
    QList<SeriesTotals> sides; ///< of a comparison: those of A and B, which are its stacks; else none

    [[nodiscard]] bool isComparison() const { return !sides.isEmpty(); }
    /// Whether its bars have parts: values of a field, or A and B.
    [[nodiscard]] bool isDivided() const { return stack.has_value() || isComparison(); }
    [[nodiscard]] qint64 valueAt(const QString &key, const QString &stack = {}) const;
};

[[nodiscard]] Series series(const Answer &answer, const SeriesAxis &axis, std::optional<Field> stack = {},
    Accumulation accumulation = Accumulation::None);

/// The query narrowed to what stands at one key (and stack) of a series: what a click on its bar means.
[[nodiscard]] Query narrowedTo(const Query &query, const Series &series, const QString &key, const QString &stack = {});

/// The query narrowed to all that stands from one key to another, in either order: what dragging over bars means.
[[nodiscard]] Query narrowedToRange(const Query &query, const Series &series, const QString &from, const QString &to);

} // namespace phalera
