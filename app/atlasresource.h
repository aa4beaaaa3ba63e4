// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas.h"

namespace phalera {

/// The atlas that is built into the program. Reading it takes some milliseconds: keep what it gives.
[[nodiscard]] Result<Atlas> builtInAtlas();

} // namespace phalera
