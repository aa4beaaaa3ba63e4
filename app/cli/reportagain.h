// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace phalera::cli {

/// report ARCHIVE --again F.pdf: makes the report of a PDF on the archive of today, says what came, went and changed
/// since, and writes the new PDF where --out names one.
ExitCode askAgain(const Call &call);

} // namespace phalera::cli
