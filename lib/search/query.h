// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/field.h"

#include <QList>
#include <QString>
#include <tl/expected.hpp>

#include <vector>

namespace phalera {

/// Which rows a condition on a date lets through: only those that certainly hold, also those that possibly hold, or
/// also the undated.
enum class TimeScope : quint8 { Certain, Possible, Any };

/// One value of a field condition: a text, a range with open ends ("1948..1952", "..1940", "1970.."), or `unknown`.
struct QueryValue
{
    enum class Kind : quint8 { Text, Range, Unknown };
    Kind kind = Kind::Text;
    QString text; ///< of Kind::Text
    QString from; ///< of Kind::Range; empty: open
    QString to;

    friend bool operator==(const QueryValue &, const QueryValue &) = default;
};

/// A node of a query. And/Or/Not have children; Word and Phrase have `text` and `reach`; Condition has `field` and one
/// or more values, of which any may hold (republic:"Ukrainian SSR","Georgian SSR").
struct QueryNode
{
    enum class Kind : quint8 { And, Or, Not, Word, Phrase, Condition };
    /// How far from what is typed the rows may be. Only words have Near, phrases are Usual or Exact.
    enum class Reach : quint8 {
        Usual, ///< `stakhanov`: beginnings of words, names in every script, the other keyboard layout
        Exact, ///< `exact:Стаханов`: whole words as typed, capitals and ё aside
        Near   ///< `near:Стаханав`: also names that are spelled or sound nearly so
    };
    Kind kind = Kind::And;
    std::vector<QueryNode> children;
    QString text;
    Reach reach = Reach::Usual;
    Field field = Field::Award;
    QList<QueryValue> values;

    friend bool operator==(const QueryNode &, const QueryNode &) = default;
};

/// What the search line says. A default Query lets everything through.
struct Query
{
    QueryNode root;                      ///< an And with no children lets everything through
    Unit unit = Unit::Conferrals;        ///< written unit:people
    TimeScope time = TimeScope::Certain; ///< written time:possible, time:any

    [[nodiscard]] bool isEmpty() const { return root.children.empty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

struct QueryError
{
    enum class Kind : quint8 {
        UnclosedQuote,
        UnclosedBracket,
        UnexpectedBracket,
        EmptyBrackets,
        UnknownField,
        MissingValue,
        BadDate,
        BadNumber,
        BadRange,
        NothingToNegate,
        NothingBesideOr,
        UnknownValue,
        TooDeep,
        DirectiveInside, ///< unit: or time: in brackets or after a minus, though it is about the whole query
        DirectiveTwice
    };
    Kind kind = Kind::MissingValue;
    qsizetype column = 1;    ///< 1-based
    QString word;            ///< the part of the text that is meant
    QStringList suggestions; ///< what may stand in its place, the likeliest first

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

/// The query that `text` says (design: the query line). Any text that is no error gives the same query again after
/// format().
[[nodiscard]] tl::expected<Query, QueryError> parseQuery(QStringView text);
/// Canonical text: parseQuery(format(q)) == q.
[[nodiscard]] QString format(const Query &query);

// Editing a query as facets, brushes and chips do. Each returns a new query.

/// The top-level condition on a field, if there is just one of the form field:value,value (not negated); else none.
[[nodiscard]] const QueryNode *conditionOn(const Query &query, Field field);
/// Replaces the top-level conditions on a field by one with these values; no values removes them.
[[nodiscard]] Query withCondition(Query query, Field field, const QList<QueryValue> &values);
/// Adds the value to the top-level condition on the field, or takes it away if it is there.
[[nodiscard]] Query toggled(const Query &query, Field field, const QueryValue &value);
/// Without its nth top-level part: one chip.
[[nodiscard]] Query withoutPart(Query query, int index);
/// Text of each top-level part, as chips show it.
[[nodiscard]] QStringList partTexts(const Query &query);

} // namespace phalera
