// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace phalera {

/// A row of a table as a report once showed it. `id`: the record; empty where the row shows none.
struct KeptRow
{
    QString id;
    QStringList cells; ///< one a column

    friend bool operator==(const KeptRow &, const KeptRow &) = default;
};
struct KeptTable
{
    QStringList columns; ///< titles
    QList<KeptRow> rows;

    friend bool operator==(const KeptTable &, const KeptTable &) = default;
};

struct CellChange
{
    QString column;
    QString before;
    QString after;

    friend bool operator==(const CellChange &, const CellChange &) = default;
};
struct RowChange
{
    enum class Kind : quint8 { Came, Went, Changed };
    Kind kind = Kind::Came;
    KeptRow row;                ///< as it is now; one that went, as it was
    QList<CellChange> cells {}; ///< of a changed row

    friend bool operator==(const RowChange &, const RowChange &) = default;
};
/// What differs between two states of a table.
struct TableChanges
{
    QStringList columns;        ///< of the rows that came or changed
    QStringList formerColumns;  ///< of the rows that went
    QList<RowChange> rows;      ///< those that came, went, changed; each in the order of their table
    QStringList newColumns {};  ///< titles that only the later state has: their cells are compared with nothing
    QStringList lostColumns {}; ///< titles that only the earlier state has
};

/// Rows are the same by their record, and where a record has several rows, or a row has none, by their first cells as
/// well: a row that could be one of several is said to have gone or come rather than to have changed. Columns are the
/// same by title.
[[nodiscard]] TableChanges compareTables(const KeptTable &before, const KeptTable &after);

/// The same of all tables of a report. Tables with the same columns are taken as one, so that a row that moved from one
/// to another is no change; the others are the same by the title of their first column. Only those that differ.
[[nodiscard]] QList<TableChanges> compareReports(const QList<KeptTable> &before, const QList<KeptTable> &after);

/// How many rows of some kind differ.
[[nodiscard]] qsizetype countOf(RowChange::Kind kind, const QList<TableChanges> &changes);

} // namespace phalera
