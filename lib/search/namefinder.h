// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/nameindex.h"
#include "search/namecheck.h"
#include "search/namekinds.h"

#include <map>

namespace phalera {

/// Rows that answer words of a query, and how, where they do not hold them as typed.
struct FoundRows
{
    RowSet rows;
    NameFindings names;
};

/// Finds the rows of a table by the names of their people.
class NameFinder
{
public:
    using Candidates = std::vector<NameIndex::Candidate>;

    /// `table` must outlive the finder.
    explicit NameFinder(const TableData &table)
        : m_table(table)
    {
    }

    /// Whether the table has names at all.
    [[nodiscard]] bool hasNames() const { return m_table.names.size() > 0; }

    /// Rows with a word of the range in a name.
    [[nodiscard]] RowSet rowsNamed(WordRange range) const;

    /// Adds the rows with these words in a name, but for those that are there. `typed`: what stands in the query;
    /// `kind` instead of the candidates' own.
    void add(FoundRows &found, const QString &typed, const NameWord &read, const Candidates &words,
        std::optional<NameMatch::Kind> kind = {}) const;

    /// Adds the rows with a name that answers all of the words, by the rule of nameMatch(), but for those that are
    /// there. `lastMayBegin`: the last word may be the beginning of one.
    void addPeople(
        FoundRows &found, const std::vector<NameWord> &query, NameIndex::Reach reach, bool lastMayBegin) const;

    /// What the word may mean in a name.
    [[nodiscard]] AskedName asked(const NameWord &word, NameIndex::Reach reach) const;
    /// Whether it is somebody's name, in whatever spelling.
    [[nodiscard]] bool isName(const NameWord &word) const;

private:
    struct OfKind;
    [[nodiscard]] std::map<NameMatch::Kind, OfKind> gathered(
        const RowSet &known, const Candidates &words, std::optional<NameMatch::Kind> kind) const;
    [[nodiscard]] RowSet rowsOf(const std::vector<AskedName::Meant> &meant) const;
    [[nodiscard]] RowSet rowsOfAll(const std::vector<AskedName> &asked) const;
    [[nodiscard]] bool isOnlyInNames(quint32 word) const;
    [[nodiscard]] RowSet thoseNamed(const RowSet &rows, const std::vector<AskedName::Meant> &meant) const;
    void noteNear(FoundRows &found, const std::vector<NameWord> &query, const RowSet &rows) const;

    const TableData &m_table;
};

} // namespace phalera
