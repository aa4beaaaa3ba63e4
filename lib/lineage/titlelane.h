// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/draft.h"

#include <cmath>

namespace phalera {

/// The lane of the title while it is made. All is laid out upwards from a baseline at y = 0 and moved to its place at
/// the end, because how much room it takes above the bands is known only when names, doubts and relations have found
/// theirs.
struct TitleLane
{
    LineageDraft &draft;
    Occupancy texts; ///< and marks
    Occupancy lines; ///< of relations: no text lies on them
    double top = 0;  ///< of the bands: a negative y
    double perRootConferral = 0;

    [[nodiscard]] double height(qint64 conferrals) const { return perRootConferral * std::sqrt(double(conferrals)); }
};

inline constexpr double BandGround = 8; ///< height of a band in a year without conferrals

void layBands(TitleLane &lane);     ///< bands, gaps between them and the numbers of their scale
void layBandNames(TitleLane &lane); ///< close above their bands
void layDoubts(TitleLane &lane);    ///< around the names

} // namespace phalera
