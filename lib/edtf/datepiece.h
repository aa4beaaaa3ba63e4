// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/writtendate.h"

#include <optional>

namespace phalera::edtf {

/// One time within a written date: a day, a month, a decade, the first half of something. What it lacks may stand in
/// the piece at the other end of a span: "4–22 июля 1942".
struct DatePiece
{
    std::optional<int> century; ///< 19: 1801 to 1900
    std::optional<int> year;
    int openDigits = 0;       ///< of the year
    std::optional<int> month; ///< or a season; 0: not known
    std::optional<int> day;   ///< 0: not known
    int part = 0;             ///< which of partCount parts of it, from 1 on; 0: all of it
    int partCount = 0;
    Calendar calendar = Calendar::Gregorian;
    bool saysMore = false;
    qsizetype column = 1;

    [[nodiscard]] bool hasYear() const { return year || century; }
    [[nodiscard]] bool isYearOnly() const { return year && !month && !day && openDigits == 0 && partCount == 0; }
};

/// The EDTF text of a whole piece: one date, or "first/last" where EDTF has no word for it. Days and months of the
/// Julian calendar become those of the Gregorian. None where there is no such date.
[[nodiscard]] std::optional<QString> edtfText(const DatePiece &piece);

} // namespace phalera::edtf
