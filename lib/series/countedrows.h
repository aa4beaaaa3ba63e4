// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace phalera {

/// The rows of an answer that a series counts, and how many it leaves out.
struct CountedRows
{
    RowSet rows;
    qint64 notConferring = 0; ///< revocations and restorations, where the query does not ask for a status itself
};
[[nodiscard]] CountedRows countedRows(const Answer &answer);

} // namespace phalera
