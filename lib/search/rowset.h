// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <roaring/roaring.hh>

namespace roaring {
} // CRoaring before 0.3 has its class in the global namespace and no such one

namespace phalera {

/// Index of a row in one table of a Snapshot. Means nothing outside that snapshot; state is keyed by record id, never
/// by row.
using Row = quint32;
namespace rowset {
using namespace ::roaring;
using Set = Roaring;
}
/// A set of rows.
using RowSet = rowset::Set;

} // namespace phalera
