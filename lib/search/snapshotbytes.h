// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

#include <QByteArray>

#include <functional>

namespace phalera {

/// Writes a snapshot as bytes to be kept, piece by piece: little-endian, with a version and a checksum in each. The
/// version changes with the form and with every rule that the columns and their words follow.
void writeSnapshot(const Snapshot &snapshot, const std::function<void(const QByteArray &piece)> &take);
/// The same at once.
[[nodiscard]] QList<QByteArray> snapshotBytes(const Snapshot &snapshot);

/// The snapshot that such pieces make, or none: pieces that are missing, of another version, of another collation or
/// damaged in any way are never made into one. `piece` gives the bytes of a piece, empty where there is none.
[[nodiscard]] std::shared_ptr<const Snapshot> snapshotFromBytes(const std::function<QByteArray(int piece)> &piece);

} // namespace phalera
