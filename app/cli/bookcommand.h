// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace phalera::cli {

/// Several reports as one PDF: what the third word of the call, a JSON file, lists. The manual says every member; those
/// of a part are the options of `report`.
[[nodiscard]] ExitCode writeBook(const Call &call);

} // namespace phalera::cli
