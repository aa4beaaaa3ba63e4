// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace phalera {

/// Names of fields that may be meant by a name that is none: those that begin with it, then those with at most two
/// letters wrong (Levenshtein distance). The nearest first, three at most.
[[nodiscard]] QStringList fieldSuggestions(QStringView name);

/// Dates, and ranges of them, that may be meant by a text that is none: 17.02.1916 (day before month, as is written
/// nearly everywhere), 1948-1952, 1940s, 1948-3-5.
[[nodiscard]] QStringList dateSuggestions(QStringView text);
/// Ranges that may be meant by a text that is no number: 20-30, 70+.
[[nodiscard]] QStringList numberSuggestions(QStringView text);

} // namespace phalera
