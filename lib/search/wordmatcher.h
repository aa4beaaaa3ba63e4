// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/namefinder.h"
#include "search/query.h"
#include "search/snapshot.h"

#include <QStringList>

#include <span>

namespace phalera {

/// Fields of the sources of a conferral whose words are looked at with its own.
inline constexpr std::array SearchedOfSources { Field::Title, Field::Author };

/// What each word stands for in the index; whole words, but for the last where it may be the beginning of one.
[[nodiscard]] std::vector<WordRange> wordRanges(
    const WordIndex &index, const QStringList &foldedWords, bool lastMayBegin);

/// Finds the rows of a table by words: in any of its texts, and by the names of people in any script.
///
/// A word answers (1) where a text holds a word that begins with it, (2) where a name holds the same name in another
/// script or spelling. Only where both give nothing it is guessed at: as the beginning of a name in the other script,
/// as typed on the other keyboard layout, at last as a name that is nearly so.
class WordMatcher
{
public:
    /// `guesses`: whether it may be guessed at words that nothing answers.
    WordMatcher(const Snapshot &snapshot, RowTable table, bool guesses);

    /// The words that stand side by side in a query, all of which must answer. A person's name in several words is
    /// found in whatever order, by initials, and without a patronymic.
    [[nodiscard]] FoundRows words(const std::vector<const QueryNode *> &words) const;
    /// Words that follow one another just as they are typed.
    [[nodiscard]] FoundRows phrase(const QString &text) const;
    /// A name: as words(), but only in names, and in the words' place.
    [[nodiscard]] FoundRows name(const QString &text) const;

private:
    enum class Scope : quint8 { Anywhere, Names };
    /// A word side by side with others.
    struct Part;

    [[nodiscard]] FoundRows word(const QString &text, QueryNode::Reach reach, Scope scope) const;
    void addSameName(FoundRows &found, const QString &typed, const QString &text, Scope scope,
        std::optional<NameMatch::Kind> kind = {}) const;
    void guess(FoundRows &found, const QString &text, Scope scope) const;
    void addNear(FoundRows &found, const QString &text, Scope scope) const;

    [[nodiscard]] std::vector<Part> partsOf(const std::vector<const QueryNode *> &words) const;
    [[nodiscard]] FoundRows wholeWords(const std::vector<const QueryNode *> &words) const;
    [[nodiscard]] FoundRows partRows(const Part &part) const;
    [[nodiscard]] FoundRows withInitials(const std::vector<Part> &parts) const;
    void addFurtherPeople(FoundRows &found, const std::vector<Part> &parts) const;
    void addNearPeople(FoundRows &found, const std::vector<Part> &parts) const;

    [[nodiscard]] RowSet textRows(const QString &text, bool lastMayBegin, Scope scope) const;
    [[nodiscard]] RowSet rowsHolding(const TableData &table, Field field, const std::vector<WordRange> &words) const;
    [[nodiscard]] RowSet rowsOfSources(const QStringList &foldedWords, bool lastMayBegin) const;

    const Snapshot &m_snapshot;
    RowTable m_which;
    const TableData &m_table;
    NameFinder m_names;
    bool m_guesses;
};

} // namespace phalera
