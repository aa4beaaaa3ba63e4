// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

namespace phalera {

/// Makes what the first question of its kind would wait for: which rows cite each source, what counts several facets in
/// one pass, the counts of all rows, and how the values of each column stand in the order of a locale. To be called
/// aside, when a snapshot is published; questions need not wait for it.
void prepare(const Snapshot &snapshot, const QString &locale);

} // namespace phalera
