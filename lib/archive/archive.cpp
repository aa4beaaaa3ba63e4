// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "archive/acceptance.h"
#include "archive/importer.h"
#include "archive/packagerows.h"
#include "archive/storereading.h"
#include "archive/storethread.h"

#include <QtConcurrentRun>

namespace phalera {

namespace {

/// What an archive shows of its store at one moment.
struct State
{
    ArchiveFacts facts;
    std::shared_ptr<const Snapshot> snapshot;
};

std::shared_ptr<const Snapshot> emptySnapshot()
{
    return SnapshotBuilder().build();
}

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

Result<State> readState(const RecordStore &store, bool withSnapshot)
{
    const auto acceptance = Acceptance::of(store);
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
    return State { { store.path(), store.isReadOnly(), store.schema(), {}, std::move(*rows), acceptance->furtherAccountCount(),
                       std::move(*batches) },
        std::move(*snapshot) };
}

Error nothingOpen()
{
    return { Error::Kind::BadArgument, {}, {} };
}

} // namespace

struct Archive::Private
{
    explicit Private(Archive *archive, bool ownThread)
        : q(archive)
        , snapshot(emptySnapshot())
        , store(ownThread)
    {
    }

    using OpenStore = std::function<Result<std::unique_ptr<RecordStore>>()>;
    QFuture<Result<void>> replaceStore(OpenStore openStore);
    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(const RecordStore &, const StopAsked &)> work);
    /// Calls `show` in the archive's thread.
    void inArchiveThread(std::function<void()> show);
    void show(const State &state);
    void computeDataVersion();
    void stopDataVersion();
    void stopSearch();

    Archive *const q;
    ArchiveFacts facts;
    std::shared_ptr<const Snapshot> snapshot;
    bool isOpen = false;
    bool keepsSnapshot = true;
    int generation = 0; ///< of the open archive: what was asked of an earlier one is not shown any more
    std::shared_ptr<std::atomic_bool> searchStop = std::make_shared<std::atomic_bool>();
    std::shared_ptr<std::atomic_bool> hashStop = std::make_shared<std::atomic_bool>();
    QFuture<Answer> lastSearch;
    QFuture<Result<QString>> dataVersionJob;
    StoreThread store; ///< last, so that it ends first
};

Archive::Archive(Threading threading, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, threading == Threading::OwnThread))
{
}

Archive::~Archive()
{
    d->stopSearch();
    d->stopDataVersion();
}

void Archive::Private::inArchiveThread(std::function<void()> show)
{
    if (store.isOwn())
        QMetaObject::invokeMethod(q, std::move(show), Qt::QueuedConnection);
    else
        show();
}

template <typename T>
QFuture<Result<T>> Archive::Private::read(std::function<Result<T>(const RecordStore &, const StopAsked &)> work)
{
    return store.run<T>([work = std::move(work)](StoreThread::Slot &slot, const StopAsked &stopAsked) -> Result<T> {
        if (!slot)
            return tl::unexpected(nothingOpen());
        return work(*slot, stopAsked);
    });
}

QFuture<Result<void>> Archive::Private::replaceStore(OpenStore openStore)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const int asked = ++generation;
    store.post([this, promise, asked, withSnapshot = keepsSnapshot, openStore = std::move(openStore)](StoreThread::Slot &slot) {
        auto opened = openStore();
        Result<State> state = opened ? readState(**opened, withSnapshot) : Result<State>(tl::unexpected(opened.error()));
        if (state)
            slot = std::move(*opened);
        inArchiveThread([this, promise, asked, state = std::move(state)] {
            const bool isWanted = asked == generation;
            if (state && isWanted) {
                isOpen = true;
                show(*state);
                emit q->opened();
                emit q->snapshotChanged();
            }
            promise->addResult(!state ? Result<void>(tl::unexpected(state.error()))
                    : isWanted        ? Result<void>()
                                      : failure(Error::Kind::Cancelled));
            promise->finish();
        });
    });
    return promise->future();
}

void Archive::Private::show(const State &state)
{
    facts = state.facts;
    snapshot = state.snapshot;
    computeDataVersion();
}

/// Reads through a connection of its own, so that dossiers need not wait for it.
void Archive::Private::computeDataVersion()
{
    stopDataVersion();
    hashStop = std::make_shared<std::atomic_bool>();
    if (!store.isOwn())
        return;
    const auto job = [path = facts.path, stop = hashStop]() -> Result<QString> {
        const auto reading = RecordStore::open(path, OpenMode::ReadOnly);
        if (!reading)
            return tl::unexpected(reading.error());
        return dataVersion(packageRows(**reading, [stop] { return stop->load(); }));
    };
    dataVersionJob = QtConcurrent::run(job);
    dataVersionJob.then(q, [this, stop = hashStop](const Result<QString> &version) {
        if (stop != hashStop || !version)
            return;
        facts.dataVersion = *version;
        emit q->factsChanged();
    });
}

/// Returns when the job's connection to the file is closed, which takes no longer than reading one row.
void Archive::Private::stopDataVersion()
{
    *hashStop = true;
    dataVersionJob.waitForFinished();
}

void Archive::Private::stopSearch()
{
    *searchStop = true;
    lastSearch.cancel();
    searchStop = std::make_shared<std::atomic_bool>();
}

QFuture<Result<void>> Archive::create(const QString &path)
{
    return d->replaceStore([path] { return RecordStore::create(path); });
}

QFuture<Result<void>> Archive::open(const QString &path, OpenMode mode)
{
    return d->replaceStore([path, mode] { return RecordStore::open(path, mode); });
}

void Archive::setKeepsSnapshot(bool keeps)
{
    d->keepsSnapshot = keeps;
}

void Archive::close()
{
    if (!d->isOpen)
        return;
    d->stopSearch();
    d->stopDataVersion();
    ++d->generation;
    d->store.post([](StoreThread::Slot &slot) { slot.reset(); });
    d->isOpen = false;
    d->facts = {};
    d->snapshot = emptySnapshot();
    emit closed();
    emit snapshotChanged();
}

bool Archive::isOpen() const
{
    return d->isOpen;
}

const ArchiveFacts &Archive::facts() const
{
    if (d->isOpen && !d->store.isOwn() && d->facts.dataVersion.isEmpty()) {
        d->store.post([this](StoreThread::Slot &slot) {
            d->facts.dataVersion = dataVersion(packageRows(*slot, {})).value_or(QString());
        });
    }
    return d->facts;
}

std::shared_ptr<const Snapshot> Archive::snapshot() const
{
    return d->snapshot;
}

QFuture<Answer> Archive::search(const Query &query)
{
    d->stopSearch();
    if (!d->store.isOwn())
        return QtFuture::makeReadyFuture(answer(d->snapshot, query));
    d->lastSearch = QtConcurrent::run(
        [snapshot = d->snapshot, query, stop = StopFlag(d->searchStop)](QPromise<Answer> &promise) {
            Answer found = answer(snapshot, query, stop);
            if (!stop->load())
                promise.addResult(std::move(found));
        });
    return d->lastSearch;
}

QFuture<Result<Dossier>> Archive::dossier(const RecordRef &record)
{
    return d->read<Dossier>([record](const RecordStore &store, const StopAsked &) { return readDossier(store, record); });
}

QFuture<Result<LineageRecords>> Archive::lineageRecords()
{
    return d->read<LineageRecords>([](const RecordStore &store, const StopAsked &) { return readLineageRecords(store); });
}

QFuture<Result<QList<Record>>> Archive::records(Table table)
{
    return d->read<QList<Record>>([table](const RecordStore &store, const StopAsked &) {
        return Acceptance::of(store).and_then([&](const Acceptance &acceptance) { return acceptance.all(store, table); });
    });
}

QFuture<Result<QList<Record>>> Archive::records(const QList<RecordRef> &records)
{
    return d->read<QList<Record>>([records](const RecordStore &store, const StopAsked &) {
        return Acceptance::of(store).and_then([&](const Acceptance &acceptance) { return acceptance.these(store, records); });
    });
}

QFuture<Result<QList<RecordRef>>> Archive::find(const QString &id)
{
    return d->read<QList<RecordRef>>([id](const RecordStore &store, const StopAsked &) { return store.find(id); });
}

QFuture<Result<ImportReport>> Archive::importFiles(const QStringList &paths, const ImportOptions &options)
{
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    const int asked = d->generation;
    const auto progressed = [this](qint64 read, qint64 total) {
        d->inArchiveThread([this, read, total] { emit importProgressed(read, total); });
    };
    d->store.post([this, promise, asked, paths, options, progressed, withSnapshot = d->keepsSnapshot](StoreThread::Slot &slot) {
        const auto stopAsked = [this, promise] { return d->store.isStopping() || promise->isCanceled(); };
        const auto report = slot ? Importer(*slot, options, { progressed, stopAsked }).run(paths)
                                 : Result<ImportReport>(tl::unexpected(nothingOpen()));
        const bool hasChanges = report && report->committed && report->added + report->furtherAccounts > 0;
        std::optional<Result<State>> state;
        if (hasChanges)
            state = readState(*slot, withSnapshot);
        d->inArchiveThread([this, promise, asked, report, state] {
            if (state && *state && asked == d->generation) {
                d->show(**state);
                emit snapshotChanged();
                emit factsChanged();
            }
            promise->addResult(report);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<void>> Archive::exportPackage(const QString &folder)
{
    return d->read<void>([folder](const RecordStore &store, const StopAsked &stopAsked) {
        return writeDataPackage(folder, packageRows(store, stopAsked));
    });
}

QFuture<Result<QList<Finding>>> Archive::check()
{
    return d->read<QList<Finding>>([](const RecordStore &store, const StopAsked &) { return checkStore(store); });
}

QFuture<Result<void>> Archive::copyTo(const QString &path)
{
    return d->read<void>([path](const RecordStore &store, const StopAsked &) { return store.copyTo(path); });
}

} // namespace phalera
