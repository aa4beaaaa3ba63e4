// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace phalera::edtf {

/// What a word does in a written date.
enum class DateRole : quint8 {
    Month,  ///< number: 1 to 12
    Season, ///< number: 21 to 24
    Year,   ///< "г.", "year"
    Century,
    Ordinal, ///< number: 1 to 4; -1: the last
    Half,
    Third,
    Quarter,
    MonthThird, ///< "декада" of a month
    Early,      ///< "early", "mid", "late": narrower than EDTF can say
    About,
    Perhaps,
    Before, ///< not that time itself
    After,
    From,  ///< begins a span: "с", "from"
    Until, ///< that time included: "по", "by"
    Between,
    And,
    Or,
    Not,
    Filler ///< "the", "of", "род."
};

struct DateWord
{
    DateRole role = DateRole::Filler;
    int number = 0;
};

/// `word`: lower case, with е for ё, without a full stop. None where a written date has no such word.
[[nodiscard]] std::optional<DateWord> dateWord(QStringView word);
/// Whether a whole text, in lower case, says that the date is not known.
[[nodiscard]] bool saysUnknown(QStringView text);

} // namespace phalera::edtf
