// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/facts.h"

namespace phalera {

/// The days on which an award was alive, as far as they are known. `from` to `to` is the widest span that its dates
/// allow.
struct Lifetime
{
    Day from = 0, fromLatest = 0; ///< earliest and latest possible first day
    Day toEarliest = 0, to = 0;   ///< earliest and latest possible last day
    bool isOpen = false;          ///< no end is known: `to` is today, `toEarliest` the last day it is known to live
};

/// An award that goes with one of the line, and the relation that says so.
struct Companion
{
    Award award;
    AwardRelation relation;
};

/// The awards by the part they play.
struct LineageFamily
{
    QList<Award> line;           ///< the main line, by first day
    QList<Companion> companions; ///< given with an award of the line, or its insignia
    QList<Award> counterparts;   ///< of the line's own states
    QList<Award> otherStates;    ///< of any other state

    [[nodiscard]] bool isInLine(const AwardId &id) const;
};

/// Whether a relation ties two awards of one line: origin, succession or restoration.
[[nodiscard]] bool isDescent(const AwardRelation &relation);

/// When an award lived. Without an end of its own it ends when another took over (informal_origin_of, succeeded_by);
/// without that it is open. None where no beginning is known.
[[nodiscard]] std::optional<Lifetime> lifetime(const Award &award, const LineageFacts &facts);

/// The main line: titles and honours that have conferrals here, with all titles and honours that relations of origin,
/// succession or restoration tie to them. Where no title has conferrals: any award that has; where none has: the titles
/// with the most such ties.
[[nodiscard]] LineageFamily family(const LineageFacts &facts);

} // namespace phalera
