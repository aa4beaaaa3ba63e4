// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/snapshot.h"

#include <QList>

#include <atomic>
#include <memory>

namespace phalera {

/// Set from another thread to end a search early; the result is then of no use.
using StopFlag = std::shared_ptr<const std::atomic_bool>;

/// What matches a query. A query on acts or sources asks them by their own fields and words; parts of it that speak of
/// fields of conferrals or people let those through that such conferral rows name. `rows` are the rows that the query's
/// time scope lets through, in rowTable(query.unit).
struct Answer
{
    std::shared_ptr<const Snapshot> snapshot;
    Query query;
    RowSet rows;
    // Of all that match apart from their dates, in the query's unit: by their date. Without a condition on a date or an
    // age every row with a date is certain. A person counts once, by the best of the person's rows.
    qint64 certain = 0;
    qint64 possible = 0;
    qint64 undated = 0;
    // In `rows`:
    qint64 conferrals = 0;  ///< rows on which an award was conferred
    qint64 revocations = 0; ///< rows on which it was taken away
    qint64 restorations = 0;
    qint64 people = 0;
    qint64 acts = 0; ///< distinct acts named by the rows, or rows of unit acts
};

[[nodiscard]] Answer answer(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, const StopFlag &stop = {});

struct FacetCount
{
    QString value; ///< empty: unknown
    qint64 count = 0;
    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/// Counts of each value of a field among the matches of the query without its own condition on that field, so that a
/// choice does not hide the other values. In the query's unit (people are counted once a value). Most frequent first,
/// then by value; unknown last.
[[nodiscard]] QList<FacetCount> facet(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, Field field, const StopFlag &stop = {});

/// The same of an answer that is already there: searches only if the query has a condition on the field.
[[nodiscard]] QList<FacetCount> facet(const Answer &answer, Field field, const StopFlag &stop = {});

/// The same of several fields, in their order: the rows are looked up once.
[[nodiscard]] QList<QList<FacetCount>> facets(
    const Answer &answer, std::span<const Field> fields, const StopFlag &stop = {});

struct SortKey
{
    Field field = Field::Date;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// The rows in order: by the keys, then by name, then by id; unknown values last in both directions. Unit people: one
/// row a person.
[[nodiscard]] QList<Row> ordered(const Answer &answer, const QList<SortKey> &keys, const QString &language);

} // namespace phalera
