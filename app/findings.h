// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facetcount.h"
#include "atlas/mapcounts.h"
#include "lineage/facts.h"
#include "series/series.h"

#include <array>
#include <chrono>

namespace phalera {

/// What a chart is to show.
struct ChartNeed
{
    SeriesAxis axis;
    std::optional<Field> stack;
    bool withEverything = false; ///< also the same of the whole archive
    Accumulation accumulation = Accumulation::None;
    std::optional<Query> comparedWith; ///< the chart shows its answer, as A, beside the one that is asked for, as B

    friend bool operator==(const ChartNeed &, const ChartNeed &) = default;
};

/// What the views want to know of an answer, besides its rows.
struct ViewNeeds
{
    QList<FacetNeed> facets;
    QList<SortKey> order;
    std::optional<ChartNeed> chart;
    std::shared_ptr<const LineageFacts> lineage; ///< what the awards' conferrals are counted by; null: nobody looks
    bool places = false;                         ///< the counts of the map

    friend bool operator==(const ViewNeeds &, const ViewNeeds &) = default;
};

struct Question
{
    std::shared_ptr<const Snapshot> snapshot;
    Query query;
    ViewNeeds needs;
    Wording wording;

    friend bool operator==(const Question &, const Question &) = default;
};

/// Everything that the window shows of an answer. It is found in one go, away from the window's thread, so that no view
/// counts while it paints, and no two of them show different answers.
struct Findings
{
    Question question;
    Answer answer;
    Answer everything; ///< the answer to the empty query: what ribbon and charts draw as ghosts
    QList<Row> order;  ///< the rows of the answer, as the needs order them
    QList<FacetFinding> facets;
    Series years;     ///< conferrals by year and award, of all dates: what the ribbon's brush chooses from
    Series everyYear; ///< the same of everything
    Series chart;     ///< where the needs have one
    Series chartOfA;  ///< where it is compared
    std::optional<Series> chartOfEverything;
    ConferralsByAward everyConferral;            ///< for the lineage, where it is needed
    std::optional<ConferralsByAward> conferrals; ///< the same of the answer; none: it leaves nothing out
    std::optional<MapCounts> places;             ///< where the needs have them
    std::chrono::nanoseconds time {};            ///< what the answer and all of it took

    /// What was found for a facet; none if nobody needed it.
    [[nodiscard]] const FacetFinding *facet(Field field) const;
};

/// The query on conferrals without its own condition on the date.
[[nodiscard]] Query withoutDates(const Query &query);

/// Answers the question. What `known` already has to the same question is not computed again. Null if `stop` was set
/// before all was found.
[[nodiscard]] std::shared_ptr<const Findings> find(
    const Question &question, const std::shared_ptr<const Findings> &known, const StopFlag &stop = {});

} // namespace phalera
