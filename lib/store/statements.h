// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/tables.h"

#include <QString>

/// The SQL text for records of each table, made from its TableSpec. Rows of a select have the columns id, every field
/// of the table in its order, locator, batch, wording.
namespace phalera::statements {

/// One row as select gives it, but without the lists of references; ? in that order, the citation's number for the
/// sources. Does nothing where the id is taken.
[[nodiscard]] QString insertRecord(Table table);
/// Every record by ascending id.
[[nodiscard]] QString selectRecords(Table table);
/// Every record in the order of the file.
[[nodiscard]] QString selectRecordsAsStored(Table table);
/// The record with an id.
[[nodiscard]] QString selectRecord(Table table);
/// Records whose reference field, list of references or sources hold an id, by ascending id.
[[nodiscard]] QString selectReferring(Table table, const FieldSpec &field);
/// Claims on records of a table, by ascending id.
[[nodiscard]] QString selectClaimsOn(Table table);
/// Whether claims with this property stand in the index over decisions that two records are the same, or are not.
[[nodiscard]] bool isIndexed(QStringView property);
/// Those with one of its properties, by ascending id. Names all of them, as SQLite uses an index of some rows only
/// where the statement says that it asks for no others.
[[nodiscard]] QString selectDecisions();
/// Ids of the records of which any account cites a source, by ascending id: ? source, table's name, source.
[[nodiscard]] QString selectCiting(Table table);

/// The SQL table that holds the values of a list of references, and its columns: the owner's, and the value's beside
/// "position". All quoted.
struct ListTable
{
    QString name;
    QString owner;
    QString value;
};
[[nodiscard]] ListTable listTable(Table table, const FieldSpec &field);

/// One value of a list of references: ? owner, position, value.
[[nodiscard]] QString insertListed(Table table, const FieldSpec &field);

/// Record and value of references that lead nowhere. Empty for fields that refer to nothing.
[[nodiscard]] QString selectDangling(Table table, const FieldSpec &field);

/// Fields that stand as a column in the table's own SQL table, apart from its id.
[[nodiscard]] bool isPlainColumn(Table table, const FieldSpec &field);
/// Name of that column.
[[nodiscard]] QString columnName(Table table, const FieldSpec &field);

} // namespace phalera::statements
