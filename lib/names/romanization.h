// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace phalera {

/// Systems of romanization of Russian. Sources of the tables stand beside each in romanization.cpp.
enum class RomanizationSystem : quint8 { BgnPcgn, AlaLc, Iso9, Passport, German, French, Polish };

/// Cyrillic text in Latin letters by one system; other characters stay.
[[nodiscard]] QString romanized(QStringView text, RomanizationSystem system);

/// One key that the spellings of a name share, whatever the script or the system of romanization: Стаханов, Stakhanov,
/// Stachanow, Stahanov and Stakhanoff have equal keys. Lower-case ASCII; meant for matching, not for reading. Input:
/// one word of foldedWords() or, better, of lowerCaseWords(), whose diacritics tell Šestakov from Sestakov. Empty where
/// no letter is Latin or Cyrillic.
[[nodiscard]] QString crossScriptKey(QStringView foldedWord);

/// The word as it would read if it had been typed on the other keyboard layout (ЙЦУКЕН and QWERTY); empty where nothing
/// changes.
[[nodiscard]] QString otherKeyboardLayout(QStringView text);

} // namespace phalera
