// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/snapshotfeed.h"
#include "archive/storethread.h"

namespace phalera {

/// What an archive shows of its store at one moment.
struct ArchiveState
{
    ArchiveFacts facts; ///< with the data version where it was kept
    std::shared_ptr<const Snapshot> snapshot;
};

/// Reads it; without a snapshot the state holds an empty one. A snapshot that had to be built, or comes from a feed, is
/// kept in the file, where that can be written. Cancelled where it is asked to stop.
[[nodiscard]] Result<ArchiveState> readState(
    RecordStore &store, bool withSnapshot, const StopAsked &stopAsked, SnapshotFeed *feed = nullptr);
[[nodiscard]] std::shared_ptr<const Snapshot> emptySnapshot();

/// The data version of the records as they were at a change.
struct VersionedRecords
{
    QString path;
    QString dataVersion;
    qint64 change = -1; ///< -1: they were changed meanwhile
};

/// Reads every record, through a connection of its own. Fails as Cancelled.
[[nodiscard]] Result<VersionedRecords> computeDataVersion(const QString &path, const StopAsked &stopAsked);
/// Keeps it in the file of these records, if that can be written and nothing was changed since.
void keepDataVersion(RecordStore &store, const VersionedRecords &version);

} // namespace phalera
