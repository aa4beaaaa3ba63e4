// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/match.h"
#include "search/query.h"
#include "search/snapshot.h"

#include <QList>

#include <atomic>
#include <limits>
#include <memory>
#include <span>

namespace phalera {

/// Set from another thread to end a search early; the result is then of no use.
using StopFlag = std::shared_ptr<const std::atomic_bool>;

/// A word of a query that was answered otherwise than as typed, and why: стаханов found Stakhanov, by BGN/PCGN.
struct WordAnswer
{
    QString word;
    NameMatch::Kind kind = NameMatch::Kind::Romanized;
    std::optional<RomanizationSystem> system; ///< of a romanized name, where one system explains it
    QString example;                          ///< the word that it found most often
    qint64 rows = 0;                          ///< of the answer that it found so
};

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

    /// Words that were answered otherwise than as typed: in another script, from the other keyboard layout, nearly; and
    /// the rows that they found so, by kind. Both empty where all was found as typed.
    QList<WordAnswer> words;
    NameKinds kinds;

    /// What the parts of the query let through, for counting facets; null on acts and sources.
    std::shared_ptr<const MatchParts> parts;
};

[[nodiscard]] Answer answer(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, const StopFlag &stop = {});

struct FacetCount
{
    QString value; ///< empty: unknown
    qint64 count = 0;
    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/// Which values of a field a facet lists.
struct FacetWish
{
    enum class Order : quint8 { ByCount, ByName };
    static constexpr qsizetype All = std::numeric_limits<qsizetype>::max();

    Field field = Field::Award;
    qsizetype most = All;         ///< so many values, and unknown
    Order order = Order::ByCount; ///< most frequent first, then by value; or by the alphabet of `language`
    QString language;
    QString containing; ///< only values with these words, the last of which may be a beginning; unknown stays
    QStringList always; ///< listed behind the others, even if they are not among the first or do not contain the words
};

struct Facet
{
    Field field = Field::Award;
    qint64 values = 0;          ///< distinct known values that there are, listed or not
    QList<FacetCount> counts;   ///< unknown last
    QList<FacetCount> excluded; ///< values that only the query's own negated conditions on the field keep out
};

/// Counts of the values of fields among the matches of the query without its own conditions on each field, so that a
/// choice does not hide the other values; negated ones stay. In the query's unit: a person is counted once a value. One
/// facet a wish, in their order.
[[nodiscard]] QList<Facet> facets(const Answer &answer, std::span<const FacetWish> wishes, const StopFlag &stop = {});

/// The same of one field with all its values.
[[nodiscard]] QList<FacetCount> facet(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, Field field, const StopFlag &stop = {});

[[nodiscard]] QList<FacetCount> facet(const Answer &answer, Field field, const StopFlag &stop = {});

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
