// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importer.h"

#include "archive/accountdifferences.h"
#include "archive/readahead.h"
#include "archive/wikidatatarget.h"
#include "exchange/formats.h"
#include "exchange/recipereader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <tuple>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ProgressInterval = 100; // ms

/// Files whose name tells their table come in the order of the tables, so that few rows have to wait for what they
/// refer to.
QStringList inTableOrder(QStringList paths)
{
    const auto order = [](const QString &path) {
        const auto table = tableByName(QFileInfo(path).completeBaseName());
        return table ? int(*table) : int(AllTables.size());
    };
    std::ranges::stable_sort(paths, {}, order);
    return paths;
}

/// What a batch is called: never a path, which would tell of somebody's machine.
QString batchName(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    return info.fileName() == "datapackage.json"_L1 ? info.absoluteDir().dirName()
                                                    : QFileInfo(info.absoluteFilePath()).fileName();
}

/// Whether a file ends where it should not: nobody can say what else would have come.
bool breaksOff(const Error &error)
{
    return error.kind == Error::Kind::FileNotReadable || error.kind == Error::Kind::BadWorkbook;
}

qint64 sizeOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? info.size() : 0;
}

} // namespace

Importer::Importer(RecordStore &store, const ImportOptions &options, const ImportWatch &watch)
    : m_store(store)
    , m_options(options)
    , m_watch(watch)
    , m_known(store)
{
}

Result<ImportReport> Importer::run(const QStringList &paths)
{
    const QStringList ordered = inTableOrder(paths);
    for (const QString &path : ordered)
        m_bytesTotal += sizeOf(path);
    const Result<ImportReport> report = bringIn([&] { return readFiles(ordered); });
    if (!m_hasDangling)
        return report;
    // Which rows are to be refused can only be told by looking each reference up.
    Importer again(m_store, m_options, { m_watch.progressed, m_watch.isStopped, nullptr });
    again.m_trusts = false;
    return again.run(paths);
}

Result<ImportReport> Importer::run(RecordReader &records, const QString &name)
{
    m_bytesTotal = records.bytesTotal();
    m_trusts = false; // they cannot be read again
    return bringIn([&] {
        return m_store.addBatch({ 0, name, {}, QDateTime::currentDateTimeUtc(), {} }).and_then([&](qint64 batch) {
            m_report.batches.append(batch);
            return readRows(records, batch);
        });
    });
}

Result<ImportReport> Importer::bringIn(const std::function<Result<void>()> &readAll)
{
    if (m_store.isReadOnly())
        return failure(Error::Kind::ArchiveReadOnly, { m_store.path() });
    auto transaction = m_store.beginFilling();
    if (!transaction)
        return tl::unexpected(transaction.error());
    m_feed = transaction->isFilling() ? m_watch.feed : nullptr;
    m_trusts = m_trusts && transaction->isFilling();
    m_sinceProgress.start();
    if (const auto read = readAll(); !read)
        return tl::unexpected(read.error());
    if (m_watch.progressed)
        m_watch.progressed(m_bytesTotal, m_bytesTotal);
    if (const auto complete = completeRows(*transaction); !complete)
        return tl::unexpected(complete.error());
    const auto place = [](const Error &problem) {
        return std::tie(problem.where.file, problem.where.sheet, problem.where.line, problem.where.column);
    };
    std::ranges::stable_sort(m_report.problems, {}, place);
    if (const auto settled = settle(std::move(*transaction)); !settled)
        return tl::unexpected(settled.error());
    return m_report;
}

/// All files are read: the rows that wait come in, and what is built of all rows is begun, while it is seen whether
/// rows that came in unseen may stay.
Result<void> Importer::completeRows(const RecordStore::Transaction &transaction)
{
    Result<void> completed;
    if (!m_trusts)
        completed = refuseStrandedRows().and_then([this] { return addWaitingRows(); });
    if (completed && m_feed && isToBeKept())
        completed = m_feed->complete(m_store);
    if (!completed || !m_trusts)
        return completed;
    const Result<bool> hold = transaction.referencesHold();
    return hold && !*hold ? giveUpTrust() : hold.map([](bool) {});
}

bool Importer::isToBeKept() const
{
    const bool isRefused
        = m_options.onProblem == ImportOptions::OnProblem::ChangeNothing && !m_report.problems.isEmpty();
    return !isRefused && !m_options.dryRun;
}

/// Ends this reading: run() begins another one.
Result<void> Importer::giveUpTrust()
{
    m_hasDangling = true;
    if (m_feed)
        m_feed->forget();
    return failure(Error::Kind::Cancelled);
}

/// Commits, or lets the transaction roll back where nothing is to be kept.
Result<void> Importer::settle(RecordStore::Transaction transaction)
{
    if (!isToBeKept())
        return {};
    const bool hasChanges = m_report.added + m_report.furtherAccounts > 0;
    if (hasChanges) {
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    m_report.committed = true;
    return {};
}

/// What the archive knows of awards and acts, for a format that asks for it.
Result<ArchiveTerms> Importer::termsFor(const QString &format) const
{
    ArchiveTerms terms;
    if (!namesAwards(format))
        return terms;
    const auto awards = m_store.forEachRecord(Table::Awards, [&](const Attestation &award) {
        terms.awards.add(award.record);
        return true;
    });
    const auto acts = awards.and_then([&] {
        return m_store.forEachRecord(Table::Acts, [&](const Attestation &act) {
            terms.acts.add(act.record.id);
            return true;
        });
    });
    return acts.map([&] { return std::move(terms); });
}

QString Importer::formatFor(const QString &path) const
{
    return m_options.recipe ? u"recipe"_s : m_options.format.isEmpty() ? formatOf(path) : m_options.format;
}

/// Whether what a reader takes from its file depends on what is in the store at that moment.
bool Importer::looksIntoStore(const QString &format) const
{
    return m_options.recipe || format == WikidataFormat;
}

/// A reader for a file, which must not be read ahead where it looks into the store itself.
Result<std::unique_ptr<RecordReader>> Importer::openReader(const QString &path, const QString &format) const
{
    if (format == WikidataFormat) {
        return wikidataTarget(m_store, m_options.awardsOfItems).and_then([&](WikidataTarget target) {
            return WikidataReader::openFile(path, std::move(target))
                .map([](std::unique_ptr<WikidataReader> reader) -> std::unique_ptr<RecordReader> { return reader; });
        });
    }
    if (!m_options.recipe)
        return termsFor(format).and_then(
            [&](const ArchiveTerms &terms) { return readerFor(path, m_options.format, m_options.text, terms); });
    const auto knownPerson = [this](const QString &id) -> Result<std::optional<Record>> {
        const RecordRef person { Table::People, id };
        const Result<bool> isThere = m_store.contains(person);
        if (!isThere || !*isThere)
            return isThere.map([](bool) { return std::optional<Record>(); });
        return m_store.attestations(person).map(
            [](const QList<Attestation> &accounts) { return std::optional(accounts.constFirst().record); });
    };
    const auto conferralsOf
        = [this](const QString &person) { return m_store.recordsReferring(Table::Conferrals, "person"_L1, person); };
    return RecipeReader::openFile(path, *m_options.recipe, knownPerson, conferralsOf)
        .map([](std::unique_ptr<RecipeReader> reader) -> std::unique_ptr<RecordReader> { return reader; });
}

/// While one file is read the next is opened, for which a table is read once, to see which of its rows share an id.
Result<void> Importer::readFiles(const QStringList &paths)
{
    std::future<Opened> next;
    const auto opened = [this](const QString &path) {
        const QString format = formatFor(path);
        return Opened { format, openReader(path, format) };
    };
    const auto mayBeOpenedAhead = [this](const QString &path) {
        const QString format = formatFor(path);
        return !looksIntoStore(format) && !namesAwards(format);
    };
    for (qsizetype i = 0; i < paths.size(); ++i) {
        Opened file = next.valid() ? next.get() : opened(paths.at(i));
        if (i + 1 < paths.size() && mayBeOpenedAhead(paths.at(i + 1)))
            next = std::async(std::launch::async, opened, paths.at(i + 1));
        if (const auto read = readFile(paths.at(i), std::move(file)); !read)
            return read;
    }
    return {};
}

Result<void> Importer::readFile(const QString &path, Opened file)
{
    auto &[format, reader] = file;
    if (!reader) {
        list(reader.error());
        return {};
    }
    if (const TextForm form = (*reader)->textForm(); form != TextForm())
        m_report.forms.append({ path, form });
    const auto batch = m_store.addBatch({ 0, batchName(path), format, QDateTime::currentDateTimeUtc(), {} });
    if (!batch)
        return tl::unexpected(batch.error());
    m_report.batches.append(*batch);
    m_bytesTotal += (*reader)->bytesTotal() - sizeOf(path);
    const auto read = looksIntoStore(format) ? takeRows(**reader, *batch) : readRows(**reader, *batch);
    m_bytesBefore += (*reader)->bytesTotal();
    m_report.remarks = (*reader)->remarks() + m_report.remarks;
    return read;
}

Result<void> Importer::readRows(RecordReader &source, qint64 batch)
{
    ReadAhead reader(source);
    return takeRows(reader, batch);
}

Result<void> Importer::takeRows(RecordReader &reader, qint64 batch)
{
    while (auto row = reader.next()) {
        if (m_watch.isStopped && m_watch.isStopped())
            return failure(Error::Kind::Cancelled);
        showProgress(reader);
        if (!*row) {
            if (breaksOff(row->error()))
                return tl::unexpected(row->error());
            refuse(row->error());
            continue;
        }
        ++m_report.read;
        if (const auto taken = take(reader, std::move(row->value()), batch); !taken)
            return taken;
    }
    return {};
}

/// Adds the row, or keeps it waiting if something that it refers to has not come yet.
Result<void> Importer::take(const RecordReader &reader, ReadRecord read, qint64 batch)
{
    if (m_trusts)
        return takeOnTrust(read, batch);
    QList<Reference> references = referencesOf(read.record);
    const Result<bool> waits = mustWait(read, references);
    if (!waits)
        return tl::unexpected(waits.error());
    if (!read.isFurtherAccount)
        m_missing.remove(read.record.ref());
    const auto taken = *waits ? keepWaiting(reader, std::move(read), batch, std::move(references)) : add(read, batch);
    // Rows that refer to each other in a circle come in as soon as the circle closes; else all that refers to them
    // would wait too.
    const bool isCircleClosed = m_missing.isEmpty() && !m_waitsToTheEnd;
    return taken && isCircleClosed ? addWaitingRows() : taken;
}

/// Adds the row without a look at what it refers to.
Result<void> Importer::takeOnTrust(const ReadRecord &read, qint64 batch)
{
    const Result<bool> mayCome = read.isFurtherAccount ? m_store.contains(read.record.ref()) : true;
    if (!mayCome)
        return tl::unexpected(mayCome.error());
    return *mayCome ? add(read, batch) : giveUpTrust();
}

Result<void> Importer::keepWaiting(
    const RecordReader &reader, ReadRecord read, qint64 batch, QList<Reference> references)
{
    ++m_waitingIds[read.record.ref()];
    m_waitsToTheEnd = m_waitsToTheEnd || read.isFurtherAccount;
    QList<Place> places;
    for (const Reference &reference : std::as_const(references)) {
        places.append(reader.placeOf(QString(reference.field)));
        const Result<bool> resolved = m_known.resolves(reference);
        if (!resolved)
            return tl::unexpected(resolved.error());
        if (*resolved)
            continue;
        if (!reference.target)
            m_waitsToTheEnd = true;
        else if (const RecordRef target { *reference.target, reference.id }; !m_waitingIds.contains(target))
            m_missing.insert(target);
    }
    m_waiting.append({ std::move(read), batch, std::move(references), std::move(places) });
    return {};
}

Result<bool> Importer::mustWait(const ReadRecord &read, const QList<Reference> &references)
{
    if (m_waitingIds.contains(read.record.ref()))
        return true; // the first account of a record has to stay the first
    if (read.isFurtherAccount) {
        const Result<bool> isKnown = m_known.contains(read.record.ref());
        if (!isKnown || !*isKnown)
            return isKnown.map([](bool known) { return !known; });
    }
    for (const Reference &reference : references) {
        const Result<bool> resolved = m_known.resolves(reference);
        if (!resolved || !*resolved)
            return resolved.map([](bool isResolved) { return !isResolved; });
    }
    return false;
}

/// Rows that wait may refer to each other. So all are taken as coming until one refers to what is neither there nor
/// comes; that one is refused, which may strand others, until nothing changes any more.
Result<void> Importer::refuseStrandedRows()
{
    for (;;) {
        const Result<bool> refused = refuseOneRound();
        if (!refused)
            return tl::unexpected(refused.error());
        if (!*refused)
            return {};
    }
}

Result<void> Importer::addWaitingRows()
{
    for (const WaitingRow &row : std::as_const(m_waiting)) {
        if (const auto added = add(row.read, row.batch); !added)
            return added;
    }
    m_waiting.clear();
    m_waitingIds.clear();
    return {};
}

Result<bool> Importer::refuseOneRound()
{
    ComingIds coming;
    for (const WaitingRow &row : std::as_const(m_waiting)) {
        if (!row.read.isFurtherAccount)
            coming[size_t(row.read.record.table)].add(row.read.record.id);
    }
    QList<WaitingRow> kept;
    for (WaitingRow &row : m_waiting) {
        const Result<QList<Error>> problems = danglingReferences(row, coming);
        if (!problems)
            return tl::unexpected(problems.error());
        for (const Error &problem : *problems)
            refuse(problem);
        if (problems->isEmpty())
            kept.append(std::move(row));
    }
    const bool refusedAny = kept.size() < m_waiting.size();
    m_waiting = std::move(kept);
    return refusedAny;
}

Result<QList<Error>> Importer::danglingReferences(const WaitingRow &row, const ComingIds &coming)
{
    QList<Reference> references = row.references;
    QList<Place> places = row.places;
    if (row.read.isFurtherAccount) {
        references.append({ {}, row.read.record.id, row.read.record.table });
        places.append(row.read.where);
    }
    QList<Error> problems;
    for (qsizetype i = 0; i < references.size(); ++i) {
        const Reference &reference = references.at(i);
        const bool comes = std::ranges::any_of(AllTables, [&](Table table) {
            return reference.target.value_or(table) == table && coming[size_t(table)].contains(reference.id);
        });
        const Result<bool> resolved = comes ? Result<bool>(true) : m_known.resolves(reference);
        if (!resolved)
            return tl::unexpected(resolved.error());
        const QString target = reference.target ? QString(tableSpec(*reference.target).name) : QString();
        if (!*resolved)
            problems.append({ Error::Kind::UnknownReference, { reference.id, target }, places.at(i) });
    }
    return problems;
}

Result<void> Importer::add(const ReadRecord &read, qint64 batch)
{
    const auto added = m_store.add({ read.record, 0, read.locator, batch, read.wording });
    if (!added)
        return tl::unexpected(added.error());
    if (!m_trusts)
        m_known.add(read.record.ref());
    for (const Error &each : read.remarks)
        remark(each);
    switch (*added) {
    case RecordStore::Added::NewRecord:
        ++m_report.added;
        if (m_feed)
            m_feed->add(read.record);
        break;
    case RecordStore::Added::FurtherAccount:
        ++m_report.furtherAccounts;
        return compare(read);
    case RecordStore::Added::Unchanged:
        ++m_report.unchanged;
        break;
    }
    return {};
}

/// Notes what an account that was added says otherwise than those before it.
Result<void> Importer::compare(const ReadRecord &read)
{
    Result<QList<Attestation>> accounts = m_store.attestations(read.record.ref());
    if (!accounts)
        return tl::unexpected(accounts.error());
    const Attestation coming = accounts->takeLast();
    const QList<Error> found = differences(*accounts, coming);
    const auto contradicts = [](const Error &each) { return each.kind == Error::Kind::ValueDiffers; };
    if (std::ranges::any_of(found, contradicts))
        ++m_report.contradicting;
    else if (!found.isEmpty())
        ++m_report.adding;
    for (Error each : found) {
        const QString field = each.where.field;
        each.where = read.where;
        each.where.column = 0;
        each.where.field = field;
        remark(std::move(each));
    }
    return {};
}

void Importer::remark(Error remark)
{
    if (m_report.remarks.size() < MostProblems)
        m_report.remarks.append(std::move(remark));
}

void Importer::refuse(const Error &problem)
{
    // A row may have several problems; one that refers to nothing was counted when it was read.
    const bool isSameRow = problem.where.file == m_lastRefused.file && problem.where.sheet == m_lastRefused.sheet
        && problem.where.line == m_lastRefused.line;
    if (!isSameRow) {
        ++m_report.refused;
        m_report.read += problem.kind == Error::Kind::UnknownReference ? 0 : 1;
    }
    m_lastRefused = problem.where;
    list(problem);
}

void Importer::list(const Error &problem)
{
    if (m_report.problems.size() < MostProblems)
        m_report.problems.append(problem);
}

void Importer::showProgress(const RecordReader &reader)
{
    if (!m_watch.progressed || m_sinceProgress.elapsed() < ProgressInterval)
        return;
    m_sinceProgress.restart();
    m_watch.progressed(m_bytesBefore + reader.bytesRead(), m_bytesTotal);
}

} // namespace phalera
