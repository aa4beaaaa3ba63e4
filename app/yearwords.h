// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dategrammar.h"
#include "edtf/expression.h"

namespace phalera {

/// A known year as people number it: "1948", "AD 33", "44 BC" for -43 (ISO 8601 has a year 0), "170,000,002".
[[nodiscard]] QString yearNumber(qint64 year, const DateGrammar &grammar, const QLocale &locale);
/// Two years with a dash, spaced where they are not plain numbers.
[[nodiscard]] QString yearSpan(qint64 first, qint64 last, const DateGrammar &grammar, const QLocale &locale);
/// True if it is one year, known to the last digit.
[[nodiscard]] bool isExact(const edtf::Year &year);
/// True if no digit of the year is known.
[[nodiscard]] bool isUnknown(const edtf::Year &year);
/// Any year: also decades, centuries, significant digits and years with gaps.
[[nodiscard]] QString yearWords(
    const edtf::Year &year, GrammaticalCase form, const DateGrammar &grammar, const QLocale &locale);
[[nodiscard]] QString yearShort(const edtf::Year &year, const DateGrammar &grammar, const QLocale &locale);

/// Index into the seasons of the grammar for the codes 21 to 41, whose first twelve name four seasons three times.
[[nodiscard]] size_t seasonIndex(const edtf::Component &season);

} // namespace phalera
