// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivestate.h"

namespace phalera {

namespace {

Result<std::shared_ptr<const Snapshot>> readSnapshot(const RecordStore &store, const Acceptance &acceptance)
{
    SnapshotBuilder builder;
    for (const Table table : AllTables) {
        const auto read = acceptance.forEach(store, table, [&](const AcceptedRecord &accepted) {
            builder.add(accepted.record, accepted.hasConflict);
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return builder.build();
}

} // namespace

std::shared_ptr<const Snapshot> emptySnapshot()
{
    return SnapshotBuilder().build();
}

Result<ArchiveState> readState(const RecordStore &store, bool withSnapshot)
{
    auto acceptance = Acceptance::of(store);
    if (!acceptance)
        return tl::unexpected(acceptance.error());
    auto snapshot = withSnapshot ? readSnapshot(store, *acceptance) : Result<std::shared_ptr<const Snapshot>>(emptySnapshot());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto rows = store.counts();
    if (!rows)
        return tl::unexpected(rows.error());
    auto batches = store.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    const qint64 furtherAccounts = acceptance->furtherAccountCount();
    return ArchiveState { { store.path(), store.isReadOnly(), store.schema(), {}, std::move(*rows), furtherAccounts, std::move(*batches) },
        std::move(*snapshot), std::make_shared<const Acceptance>(std::move(*acceptance)) };
}

} // namespace phalera
