// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/snapshotfeed.h"

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

Result<void> readWeighed(
    const RecordStore &store, const Acceptance &acceptance, Table table, QList<std::pair<Record, bool>> &weighed)
{
    return acceptance.weighed(store, table).map([&weighed](const QList<AcceptedRecord> &records) {
        for (const AcceptedRecord &accepted : records)
            weighed.append({ accepted.record, accepted.hasConflict });
    });
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
    ++m_added;
    post({ record, false });
}

void SnapshotFeed::post(AcceptedRecord record)
{
    m_records.append(std::move(record));
    if (m_records.size() == RecordsAtOnce)
        postRecords();
}

void SnapshotFeed::postRecords()
{
    m_room.acquire();
    m_thread.start([this, records = std::exchange(m_records, {})] {
        for (const AcceptedRecord &accepted : records)
            m_builder.add(accepted.record, accepted.hasConflict);
        m_room.release();
    });
}

Result<void> SnapshotFeed::complete(const RecordStore &store)
{
    const auto change = store.changeNumber();
    const auto acceptance = Acceptance::of(store);
    if (!change || !acceptance)
        return tl::unexpected(change ? acceptance.error() : change.error());
    if (acceptance->weighedCount() * ReadAsOneIsWeighed > m_added || !acceptance->identities().isEmpty())
        return {};
    QList<std::pair<Record, bool>> weighed;
    for (const Table table : AllTables) {
        const auto read = isTakenAsItComes(table)
            ? readWeighed(store, *acceptance, table, weighed)
            : acceptance->forEachAsStored(store, table, [this](const AcceptedRecord &accepted) {
                  post(accepted);
                  return true;
              });
        if (!read)
            return read;
    }
    postRecords();
    m_change = *change + 1;
    m_thread.start([this, weighed = std::move(weighed)] {
        m_builder.replace(weighed);
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
