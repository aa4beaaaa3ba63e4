// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rowinsert.h"

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace phalera {

/// A RowInsert that speaks with SQLite itself, on a connection whose handle may be used: to bind a value takes Qt Sql
/// several times as long as SQLite needs to store it.
class NativeInsert final : public RowInsert
{
public:
    [[nodiscard]] static Result<std::unique_ptr<NativeInsert>> prepare(Connection &connection, const QString &sql);
    ~NativeInsert() override;
    Q_DISABLE_COPY_MOVE(NativeInsert)

    void set(int place, const QString &text) override;
    void set(int place, qint64 number) override;
    void setNull(int place) override;
    [[nodiscard]] Result<bool> run() override;
    [[nodiscard]] qint64 rowNumber() const override;

private:
    NativeInsert(Connection &connection, sqlite3_stmt *statement);
    void note(int code);

    struct Value
    {
        QString text; ///< SQLite reads it where it is
        std::optional<qint64> number;
    };
    Connection &m_connection;
    sqlite3_stmt *m_statement;
    std::vector<Value> m_values;
    int m_problem; ///< first one since run(), a result code of SQLite
};

} // namespace phalera
