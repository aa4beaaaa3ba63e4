// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivefile.h"

#include "store/fileheader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Access = Connection::Access;

Place inFile(const QString &path)
{
    return { path, 0, 0, {} };
}

void removeArchive(const QString &path)
{
    for (const QLatin1StringView suffix : { ""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1 })
        QFile::remove(path + suffix);
}

/// Makes the empty file itself, so that nobody else's file of that name can be taken for ours.
Result<void> claimNewFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(Error::Kind::FileExists, { path }, inFile(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() }, inFile(path));
    return {};
}

Result<std::unique_ptr<Connection>> fillNewFile(const QString &path, const Migrations &migrations)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return connection;
    // The file is whole, header and all, before the write-ahead log begins: its header can then be read without SQLite.
    const QString mark = u"PRAGMA application_id = "_s + QString::number(ArchiveApplicationId);
    Result<void> done = (*connection)->execute(mark);
    if (done)
        done = migrations.run(**connection, 0);
    if (done)
        done = (*connection)->execute(u"PRAGMA journal_mode = WAL"_s);
    if (!done)
        return tl::unexpected(done.error());
    return connection;
}

/// The first name of the form "<name>.before-<schema>.phalera", "<name>.before-<schema>-2.phalera" ... that no file
/// has.
QString freeCopyName(const QString &path, int schema)
{
    const QFileInfo info(path);
    const QString stem = info.dir().filePath(info.completeBaseName()) + u".before-"_s + QString::number(schema);
    QString name = stem + u".phalera"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + u".phalera"_s;
    return name;
}

Result<void> migrate(Connection &connection, int schema, const Migrations &migrations)
{
    const QString copy = freeCopyName(connection.path(), schema);
    if (const Result<void> kept = copyArchiveFile(connection, copy); !kept) {
        const QStringList args { connection.path(), QString::number(schema), QString::number(migrations.newestSchema()),
            kept.error().args.value(1) };
        return failure(Error::Kind::MigrationFailed, args, inFile(connection.path()));
    }
    Result<void> migrated = migrations.run(connection, schema);
    if (!migrated)
        removeArchive(copy);
    return migrated;
}

Result<void> checkSchema(Connection &connection, const Migrations &migrations)
{
    const Result<int> schema = schemaOf(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    const QString &path = connection.path();
    const int newest = migrations.newestSchema();
    if (*schema > newest)
        return failure(
            Error::Kind::ArchiveNewer, { path, QString::number(*schema), QString::number(newest) }, inFile(path));
    if (*schema < 1)
        return failure(Error::Kind::ArchiveDamaged, { path, u"user_version 0"_s }, inFile(path));
    // What reads asks for nothing that a later schema brought, but for derived values, which it does without.
    if (*schema == newest || connection.isReadOnly())
        return {};
    return migrate(connection, *schema, migrations);
}

/// Reads the first pages: finds a file that is locked, or is no database after its header.
Result<void> readCatalogue(const Connection &connection)
{
    const Result<QVariant> tables
        = connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('citation', 'attestation')"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    if (tables->toInt() != 2)
        return failure(
            Error::Kind::ArchiveDamaged, { connection.path(), u"no such table"_s }, inFile(connection.path()));
    return {};
}

Access accessTo(const QString &path, bool readOnly)
{
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    const bool canWriteFolder = QFileInfo(info.absolutePath()).isWritable();
    if (!canWriteFolder && !hasOpenJournal(path))
        return Access::Immutable;
    return readOnly || !canWriteFolder || !info.isWritable() ? Access::ReadOnly : Access::ReadWrite;
}

} // namespace

Result<std::unique_ptr<Connection>> createArchiveFile(const QString &path, const Migrations &migrations)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const Result<void> claimed = claimNewFile(absolute); !claimed)
        return tl::unexpected(claimed.error());
    Result<std::unique_ptr<Connection>> connection = fillNewFile(absolute, migrations);
    if (!connection)
        removeArchive(absolute);
    return connection;
}

Result<std::unique_ptr<Connection>> openArchiveFile(const QString &path, bool readOnly, const Migrations &migrations)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!Connection::isOpenHere(absolute)) {
        if (const Result<void> header = checkFileHeader(absolute, ArchiveApplicationId); !header)
            return tl::unexpected(header.error());
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(absolute, accessTo(absolute, readOnly));
    if (!connection)
        return connection;
    Result<void> usable = readCatalogue(**connection);
    if (usable)
        usable = checkSchema(**connection, migrations);
    if (usable && !(*connection)->isReadOnly())
        usable = (*connection)->execute(u"PRAGMA journal_mode = WAL"_s);
    if (!usable)
        return tl::unexpected(usable.error());
    return connection;
}

Result<int> schemaOf(const Connection &connection)
{
    return connection.value(u"PRAGMA user_version"_s).map([](const QVariant &number) { return number.toInt(); });
}

Result<void> copyArchiveFile(const Connection &connection, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const Result<void> claimed = claimNewFile(absolute); !claimed)
        return claimed;
    Result<void> copied;
    // Writing another file counts as writing, too.
    if (connection.isReadOnly())
        copied = connection.execute(u"PRAGMA query_only = OFF"_s);
    if (copied)
        copied = connection.execute(u"VACUUM INTO ?"_s, { absolute });
    if (connection.isReadOnly())
        (void)connection.execute(u"PRAGMA query_only = ON"_s);
    if (!copied)
        removeArchive(absolute);
    return copied;
}

} // namespace phalera
