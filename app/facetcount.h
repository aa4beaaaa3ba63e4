// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/histogram.h"
#include "app/recordtitles.h"
#include "models/facetmodel.h"

#include <memory>

namespace phalera {

/// What a facet is to show of its field.
struct FacetNeed
{
    enum class Order : quint8 { ByCount, ByName };
    Field field = Field::Award;
    qsizetype most = 0; ///< so many values at most, besides "unknown" and those that the query names; 0: all
    Order order = Order::ByCount;
    QString containing; ///< only values whose words hold this, in any case and script; empty: all

    friend bool operator==(const FacetNeed &, const FacetNeed &) = default;
};

/// The language that values are ordered in, and the titles of the records that some of them name by id.
struct Wording
{
    QString language;
    std::shared_ptr<const RecordTitles> titles;

    friend bool operator==(const Wording &, const Wording &) = default;
};

struct FacetFinding
{
    FacetNeed need;
    qint64 values = 0;                  ///< how many known ones there are, listed or not
    QList<FacetCount> counts;           ///< in the order that is needed, "unknown" last, however many others there are
    FacetChoices meant;                 ///< what the query chooses and excludes: sex:fe means female
    QList<FacetCount> named;            ///< the counts of these, wherever they stand
    std::optional<Histogram> histogram; ///< of a field that spreads over an axis
};

/// The word that the user reads for a value. Safe to call from any thread.
[[nodiscard]] QString wordOfValue(Field field, const QString &value, const Wording &wording);

/// Counts each facet among the matches of the query without the facet's own choices and exclusions. What is found after
/// `stop` is set is of no use.
[[nodiscard]] QList<FacetFinding> countFacets(
    const Answer &answer, const QList<FacetNeed> &needs, const Wording &wording, const StopFlag &stop = {});

} // namespace phalera
