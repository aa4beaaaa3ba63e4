// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

#include <optional>
#include <vector>

namespace phalera {

/// A conferral and the one before it: the same award on the same person, the ordinal one less. Both are conferrals of
/// the archive, whatever is searched; revocations and restorations are none.
struct ConferralPair
{
    Row before = 0;
    Row after = 0;
};
/// All of an archive, by the row of the later one.
[[nodiscard]] std::vector<ConferralPair> conferralPairs(const Snapshot &snapshot);

/// Fewest and most full years that may lie between two conferrals by what is known of their dates.
struct YearsBetween
{
    int fewest = 0;
    int most = 0;
};
/// None where a date is unknown or open, or where the later conferral is dated before the earlier one.
[[nodiscard]] std::optional<YearsBetween> yearsBetween(const Snapshot &snapshot, const ConferralPair &pair);

} // namespace phalera
