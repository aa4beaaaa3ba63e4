// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/nativeinsert.h"

#include <sqlite3.h>

namespace phalera {

Result<std::unique_ptr<NativeInsert>> NativeInsert::prepare(Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(
        connection.handle(), utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(connection.error(code, QString::fromUtf8(sqlite3_errmsg(connection.handle()))));
    return std::unique_ptr<NativeInsert>(new NativeInsert(connection, statement));
}

NativeInsert::NativeInsert(Connection &connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
    , m_values(size_t(sqlite3_bind_parameter_count(statement)))
    , m_problem(SQLITE_OK)
{
}

NativeInsert::~NativeInsert()
{
    sqlite3_finalize(m_statement);
}

void NativeInsert::note(int code)
{
    if (m_problem == SQLITE_OK)
        m_problem = code;
}

void NativeInsert::set(int place, const QString &text)
{
    if (text.isEmpty())
        return setNull(place);
    Value &value = m_values[size_t(place)];
    if (!value.number && (value.text.isSharedWith(text) || value.text == text))
        return;
    value = { text, {} };
    note(sqlite3_bind_text16(m_statement, place + 1, value.text.constData(),
        int(value.text.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC));
}

void NativeInsert::set(int place, qint64 number)
{
    Value &value = m_values[size_t(place)];
    if (value.number == number)
        return;
    value = { {}, number };
    note(sqlite3_bind_int64(m_statement, place + 1, number));
}

void NativeInsert::setNull(int place)
{
    Value &value = m_values[size_t(place)];
    if (!value.number && value.text.isEmpty())
        return;
    value = {};
    note(sqlite3_bind_null(m_statement, place + 1));
}

Result<bool> NativeInsert::run()
{
    const int bound = std::exchange(m_problem, SQLITE_OK);
    const int code = bound == SQLITE_OK ? sqlite3_step(m_statement) : bound;
    const bool isDone = code == SQLITE_DONE;
    const bool hasChanged = isDone && sqlite3_changes(m_connection.handle()) == 1;
    const QString words = isDone ? QString() : QString::fromUtf8(sqlite3_errmsg(m_connection.handle()));
    sqlite3_reset(m_statement);
    if (!isDone)
        return tl::unexpected(m_connection.error(code, words));
    return hasChanged;
}

qint64 NativeInsert::rowNumber() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

} // namespace phalera
