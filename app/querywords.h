// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QStringList>

namespace phalera {

/// Each top-level part of a query in the user's words, as its chip shows it: "Years 1948–1952", "female", "not
/// Ukrainian SSR". Parallel to partTexts(query).
[[nodiscard]] QStringList partWords(const Query &query);
/// The same for a title, where a time needs no label: "1948–1952".
[[nodiscard]] QStringList titleWords(const Query &query);
/// The whole query in words, its parts side by side; empty for the query that lets everything through.
[[nodiscard]] QString queryWords(const Query &query);
/// The same, but the query that lets everything through is "everything in the archive".
[[nodiscard]] QString searchWords(const Query &query);

/// Why a word of the query found a name that is written otherwise: "стаханов → Stakhanov: in the other script, by
/// BGN/PCGN".
[[nodiscard]] QString findingWords(const WordAnswer &found);
/// The query with a word taken as it is typed, and nothing else.
[[nodiscard]] Query withExactWord(Query query, const QString &word);
/// How a facet's value is written in a query; the empty value means "unknown".
[[nodiscard]] QueryValue facetQueryValue(const QString &value);
/// Values of the facet that the query's own condition on the field chooses, as facetQueryValue() made them.
[[nodiscard]] QStringList chosenFacetValues(const Query &query, Field field);

} // namespace phalera
