// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"
#include "record/record.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace phalera {

class Connection;

/// One import, or one session of editing: what every account names as where it came from.
struct Batch
{
    qint64 number = 0;
    QString name;   ///< file or folder that was read
    QString format; ///< "datapackage", "csv"
    QDateTime when; ///< UTC; not part of the data version
    QString note;

    /// Not an import, but what somebody decided in the program.
    [[nodiscard]] bool isDecision() const { return format == DecisionFormat; }
    static constexpr QLatin1StringView DecisionFormat { "decision" };
};

/// What the withdrawal of a batch took out of an archive, and what stays of it.
struct Withdrawal
{
    qint64 records = 0;       ///< that are no more
    qint64 accounts = 0;      ///< further accounts that are no more, of records that stay
    qint64 succeeded = 0;     ///< records whose next account takes the place of the batch's own
    qint64 confirmed = 0;     ///< accounts that another batch brought too: they are its from now on
    qint64 keptCount = 0;     ///< records that stay because others refer to them
    QList<RecordRef> kept {}; ///< the first thousand of those

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

enum class OpenMode : quint8 { ReadWrite, ReadOnly };

/// Keeps records, their accounts, claims and sources in one SQLite file. SQL text exists only in this module.
/// An object belongs to the thread that made it. Nothing is changed outside a Transaction.
class RecordStore
{
public:
    /// Newest schema that this program knows.
    static int currentSchema();

    /// Makes a new, empty archive; fails with FileExists where there is already a file.
    [[nodiscard]] static Result<std::unique_ptr<RecordStore>> create(const QString &path);
    /// Opens an archive; an older schema is migrated after a copy "<name>.before-<schema>.phalera" was kept. A file
    /// that cannot be written, or lies on read-only media, opens read-only, in whatever schema it is. Errors:
    /// FileNotFound, NotAnArchive, ArchiveTruncated, ArchiveLocked, ArchiveNewer, ArchiveDamaged, MigrationFailed.
    [[nodiscard]] static Result<std::unique_ptr<RecordStore>> open(
        const QString &path, OpenMode mode = OpenMode::ReadWrite);
    ~RecordStore();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int schema() const;

    /// Commits on commit(), rolls back when it is destroyed before. Must not outlive its store.
    class Transaction
    {
    public:
        Transaction(Transaction &&) noexcept;
        ~Transaction();
        /// Checks references between records and writes everything, or fails and changes nothing: UnknownReference
        /// {table, id of the record, value that leads nowhere} with the field as its place, DiskFull, ArchiveLocked.
        [[nodiscard]] Result<void> commit();
        /// Whether it fills an archive that was empty, see beginFilling().
        [[nodiscard]] bool isFilling() const;
        /// Of one that fills an archive: whether everything that was added so far leads to a record, subjects of claims
        /// too. What was looked at here is not looked at again by commit().
        [[nodiscard]] Result<bool> referencesHold() const;

    private:
        friend class RecordStore;
        explicit Transaction(RecordStore *store);
        RecordStore *m_store = nullptr;
    };
    /// Waits a moment for another program that is writing: ArchiveLocked, ArchiveReadOnly.
    [[nodiscard]] Result<Transaction> begin();

    /// The same for much at once. Where the archive holds no record yet, it is filled much faster, and nobody else can
    /// read it meanwhile.
    [[nodiscard]] Result<Transaction> beginFilling();

    /// Gives the number that the accounts of this batch name; `batch.number` is not looked at.
    [[nodiscard]] Result<qint64> addBatch(const Batch &batch);
    /// Adds an account of a record. The first account of an id makes the record (number 0). A further account with the
    /// same values and sources as one that is there changes nothing (Unchanged); with other values or sources it is
    /// kept beside it.
    enum class Added : quint8 { NewRecord, FurtherAccount, Unchanged };
    [[nodiscard]] Result<Added> add(const Attestation &attestation);

    /// Takes out what a batch brought: the archive becomes what it would be without it. An account that another batch
    /// brought too stays as that one's. Records that others refer to stay, with what they refer to, and the batch with
    /// them. BadArgument where there is no such batch; Cancelled.
    [[nodiscard]] Result<Withdrawal> withdraw(qint64 batch, const std::function<bool()> &isStopped = {});

    /// Takes records out with all their accounts, whatever batch brought them: the archive becomes what it would be
    /// without them. Those that others refer to stay. A batch of decisions that is left with nothing goes too.
    [[nodiscard]] Result<Withdrawal> takeBack(const QList<RecordRef> &records);

    /// Ids of the records of a table whose own row a batch brought, ascending.
    [[nodiscard]] Result<QStringList> broughtBy(qint64 batch, Table table) const;
    /// Rows of each table: records, not further accounts.
    [[nodiscard]] Result<QHash<Table, qint64>> counts() const;
    [[nodiscard]] Result<qint64> furtherAccountCount() const;
    [[nodiscard]] Result<QList<Batch>> batches() const;
    /// Visits the own row (account 0) of every record of a table, by ascending id; return false to stop.
    [[nodiscard]] Result<void> forEachRecord(Table table, const std::function<bool(const Attestation &)> &visit) const;
    /// The same, in the order in which they lie in the file: reads a large archive from beginning to end, where the
    /// order by id would fetch each record from another place.
    [[nodiscard]] Result<void> forEachRecordAsStored(
        Table table, const std::function<bool(const Attestation &)> &visit) const;
    /// Visits every further account (number > 0), by table, id and number.
    [[nodiscard]] Result<void> forEachFurtherAccount(const std::function<bool(const Attestation &)> &visit) const;
    /// The own row and all further accounts of one record; NoSuchRecord.
    [[nodiscard]] Result<QList<Attestation>> attestations(const RecordRef &record) const;
    [[nodiscard]] Result<bool> contains(const RecordRef &record) const;
    /// Every table that holds this id.
    [[nodiscard]] Result<QList<RecordRef>> find(const QString &id) const;

    // Claims stand in the order of their ids; a second answer of the same source to the same question, kept as a
    // further account, follows after them.
    [[nodiscard]] Result<QList<Claim>> claimsOn(const QString &subject) const;
    [[nodiscard]] Result<QList<Claim>> claimsOfSource(const SourceId &source) const;
    [[nodiscard]] Result<QList<Claim>> claimsOfQuestion(const QString &question) const;
    [[nodiscard]] Result<QList<Claim>> claimsOfProperty(QLatin1StringView property) const;
    [[nodiscard]] Result<QList<Claim>> allClaims() const;
    [[nodiscard]] Result<QList<Claim>> claimsOnRecordsOf(Table table) const;
    [[nodiscard]] Result<SourceStandings> sourceStandings() const;
    /// Of these, where they are there.
    [[nodiscard]] Result<SourceStandings> sourceStandings(const QSet<SourceId> &sources) const;
    /// Own rows of `table` whose reference field `field` holds `id` (conferrals of a person, conferrals by an act ...).
    [[nodiscard]] Result<QList<Record>> recordsReferring(Table table, QLatin1StringView field, const QString &id) const;
    /// Records of every table, claims among them, of which any account cites a source.
    [[nodiscard]] Result<QList<RecordRef>> recordsCiting(const SourceId &source) const;

    /// Number of the last change: another one after every committed transaction that changed a record or an account, by
    /// any program; after one that filled an empty archive the next. 0 in a schema that does not count all of them.
    [[nodiscard]] Result<qint64> changeNumber() const;
    /// Keeps what was computed from the records as they were at a change, in parts, instead of what was kept under this
    /// name. Not part of the data: neither the change number nor the data version knows of it. ArchiveReadOnly,
    /// ArchiveLocked, DiskFull.
    [[nodiscard]] Result<void> keepDerived(const QString &name, qint64 change, const QList<QByteArray> &parts);
    /// The same for parts that are too much to hold: `write` gives each to the function that it gets.
    using PartTaker = std::function<void(const QByteArray &part)>;
    [[nodiscard]] Result<void> keepDerived(
        const QString &name, qint64 change, const std::function<void(const PartTaker &)> &write);
    /// A part of it, empty where there is none of this change.
    [[nodiscard]] Result<QByteArray> derived(const QString &name, qint64 change, int part) const;
    /// Gives back the memory in which what was read lately is held ready.
    void forgetPages() const;

    /// Integrity of the file itself: page structure, indexes, references, at most a hundred of each. Each fault is an
    /// Error.
    [[nodiscard]] Result<QList<Error>> checkFile() const;
    /// Writes a compact copy (VACUUM INTO); never over a file that is there: FileExists, FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

private:
    RecordStore();
    [[nodiscard]] static Result<std::unique_ptr<RecordStore>> onConnection(std::unique_ptr<Connection> connection);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phalera
