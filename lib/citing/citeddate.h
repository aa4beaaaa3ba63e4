// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QLocale>

namespace phalera {

/// A date as a citation writes it: the year, and what is known within the year. Nothing is made finer or surer than
/// it is.
struct CitedDate
{
    QString year; ///< "1948", "1970–1979", "[1948?]", "[около 1948]", "[между 1900 и 1999]"; empty: not known
    QString withinYear; ///< "30 марта", "29–30 марта", "март"; "March 30", "March"; empty: not known, or not one year

    friend bool operator==(const CitedDate &, const CitedDate &) = default;
};

/// In the manner of the GOST standards, months in the language of the source; the words around uncertain years are
/// Russian if `inRussian`, else English. Years that are inferred or not sure stand in square brackets
/// (GOST R 7.0.100-2018, area of publication).
[[nodiscard]] CitedDate gostDate(const Date &date, const QLocale &source, bool inRussian);

/// In the manner of Chicago: "March 30" (CMOS 9.31), years of a span shortened, "1970–79" (9.64), uncertain ones in
/// brackets (14.145).
[[nodiscard]] CitedDate chicagoDate(const Date &date);
/// "March 30, 2013", "March 2013", "2013"; empty where the date is not known.
[[nodiscard]] QString chicagoFullDate(const Date &date);

} // namespace phalera
