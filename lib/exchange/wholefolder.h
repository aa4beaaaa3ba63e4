// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QDir>

#include <functional>

namespace phalera {

/// Writes files into a folder that is empty or does not exist, so that it appears whole or not at all. FileExists where
/// something is in it, FileNotWritable, and what `write` gives.
[[nodiscard]] Result<void> writeWholeFolder(
    const QString &folder, const std::function<Result<void>(const QDir &)> &write);
/// A file in a folder of which nobody sees a part: FileNotWritable, DiskFull, and what `write` gives.
[[nodiscard]] Result<void> writeFileOf(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

} // namespace phalera
