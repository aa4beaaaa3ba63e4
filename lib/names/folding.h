// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace phalera {

/// Text made comparable within its script: lower case, ё as е, no stress marks, apostrophes or soft/hard-sign primes;
/// Latin letters without diacritics. й and ї keep their identity (NFKD would split them).
[[nodiscard]] QString folded(QStringView text);

/// Words of a text in folded form: runs of letters and digits of any script, in order.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Words of a text in lower case with their diacritics (š is not s), in order: what soundKeys() reads.
[[nodiscard]] QStringList lowerCaseWords(QStringView text);

} // namespace phalera
