// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "archive/acceptance.h"
#include "archive/archivestate.h"
#include "archive/decisions.h"
#include "archive/freedmemory.h"
#include "archive/importer.h"
#include "archive/packagerows.h"
#include "archive/peoplerows.h"
#include "archive/storereading.h"
#include "archive/storethread.h"
#include "exchange/csvwriter.h"
#include "exchange/eacwriter.h"
#include "exchange/exportorigin.h"
#include "exchange/gedcomwriter.h"
#include "exchange/recordlines.h"
#include "exchange/workbookwriter.h"
#include "record/decision.h"
#include "search/preparation.h"

#include <QLocale>
#include <QtConcurrentRun>
#include <QThreadPool>
#include <QTimer>

namespace phalera {

namespace {

/// What is prepared for later questions takes half a second of a processor, which the first rows need themselves.
constexpr std::chrono::milliseconds PreparationDelay { 500 };

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

    QFuture<Result<void>> replaceStore(std::function<Result<std::unique_ptr<RecordStore>>()> openStore);
    /// Posts work on the open archive.
    template <typename T> QFuture<Result<T>> read(std::function<Result<T>(const OpenStore &, const StopAsked &)> work);
    /// The same, for work on the records alone.
    template <typename T> QFuture<Result<T>> readRecords(std::function<Result<T>(const RecordStore &)> work);
    /// The same, for work that has to know which of them are the same.
    template <typename T>
    QFuture<Result<T>> readResolved(std::function<Result<T>(const RecordStore &, const Identities &)> work);
    /// What became of work on the records, and whether it changed any.
    template <typename T> struct Outcome
    {
        Result<T> result;
        bool hasChanges = false;
    };
    template <typename T>
    using Change = std::function<Outcome<T>(RecordStore &store, const StopAsked &stopAsked, SnapshotFeed *feed)>;
    /// Posts work that may change records. Its future ends after the archive shows what it changed. `isFed`: the work
    /// may give what comes in to a feed.
    template <typename T> QFuture<Result<T>> change(bool isFed, Change<T> work);
    /// A change by decisions, in one transaction; a dry run leaves all as it was.
    template <typename T> QFuture<Result<T>> decide(bool dryRun, std::function<Result<T>(Decisions &)> decision);
    using BringIn = std::function<Result<ImportReport>(Importer &)>;
    QFuture<Result<ImportReport>> import(const ImportOptions &options, BringIn bringIn);
    /// Calls `show` in the archive's thread.
    void inArchiveThread(std::function<void()> show);
    void show(const ArchiveState &state);
    void prepareShown(const std::weak_ptr<const Snapshot> &shown);
    void seekDataVersion();
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
    QFuture<Result<VersionedRecords>> dataVersionJob;
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
QFuture<Result<T>> Archive::Private::read(std::function<Result<T>(const OpenStore &, const StopAsked &)> work)
{
    return store.run<T>([work = std::move(work)](const OpenStore &open, const StopAsked &stopAsked) -> Result<T> {
        if (!open.records)
            return tl::unexpected(nothingOpen());
        return work(open, stopAsked);
    });
}

template <typename T>
QFuture<Result<T>> Archive::Private::readRecords(std::function<Result<T>(const RecordStore &)> work)
{
    return read<T>([work = std::move(work)](const OpenStore &open, const StopAsked &) { return work(*open.records); });
}

template <typename T>
QFuture<Result<T>> Archive::Private::readResolved(
    std::function<Result<T>(const RecordStore &, const Identities &)> work)
{
    return store.run<T>([work = std::move(work)](OpenStore &open, const StopAsked &) -> Result<T> {
        if (!open.records)
            return tl::unexpected(nothingOpen());
        const auto same = identities(open);
        if (!same)
            return tl::unexpected(same.error());
        return work(*open.records, **same);
    });
}

QFuture<Result<void>> Archive::Private::replaceStore(std::function<Result<std::unique_ptr<RecordStore>>()> openStore)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const int asked = ++generation;
    store.post([this, promise, asked, withSnapshot = keepsSnapshot, openStore = std::move(openStore)](OpenStore &open) {
        auto opened = openStore();
        const auto stopAsked = [this] { return store.isStopping(); };
        const auto state = opened ? readState(**opened, withSnapshot, stopAsked)
                                  : Result<ArchiveState>(tl::unexpected(opened.error()));
        if (state) {
            open = {};
            open.records = std::move(*opened);
        }
        inArchiveThread([this, promise, asked, state] {
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

void Archive::Private::show(const ArchiveState &state)
{
    facts = state.facts;
    snapshot = state.snapshot;
    if (store.isOwn())
        QTimer::singleShot(
            PreparationDelay, q, [this, shown = std::weak_ptr<const Snapshot>(snapshot)] { prepareShown(shown); });
    seekDataVersion();
}

void Archive::Private::prepareShown(const std::weak_ptr<const Snapshot> &shown)
{
    if (shown.lock() != snapshot)
        return;
    QThreadPool::globalInstance()->start([prepared = snapshot, locale = QLocale().name()] {
        prepare(*prepared, locale);
        giveBackFreedMemory();
    });
}

/// Reads through a connection of its own, so that dossiers need not wait for it.
void Archive::Private::seekDataVersion()
{
    stopDataVersion();
    hashStop = std::make_shared<std::atomic_bool>();
    if (!store.isOwn() || !facts.dataVersion.isEmpty())
        return;
    dataVersionJob = QtConcurrent::run(
        [path = facts.path, stop = hashStop] { return computeDataVersion(path, [stop] { return stop->load(); }); });
    dataVersionJob.then(q, [this, stop = hashStop](const Result<VersionedRecords> &version) {
        if (stop != hashStop || !version)
            return;
        facts.dataVersion = version->dataVersion;
        store.post([version](const OpenStore &open) {
            if (open.records)
                keepDataVersion(*open.records, *version);
        });
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
    d->store.post([](OpenStore &open) { open = {}; });
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
        d->store.post([this](const OpenStore &open) {
            const auto version = computeDataVersion(d->facts.path, [] { return false; });
            if (!version)
                return;
            d->facts.dataVersion = version->dataVersion;
            keepDataVersion(*open.records, *version);
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
    d->lastSearch
        = QtConcurrent::run([snapshot = d->snapshot, query, stop = StopFlag(d->searchStop)](QPromise<Answer> &promise) {
              Answer found = answer(snapshot, query, stop);
              if (!stop->load())
                  promise.addResult(std::move(found));
          });
    return d->lastSearch;
}

QFuture<Result<Dossier>> Archive::dossier(const RecordRef &record)
{
    return d->readResolved<Dossier>([record](const RecordStore &store, const Identities &identities) {
        return readDossier(store, identities, record);
    });
}

QFuture<Result<LineageRecords>> Archive::lineageRecords()
{
    return d->store.run<LineageRecords>([](OpenStore &open, const StopAsked &) -> Result<LineageRecords> {
        if (!open.records)
            return tl::unexpected(nothingOpen());
        return phalera::lineageRecords(open);
    });
}

QFuture<Result<StatementCounts>> Archive::statementCounts()
{
    return d->readRecords<StatementCounts>(
        [](const RecordStore &store) { return store.allClaims().map(&phalera::statementCounts); });
}

QFuture<Result<QList<Record>>> Archive::records(Table table)
{
    return d->readRecords<QList<Record>>([table](const RecordStore &store) {
        return Acceptance::of(store, table).and_then([&](const Acceptance &acceptance) {
            return acceptance.all(store, table);
        });
    });
}

QFuture<Result<QList<Record>>> Archive::records(const QList<RecordRef> &records)
{
    return d->readResolved<QList<Record>>([records](const RecordStore &store, const Identities &identities) {
        return acceptedRecords(store, identities, records);
    });
}

QFuture<Result<void>> Archive::withRecords(std::function<Result<void>(const RecordsOf &, const StopAsked &)> work)
{
    return d->store.run<void>([work = std::move(work)](OpenStore &open, const StopAsked &stopAsked) -> Result<void> {
        if (!open.records)
            return tl::unexpected(nothingOpen());
        const auto same = identities(open);
        if (!same)
            return tl::unexpected(same.error());
        return work([&](const QList<RecordRef> &records) { return acceptedRecords(*open.records, **same, records); },
            stopAsked);
    });
}

QFuture<Result<QList<RecordRef>>> Archive::find(const QString &id)
{
    return d->read<QList<RecordRef>>([id](const OpenStore &open, const StopAsked &) { return open.records->find(id); });
}

QFuture<Result<ImportReport>> Archive::importFiles(const QStringList &paths, const ImportOptions &options)
{
    return d->import(options, [paths](Importer &importer) { return importer.run(paths); });
}

QFuture<Result<ImportReport>> Archive::importRecords(std::shared_ptr<RecordReader> records, const QString &name)
{
    return d->import(
        {}, [records = std::move(records), name](Importer &importer) { return importer.run(*records, name); });
}

template <typename T> QFuture<Result<T>> Archive::Private::change(bool isFed, Change<T> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const int asked = generation;
    store.post(
        [this, promise, asked, isFed, work = std::move(work), withSnapshot = keepsSnapshot](const OpenStore &open) {
            const auto stopAsked = [this, promise] { return store.isStopping() || promise->isCanceled(); };
            Outcome<T> outcome { tl::unexpected(nothingOpen()) };
            const auto feed = withSnapshot && isFed ? std::make_unique<SnapshotFeed>() : nullptr;
            if (open.records)
                outcome = work(*open.records, stopAsked, feed.get());
            std::optional<ArchiveState> changed;
            if (outcome.result && outcome.hasChanges) {
                auto state = readState(
                    *open.records, withSnapshot, [this] { return store.isStopping(); }, feed.get());
                if (state)
                    changed = std::move(*state);
                else
                    outcome.result = tl::unexpected(state.error());
            }
            inArchiveThread([this, promise, asked, result = outcome.result, changed] {
                if (changed && asked == generation) {
                    show(*changed);
                    emit q->snapshotChanged();
                    emit q->factsChanged();
                }
                promise->addResult(result);
                promise->finish();
            });
        });
    return promise->future();
}

QFuture<Result<ImportReport>> Archive::Private::import(const ImportOptions &options, BringIn bringIn)
{
    const auto progressed = [this](qint64 read, qint64 total) {
        inArchiveThread([this, read, total] { emit q->importProgressed(read, total); });
    };
    return change<ImportReport>(!options.dryRun,
        [options, bringIn = std::move(bringIn), progressed](
            RecordStore &records, const StopAsked &stopAsked, SnapshotFeed *feed) -> Outcome<ImportReport> {
            Importer importer(records, options, { progressed, stopAsked, feed });
            const Result<ImportReport> report = bringIn(importer);
            return { report, report && report->committed && report->added + report->furtherAccounts > 0 };
        });
}

QFuture<Result<Withdrawal>> Archive::withdraw(qint64 batch, bool dryRun)
{
    return d->change<Withdrawal>(
        false, [batch, dryRun](RecordStore &records, const StopAsked &stopAsked, SnapshotFeed *) {
            auto transaction = records.begin();
            auto done = transaction ? records.withdraw(batch, stopAsked)
                                    : Result<Withdrawal>(tl::unexpected(transaction.error()));
            if (done && !dryRun) {
                if (const Result<void> committed = transaction->commit(); !committed)
                    done = tl::unexpected(committed.error());
            }
            return Private::Outcome<Withdrawal> { done, done && !dryRun };
        });
}

template <typename T>
QFuture<Result<T>> Archive::Private::decide(bool dryRun, std::function<Result<T>(Decisions &)> decision)
{
    return change<T>(
        false, [dryRun, decision = std::move(decision)](RecordStore &records, const StopAsked &, SnapshotFeed *) {
            auto transaction = records.begin();
            Decisions decisions(records);
            Result<T> done = transaction ? decision(decisions) : Result<T>(tl::unexpected(transaction.error()));
            if (done && !dryRun) {
                if (const Result<void> committed = transaction->commit(); !committed)
                    done = tl::unexpected(committed.error());
            }
            return Outcome<T> { done, done && !dryRun };
        });
}

QFuture<Result<MergeOutcome>> Archive::merge(const MergeWish &wish, bool dryRun)
{
    return d->decide<MergeOutcome>(dryRun, [wish](Decisions &decisions) { return decisions.merge(wish); });
}

QFuture<Result<void>> Archive::mergeAll(const QList<MergeWish> &wishes)
{
    return d->decide<void>(false, [wishes](Decisions &decisions) -> Result<void> {
        for (const MergeWish &wish : wishes) {
            if (const auto merged = decisions.merge(wish); !merged)
                return tl::unexpected(merged.error());
        }
        return {};
    });
}

QFuture<Result<Dossier>> Archive::unmerge(const RecordRef &merged)
{
    return d->decide<Dossier>(false, [merged](Decisions &decisions) { return decisions.unmerge(merged); });
}

QFuture<Result<void>> Archive::tellApart(const DifferenceWish &wish)
{
    return d->decide<void>(false, [wish](Decisions &decisions) { return decisions.tellApart(wish); });
}

QFuture<Result<void>> Archive::forgetDifference(const RecordRef &a, const RecordRef &b)
{
    return d->decide<void>(false, [a, b](Decisions &decisions) { return decisions.forgetDifference(a, b); });
}

QFuture<Result<QList<Claim>>> Archive::toldApart()
{
    return d->readResolved<QList<Claim>>([](const RecordStore &store, const Identities &identities) {
        return store.claimsOfProperty(decisionProperty(Decision::Kind::DifferentFrom)).map([&](QList<Claim> claims) {
            claims.removeIf([](const Claim &claim) { return !decisionOf(claim); });
            for (Claim &claim : claims) {
                claim.subject = identities.resolvedSubject(claim.subject);
                claim.value = identities.resolvedSubject(claim.value);
            }
            return claims;
        });
    });
}

QFuture<Result<QStringList>> Archive::broughtBy(qint64 batch, Table table)
{
    return d->readRecords<QStringList>(
        [batch, table](const RecordStore &store) { return store.broughtBy(batch, table); });
}

QFuture<Result<void>> Archive::exportPackage(const QString &folder)
{
    return d->read<void>([folder](const OpenStore &open, const StopAsked &stopAsked) {
        return writeDataPackage(folder, packageRows(*open.records, stopAsked));
    });
}

QFuture<Result<void>> Archive::exportLines(const QString &path)
{
    return d->read<void>([path](const OpenStore &open, const StopAsked &stopAsked) {
        return writeWhole(
            path, [&](QIODevice &file) { return writeRecordLines(packageRows(*open.records, stopAsked), file); });
    });
}

QFuture<Result<void>> Archive::exportWorkbook(const QString &path, const WorkbookNotes &notes)
{
    return d->read<void>([path, notes](const OpenStore &open, const StopAsked &stopAsked) {
        return writeWorkbook(path, packageRows(*open.records, stopAsked), notes);
    });
}

QFuture<Result<void>> Archive::exportPeople(
    const QString &path, PeopleFormat format, const PeopleFileOrigin &origin, const std::optional<QStringList> &ids)
{
    return d->read<void>([path, format, origin, ids](const OpenStore &open, const StopAsked &stopAsked) {
        return peopleRows(*open.records, ids, stopAsked).and_then([&](const PeopleRows &rows) -> Result<void> {
            if (format == PeopleFormat::EacFolder)
                return writeEacFolder(path, rows, origin);
            return writeWhole(path, [&](QIODevice &file) {
                return format == PeopleFormat::Gedcom ? writeGedcom(file, rows, origin)
                                                      : writeEacFile(file, rows, origin);
            });
        });
    });
}

QFuture<Result<QList<Finding>>> Archive::check()
{
    return d->readRecords<QList<Finding>>(&checkStore);
}

QFuture<Result<void>> Archive::copyTo(const QString &path)
{
    return d->read<void>([path](const OpenStore &open, const StopAsked &) { return open.records->copyTo(path); });
}

} // namespace phalera
