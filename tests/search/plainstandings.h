// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/plainarchive.h"
#include "search/query.h"

namespace phalera::tests {

enum class Truth { No, Undated, Possible, Yes };

// Days before and after these do not matter to the random archives and queries.
inline constexpr Day FirstPlainDay = 2414656; // 1899-01-01
inline constexpr Day LastPlainDay = 2444240;  // 1980-01-01

/// First and last day that a text can mean.
inline std::pair<Day, Day> plainDays(const QString &text)
{
    const Date date = Date::parse(text).value_or(Date());
    return date.isNull() ? std::pair(FirstPlainDay, LastPlainDay)
                         : std::pair(std::max(FirstPlainDay, date.earliest()), std::min(LastPlainDay, date.latest()));
}

/// Of a date in a row; of a conferral with an open end only the days on which the award existed, if any.
inline std::pair<Day, Day> plainDays(const PlainRow &row, Field field)
{
    const QString text = row.values[field].value(0);
    const auto [first, last] = plainDays(text);
    if (field != Field::Date || text.isEmpty())
        return { first, last };
    const bool isOpenBefore = Date::parse(text)->earliest() == DistantPast;
    const bool isOpenAfter = Date::parse(text)->latest() == DistantFuture;
    const Day from = isOpenBefore && !row.notBefore.isNull() ? std::max(first, row.notBefore.earliest()) : first;
    const Day to = isOpenAfter && !row.notAfter.isNull() ? std::min(last, row.notAfter.latest()) : last;
    return from <= to ? std::pair(from, to) : std::pair(first, last);
}

/// What stood on a day, by reading every row of revocation and restoration for every conferral.
class PlainStandings
{
public:
    explicit PlainStandings(const QList<PlainRow> &rows)
        : m_rows(rows)
    {
    }

    Truth judge(const QList<QueryValue> &values, const PlainRow &row) const
    {
        if (!row.hasConferral || status(row) == u"revoked" || status(row) == u"restored")
            return Truth::No;
        Truth best = Truth::No;
        for (const QueryValue &value : values) {
            const Day day = value.text == u"today" ? LastPlainDay + 1 : plainDays(value.text).second;
            Truth taken = Truth::No;
            for (const PlainRow &loss : eventsOf(row, u"revoked"_s)) {
                if (eventDays(loss).second >= plainDays(row, Field::Date).first)
                    taken = std::max(taken, judgeLoss(loss, row, day));
            }
            best = std::max(best, std::min(happened(plainDays(row, Field::Date), isDated(row), day), inverse(taken)));
        }
        return best;
    }

private:
    /// "On or before that day" of an event whose date means some range of days.
    static Truth happened(std::pair<Day, Day> days, bool isDated, Day day)
    {
        if (day > LastPlainDay)
            return Truth::Yes;
        if (!isDated)
            return Truth::Undated;
        return days.second <= day ? Truth::Yes : days.first <= day ? Truth::Possible : Truth::No;
    }
    static Truth inverse(Truth truth)
    {
        return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : truth;
    }
    static QString status(const PlainRow &row) { return row.values[Field::Status].value(0); }
    static bool isDated(const PlainRow &row) { return !row.values[Field::Date].isEmpty(); }

    /// Days of a revocation or restoration: those of its date, else of its status.
    static std::pair<Day, Day> eventDays(const PlainRow &row)
    {
        return isDated(row) ? plainDays(row, Field::Date) : plainDays(row.values[Field::StatusDate].value(0));
    }
    static bool isEventDated(const PlainRow &row) { return isDated(row) || !row.values[Field::StatusDate].isEmpty(); }

    /// Rows of revocation or restoration that speak of a conferral.
    QList<PlainRow> eventsOf(const PlainRow &conferral, const QString &status) const
    {
        QList<PlainRow> events;
        for (const PlainRow &row : m_rows) {
            const QString star = row.values[Field::Ordinal].value(0);
            const QString ordinal = conferral.values[Field::Ordinal].value(0);
            if (row.person == conferral.person && row.values[Field::Award] == conferral.values[Field::Award]
                && PlainStandings::status(row) == status && (star.isEmpty() || ordinal.isEmpty() || star == ordinal))
                events.append(row);
        }
        return events;
    }

    Truth judgeLoss(const PlainRow &loss, const PlainRow &conferral, Day day) const
    {
        Truth returned = Truth::No;
        for (const PlainRow &back : eventsOf(conferral, u"restored"_s)) {
            const auto [first, last] = eventDays(back);
            int lossesBefore = 0;
            for (const PlainRow &other : eventsOf(conferral, u"revoked"_s))
                lossesBefore += last >= eventDays(other).first ? 1 : 0;
            if (last < eventDays(loss).first)
                continue;
            const bool isAfter = lossesBefore == 1 || first >= eventDays(loss).second;
            const Truth follows = isAfter ? Truth::Yes : Truth::Possible;
            returned = std::max(returned, std::min(follows, happened(eventDays(back), isEventDated(back), day)));
        }
        return std::min(happened(eventDays(loss), isEventDated(loss), day), inverse(returned));
    }

    const QList<PlainRow> &m_rows;
};

} // namespace phalera::tests
