// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/nativehandle.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

// Result codes of SQLite, https://www.sqlite.org/rescode.html; extended codes carry the primary one in their lowest
// byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    NotADatabase = 26
};

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return Error::Kind::ArchiveLocked;
    case ReadOnlyFile:
        return Error::Kind::ArchiveReadOnly;
    case Corrupt:
        return Error::Kind::ArchiveDamaged;
    case Full:
        return Error::Kind::DiskFull;
    case CannotOpen:
        return Error::Kind::FileNotReadable;
    case TooBig:
        return Error::Kind::TooLarge;
    case NotADatabase:
        return Error::Kind::NotAnArchive;
    default:
        return Error::Kind::DatabaseFailed;
    }
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
}

/// End of the names of all connections to one file, however its path is written.
QString nameEnd(const QString &path)
{
    return u'}' + QFileInfo(path).canonicalFilePath();
}

} // namespace

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_name(u"phalera-"_s + QUuid::createUuid().toString(QUuid::WithBraces).chopped(1) + nameEnd(m_path))
{
}

Connection::~Connection()
{
    m_kept.clear();
    m_database.close();
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (const Result<void> connected = connection->connect(); !connected)
        return tl::unexpected(connected.error());
    if (const Result<void> configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

bool Connection::isOpenHere(const QString &path)
{
    const QString end = nameEnd(path);
    const QStringList names = QSqlDatabase::connectionNames();
    return std::any_of(names.begin(), names.end(),
        [&](const QString &name) { return name.startsWith("phalera-"_L1) && name.endsWith(end); });
}

Result<void> Connection::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (m_access == Access::Immutable) {
        options += u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
        m_database.setDatabaseName(QString::fromUtf8(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1"_s);
    } else {
        m_database.setDatabaseName(m_path);
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return tl::unexpected(error(m_database.lastError()));
    return {};
}

Result<void> Connection::configure()
{
    // A read-only connection is opened like any other and then kept from writing: SQLite would leave its -shm and -wal
    // files beside the archive if it could not remove them when the last connection closes. An archive may come from
    // anybody: nothing that its schema says can call functions with side effects.
    QStringList pragmas { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA cache_size = -%1"_s.arg(CachedKilobytes), u"PRAGMA trusted_schema = OFF"_s };
    if (m_access == Access::ReadWrite)
        pragmas += { u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA journal_size_limit = 67108864"_s };
    else
        pragmas += u"PRAGMA query_only = ON"_s;
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Result<void> done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> ran = query(sql, values);
    if (!ran)
        return tl::unexpected(ran.error());
    while (ran->next()) { }
    return endOfRows(*ran);
}

Result<QSqlQuery> Connection::prepared(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(error(query.lastError()));
    return query;
}

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = prepared(sql);
    if (!query)
        return query;
    bind(*query, values);
    if (!query->exec())
        return tl::unexpected(error(query->lastError()));
    return query;
}

Result<void> Connection::endOfRows(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return tl::unexpected(error(query.lastError()));
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> ran = query(sql, values);
    if (!ran)
        return tl::unexpected(ran.error());
    if (ran->next())
        return ran->value(0);
    if (const Result<void> ended = endOfRows(*ran); !ended)
        return tl::unexpected(ended.error());
    return QVariant();
}

Result<QSqlQuery *> Connection::runKept(const QString &sql, const QVariantList &values)
{
    auto kept = m_kept.find(sql);
    if (kept == m_kept.end()) {
        Result<QSqlQuery> query = prepared(sql);
        if (!query)
            return tl::unexpected(query.error());
        kept = m_kept.emplace(sql, KeptStatement { *std::move(query), {} }).first;
    }
    auto &[query, bound] = kept->second;
    // A bound value stays bound, and to bind one costs more than to store it: many cells are the same row after row.
    for (int i = 0; i < int(values.size()); ++i) {
        if (i >= bound.size() || values[i].isNull() != bound[i].isNull() || values[i] != bound[i])
            query.bindValue(i, values[i]);
    }
    bound = values;
    if (!query.exec())
        return tl::unexpected(error(query.lastError()));
    return &query;
}

sqlite3 *Connection::handle()
{
    if (!m_handle)
        m_handle = nativeHandle(m_database);
    return *m_handle;
}

Error Connection::error(const QSqlError &error) const
{
    return this->error(error.nativeErrorCode().toInt(), error.databaseText());
}

Error Connection::error(int code, const QString &words) const
{
    return { kindOf(code), { m_path, words }, { m_path, 0, 0, {} } };
}

} // namespace phalera
