// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/nameindex.h"

#include "names/editdistance.h"

#include <algorithm>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;

/// Readings of a query that are also looked up with typing errors; the likeliest stand first.
constexpr qsizetype ReadingsWithErrors = 4;

constexpr qsizetype ShortestByEar = 3;

using Kinds = QHash<quint32, Kind>;

void note(Kinds &kinds, quint32 word, Kind kind)
{
    const auto known = kinds.constFind(word);
    if (known == kinds.cend() || kind < *known)
        kinds.insert(word, kind);
}

void noteAll(Kinds &kinds, std::span<const quint32> words, Kind kind)
{
    for (const quint32 word : words)
        note(kinds, word, kind);
}

void noteHits(Kinds &kinds, const std::vector<KeyTrie::Hit> &hits)
{
    for (const KeyTrie::Hit &hit : hits)
        note(kinds, hit.value, hit.distance <= 1 ? Kind::EditDistance1 : Kind::EditDistance2);
}

} // namespace

NameIndex::NameIndex(QStringList words)
    : m_words(std::move(words))
{
    std::vector<KeyTrie::Entry> folded;
    std::vector<KeyTrie::Entry> sounds;
    std::vector<KeyTrie::Entry> phonetic;
    for (quint32 number = 0; number < quint32(m_words.size()); ++number) {
        for (const NameWord &word : nameWords(m_words.at(number))) {
            folded.push_back({ word.folded, number });
            for (const QString &key : word.sounds)
                sounds.push_back({ key, number });
            for (const QString &key : word.phonetic)
                phonetic.push_back({ key, number });
        }
    }
    m_folded = KeyTrie(std::move(folded));
    m_sounds = KeyTrie(std::move(sounds));
    m_phonetic = KeyTrie(std::move(phonetic));
}

void NameIndex::noteSameName(const NameWord &query, Kinds &kinds) const
{
    for (const quint32 word : m_folded.exactly(query.folded))
        note(kinds, word, m_words.at(word).toLower() == query.exact ? Kind::Exact : Kind::Folded);
    for (const QString &key : query.sounds) {
        if (!query.isAbbreviated)
            noteAll(kinds, m_sounds.exactly(key), Kind::Romanized);
        else if (query.folded.size() > 1)
            noteAll(kinds, m_sounds.beginningWith(key), Kind::Initials);
    }
    const bool isInitial = query.folded.size() == 1;
    for (const QChar letter : sameInitials(query.folded.front())) {
        const QStringView initial(&letter, 1);
        noteAll(kinds, isInitial ? m_folded.beginningWith(initial) : m_folded.exactly(initial), Kind::Initials);
    }
}

void NameIndex::noteNear(const NameWord &query, Kinds &kinds) const
{
    if (query.isAbbreviated)
        return;
    const int tolerated = toleratedErrors(query.folded.size());
    if (tolerated > 0)
        noteHits(kinds, m_folded.within(query.folded, tolerated));
    for (const QString &key : query.sounds.first(std::min(ReadingsWithErrors, query.sounds.size()))) {
        if (const int errors = std::min(tolerated, toleratedErrors(key.size())); errors > 0)
            noteHits(kinds, m_sounds.within(key, errors));
    }
    for (const QString &key : query.phonetic) {
        if (key.size() >= ShortestByEar)
            noteAll(kinds, m_phonetic.exactly(key), Kind::Phonetic);
    }
}

std::vector<NameIndex::Candidate> NameIndex::candidates(const NameWord &query, Reach reach) const
{
    Kinds kinds;
    noteSameName(query, kinds);
    if (reach == Reach::Near)
        noteNear(query, kinds);
    std::vector<Candidate> found;
    found.reserve(size_t(kinds.size()));
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        Candidate candidate { kind.key(), kind.value(), {} };
        if (candidate.kind == Kind::Romanized) {
            const std::vector<NameWord> words = nameWords(m_words.at(candidate.word));
            candidate.system = words.size() == 1 ? systemBetween(query, words.front()) : std::nullopt;
        }
        found.push_back(candidate);
    }
    std::sort(found.begin(), found.end(),
        [](const Candidate &a, const Candidate &b) { return a.kind != b.kind ? a.kind < b.kind : a.word < b.word; });
    return found;
}

std::vector<quint32> NameIndex::beginningWith(const NameWord &query) const
{
    const std::span<const quint32> folded = m_folded.beginningWith(query.folded);
    std::vector<quint32> found(folded.begin(), folded.end());
    for (const QString &key : query.sounds) {
        const std::span<const quint32> sounding = m_sounds.beginningWith(key);
        found.insert(found.end(), sounding.begin(), sounding.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace phalera
