// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

namespace phalera {

/// What a table says about its dates once for all of them, because a single one of them cannot tell.
struct DateHabits
{
    enum class SlashOrder : quint8 { NotSaid, DayFirst, MonthFirst };

    SlashOrder slashOrder = SlashOrder::NotSaid; ///< of 04/07/1942 and 04-07-1942; before dots always the day
    std::optional<int> shortYearsFrom {};        ///< first of the hundred years that '48 lies in, such as 1900
    Calendar calendar = Calendar::Gregorian;     ///< of days and months that do not name their style

    friend bool operator==(const DateHabits &, const DateHabits &) = default;
};

/// What people wrote, as a date.
struct WrittenDate
{
    Date date;             ///< null where the text is empty or says that nothing is known ("б/д", "n.d.")
    bool saysMore = false; ///< the wording says more than EDTF can: "early 1950s", a time of day

    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// Why a text could not be read, and where.
struct WrittenDateError
{
    enum class Kind : quint8 {
        NotUnderstood,
        NoSuchDate,      ///< such as 30 February
        DayOrMonthFirst, ///< 04/07/1942 without DateHabits::slashOrder
        WhichCentury,    ///< '48 without DateHabits::shortYearsFrom
        MonthOrYear,     ///< 1904/05: May 1904, or 1904 to 1905
        StylesDisagree,  ///< two dates that are not one day in Old and New Style
        EndBeforeStart
    };
    Kind kind = Kind::NotUnderstood;
    qsizetype column = 1; ///< 1-based column of the first character that was not understood

    friend bool operator==(const WrittenDateError &, const WrittenDateError &) = default;
};

/// A date as people write it in Russian and English, or EDTF: "12.1948", "ок. 1905", "30/XII-12", "не позднее 1942",
/// "между 04.07.1942 и 22.07.1942", "начало 1950-х", "XIX в.", "4 (17) мая 1905", "before 1917".
///
/// Nothing is added to what the words say: a century runs from its year 1 to the next hundred, "before 1917" ends with
/// 1916, "early" narrows nothing (saysMore tells), zeros for a day or month leave it open. An Old Style date is turned
/// into the same days of the Gregorian calendar. What can be read in two ways is an error, not a choice. A year and a
/// second number behind a hyphen that is no month is a span of years ("1921-27"), though EDTF may know a season of that
/// number.
[[nodiscard]] tl::expected<WrittenDate, WrittenDateError> readWrittenDate(
    QStringView text, const DateHabits &habits = {});

} // namespace phalera
