// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/romanization.h"

#include <optional>

namespace phalera {

/// A lower-case Russian letter with its neighbours in the word; a null character where the word ends.
struct LetterInWord
{
    QChar letter;
    QChar previous;
    QChar next;
    QStringView before; ///< the word up to the letter
    QStringView after;  ///< the rest of the word

    [[nodiscard]] bool isFirst() const { return previous.isNull(); }
    [[nodiscard]] bool isLast() const { return next.isNull(); }
    /// At the beginning, after a vowel, or after ъ or ь: where е, ё, ю, я begin with a y sound.
    [[nodiscard]] bool isIotated() const;
};

[[nodiscard]] bool isRussianVowel(QChar letter);

/// The letter in Latin letters by a system of Russian, lower case; none where the system has nothing for this
/// character.
[[nodiscard]] std::optional<QString> latinForRussian(const LetterInWord &letter, RomanizationSystem system);

} // namespace phalera
