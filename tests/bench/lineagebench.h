// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framewatch.h"

#include "app/mainwindow.h"

#include <QJsonObject>

namespace phalera {

/// The founding tables with invented acts and disputes on top, so that there are 10,000 acts: written as an archive.
/// The same on every machine. Nothing where that fails.
[[nodiscard]] bool writeManyActs(const QString &foundingFolder, const QString &archivePath);

/// Zooms by the wheel and drags the lineage in the real window; each step is timed to the end of its frame. Empty
/// where the archive cannot be shown.
[[nodiscard]] QJsonObject measureLineage(FrameWatch &watch, MainWindow &window, const QString &archivePath);

} // namespace phalera
