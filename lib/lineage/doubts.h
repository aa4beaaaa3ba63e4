// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/family.h"
#include "lineage/layout.h"

#include <QSet>

namespace phalera {

/// Questions on an award on which sources differ: two or more different answers, of which one disputes or corrects, or
/// which answer a field of the award. Those whose answers are dates that cannot all hold come first, by date; all
/// others follow as one doubt.
[[nodiscard]] QList<Doubt> doubtsOn(const AwardId &award, const LineageFacts &facts);

/// Acts on which sources differ, by the same rule.
[[nodiscard]] QSet<ActId> disputedActs(const LineageFacts &facts);

} // namespace phalera
