// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace phalera::cli {

/// Makes an archive of generated records.
ExitCode synth(const Call &call);

} // namespace phalera::cli
