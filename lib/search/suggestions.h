// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace phalera {

/// Names of fields that may be meant by a name that is none: those that begin with it, then those with at most two
/// letters wrong (Levenshtein distance). The nearest first, three at most.
[[nodiscard]] QStringList fieldSuggestions(QStringView name);

} // namespace phalera
