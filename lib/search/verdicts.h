// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/column.h"
#include "search/query.h"

namespace phalera {

/// What one value of a column says to a condition, in the order of Match's logic.
enum class Verdict : quint8 { None, Undated, Possible, Certain };
/// By code.
using Verdicts = std::vector<Verdict>;

/// Dates against the days of the values taken together: certain where every day of the date lies within them, possible
/// where some does. A date of which neither end is known is undated; one with an open end is not.
[[nodiscard]] Verdicts dateVerdicts(const Column &column, const QList<QueryValue> &values);
/// Numbers and ages against the values taken together. An unknown one gets `ofUnknown`, unless the values ask for it.
[[nodiscard]] Verdicts numberVerdicts(const Column &column, const QList<QueryValue> &values, Verdict ofUnknown);

} // namespace phalera
