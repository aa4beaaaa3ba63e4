// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas.h"
#include "search/answer.h"

#include <QList>
#include <QStringList>

namespace phalera {

/// What was counted at one place.
struct PlaceCount
{
    QString name;       ///< of a region of the atlas, or a value of `republic` that names none; empty: unknown
    QStringList values; ///< of `republic` that name the place, as the archive has them
    qint64 count = 0;   ///< what the query's time scope lets through
    // Of what matches apart from its date, whatever the scope:
    qint64 certain = 0;
    qint64 possible = 0;
    qint64 undated = 0;
    qint64 all = 0;             ///< in the whole archive
    std::optional<Day> lastDay; ///< that a date among those counted can mean; none where no date is known

    /// Part of all, in percent; none where there is nothing in all.
    [[nodiscard]] std::optional<double> share() const;
};

/// Counts by place, each at the place as it was called at the date of the award. The query's own condition on
/// `republic` is left aside, as facets do, so that the others stay in sight.
struct MapCounts
{
    Unit unit = Unit::Conferrals;
    bool hasPlaces = false;   ///< acts and sources have none
    QList<PlaceCount> places; ///< most first, unknown last
    qint64 total = 0;    ///< counted, each once; what stands at several places (a person) makes the sum of them larger
    qint64 possible = 0; ///< in all places together
    qint64 undated = 0;
    bool countsPossible = false; ///< whether `total` has them in it: by the time scope of the query
    bool countsUndated = false;  ///< by the same; also where the query does not ask for dates
    qint64 notConferring = 0;    ///< revocations and restorations, which are left out
};
[[nodiscard]] MapCounts countPlaces(const Answer &answer, const StopFlag &stop = {});

/// One plate with its numbers. What is drawn and what is listed beside it make the whole.
struct MapFigures
{
    struct Drawn
    {
        Region region;
        PlaceCount count;
    };
    PlateKind plate = PlateKind::Republics;
    QSizeF size; ///< of the plate
    Period period;
    QList<Drawn> drawn;       ///< in the order of the period's regions; also those where nothing was counted
    QList<PlaceCount> listed; ///< not on this plate at that time: most first, unknown last
    qint64 drawnCount = 0;
    qint64 listedCount = 0;
};
[[nodiscard]] MapFigures mapFigures(const Plate &plate, qsizetype period, const MapCounts &counts);

/// The last period in which something that was counted on the plate can lie; the last of all where nothing tells.
[[nodiscard]] qsizetype periodOf(const Plate &plate, const MapCounts &counts);

} // namespace phalera
