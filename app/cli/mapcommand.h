// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace phalera::cli {

/// Counts by place: the numbers, or a map of them.
ExitCode map(const Call &call);

} // namespace phalera::cli
