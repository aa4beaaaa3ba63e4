// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/namekeys.h"

#include <algorithm>

namespace phalera {

NameKeys::NameKeys()
    : m_words(1)
{
    m_numbers.insert({}, None);
}

quint32 NameKeys::numberOf(const QString &written)
{
    const auto known = m_numbers.constFind(written);
    if (known != m_numbers.cend())
        return *known;
    Word word;
    word.written = written;
    word.parts = nameWords(written);
    if (!word.parts.empty()) {
        const NameWord &first = word.parts.front();
        word.isAbbreviated = first.isAbbreviated;
        for (const QString &sound : first.phonetic.first(std::min(first.phonetic.size(), MostSounds))) {
            if (!m_soundNumbers.contains(sound))
                m_soundNumbers.insert(sound, quint32(m_soundNumbers.size() + 1));
            word.sounds.push_back(m_soundNumbers.value(sound));
            if (word.initial == 0 && !sound.isEmpty())
                word.initial = sound.front().unicode();
        }
    }
    const auto number = word.parts.empty() ? None : quint32(m_words.size());
    m_numbers.insert(written, number);
    if (number != None)
        m_words.push_back(std::move(word));
    return number;
}

std::optional<NameMatch::Kind> NameKeys::match(quint32 a, quint32 b)
{
    if (a == b)
        return m_words[a].isAbbreviated ? NameMatch::Kind::Initials : NameMatch::Kind::Exact;
    const auto &[first, second] = std::minmax(a, b);
    const quint64 pair = quint64(first) << 32 | second;
    auto found = m_matches.constFind(pair);
    if (found == m_matches.cend()) {
        const auto kind = compare(m_words[first], m_words[second]);
        if (m_matches.size() == MostRemembered)
            m_matches.clear();
        found = m_matches.insert(pair, kind ? qint8(*kind) : qint8(-1));
    }
    return *found < 0 ? std::nullopt : std::optional(NameMatch::Kind(*found));
}

/// Of a name with a hyphen every part must be in the other; one that stands for the whole is alike.
std::optional<NameMatch::Kind> NameKeys::compare(const Word &a, const Word &b) const
{
    const size_t common = std::min(a.parts.size(), b.parts.size());
    NameMatch::Kind worst = a.parts.size() == b.parts.size() ? NameMatch::Kind::Exact : NameMatch::Kind::EditDistance1;
    for (size_t i = 0; i < common; ++i) {
        auto match = wordMatch(a.parts[i], b.parts[i]);
        if (!match)
            match = wordMatch(b.parts[i], a.parts[i]);
        if (!match)
            return std::nullopt;
        worst = std::max(worst, match->kind);
    }
    return worst;
}

} // namespace phalera
