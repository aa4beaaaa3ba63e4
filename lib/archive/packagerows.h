// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/storethread.h"
#include "exchange/packagewriter.h"

namespace phalera {

/// The rows of a store for a package or its data version. `store` outlives them. Once `stopAsked` says so they fail as
/// Cancelled.
[[nodiscard]] PackageRows packageRows(const RecordStore &store, const StopAsked &stopAsked);

} // namespace phalera
