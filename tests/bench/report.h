// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results.h"

namespace phalera {

/// The results at several sizes, smallest first, as Markdown that is read well as it stands: budgets with what was
/// measured and what the baselines need, where the time goes, growth.
[[nodiscard]] QString reportText(const QList<Results> &sizes, const QJsonObject &machine);

/// The table of budgets at one size.
[[nodiscard]] QString budgetTable(const Results &results);

} // namespace phalera
