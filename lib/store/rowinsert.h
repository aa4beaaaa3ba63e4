// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <vector>

namespace phalera {

/// An INSERT that is prepared once and run for row after row. A value stays until another is set, and what is set again
/// costs nothing: many cells are the same row after row.
class RowInsert
{
public:
    /// `sql` has a ? for each value, and question marks nowhere else.
    [[nodiscard]] static Result<RowInsert> prepare(const Connection &connection, const QString &sql);

    [[nodiscard]] int width() const { return int(m_values.size()); }
    /// An empty text is stored as NULL: not known.
    void set(int place, const QString &text);
    void set(int place, qint64 number);
    void setNull(int place);
    /// False where the statement found nothing to do, see ON CONFLICT DO NOTHING.
    [[nodiscard]] Result<bool> run();
    /// Of the row that run() added last.
    [[nodiscard]] qint64 rowNumber() const { return m_query.lastInsertId().toLongLong(); }

private:
    RowInsert(const Connection &connection, QSqlQuery query, int width);

    struct Value
    {
        QString name; ///< of its place in the statement
        QVariant bound;
    };
    const Connection *m_connection;
    QSqlQuery m_query;
    std::vector<Value> m_values;
};

} // namespace phalera
