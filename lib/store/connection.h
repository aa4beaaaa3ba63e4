// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace phalera {

/// One connection to one SQLite file. Belongs to the thread that opened it.
class Connection
{
public:
    /// Of the file's pages, held in memory.
    static constexpr int CachedKilobytes = 8'000;

    enum class Access : quint8 {
        ReadWrite, ///< makes the file where there is none
        ReadOnly,  ///< sees what others write meanwhile; needs a folder in which SQLite may keep its shared memory
        Immutable  ///< for media that nobody can write: takes no locks and leaves no file behind
    };
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    /// Whether this program has a connection to the file. Such a file must not be opened past SQLite: on POSIX systems,
    /// closing it drops the locks of the whole program, and another program would then delete the write-ahead log with
    /// all that is in it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    [[nodiscard]] static bool isOpenHere(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access != Access::ReadWrite; }

    /// Runs one statement to its end.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {}) const;
    /// A statement that is yet to be run, and then read forward.
    [[nodiscard]] Result<QSqlQuery> prepared(const QString &sql) const;
    /// A statement that was run and is read forward, row after row. Ask endOfRows() after the last one.
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    /// The error that ended the rows of a query, if it was not their end.
    [[nodiscard]] Result<void> endOfRows(const QSqlQuery &query) const;
    /// First column of the first row, or an invalid value where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Runs a statement that is prepared once and kept. Its rows have to be read, and it be finished, before it is run
    /// again.
    [[nodiscard]] Result<QSqlQuery *> runKept(const QString &sql, const QVariantList &values);

    /// The handle of SQLite, see nativeHandle(): null where only Qt may use it.
    [[nodiscard]] sqlite3 *handle();

    /// What a failure of SQLite means to the user; args {path, SQLite's words}.
    [[nodiscard]] Error error(const QSqlError &error) const;
    /// The same for a result code.
    [[nodiscard]] Error error(int code, const QString &words) const;

private:
    struct KeptStatement
    {
        QSqlQuery query;
        QVariantList bound;
    };

    Connection(QString path, Access access);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> configure();

    QString m_path;
    Access m_access;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, KeptStatement> m_kept;
    std::optional<sqlite3 *> m_handle; ///< once it was asked for
};

} // namespace phalera
