// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/identities.h"

namespace phalera {

/// Conferrals of two people that are one when the people are: of one award and one status, with the same ordinal; where
/// an ordinal is not known, of dates that are both known and have a day in common. Each has at most one twin.
/// Conferrals that are alike but cannot be told for certain stay apart.
[[nodiscard]] QList<Identities::Same> twinConferrals(const QList<Record> &ofMerged, const QList<Record> &ofSurvivor);

} // namespace phalera
