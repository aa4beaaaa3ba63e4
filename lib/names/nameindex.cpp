// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/nameindex.h"

#include "names/editdistance.h"

#include <algorithm>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;
using Candidates = std::vector<NameIndex::Candidate>;

void noteAll(Candidates &found, std::span<const quint32> words, Kind kind)
{
    for (const quint32 word : words)
        found.push_back({ word, kind });
}

void noteHits(Candidates &found, const std::vector<KeyTrie::Hit> &hits)
{
    for (const KeyTrie::Hit &hit : hits)
        found.push_back({ hit.value, hit.distance <= 1 ? Kind::EditDistance1 : Kind::EditDistance2 });
}

/// Each word once with its best kind, the best first.
void settle(Candidates &found)
{
    std::sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return a.word != b.word ? a.word < b.word : a.kind < b.kind; });
    const auto isSameWord = [](const auto &a, const auto &b) { return a.word == b.word; };
    found.erase(std::unique(found.begin(), found.end(), isSameWord), found.end());
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
}

} // namespace

NameIndex::NameIndex(const QStringList &words)
{
    std::vector<KeyTrie::Entry> folded;
    std::vector<KeyTrie::Entry> sounds;
    std::vector<KeyTrie::Entry> phonetic;
    for (quint32 number = 0; number < quint32(words.size()); ++number) {
        m_parts.letters += words.at(number);
        m_parts.ends.push_back(quint32(m_parts.letters.size()));
        for (const NameWord &word : nameWords(words.at(number))) {
            folded.push_back({ word.folded, number });
            if (isPatronymic(word))
                m_parts.patronymics.push_back(number);
            for (const QString &key : word.sounds)
                sounds.push_back({ key, number });
            for (const QString &key : word.phonetic)
                phonetic.push_back({ key, number });
        }
    }
    m_parts.folded = KeyTrie(std::move(folded));
    m_parts.sounds = KeyTrie(std::move(sounds));
    m_parts.phonetic = KeyTrie(std::move(phonetic));
    findAbbreviations();
}

std::optional<NameIndex> NameIndex::fromParts(Parts parts)
{
    const auto isDescending = [](quint32 a, quint32 b) { return a > b; };
    const quint32 size = parts.ends.empty() ? 0 : parts.ends.back();
    if (qsizetype(size) != parts.letters.size()
        || std::adjacent_find(parts.ends.begin(), parts.ends.end(), isDescending) != parts.ends.end())
        return {};
    const bool areWords = std::all_of(parts.patronymics.begin(), parts.patronymics.end(),
        [&parts](quint32 number) { return number < parts.ends.size(); });
    if (!areWords)
        return {};
    NameIndex index;
    index.m_parts = std::move(parts);
    index.findAbbreviations();
    return index;
}

void NameIndex::findAbbreviations()
{
    for (quint32 number = 0; number < size(); ++number) {
        const quint32 end = m_parts.ends[number];
        if (end > 0 && m_parts.letters.at(end - 1) == u'.')
            m_abbreviations.push_back(number);
    }
}

QString NameIndex::word(quint32 number) const
{
    const quint32 begin = number == 0 ? 0 : m_parts.ends[number - 1];
    return m_parts.letters.mid(begin, m_parts.ends[number] - begin);
}

void NameIndex::noteSameName(const NameWord &query, Candidates &found) const
{
    for (const quint32 number : m_parts.folded.exactly(query.folded))
        found.push_back({ number, word(number).toLower() == query.exact ? Kind::Exact : Kind::Folded });
    if (query.isAbbreviated)
        return;
    for (const QString &key : query.sounds)
        noteAll(found, m_parts.sounds.exactly(key), Kind::Romanized);
}

/// What the word may be an initial of, and the initials that may stand for it.
void NameIndex::noteInitials(const NameWord &query, Candidates &found) const
{
    const bool isInitial = query.folded.size() == 1;
    for (const QChar letter : sameInitials(query.folded.front())) {
        const QStringView initial(&letter, 1);
        noteAll(
            found, isInitial ? m_parts.folded.beginningWith(initial) : m_parts.folded.exactly(initial), Kind::Initials);
    }
    if (query.isAbbreviated && !isInitial) {
        noteAll(found, m_parts.folded.beginningWith(query.folded), Kind::Initials);
        for (const QString &key : query.sounds)
            noteAll(found, m_parts.sounds.beginningWith(key), Kind::Initials);
    }
    for (const quint32 number : m_abbreviations) {
        const std::vector<NameWord> abbreviation = nameWords(word(number));
        if (!abbreviation.empty() && mayAbbreviate(abbreviation.front(), query))
            found.push_back({ number, Kind::Initials });
    }
}

void NameIndex::noteNear(const NameWord &query, Candidates &found) const
{
    if (query.isAbbreviated)
        return;
    const int tolerated = toleratedErrors(query.folded.size());
    if (tolerated > 0)
        noteHits(found, m_parts.folded.within(query.folded, tolerated));
    for (const QString &key : query.sounds.first(std::min(ReadingsWithErrors, query.sounds.size()))) {
        if (const int errors = std::min(tolerated, toleratedErrors(key.size())); errors > 0)
            noteHits(found, m_parts.sounds.within(key, errors));
    }
    for (const QString &key : query.phonetic) {
        if (key.size() >= ShortestByEar)
            noteAll(found, m_parts.phonetic.exactly(key), Kind::Phonetic);
    }
}

Candidates NameIndex::candidates(const NameWord &query, Reach reach) const
{
    Candidates found;
    noteSameName(query, found);
    noteInitials(query, found);
    if (reach == Reach::Near)
        noteNear(query, found);
    settle(found);
    return found;
}

std::vector<quint32> NameIndex::beginningWith(const NameWord &query) const
{
    const std::span<const quint32> folded = m_parts.folded.beginningWith(query.folded);
    std::vector<quint32> found(folded.begin(), folded.end());
    for (const QString &key : query.sounds) {
        const std::span<const quint32> sounding = m_parts.sounds.beginningWith(key);
        found.insert(found.end(), sounding.begin(), sounding.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace phalera
