// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace phalera::cli {

/// Runs the command that the arguments name (without the name of the program).
[[nodiscard]] ExitCode run(const QStringList &arguments, Terminal &terminal);

/// Whether the command draws: then it needs fonts, and a QApplication with them. `arguments` as in run().
[[nodiscard]] bool draws(const QStringList &arguments);

} // namespace phalera::cli
