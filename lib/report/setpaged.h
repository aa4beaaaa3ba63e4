// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setblock.h"

#include <functional>

namespace phalera {

/// The page from 0 on which an anchor stands, -1 while it is not known.
using PageOfAnchor = std::function<int(const QString &anchor)>;

/// The rows of the contents or the index that `plan.blocks[block]` is, without its title, with the numbers of their
/// pages. The same entries give the same rows, whatever the pages; only their lines may be more.
[[nodiscard]] SetBlock setPaged(
    const ReportPlan &plan, qsizetype block, double width, Typography &typography, const PageOfAnchor &pageOf);

} // namespace phalera
