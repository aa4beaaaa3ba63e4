// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace phalera {

struct Column;
class RowBits;

/// How often each code of a column stands in all of its rows.
[[nodiscard]] std::vector<quint32> codeCounts(const Column &column);
/// The same in some rows.
[[nodiscard]] std::vector<quint32> codeCounts(const Column &column, const RowBits &rows);
/// How often each pair of codes of two columns with one value a row stands in all rows: by code of the first · values
/// of the second + code of the second.
[[nodiscard]] std::vector<quint32> pairCounts(const Column &first, const Column &second);

} // namespace phalera
