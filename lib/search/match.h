// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/field.h"
#include "search/namekinds.h"
#include "search/rowset.h"

#include <vector>

namespace phalera {

/// Rows by what a part of a query says of them. No row is in two of the sets; a row in none does not match.
///
/// The three answers make a logic of four values: none < undated < possible < certain. Both of two parts: the lesser;
/// one of them: the greater; a negation swaps certain and none, and leaves possible and undated as they are, since what
/// may hold may also not hold.
struct Match
{
    RowSet certain;  ///< whatever day the dates mean
    RowSet possible; ///< for some day that the dates can mean
    RowSet undated;  ///< could only be said if a date were known

    NameFindings names {}; ///< of the rows that words let through otherwise than as typed

    /// Every row that is not out.
    [[nodiscard]] RowSet any() const { return certain | possible | undated; }
};

/// What a query lets through, with its conditions kept apart: the rows must match all of it.
struct MatchParts
{
    struct Condition
    {
        Field field;
        bool isNegated;
        Match match;
    };
    std::vector<Condition> conditions; ///< top-level ones
    Match rest;                        ///< everything else of the query
};

[[nodiscard]] Match bothOf(const Match &a, const Match &b);
[[nodiscard]] Match oneOf(const Match &a, const Match &b);
[[nodiscard]] Match negated(const Match &match, Row rowCount);

} // namespace phalera
