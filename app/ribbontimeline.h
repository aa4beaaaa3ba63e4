// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spanbrush.h"
#include "archive/archive.h"
#include "series/series.h"

#include <QHash>
#include <QList>

namespace phalera {

/// Whole years, both ends included.
using YearSpan = NumberSpan;

/// An award as a band on the time axis. Ends are decimal years: 1927.57 is late July 1927.
struct RibbonBand
{
    AwardId award;
    QString name;
    double begin = 0;
    double end = 0;
    YearSpan years {};
    int lastConferred = 0;   ///< the last year in which it certainly was
    bool isOpen = false;     ///< still conferred
    bool isInformal = false; ///< an honour before there was a formal title
    int lane = 0;            ///< bands that overlap lie in lanes below each other
};

/// A time in which none of the awards could be conferred.
struct RibbonGap
{
    double begin = 0;
    double end = 0;
    YearSpan years {}; ///< the year in which the awards ended, the year in which one came back
};

/// What stands along the ribbon: bands, gaps and the years that they and the conferrals cover.
struct RibbonTimeline
{
    YearSpan years { 1920, 1999 };
    QList<RibbonBand> bands; ///< by their begin
    QList<RibbonGap> gaps;
    int lanes = 1;
    QHash<int, QList<Count>> publishedTotals; ///< totals that sources give for a single year and an award of the bands
    QHash<AwardId, QList<Count>> lifeTotals;  ///< totals that sources give for all years of an award of the bands
};

/// Smallest and largest value of totals: sources differ. None for none.
[[nodiscard]] std::optional<std::pair<qint64, qint64>> extremes(const QList<Count> &totals);

/// Conferrals of each award in the archive, dated or not.
[[nodiscard]] QHash<AwardId, qint64> conferralsByAward(const Snapshot &snapshot);

/// Bands for the awards that were conferred (the stacks of `all`, a series of years by award), from what is known of
/// them. An award's band ends where it was abolished, or where the one that came out of it began; without either it
/// goes on to `today`.
[[nodiscard]] RibbonTimeline ribbonTimeline(const Series &all, const LineageRecords &records, int today);

/// The decimal year at which a day begins.
[[nodiscard]] double decimalYear(Day day);

} // namespace phalera
