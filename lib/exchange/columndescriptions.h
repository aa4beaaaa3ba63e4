// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/tables.h"

namespace phalera {

/// What a column of a founding table holds, in English, for those who read a package without this program. Empty where
/// the name says it all.
[[nodiscard]] QLatin1StringView columnDescription(Table table, QLatin1StringView column);
/// What a table holds.
[[nodiscard]] QLatin1StringView tableDescription(Table table);

} // namespace phalera
