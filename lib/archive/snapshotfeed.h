// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/acceptance.h"
#include "search/snapshot.h"
#include "store/recordstore.h"

#include <QList>
#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace phalera {

/// Makes the snapshot of an archive while that is being filled: from the records as they come, in a thread of its own,
/// instead of reading them back.
class SnapshotFeed
{
public:
    SnapshotFeed();
    ~SnapshotFeed();
    Q_DISABLE_COPY_MOVE(SnapshotFeed)

    /// A record that is new in the archive, as it came.
    void add(const Record &record);
    /// When the store holds all, before they are committed: takes from there what goes by more than its own row, and
    /// begins to build. Where that is much, nothing is built: to read all of it is quicker then.
    [[nodiscard]] Result<void> complete(const RecordStore &store);
    /// What came will not be committed: there will be no snapshot of it.
    void forget() { m_change = -1; }
    /// Waits for the snapshot of the records as they were at this change; null where there is none.
    [[nodiscard]] std::shared_ptr<const Snapshot> take(qint64 change);

private:
    void post(AcceptedRecord record);
    void postRecords();

    SnapshotBuilder m_builder; ///< only touched by work in the thread
    std::shared_ptr<const Snapshot> m_snapshot;
    qint64 m_change = -1;
    qsizetype m_added = 0;
    QList<AcceptedRecord> m_records; ///< to be handed over together
    QSemaphore m_room;               ///< for such on their way
    QThreadPool m_thread;            ///< one thread: work is done in its order
};

} // namespace phalera
