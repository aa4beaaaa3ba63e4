// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/match.h"
#include "search/verdicts.h"

namespace phalera {

/// The rows of a column by what their values say to a condition; of several values in a row the best counts.
[[nodiscard]] Match rowsByVerdict(const Column &column, const Verdicts &verdicts, Row rowCount);

} // namespace phalera
