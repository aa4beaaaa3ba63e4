// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace phalera {

/// An INSERT that is prepared once and run for row after row. A value stays until another is set, and what is set again
/// costs nothing: many cells are the same row after row.
class RowInsert
{
public:
    /// `sql` has a ? for each value, and question marks nowhere else.
    [[nodiscard]] static Result<std::unique_ptr<RowInsert>> prepare(Connection &connection, const QString &sql);
    virtual ~RowInsert() = default;

    /// An empty text is stored as NULL: not known.
    virtual void set(int place, const QString &text) = 0;
    virtual void set(int place, qint64 number) = 0;
    virtual void setNull(int place) = 0;
    /// False where the statement found nothing to do, see ON CONFLICT DO NOTHING.
    [[nodiscard]] virtual Result<bool> run() = 0;
    /// Of the row that run() added last.
    [[nodiscard]] virtual qint64 rowNumber() const = 0;
};

} // namespace phalera
