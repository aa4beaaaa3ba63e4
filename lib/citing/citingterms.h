// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phalera {

/// The words of the GOST styles in the language of a source. They belong to the standards (GOST R 7.0.5-2008, 4;
/// GOST R 7.0.100-2018, 4), not to the reader's language: Russian for languages in Cyrillic letters, English or Latin
/// for the others, and their own where a language has usual ones.
struct GostTerms
{
    bool inRussian = true;
    QString page, volume, issue, article, sheet; ///< "С.", "Т.", "№", "Ст.", "Л.": each before its number
    QString andOthers;                           ///< "[и др.]"
    QString noPlace, noPublisher, noYear;        ///< "Б. м.", "б. и.", "б. г.", without brackets
    QString noTitle;                             ///< "[Без заглавия]"
};

/// `language`: of the source, ISO 639-1, may be empty; `sample`: a text of it, whose letters then tell the script.
[[nodiscard]] GostTerms gostTerms(const QString &language, const QString &sample);

/// What an act is, for the style: "указ", "decree"; the kind itself where it has no word of its own.
[[nodiscard]] QString actWord(const QString &kind, bool inRussian);

} // namespace phalera
