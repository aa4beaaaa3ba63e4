// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace phalera::edtf {

/// A part of a written date.
struct DateToken
{
    enum class Kind : quint8 { Number, Roman, Word, Sign, End };

    Kind kind = Kind::End;
    qsizetype column = 1;
    int number = 0;         ///< of Number and Roman; 0 where nothing but unknown digits is written ("??")
    int digits = 0;         ///< of Number
    int openDigits = 0;     ///< of those the last ones that are not known: "194?", "19--"
    bool isOrdinal = false; ///< "1-я", "19th"
    bool isPlural = false;  ///< "1950-е", "1950s"
    bool isEnglish = false; ///< of such an ending
    bool hasGap = false;    ///< a space stands before it
    QString word;           ///< of Word: lower case, with е for ё
    char16_t sign = 0;      ///< of Sign; each dash but the hyphen is –, as are two or more full stops
};

/// The parts of `text` and Kind::End after them. Full stops behind words are left out; numbers of more than eight
/// digits and characters that are in no date are signs.
[[nodiscard]] std::vector<DateToken> dateTokens(QStringView text);

} // namespace phalera::edtf
