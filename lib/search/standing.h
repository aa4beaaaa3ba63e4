// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/match.h"
#include "search/tabledata.h"

namespace phalera {

/// The conferrals that stood on a day: conferred on or before it, and by its end not taken away, or given back. On
/// DistantFuture after all that is on record.
///
/// A row of revocation takes away the conferrals of the same person and award with its ordinal, where both rows say
/// one; not one that was conferred later for certain. A row of restoration gives back what was taken by the revocations
/// of the same kind that are not later for certain; where it may have followed just some of several, it may give back
/// each. Death and the end of the award take nothing away. Rows of revocation and restoration themselves never stand.
[[nodiscard]] Match standingOn(const Snapshot::Private &data, Day day);

} // namespace phalera
