// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "exchange/textform.h"

namespace phalera::cli {

/// What --encoding, --delimiter and --sheet say of a table; or what to leave with, after saying that there is no such
/// encoding.
[[nodiscard]] tl::expected<TextFormWish, ExitCode> textFormFrom(const Call &call);

} // namespace phalera::cli
