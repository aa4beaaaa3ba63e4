// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/namematch.h"

#include <QHash>

#include <vector>

namespace phalera {

/// The distinct words of names, each read once: what a million people are called fits in some ten thousand.
class NameKeys
{
public:
    static constexpr quint32 None = 0;
    static constexpr qsizetype MostSounds = 3;
    static constexpr qsizetype MostRemembered = 4'000'000;

    NameKeys();
    /// Number of a word as it is written, hyphens and all; None for an empty one.
    [[nodiscard]] quint32 numberOf(const QString &written);
    [[nodiscard]] const QString &written(quint32 word) const { return m_words[word].written; }
    /// Numbers of the ways in which the word sounds, coarsely; equal names share one across scripts.
    [[nodiscard]] const std::vector<quint32> &sounds(quint32 word) const { return m_words[word].sounds; }
    /// First sound, by which an initial is told; 0 where there is none.
    [[nodiscard]] char16_t initial(quint32 word) const { return m_words[word].initial; }
    [[nodiscard]] bool isAbbreviated(quint32 word) const { return m_words[word].isAbbreviated; }

    /// How one word stands to another; none: they are different names. Remembers what it found.
    [[nodiscard]] std::optional<NameMatch::Kind> match(quint32 a, quint32 b);

private:
    struct Word
    {
        QString written;
        std::vector<NameWord> parts; ///< several where it has a hyphen
        std::vector<quint32> sounds;
        char16_t initial = 0;
        bool isAbbreviated = false;
    };
    [[nodiscard]] std::optional<NameMatch::Kind> compare(const Word &a, const Word &b) const;

    QHash<QString, quint32> m_numbers;
    QHash<QString, quint32> m_soundNumbers;
    std::vector<Word> m_words;
    QHash<quint64, qint8> m_matches; ///< a kind, or -1
};

} // namespace phalera
