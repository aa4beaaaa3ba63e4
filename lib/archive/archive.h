// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recipe.h"
#include "exchange/recordreader.h"
#include "record/attestation.h"
#include "record/comparison.h"
#include "record/finding.h"
#include "record/values.h"
#include "search/answer.h"
#include "store/recordstore.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace phalera {

struct PeopleFileOrigin;
struct WorkbookNotes;

/// Numbers of an open archive.
struct ArchiveFacts
{
    QString path;
    bool readOnly = false;
    int schema = 0;
    QString dataVersion; ///< SHA-256 of the canonical data package, hexadecimal; see Archive::facts()
    QHash<Table, qint64> rows;
    qint64 furtherAccounts = 0;
    QList<Batch> batches;
};

struct ImportOptions
{
    enum class OnProblem : quint8 { ChangeNothing, ImportTheRest };
    /// ChangeNothing: any problem leaves the archive as it was. ImportTheRest: rows with a problem are left out, and
    /// with them rows that refer to them; a file that cannot be read at all is left out as a whole.
    OnProblem onProblem = OnProblem::ChangeNothing;
    bool dryRun = false;             ///< report what would happen and change nothing
    QString format;                  ///< one of readableFormats(); empty: by the file
    TextFormWish text {};            ///< of tables that are no part of a package
    std::optional<Recipe> recipe {}; ///< by which foreign tables are read
};

/// How a file was read that is not comma-separated UTF-8.
struct FileForm
{
    QString path;
    TextForm form;

    friend bool operator==(const FileForm &, const FileForm &) = default;
};

struct ImportReport
{
    qint64 read = 0, added = 0, furtherAccounts = 0, unchanged = 0, refused = 0;
    /// Of the further accounts: those that contradict what is there in some field, and those that only add to it. The
    /// others have new sources for what is known.
    qint64 contradicting = 0, adding = 0;
    bool committed = false;  ///< true also where everything was there already and nothing had to be written
    QList<Error> problems;   ///< each with file, line, column, sorted by them; the first 10,000
    QList<Error> remarks {}; ///< on what came in: values left out and kept as they are written,
                             ///< values that differ from what was there; the first 10,000
    QList<FileForm> forms {};
};

/// A record as the dossier shows it: accepted values with every account, what refers to it, and what is said about it.
struct Dossier
{
    RecordRef ref;
    Record accepted;
    QList<FieldAccounts> fields;
    QList<Attestation> attestations;
    QList<Claim> claims;     ///< statements on it, by question
    QList<Record> related;   ///< a person's conferrals; an award's acts, relations, procedures, counts; an act's
                             ///< conferrals; of a source nothing: see `citing` and `claims` (what it says)
    QList<RecordRef> citing; ///< of a source: the records that cite it
    QHash<SourceId, Source> sources;        ///< every source that is named above
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

/// One open archive: store, snapshot and exchange behind one face, and the only threads of lib/. The store lives on a
/// thread of its own; searches run on the global pool against the snapshot. Functions that return a future are called
/// from the thread of the object. create(), open() and imports finish in that thread's event loop, after the object
/// shows the new state: never wait for them blockingly. Without an open archive a function gives BadArgument. A
/// cancelled future stops its work; so does destroying the object.
class Archive : public QObject
{
    Q_OBJECT
public:
    /// SameThread does everything at once in the caller's thread: for the command line and for tests.
    enum class Threading : quint8 { OwnThread, SameThread };
    explicit Archive(Threading threading = Threading::OwnThread, QObject *parent = nullptr);
    ~Archive() override;

    /// False before open(): no snapshot is made, so that opening a large archive takes no time. There is nothing to
    /// search then; for work on records and files alone.
    void setKeepsSnapshot(bool keeps);

    /// Makes an empty archive and opens it. Where create() or open() fails, what was open stays open.
    QFuture<Result<void>> create(const QString &path);
    QFuture<Result<void>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    void close();
    [[nodiscard]] bool isOpen() const;

    /// The data version of a large archive takes seconds: it is computed aside and empty until factsChanged()
    /// (SameThread: computed when it is first asked for).
    [[nodiscard]] const ArchiveFacts &facts() const;
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const; ///< never null; empty before open()

    /// Runs on the pool; a new call stops the one before it, whose future is then cancelled.
    QFuture<Answer> search(const Query &query);

    QFuture<Result<Dossier>> dossier(const RecordRef &record);
    QFuture<Result<LineageRecords>> lineageRecords();
    QFuture<Result<StatementCounts>> statementCounts();
    /// Accepted records of a small table, by id.
    QFuture<Result<QList<Record>>> records(Table table);
    /// Accepted records of these, in their order; NoSuchRecord.
    QFuture<Result<QList<Record>>> records(const QList<RecordRef> &records);
    /// Every record that has this id, in the order of the tables.
    QFuture<Result<QList<RecordRef>>> find(const QString &id);

    /// Reads tables, workbooks and data packages within one transaction. Reading a package again that is already in
    /// changes nothing. Problems of the files are in the report; an error means that the archive could not be changed
    /// at all (ArchiveReadOnly, DatabaseFailed, DiskFull, Cancelled, FileNotReadable or BadWorkbook where a file broke
    /// off under the reading), and is as it was.
    QFuture<Result<ImportReport>> importFiles(const QStringList &paths, const ImportOptions &options);
    /// As importFiles(), from a stream of records that hold by themselves (see normalize()); `name` is that of the
    /// batch. The stream is read on the store's thread, once.
    QFuture<Result<ImportReport>> importRecords(std::shared_ptr<RecordReader> records, const QString &name);
    /// Takes out what an import brought, as RecordStore::withdraw(); a dry run says what would go and changes nothing.
    QFuture<Result<Withdrawal>> withdraw(qint64 batch, bool dryRun = false);
    /// Writes the whole archive as a data package into a folder that is empty or does not exist; whole or not at all.
    QFuture<Result<void>> exportPackage(const QString &folder);
    /// Writes every record and account as JSON Lines, see writeRecordLines(); whole or not at all.
    QFuture<Result<void>> exportLines(const QString &path);
    /// Writes the whole archive as a workbook with a sheet for each table, see writeWorkbook(); whole or not at all.
    QFuture<Result<void>> exportWorkbook(const QString &path, const WorkbookNotes &notes);
    /// Writes people and their conferrals as writeEacFile(), writeEacFolder() or writeGedcom() do; whole or not at all.
    enum class PeopleFormat : quint8 { EacFile, EacFolder, Gedcom };
    QFuture<Result<void>> exportPeople(const QString &path, PeopleFormat format, const PeopleFileOrigin &origin,
        const std::optional<QStringList> &ids = {});
    /// The file itself ("file-damaged" {what the database says}, "unknown-reference" {field, id}), then the rules on
    /// the data, see record/rules.h.
    QFuture<Result<QList<Finding>>> check();
    /// Writes a compact copy of the archive to a path where there is no file.
    QFuture<Result<void>> copyTo(const QString &path);

signals:
    void opened();
    void closed();
    /// A new snapshot was published, after open or import.
    void snapshotChanged();
    /// facts() changed: an import, or the data version is known now.
    void factsChanged();
    void importProgressed(qint64 bytesRead, qint64 bytesTotal);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phalera
