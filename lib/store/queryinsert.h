// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rowinsert.h"

#include <vector>

namespace phalera {

/// A RowInsert by means of Qt Sql, which serves wherever Qt does.
class QueryInsert final : public RowInsert
{
public:
    [[nodiscard]] static Result<std::unique_ptr<QueryInsert>> prepare(const Connection &connection, const QString &sql);

    void set(int place, const QString &text) override;
    void set(int place, qint64 number) override;
    void setNull(int place) override;
    [[nodiscard]] Result<bool> run() override;
    [[nodiscard]] qint64 rowNumber() const override { return m_query.lastInsertId().toLongLong(); }

private:
    QueryInsert(const Connection &connection, QSqlQuery query, int width);

    struct Value
    {
        QString name; ///< of its place in the statement
        QVariant bound;
    };
    const Connection &m_connection;
    QSqlQuery m_query;
    std::vector<Value> m_values;
};

} // namespace phalera
