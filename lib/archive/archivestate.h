// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/storethread.h"

namespace phalera {

/// What an archive shows of its store at one moment.
struct ArchiveState
{
    ArchiveFacts facts; ///< without the data version
    std::shared_ptr<const Snapshot> snapshot;
};

/// Reads it; without a snapshot the state holds an empty one. A snapshot that had to be built is kept in the file,
/// where that can be written. Cancelled where it is asked to stop.
[[nodiscard]] Result<ArchiveState> readState(RecordStore &store, bool withSnapshot, const StopAsked &stopAsked);
[[nodiscard]] std::shared_ptr<const Snapshot> emptySnapshot();

} // namespace phalera
