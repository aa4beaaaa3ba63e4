// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/romanization.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace phalera {

/// Readings of a word that are also compared with typing errors; the likeliest stand first.
inline constexpr qsizetype ReadingsWithErrors = 4;
/// Phonetic keys from this length on say something; shorter ones are those of too many words.
inline constexpr qsizetype ShortestByEar = 3;

/// A word of a name with the keys by which it is found, made once and compared often.
struct NameWord
{
    QString exact;              ///< lower case, composed; ё is not е
    QString folded;             ///< folded()
    QStringList sounds;         ///< soundKeys()
    QStringList phonetic;       ///< phoneticKey() of each, without repeats
    bool isAbbreviated = false; ///< an initial or what stands before a dot: И., Yu., Ал.
};

/// The words of a name as it is written: parted by spaces, commas, hyphens and dots, so that И.И.Иванов has three.
[[nodiscard]] std::vector<NameWord> nameWords(QStringView text);

/// The same words as they are written, with the dot of an abbreviation of several letters: what nameWords() reads again
/// as just this word.
[[nodiscard]] QStringList writtenNameWords(QStringView text);

/// The system that romanizes the Cyrillic one of the two words as the Latin one, by folded letters; none where no
/// single system does, or where both are in one script.
[[nodiscard]] std::optional<RomanizationSystem> systemBetween(const NameWord &a, const NameWord &b);

/// The letters of either script, lower case, that may be the same initial as this one: Ю is also Y, I, J and U.
[[nodiscard]] QString sameInitials(QChar initial);

/// Whether the abbreviated word may stand for the other: И. and I. for Иван, Yu. and J. for Юрий, Ал. for Алексей.
[[nodiscard]] bool mayAbbreviate(const NameWord &abbreviated, const NameWord &word);

/// Whether the word ends as patronymics do, in Cyrillic or Latin: -ович, -евна, -ична, -owitsch.
[[nodiscard]] bool isPatronymic(const NameWord &word);

} // namespace phalera
