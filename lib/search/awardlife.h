// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/values.h"
#include "search/rowdays.h"

namespace phalera {

/// The days on which an award can have existed: from the first that its establishment, or where that is not known the
/// act that established it, can mean, to the last of its abolition.
[[nodiscard]] DayRange awardLife(const Award &award, const Date &establishingAct);

/// The days of a conferral. An open end is closed by the life of the award: "not after 2022" of an award of 2013 is no
/// day of 1938. A date of which nothing is known stays so, and one that lies outside of the life stays as it is
/// written.
[[nodiscard]] DayRange conferralDays(const Date &date, const DayRange &life);

} // namespace phalera
