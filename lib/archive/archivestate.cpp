// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivestate.h"

#include "archive/acceptance.h"
#include "archive/freedmemory.h"
#include "archive/identityreading.h"
#include "archive/packagerows.h"
#include "search/snapshotbytes.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <array>
#include <cstdlib>
#include <span>

namespace phalera {

namespace {

constexpr QLatin1StringView KeptSnapshot("snapshot");
/// To be renamed with every change of the canonical package, else the version of an older one would be believed.
constexpr QLatin1StringView KeptDataVersion("data version 1");

/// Numbers of rows by table, then of further accounts, with a space between. To be renamed with every change of that.
constexpr QLatin1StringView KeptCounts("counts 1");
/// To count so many rows takes noticeable time, for an index has to be read whole.
constexpr qint64 ManyRows = 100'000;

/// In bytes: what is smaller is read as quickly by one thread.
constexpr qint64 LargeFile = 8'000'000;

/// Adds the accepted records of some tables. Cancelled.
Result<void> addTables(SnapshotBuilder &builder, const RecordStore &store, const Acceptance &acceptance,
    std::span<const Table> tables, const StopAsked &stopAsked)
{
    for (const Table table : tables) {
        const auto read = acceptance.forEachAsStored(store, table, [&](const AcceptedRecord &accepted) {
            builder.add(accepted.record, accepted.hasConflict);
            return !stopAsked();
        });
        if (!read)
            return read;
        if (stopAsked())
            return failure(Error::Kind::Cancelled);
    }
    return {};
}

/// The people take as long as all the rest: they are read beside it, through a connection of their own.
Result<void> addTablesInTwoThreads(SnapshotBuilder &builder, const RecordStore &store, const Acceptance &acceptance,
    qint64 change, const StopAsked &stopAsked)
{
    static constexpr std::array OneTable { Table::People };
    static constexpr std::array OtherTables { Table::Sources, Table::Awards, Table::AwardRelations, Table::Acts,
        Table::Procedures, Table::Conferrals, Table::Counts, Table::Claims };
    static_assert(OneTable.size() + OtherTables.size() == AllTables.size());
    QFuture<Result<void>> people = QtConcurrent::run([&, path = store.path()]() -> Result<void> {
        const auto beside = RecordStore::open(path, OpenMode::ReadOnly);
        if (!beside)
            return tl::unexpected(beside.error());
        if ((*beside)->changeNumber() != change) // another program has just written
            return failure(Error::Kind::ArchiveLocked, { path });
        return addTables(builder, **beside, acceptance, OneTable, stopAsked);
    });
    const Result<void> others = addTables(builder, store, acceptance, OtherTables, stopAsked);
    const Result<void> added = people.result();
    return others ? added : others;
}

Result<std::shared_ptr<const Snapshot>> buildSnapshot(
    const RecordStore &store, qint64 change, const StopAsked &stopAsked)
{
    const auto acceptance = Acceptance::of(store);
    if (!acceptance)
        return tl::unexpected(acceptance.error());
    auto builder = std::make_unique<SnapshotBuilder>();
    const bool isLarge = QFileInfo(store.path()).size() > LargeFile;
    Result<void> added = isLarge ? addTablesInTwoThreads(*builder, store, *acceptance, change, stopAsked)
                                 : addTables(*builder, store, *acceptance, AllTables, stopAsked);
    if (isLarge && !added && added.error().kind != Error::Kind::Cancelled) {
        builder = std::make_unique<SnapshotBuilder>();
        added = addTables(*builder, store, *acceptance, AllTables, stopAsked);
    }
    if (!added)
        return tl::unexpected(added.error());
    return builder->build();
}

/// The snapshot that was kept in the file, if it is of these records; else a new one, which is kept where the file can
/// be written. Not being able to keep it is no failure: it will be built again.
Result<std::shared_ptr<const Snapshot>> readSnapshot(RecordStore &store, const StopAsked &stopAsked, SnapshotFeed *feed)
{
    const Result<qint64> change = store.changeNumber();
    if (!change)
        return tl::unexpected(change.error());
    const auto keptPart = [&](int part) { return store.derived(KeptSnapshot, *change, part).value_or(QByteArray()); };
    auto snapshot = Result<std::shared_ptr<const Snapshot>>(snapshotFromBytes(keptPart));
    if (!*snapshot) {
        snapshot = feed ? feed->take(*change) : nullptr;
        if (!*snapshot)
            snapshot = buildSnapshot(store, *change, stopAsked);
        if (snapshot && !store.isReadOnly())
            (void)store.keepDerived(
                KeptSnapshot, *change, [&](const RecordStore::PartTaker &take) { writeSnapshot(**snapshot, take); });
        giveBackFreedMemory();
    }
    return snapshot;
}

struct RowCounts
{
    QHash<Table, qint64> rows;
    qint64 furtherAccounts = 0;
};

std::optional<RowCounts> keptCounts(const RecordStore &store, qint64 change)
{
    const QList<QByteArray> kept = store.derived(KeptCounts, change, 0).value_or(QByteArray()).split(' ');
    if (kept.size() != qsizetype(AllTables.size()) + 1)
        return std::nullopt;
    RowCounts counts { {}, kept.constLast().toLongLong() };
    for (const Table table : AllTables)
        counts.rows.insert(table, kept.at(qsizetype(table)).toLongLong());
    return counts;
}

Result<RowCounts> countRows(const RecordStore &store)
{
    auto rows = store.counts();
    if (!rows)
        return tl::unexpected(rows.error());
    return store.furtherAccountCount().map([&](qint64 further) { return RowCounts { std::move(*rows), further }; });
}

/// Those that were kept in the file, if they are of these records; else they are counted, and kept if they are many.
Result<RowCounts> readCounts(RecordStore &store)
{
    const Result<qint64> change = store.changeNumber();
    if (!change)
        return tl::unexpected(change.error());
    if (const auto kept = keptCounts(store, *change))
        return *kept;
    Result<RowCounts> counts = countRows(store);
    if (!counts || store.isReadOnly() || store.changeNumber() != *change)
        return counts;
    QByteArray bytes;
    qint64 sum = 0;
    for (const Table table : AllTables) {
        bytes += QByteArray::number(counts->rows.value(table)) + ' ';
        sum += counts->rows.value(table);
    }
    bytes += QByteArray::number(counts->furtherAccounts);
    if (sum >= ManyRows)
        (void)store.keepDerived(KeptCounts, *change, QList<QByteArray> { bytes });
    return counts;
}

QString keptDataVersion(const RecordStore &store)
{
    const Result<QByteArray> kept
        = store.changeNumber().and_then([&](qint64 change) { return store.derived(KeptDataVersion, change, 0); });
    return kept ? QString::fromLatin1(*kept) : QString();
}

} // namespace

std::shared_ptr<const Snapshot> emptySnapshot()
{
    return SnapshotBuilder().build();
}

Result<ArchiveState> readState(RecordStore &store, bool withSnapshot, const StopAsked &stopAsked, SnapshotFeed *feed)
{
    auto snapshot = withSnapshot ? readSnapshot(store, stopAsked, feed)
                                 : Result<std::shared_ptr<const Snapshot>>(emptySnapshot());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto counts = readCounts(store);
    if (!counts)
        return tl::unexpected(counts.error());
    auto batches = store.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto identities = readIdentities(store);
    if (!identities)
        return tl::unexpected(identities.error());
    QHash<Table, qint64> merged;
    for (const Table table : { Table::People, Table::Conferrals })
        merged.insert(table, identities->mergedCount(table));
    const QString version = keptDataVersion(store);
    store.forgetPages();
    return ArchiveState { { store.path(), store.isReadOnly(), store.schema(), version, std::move(counts->rows),
                              counts->furtherAccounts, std::move(*batches), std::move(merged) },
        std::move(*snapshot) };
}

Result<VersionedRecords> computeDataVersion(const QString &path, const StopAsked &stopAsked)
{
    const auto store = RecordStore::open(path, OpenMode::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const Result<qint64> before = (*store)->changeNumber();
    const Result<QString> version = dataVersion(packageRows(**store, stopAsked));
    const Result<qint64> after = (*store)->changeNumber();
    if (!before || !version || !after)
        return tl::unexpected(!before ? before.error() : !version ? version.error() : after.error());
    return VersionedRecords { path, *version, *before == *after ? *before : -1 };
}

void keepDataVersion(RecordStore &store, const VersionedRecords &version)
{
    const Result<qint64> change = store.changeNumber();
    if (store.path() == version.path && !store.isReadOnly() && change && *change == version.change)
        (void)store.keepDerived(KeptDataVersion, version.change, { version.dataVersion.toLatin1() });
}

} // namespace phalera
