// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spanbrush.h"
#include "models/facetmodel.h"
#include "search/query.h"

namespace phalera {

// A facet reads and writes the top-level parts of a query that speak of its field: field:a,b chooses, -field:c,d
// excludes. Values are those of FacetCount; the empty one means "unknown".

[[nodiscard]] FacetChoices facetChoices(const Query &query, Field field);
/// Whether a top-level part excludes values of the field: -field:c,d.
[[nodiscard]] bool excludesFrom(const QueryNode &part, Field field);
/// Years of a date field, or values of a number field, from `first` to `last`.
using FacetSpan = NumberSpan;
/// The span that the query's condition on the field chooses, if it names just one; an open end reaches to that of
/// `all`.
[[nodiscard]] std::optional<FacetSpan> chosenSpan(const Query &query, Field field, const FacetSpan &all);
/// Chooses this span in place of any other, or none; "unknown" stays chosen where it was.
[[nodiscard]] Query withSpan(const Query &query, Field field, const std::optional<FacetSpan> &span);

/// Neither chosen nor excluded: what the facet counts in, so that a choice does not hide the other values.
[[nodiscard]] Query withoutChoices(Query query, Field field);
/// The same with the values that it means written out: sex:fe as sex:female.
[[nodiscard]] Query withChoices(Query query, Field field, const FacetChoices &meant);
/// Chooses the value, or no longer; one that is excluded is only let in again.
[[nodiscard]] Query withToggled(const Query &query, Field field, const QString &value);
/// Excludes the value, or no longer; one that is chosen is no longer chosen.
[[nodiscard]] Query withExclusionToggled(const Query &query, Field field, const QString &value);
/// Chooses this value and nothing else.
[[nodiscard]] Query withOnly(const Query &query, Field field, const QString &value);
/// Excludes this value and nothing else.
[[nodiscard]] Query withAllBut(const Query &query, Field field, const QString &value);

} // namespace phalera
