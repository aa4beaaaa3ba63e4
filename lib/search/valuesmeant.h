// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/snapshot.h"

#include <QStringList>

namespace phalera {

/// The values that a condition means for certain, as they stand in the rows of the unit: sex:fe means female,
/// ordinal:2.. the numbers from 2 on; an empty text is the unknown. By text; none for a field that the unit has not.
[[nodiscard]] QStringList valuesMeant(const Snapshot &snapshot, Unit unit, const QueryNode &condition);
/// Those of the top-level condition on a field (see conditionOn()); none where there is no such.
[[nodiscard]] QStringList valuesMeant(const Snapshot &snapshot, const Query &query, Field field);

} // namespace phalera
