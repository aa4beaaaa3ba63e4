// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launchoptions.h"

namespace phalera {

class MainWindow;

/// Brings the window to what the options ask for once its archive is shown; with --screenshot writes its picture and
/// quits the application, with exit code 1 if the picture could not be written.
void follow(const LaunchOptions &options, MainWindow &window);

} // namespace phalera
