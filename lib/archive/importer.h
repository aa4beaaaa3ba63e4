// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/knownrecords.h"
#include "archive/snapshotfeed.h"
#include "exchange/awardnames.h"
#include "exchange/recordreader.h"

#include <QElapsedTimer>
#include <QSet>

namespace phalera {

/// How an import tells of itself, and how it is stopped. Both are called in the thread of the import.
struct ImportWatch
{
    std::function<void(qint64 bytesRead, qint64 bytesTotal)> progressed;
    std::function<bool()> isStopped;
    SnapshotFeed *feed = nullptr; ///< gets what comes into an archive that was empty
};

/// Brings files into a store within one transaction. Rows may refer to rows that come later: such a row waits until
/// these have come, and is refused if what it refers to is neither there nor comes in.
class Importer
{
public:
    Importer(RecordStore &store, const ImportOptions &options, const ImportWatch &watch);

    /// As Archive::importFiles(). An error means that the archive is as it was: ArchiveReadOnly, DatabaseFailed,
    /// DiskFull, Cancelled, FileNotReadable or BadWorkbook where a file breaks off under the reading.
    Result<ImportReport> run(const QStringList &paths);
    /// As Archive::importRecords().
    Result<ImportReport> run(RecordReader &records, const QString &name);

    /// At most so many problems are listed; `refused` counts every row.
    static constexpr qsizetype MostProblems = 10'000;

private:
    struct WaitingRow
    {
        ReadRecord read;
        qint64 batch = 0;
        QList<Reference> references;
        QList<Place> places; ///< of the references
    };

    struct Opened
    {
        QString format;
        Result<std::unique_ptr<RecordReader>> reader;
    };

    using ComingIds = std::array<SeenIds, AllTables.size()>;

    Result<ImportReport> bringIn(const std::function<Result<void>()> &readAll);
    Result<void> readFiles(const QStringList &paths);
    Result<void> readFile(const QString &path, Opened file);
    [[nodiscard]] QString formatFor(const QString &path) const;
    [[nodiscard]] bool looksIntoStore(const QString &format) const;
    [[nodiscard]] Result<ArchiveTerms> termsFor(const QString &format) const;
    [[nodiscard]] Result<std::unique_ptr<RecordReader>> openReader(const QString &path, const QString &format) const;
    Result<void> readRows(RecordReader &source, qint64 batch);
    Result<void> takeRows(RecordReader &reader, qint64 batch);
    Result<void> take(const RecordReader &reader, ReadRecord read, qint64 batch);
    Result<bool> mustWait(const ReadRecord &read, const QList<Reference> &references);
    Result<void> keepWaiting(const RecordReader &reader, ReadRecord read, qint64 batch, QList<Reference> references);
    Result<void> addWaitingRows();
    Result<void> refuseStrandedRows();
    Result<bool> refuseOneRound();
    Result<QList<Error>> danglingReferences(const WaitingRow &row, const ComingIds &coming);
    Result<void> compare(const ReadRecord &read);
    void remark(Error remark);
    Result<void> takeOnTrust(const ReadRecord &read, qint64 batch);
    Result<void> completeRows(const RecordStore::Transaction &transaction);
    [[nodiscard]] bool isToBeKept() const;
    Result<void> giveUpTrust();
    Result<void> add(const ReadRecord &read, qint64 batch);
    void refuse(const Error &problem);
    void list(const Error &problem);
    void showProgress(const RecordReader &reader);
    [[nodiscard]] Result<void> settle(RecordStore::Transaction transaction);

    RecordStore &m_store;
    ImportOptions m_options;
    ImportWatch m_watch;
    KnownRecords m_known;
    SnapshotFeed *m_feed = nullptr; ///< if it gets what comes
    /// Files that fill an archive are taken to refer to nothing that is not there, which is seen at the end at once.
    bool m_trusts = true;
    bool m_hasDangling = false; ///< they do: all is to be read once more, looking up each reference
    QList<WaitingRow> m_waiting;
    QHash<RecordRef, int> m_waitingIds; ///< number of rows that wait under this id
    QSet<RecordRef> m_missing;          ///< what rows that wait refer to, where it neither is known nor waits
    bool m_waitsToTheEnd = false;       ///< a row waits for something that m_missing cannot name
    ImportReport m_report;
    Place m_lastRefused;
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 0;
    QElapsedTimer m_sinceProgress;
};

} // namespace phalera
