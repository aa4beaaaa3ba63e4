// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace phalera {

/// Two series of the same axis and unit side by side: points of the first have the stack "A", those of the second "B".
/// Keys are those of both, without gaps where the axis runs on; totals are those of B, and in `sides` of both. Of
/// values those of B come first, in its order. Neither may be divided by a field itself.
[[nodiscard]] Series comparison(const Series &a, const Series &b);

/// One side of a comparison with its totals, without points: for saying its numbers. 0: A, 1: B.
[[nodiscard]] Series sideOf(const Series &comparison, qsizetype side);

} // namespace phalera
