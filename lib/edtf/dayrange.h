// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/expression.h"

namespace phalera::edtf {

/// First and last day that `date` can mean; none if no day of the calendar fits its digits.
///
/// The EDTF specification gives seasons no days. Here they are whole months: spring is March to May in the north,
/// September to November in the south, and so on; quarters, quadrimesters and semesters divide the year from January. A
/// season that runs over the new year may belong to the winter that begins or to the one that ends in its year, so it
/// reaches from 1 January to the end of the next February. Seasons 21 to 24, "independent of location", are read as in
/// the north.
[[nodiscard]] std::optional<DayRange> dayRange(const SingleDate &date, Calendar calendar);
/// Days from the first of the start to the last of the end; the sentinels at ends that are open or unknown.
[[nodiscard]] DayRange dayRange(const Range &range, Calendar calendar);
/// Days of all parts: ascending, apart from each other.
[[nodiscard]] QList<DayRange> dayRanges(const Content &content, Calendar calendar);

} // namespace phalera::edtf
