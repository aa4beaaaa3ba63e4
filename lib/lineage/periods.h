// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/facts.h"
#include "lineage/timescale.h"

namespace phalera {

/// A year, a month or a day, by a number that rises by one from each to the next.
struct CalendarPeriod
{
    TickUnit unit = TickUnit::Year;
    qint64 number = 0;

    [[nodiscard]] static CalendarPeriod of(Day day, TickUnit unit);
    [[nodiscard]] Day first() const;
    [[nodiscard]] Day last() const { return next().first() - 1; }
    [[nodiscard]] CalendarPeriod next() const { return { unit, number + 1 }; }
    /// As EDTF writes it: "1948", "1948-05", "1948-05-12".
    [[nodiscard]] QString text() const;
};

/// The finest unit whose periods are wide enough for bars.
[[nodiscard]] TickUnit unitOfBars(const TimeScale &scale);

/// Conferrals of an award in each period from the first to the last, zeros included.
[[nodiscard]] QList<YearCount> countsIn(
    const ConferralsByAward &conferrals, const AwardId &award, const CalendarPeriod &first, const CalendarPeriod &last);
/// The most that any one period can have, the possible ones included; 0 where there are none.
[[nodiscard]] qint64 mostIn(const AwardConferrals &conferrals, TickUnit unit);

} // namespace phalera
