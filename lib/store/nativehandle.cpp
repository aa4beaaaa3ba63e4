// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/nativehandle.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr const char *MarkFunction = "phalera_same_library";

/// Gives a connection an SQL function that no other SQLite knows.
int mark(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    const auto answer = [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_int(context, 1); };
    return sqlite3_create_function(connection, MarkFunction, 0, SQLITE_UTF8, nullptr, answer, nullptr, nullptr);
}

/// Whether Qt's driver opens its connections through the library that this program is linked with: what that one does
/// to every new connection (https://www.sqlite.org/c3ref/auto_extension.html) is then seen in Qt's. Another thread that
/// asks at the same time may end the marking too early; then the answer is a no that only costs time.
bool isQtsLibrary()
{
    const auto entry = reinterpret_cast<void (*)()>(&mark);
    if (sqlite3_auto_extension(entry) != SQLITE_OK)
        return false;
    const QString name = u"probe-"_s + QUuid::createUuid().toString();
    bool isMarked = false;
    {
        QSqlDatabase probe = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        probe.setDatabaseName(u":memory:"_s);
        QSqlQuery query(probe);
        isMarked = probe.open() && query.exec(u"SELECT %1()"_s.arg(QLatin1StringView(MarkFunction))) && query.next();
    }
    QSqlDatabase::removeDatabase(name);
    sqlite3_cancel_auto_extension(entry);
    return isMarked;
}

} // namespace

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool isOfSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isOfSqlite && isQtsLibrary() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace phalera
