// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace phalera {

/// Edit distance of two words: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment
/// after Damerau and Levenshtein), looked for up to `bound`; more than the bound is `bound + 1`.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int bound);

/// How many typing errors a word of this many letters may have and still be meant: none below 4, 1 below 7, else 2.
[[nodiscard]] int toleratedErrors(qsizetype letters);

} // namespace phalera
