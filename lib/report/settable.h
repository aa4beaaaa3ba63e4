// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setblock.h"

namespace phalera {

/// A column in the face of a style.
[[nodiscard]] SetColumn setColumn(double x, double width, PaperStyle style);

/// Breaks every cell of `rows` within its column and takes line height and baseline from `leading`, the style of the
/// longest texts. `styles` names the style of each column; `factor` is the share of the styles' own size.
void breakRows(SetRows &rows, Typography &typography, const std::vector<PaperStyle> &styles, PaperStyle leading,
    double factor = 1);

/// Between two columns of the text.
inline constexpr double TextColumnGap = 20;

/// The head and the rows of a table, with its groups, within a text of `width`. Where the longest words do not fit side
/// by side the type becomes smaller, down to three quarters; only then words are broken. Two columns of the text are
/// given up where words would have to be broken in them. `continued`: ReportPlan::continued.
[[nodiscard]] SetBlock setTable(const TableBlock &table, const QString &continued, Typography &typography, double width,
    const std::function<bool()> &stop);

} // namespace phalera
