// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringView>

#include <array>

namespace phalera {

/// Cases that a date takes in a sentence: "май", "не ранее мая", "между маем и июнем".
enum class GrammaticalCase : quint8 { Nominative, Genitive, Instrumental };
inline constexpr size_t CaseCount = 3;

/// What a language needs to put a date into words, for short and for long.
///
/// These words are a table and not tr(): a month changes with the preposition before it, and tr() hands a translator
/// one phrase without that choice. A further language is one more table.
struct DateGrammar
{
    using Months = std::array<QStringView, 12>;
    using Forms = std::array<QStringView, CaseCount>;

    std::array<Months, CaseCount> months;
    Months monthsOfDay;            ///< beside a day: "17 февраля"
    std::array<Forms, 13> seasons; ///< spring to winter, four quarters, three quadrimesters, two semesters
    std::array<QStringView, 13> seasonsShort;
    QStringView north; ///< %1: a season
    QStringView south;
    QStringView partAndInexactYear; ///< %1: "25 December", %2: "the 1560s"
    Forms decade;                   ///< %1: its first year
    Forms century;                  ///< %1: its number
    QStringView decadeShort;
    QStringView centuryShort;
    bool hasDecadeOfHundreds; ///< whether "1900s" can only mean ten years
    QString (*centuryNumber)(int);
    QStringView beforeChrist; ///< %1: a year
    QStringView afterChrist;
    QStringView dash;        ///< between days and months; years take an en dash
    QStringView about;       ///< %1 in the genitive
    QStringView approximate; ///< the same behind a date that already has a preposition
    QStringView notAfter;    ///< %1 in the genitive
    QStringView notBefore;
    QStringView between; ///< %1 and %2 in the instrumental
    QStringView since;   ///< %1 in the genitive
    QStringView until;
    QStringView oldStyle;
    QStringView lastOr; ///< %1: the others, %2: the last
    QStringView lastAnd;
    QStringView more; ///< %1: how many are not listed
    QStringView unknown;
    QStringView anyTime;
    QStringView yearUnknown;
    QStringView monthUnknown;
    QStringView dayUnknown;
    QStringView monthAndDayUnknown;
    QStringView monthDigits; ///< %1: "1X"
    QStringView dayDigits;
    QStringView someDigitsUnknown; ///< %1: "19X5"
    QStringView universalTime;
    std::array<QStringView, 3> doubtfulYear; ///< uncertain, approximate, both
    std::array<QStringView, 3> doubtfulMonth;
    std::array<QStringView, 3> doubtfulDay;
    bool hasNumericDates; ///< 17.02.1916 in tables, else 17 Feb 1916
    Months monthsShort;
};

/// The table for the language of `locale`; English where there is none.
[[nodiscard]] const DateGrammar &dateGrammar(const QLocale &locale);

} // namespace phalera
