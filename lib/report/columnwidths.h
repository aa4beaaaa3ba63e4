// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace phalera {

struct ColumnMeasure
{
    double weight = 1;      ///< 0: as wide as its widest cell
    double widestCell = 0;  ///< on one line
    double longestWord = 0; ///< what cannot be broken without a hyphen
    double usualCell = 0;   ///< nine of ten cells are no wider
};

/// The smallest width in which no word of the table is broken.
[[nodiscard]] double leastWidth(std::span<const ColumnMeasure> columns);
/// The width in which nine of ten cells stand on one line.
[[nodiscard]] double usualWidth(std::span<const ColumnMeasure> columns);

/// Widths of the columns within `available`, no column wider than its widest cell. Where everything fits on one line
/// the table is as narrow as its cells, or fills the width where it nearly does so. Else columns of weight 0 get their
/// widest cell, the others share the rest by weight times usual cell, but none gets less than its longest word as long
/// as that is possible at all.
[[nodiscard]] std::vector<double> columnWidths(std::span<const ColumnMeasure> columns, double available);

} // namespace phalera
