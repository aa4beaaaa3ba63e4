// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/family.h"
#include "lineage/layout.h"

#include <array>
#include <memory>

namespace phalera {

/// An act of the line that has a place in time.
struct OutlinedAct
{
    Act act;
    AwardId award; ///< of the line, on whose band it stands: one that lives on its day, else the first it names
    Day first = 0, last = 0; ///< that its date can mean
    int rank = 0;            ///< 0 is the most important
    bool isMajor = false;
    int bandNumber = 0; ///< of the award in the line
    bool isDisputed = false;

    [[nodiscard]] bool isExact() const { return first == last; }
};

/// What every layout of the same facts needs, whatever is in view: who plays which part, which act stands where, what
/// is doubted. Worked out once, so that a step of a zoom costs what is in view and no more.
struct LineageOutline
{
    LineageFacts facts; ///< `facts.chosen` may be set to something else; anything else asks for another outline
    LineageFamily family;
    QHash<AwardId, Lifetime> lives; ///< of every award that has one
    QList<OutlinedAct> acts;        ///< in order of time
    QHash<AwardId, QList<Doubt>> doubts;
    QList<RecordRef> undated;      ///< awards and acts that have no place on the axis
    std::array<qint64, 3> most {}; ///< conferrals in any one period, the possible ones included; by TickUnit
};

[[nodiscard]] LineageOutline lineageOutline(const LineageFacts &facts);

struct FlagMemory;
/// What layouts of one outline with the same words and measure may share, so that a step of a zoom does not write every
/// label anew. Of no use for any other.
[[nodiscard]] std::shared_ptr<FlagMemory> flagMemory();

/// Lays the lineage out for the frame. Pure: the same input gives the same layout, with a memory or without.
[[nodiscard]] LineageLayout layOut(const LineageOutline &outline, const LineageWords &words, const LineageFrame &frame,
    const TextMeasure &measure, const std::shared_ptr<FlagMemory> &memory = {});

/// First and last day that show everything: all lives, acts and disputed dates of the line, with a margin.
[[nodiscard]] std::pair<Day, Day> fullRange(const LineageOutline &outline);

} // namespace phalera
