// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/storethread.h"
#include "exchange/peoplerows.h"

namespace phalera {

/// The people with these ids, or all, with their conferrals and what they cite, as accepted. `store` outlives them.
/// Once `stopAsked` says so they fail as Cancelled. NoSuchRecord for an id that nobody has.
[[nodiscard]] Result<PeopleRows> peopleRows(
    const RecordStore &store, const std::optional<QStringList> &ids, const StopAsked &stopAsked);

} // namespace phalera
