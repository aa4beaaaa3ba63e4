// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/keytrie.h"
#include "names/namematch.h"

#include <QStringList>

namespace phalera {

/// The distinct words of all names of an archive (a million people have some 50,000), found by any of their keys.
/// A plain value, not changed after it is made; any number of threads may read it.
class NameIndex
{
public:
    /// A word that answers, by its place in the list that the index was made from.
    struct Candidate
    {
        quint32 word = 0;
        NameMatch::Kind kind = NameMatch::Kind::Exact;
    };

    enum class Reach : quint8 {
        SameName, ///< exact, folded, romanized, initials
        Near,     ///< and by typing errors and by ear
    };

    NameIndex() = default;
    /// `words`: each word once, as writtenNameWords() gives it, in any case; the index keeps the list.
    explicit NameIndex(const QStringList &words);

    [[nodiscard]] quint32 size() const { return quint32(m_parts.ends.size()); }
    [[nodiscard]] QString word(quint32 number) const;

    /// The words that answer the query's word, each once with its best kind, the best first. For the other layout ask
    /// with a word of NameQuery::retyped.
    [[nodiscard]] std::vector<Candidate> candidates(const NameWord &query, Reach reach) const;

    /// The words that begin as the query's word does, in any script: while a name is being typed. Unordered, each once.
    [[nodiscard]] std::vector<quint32> beginningWith(const NameWord &query) const;

    /// What the index is made of, for keeping; and back. None where these could not be an index.
    struct Parts
    {
        QString letters;           ///< of all words, end to end
        std::vector<quint32> ends; ///< of each word in the letters
        KeyTrie folded, sounds, phonetic;
        std::vector<quint32> patronymics; ///< words that end as patronymics do, ascending
    };
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] static std::optional<NameIndex> fromParts(Parts parts);

private:
    void noteSameName(const NameWord &query, std::vector<Candidate> &found) const;
    void noteInitials(const NameWord &query, std::vector<Candidate> &found) const;
    void noteNear(const NameWord &query, std::vector<Candidate> &found) const;
    void findAbbreviations();

    Parts m_parts;
    std::vector<quint32> m_abbreviations; ///< words of several letters that end in a dot
};

} // namespace phalera
