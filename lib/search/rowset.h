// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <roaring/roaring.hh>

namespace phalera {

/// Index of a row in one table of a Snapshot. Means nothing outside that snapshot; state is keyed by record id, never by row.
using Row = quint32;
/// A set of rows.
using RowSet = roaring::Roaring;

} // namespace phalera
