// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthpeople.h"

#include <QList>

namespace phalera {

/// The rows of one person in the table conferrals: the first conferral, then what followed on it.
[[nodiscard]] QList<Record> synthConferralsOf(
    const SynthPlan &plan, const SynthPeople &people, const SynthPerson &person);

/// What pages say against each other on one person's birth or death: two claims where they do, else none.
[[nodiscard]] QList<Record> synthClaimsOn(const SynthPlan &plan, const SynthPeople &people, quint32 person);

} // namespace phalera
