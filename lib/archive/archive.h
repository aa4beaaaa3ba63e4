// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"
#include "record/finding.h"
#include "record/values.h"
#include "search/answer.h"
#include "store/recordstore.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace phalera {

/// Numbers of an open archive.
struct ArchiveFacts
{
    QString path;
    bool readOnly = false;
    int schema = 0;
    QString dataVersion; ///< SHA-256 of the canonical data package, hexadecimal
    QHash<Table, qint64> rows;
    qint64 furtherAccounts = 0;
    QList<Batch> batches;
};

struct ImportOptions
{
    enum class OnProblem : quint8 { ChangeNothing, ImportTheRest };
    OnProblem onProblem = OnProblem::ChangeNothing;
    bool dryRun = false;
    QString format; ///< "csv", "datapackage"; empty: by the file
};

struct ImportReport
{
    qint64 read = 0, added = 0, furtherAccounts = 0, unchanged = 0, refused = 0;
    bool committed = false;
    QList<Error> problems; ///< each with file, line, column
};

/// A record as the dossier shows it: accepted values with every account, what refers to it, and what is said about it.
struct Dossier
{
    RecordRef ref;
    Record accepted;
    QList<FieldAccounts> fields;
    QList<Attestation> attestations;
    QList<Claim> claims;             ///< statements on it, by question
    QList<Record> related;           ///< a person's conferrals; an award's acts, relations, procedures, counts; an act's conferrals;
                                     ///< of a source nothing: see `citing` and `claims` (what it says)
    QList<RecordRef> citing;         ///< of a source: the records that cite it
    QHash<SourceId, Source> sources; ///< every source that is named above
    QHash<QString, QList<Claim>> questions; ///< of each question above: all its claims, by every source
};

/// The records that the lineage is drawn from.
struct LineageRecords
{
    QList<Award> awards;
    QList<AwardRelation> relations;
    QList<Act> acts;
    QList<Procedure> procedures;
    QList<Count> counts;
    QList<Claim> claims; ///< on awards and acts
};

/// One open archive: store, snapshot and exchange behind one face, and the only threads of lib/. The store lives on a thread of its own;
/// searches run on the global pool against the snapshot. Functions that return a future may be called from the thread of the object.
class Archive : public QObject
{
    Q_OBJECT
public:
    /// SameThread does everything at once in the caller's thread: for the command line and for tests.
    enum class Threading : quint8 { OwnThread, SameThread };
    explicit Archive(Threading threading = Threading::OwnThread, QObject *parent = nullptr);
    ~Archive() override;

    QFuture<Result<void>> create(const QString &path);
    QFuture<Result<void>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    void close();
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] const ArchiveFacts &facts() const;
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const; ///< never null; empty before open()

    /// Runs on the pool; a new call stops the one before it, whose future is then cancelled.
    QFuture<Answer> search(const Query &query);

    QFuture<Result<Dossier>> dossier(const RecordRef &record);
    QFuture<Result<LineageRecords>> lineageRecords();
    /// Every claim with the sources named in them, for the view of sources.
    QFuture<Result<QList<Record>>> records(Table table); ///< accepted records of a small table
    QFuture<Result<QList<RecordRef>>> find(const QString &id);

    QFuture<Result<ImportReport>> importFiles(const QStringList &paths, const ImportOptions &options);
    /// Writes the whole archive as a data package into a folder that is empty or does not exist.
    QFuture<Result<void>> exportPackage(const QString &folder);
    QFuture<Result<QList<Finding>>> check();
    QFuture<Result<void>> copyTo(const QString &path);

signals:
    void opened();
    void closed();
    /// A new snapshot was published, after open or import.
    void snapshotChanged();
    void importProgressed(qint64 bytesRead, qint64 bytesTotal);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phalera
