// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/snapshotfeed.h"

#include "archive/acceptance.h"

namespace phalera {

namespace {

constexpr qsizetype RecordsAtOnce = 256;
constexpr int MostOnTheirWay = 32;
/// To weigh a record by itself takes as long as to read so many.
constexpr qsizetype ReadAsOneIsWeighed = 10;

/// Their rows are many: they are taken as they come. All others are read from the store.
bool isTakenAsItComes(Table table)
{
    return table == Table::People || table == Table::Conferrals;
}

/// What the snapshot needs besides the records as they came.
struct Besides
{
    QList<AcceptedRecord> others;
    QList<std::pair<Record, bool>> weighed;
};

Result<Besides> readBesides(const RecordStore &store, const Acceptance &acceptance)
{
    Besides besides;
    for (const Table table : AllTables) {
        if (isTakenAsItComes(table)) {
            const auto weighed = acceptance.weighed(store, table);
            if (!weighed)
                return tl::unexpected(weighed.error());
            for (const AcceptedRecord &accepted : *weighed)
                besides.weighed.append({ accepted.record, accepted.hasConflict });
            continue;
        }
        const auto read = acceptance.forEachAsStored(store, table, [&](const AcceptedRecord &accepted) {
            besides.others.append(accepted);
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return besides;
}

} // namespace

SnapshotFeed::SnapshotFeed()
    : m_room(MostOnTheirWay)
{
    m_thread.setMaxThreadCount(1);
}

SnapshotFeed::~SnapshotFeed()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void SnapshotFeed::add(const Record &record)
{
    if (!isTakenAsItComes(record.table))
        return;
    m_records.append(record);
    ++m_added;
    if (m_records.size() == RecordsAtOnce)
        postRecords();
}

void SnapshotFeed::postRecords()
{
    m_room.acquire();
    m_thread.start([this, records = std::exchange(m_records, {})] {
        for (const Record &record : records)
            m_builder.add(record, false);
        m_room.release();
    });
}

Result<void> SnapshotFeed::complete(const RecordStore &store)
{
    postRecords();
    const auto change = store.changeNumber();
    const auto acceptance = Acceptance::of(store);
    if (!change || !acceptance)
        return tl::unexpected(change ? acceptance.error() : change.error());
    if (acceptance->weighedCount() * ReadAsOneIsWeighed > m_added || !acceptance->identities().isEmpty())
        return {};
    auto besides = readBesides(store, *acceptance);
    if (!besides)
        return tl::unexpected(besides.error());
    m_change = *change + 1;
    m_thread.start([this, besides = *std::move(besides)] {
        for (const AcceptedRecord &accepted : besides.others)
            m_builder.add(accepted.record, accepted.hasConflict);
        m_builder.replace(besides.weighed);
        m_snapshot = m_builder.build();
    });
    return {};
}

std::shared_ptr<const Snapshot> SnapshotFeed::take(qint64 change)
{
    m_thread.waitForDone();
    return change == m_change ? std::move(m_snapshot) : nullptr;
}

} // namespace phalera
