// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/keytrie.h"
#include "names/namematch.h"

#include <QHash>
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
        std::optional<RomanizationSystem> system;
    };

    enum class Reach : quint8 {
        SameName, ///< exact, folded, romanized, initials
        Near,     ///< and by typing errors and by ear
    };

    NameIndex() = default;
    /// `words`: each word once, as the names have it, in any case; the index keeps the list.
    explicit NameIndex(QStringList words);

    [[nodiscard]] const QStringList &words() const { return m_words; }

    /// The words that answer the query's word, each once with its best kind, the best first. For the other layout ask
    /// with a word of NameQuery::retyped.
    [[nodiscard]] std::vector<Candidate> candidates(const NameWord &query, Reach reach) const;

    /// The words that begin as the query's word does, in any script: while a name is being typed. Unordered, each once.
    [[nodiscard]] std::vector<quint32> beginningWith(const NameWord &query) const;

private:
    using Kinds = QHash<quint32, NameMatch::Kind>;

    void noteSameName(const NameWord &query, Kinds &kinds) const;
    void noteNear(const NameWord &query, Kinds &kinds) const;

    QStringList m_words;
    KeyTrie m_folded;
    KeyTrie m_sounds;
    KeyTrie m_phonetic;
};

} // namespace phalera
