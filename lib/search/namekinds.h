// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/namematch.h"
#include "search/rowset.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace phalera {

/// Rows that do not hold what is typed, but the name that is meant: by the kind of the likeness. A row in none of the
/// sets answers as it is typed. Empty, and for nothing, where all do.
class NameKinds
{
public:
    using Kind = NameMatch::Kind;

    [[nodiscard]] bool isEmpty() const { return m_sets.empty(); }
    /// From the surest kind to the weakest; no row is in two sets.
    [[nodiscard]] const std::vector<std::pair<Kind, RowSet>> &sets() const { return m_sets; }
    [[nodiscard]] Kind kindOf(Row row) const;
    [[nodiscard]] RowSet rows() const;

    /// Rows that have no kind yet; of those that have one it stays.
    void add(Kind kind, const RowSet &rows);
    void keepOnly(const RowSet &rows);

    /// Of rows that answer both: the weaker kind.
    [[nodiscard]] static NameKinds ofBoth(const NameKinds &a, const NameKinds &b);
    /// Of rows that answer one or the other: the surer kind. `rowsOfA`, `rowsOfB`: all that answer.
    [[nodiscard]] static NameKinds ofEither(
        const NameKinds &a, const RowSet &rowsOfA, const NameKinds &b, const RowSet &rowsOfB);

private:
    std::vector<std::pair<Kind, RowSet>> m_sets;
};

/// Whether the kind is the name that is typed, in whatever spelling, and no mere likeness.
[[nodiscard]] constexpr bool isSameName(NameMatch::Kind kind)
{
    return kind <= NameMatch::Kind::Initials;
}

/// A word of a query that was answered otherwise than as typed.
struct WordFinding
{
    QString word;
    NameMatch::Kind kind = NameMatch::Kind::Romanized;
    std::optional<RomanizationSystem> system;
    QString example; ///< a word that it found
    RowSet rows;     ///< that it found so
};

/// What the words of a query found otherwise than as typed.
struct NameFindings
{
    NameKinds kinds;
    QList<WordFinding> words;
};

} // namespace phalera
