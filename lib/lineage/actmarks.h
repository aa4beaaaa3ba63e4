// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/draft.h"

namespace phalera {

/// The marks of all acts in view at their places, in order of time.
struct ActMarks
{
    QList<MarkedAct> acts;
    QList<ActCrowd> crowds; ///< where dots have no room beside one another: they stand for the acts not in `acts`
    qsizetype inView = 0;
    double bottom = 0;
};

[[nodiscard]] ActsInView actsInView(const LineageOutline &outline, const TimeScale &scale);

/// Acts that change an award stand on its band, those that confer it as dots in a strip below `top`. A mark that has
/// no room on the band goes to the strip; where the strip has no room either, it shows how many there are instead.
[[nodiscard]] ActMarks markActs(const LineageDraft &draft, double top);

} // namespace phalera
