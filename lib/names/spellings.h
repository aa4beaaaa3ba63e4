// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringList>

namespace phalera {

/// The ways of spelling that a Latin word may follow.
enum class Orthography : quint8 {
    English = 1, ///< and the systems founded on it: BGN/PCGN, ALA-LC, passports, GOST B
    German = 2,
    French = 4,
    Polish = 8,
    Scholarly = 16, ///< ISO 9, Belarusian, Czech, Baltic: one letter for one sound
    Turkic = 32,    ///< Azerbaijani, Turkish
};
Q_DECLARE_FLAGS(Orthographies, Orthography)
Q_DECLARE_OPERATORS_FOR_FLAGS(Orthographies)

/// A letter or group of letters and the sounds that it may stand for, the likeliest first, in the letters of
/// soundKeys().
struct Spelling
{
    qsizetype length = 1;
    QStringList sounds; ///< empty: it says nothing
};

/// The orthographies that what stands in the lower-case word leaves open; all of them for Cyrillic.
[[nodiscard]] Orthographies plausibleOrthographies(QStringView word);

/// The letter or the longest group that begins at this place of the lower-case word.
[[nodiscard]] Spelling spellingAt(QStringView word, qsizetype at, Orthographies orthographies);

} // namespace phalera
