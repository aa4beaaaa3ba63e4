// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace phalera {

/// The serial numbers of the insignia that an answer's conferrals name, each at its date: a series of dots. Numbers
/// without a date, and dates that span more than 400 years, are in `undated`; those not known to a day in `possible`.
/// Of acts and sources, which have no insignia, there are none.
[[nodiscard]] Series serialNumbers(const Answer &answer, std::optional<Field> stack);

} // namespace phalera
