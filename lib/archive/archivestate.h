// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace phalera {

/// What an archive shows of its store at one moment.
struct ArchiveState
{
    ArchiveFacts facts; ///< without the data version
    std::shared_ptr<const Snapshot> snapshot;
};

/// Reads it; without a snapshot the state holds an empty one. A snapshot that had to be built is kept in the file,
/// where that can be written.
[[nodiscard]] Result<ArchiveState> readState(RecordStore &store, bool withSnapshot);
[[nodiscard]] std::shared_ptr<const Snapshot> emptySnapshot();

} // namespace phalera
