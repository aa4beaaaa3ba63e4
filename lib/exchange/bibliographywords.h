// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QString>

#include <optional>

namespace phalera {

// What the kinds and languages of our sources are called in formats of reference managers, and back.

/// The kind of a source (see the vocabulary of the sources table) that a type of an entry names: BibTeX and biblatex
/// ("inreference"), RIS ("ENCYC") or CSL ("entry-encyclopedia"), in any case. Empty where none of our kinds is meant.
[[nodiscard]] QString kindOfBibtexType(QStringView type);
[[nodiscard]] QString kindOfRisType(QStringView type);
[[nodiscard]] QString kindOfCslType(QStringView type);
/// The type that a kind is written as; reading it gives the kind again.
[[nodiscard]] QString bibtexType(QStringView kind);
[[nodiscard]] QString risType(QStringView kind);
[[nodiscard]] QString cslType(QStringView kind);

/// "ru" as babel calls it, "russian"; empty where babel has no name for it.
[[nodiscard]] QString babelName(QStringView code);
/// The code for a name of babel or a language tag; the text itself where it is neither.
[[nodiscard]] QString languageCode(const QString &nameOrTag);

/// A date that is nothing but a year, a month or a day, all certain.
struct PlainDate
{
    qint64 year = 0;
    int month = 0; ///< 0: not known
    int day = 0;   ///< 0: not known
};
/// None for a date that says more or less: qualified, open, a season, a span, a set.
[[nodiscard]] std::optional<PlainDate> plainDate(const Date &date);

} // namespace phalera
