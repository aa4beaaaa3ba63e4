// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/mapcontent.h"

namespace phalera::cli {

/// The map that the options ask for, or what to leave with.
[[nodiscard]] tl::expected<MapContent, ExitCode> mapFrom(const Call &call, const Answer &answer);

/// Counts by place: the numbers, or a map of them.
ExitCode map(const Call &call);

} // namespace phalera::cli
