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
    static Result<std::unique_ptr<RecordStore>> create(const QString &path);
    /// Opens an archive; an older schema is migrated after a copy "<name>.before-<schema>.phalera" was kept. A file
    /// that cannot be written, or lies on read-only media, opens read-only. Errors: FileNotFound, NotAnArchive,
    /// ArchiveTruncated, ArchiveLocked, ArchiveNewer, ArchiveDamaged, MigrationFailed.
    static Result<std::unique_ptr<RecordStore>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    ~RecordStore();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int schema() const;

    /// Commits on commit(), rolls back when it is destroyed before.
    class Transaction
    {
    public:
        Transaction(Transaction &&) noexcept;
        ~Transaction();
        /// Checks references between records (UnknownReference) and writes everything, or fails and changes nothing.
        Result<void> commit();

    private:
        friend class RecordStore;
        explicit Transaction(RecordStore *store);
        RecordStore *m_store = nullptr;
    };
    Result<Transaction> begin();

    Result<qint64> addBatch(const Batch &batch);
    /// Adds an account of a record. The first account of an id makes the record (number 0). A further account with the
    /// same values and sources as one that is there changes nothing (Unchanged); with other values or sources it is
    /// kept beside it.
    enum class Added : quint8 { NewRecord, FurtherAccount, Unchanged };
    Result<Added> add(const Attestation &attestation);

    /// Rows of each table: records, not further accounts.
    Result<QHash<Table, qint64>> counts() const;
    Result<QList<Batch>> batches() const;
    /// Visits the own row (account 0) of every record of a table, by ascending id; return false to stop.
    Result<void> forEachRecord(Table table, const std::function<bool(const Attestation &)> &visit) const;
    /// Visits every further account (number > 0), by table, id and number.
    Result<void> forEachFurtherAccount(const std::function<bool(const Attestation &)> &visit) const;
    /// The own row and all further accounts of one record; NoSuchRecord.
    Result<QList<Attestation>> attestations(const RecordRef &record) const;
    Result<bool> contains(const RecordRef &record) const;
    /// Every table that holds this id.
    Result<QList<RecordRef>> find(const QString &id) const;

    Result<QList<Claim>> claimsOn(const QString &subject) const;
    Result<QList<Claim>> claimsOfSource(const SourceId &source) const;
    Result<QList<Claim>> claimsOfQuestion(const QString &question) const;
    Result<QList<Claim>> allClaims() const;
    Result<SourceStandings> sourceStandings() const;
    /// Own rows of `table` whose reference field `field` holds `id` (conferrals of a person, conferrals by an act ...).
    Result<QList<Record>> recordsReferring(Table table, QLatin1StringView field, const QString &id) const;
    /// Records of every table that cite a source.
    Result<QList<RecordRef>> recordsCiting(const SourceId &source) const;

    /// Integrity of the file itself: page structure, foreign keys. Each fault is an Error.
    Result<QList<Error>> checkFile() const;
    /// Writes a compact copy (VACUUM INTO).
    Result<void> copyTo(const QString &path) const;

private:
    RecordStore();
    static Result<std::unique_ptr<RecordStore>> onConnection(std::unique_ptr<Connection> connection);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phalera
