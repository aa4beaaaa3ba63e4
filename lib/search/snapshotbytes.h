// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

#include <QByteArray>

#include <functional>

namespace phalera {

/// A snapshot as bytes, in parts, to be kept: little-endian, with a version and a checksum in each part. The version
/// changes with the form and with every rule that the columns and their words follow.
[[nodiscard]] QList<QByteArray> snapshotBytes(const Snapshot &snapshot);

/// The snapshot that such parts make, or none: parts that are missing, of another version or damaged in any way are
/// never made into one. `part` gives the bytes of a part, empty where there is none.
[[nodiscard]] std::shared_ptr<const Snapshot> snapshotFromBytes(const std::function<QByteArray(int part)> &part);

} // namespace phalera
