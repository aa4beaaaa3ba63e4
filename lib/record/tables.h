// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <span>

namespace phalera {

/// The tables of the data package, in the order in which they are written, read and hashed.
enum class Table : quint8 { Sources, Awards, AwardRelations, Acts, Procedures, People, Conferrals, Counts, Claims };
inline constexpr std::array AllTables { Table::Sources, Table::Awards, Table::AwardRelations, Table::Acts,
    Table::Procedures, Table::People, Table::Conferrals, Table::Counts, Table::Claims };

/// What a cell of a column holds.
enum class FieldType : quint8 {
    Id, ///< a slug of its own: the record's, or in claims the question's
    Text,
    List,       ///< several texts, separated by ';'
    Date,       ///< EDTF
    Vocabulary, ///< one of FieldSpec::vocabulary
    Integer,
    Reference,     ///< id of a record of FieldSpec::target
    ReferenceList, ///< several ids, separated by ';'
    Sources,       ///< the sources of the row: one or more ids of Table::Sources, separated by ';'
    AnyReference   ///< id of a record of any table
};

struct FieldSpec
{
    QLatin1StringView name; ///< column name in the founding tables, on the command line and in JSON
    FieldType type = FieldType::Text;
    std::optional<Table> target {};
    std::span<const QLatin1StringView> vocabulary {};
    bool required = false;
    qint64 minimum = std::numeric_limits<qint64>::min(); ///< of an Integer
    qint64 maximum = std::numeric_limits<qint64>::max();
};

/// One table of the data package: name, columns in their fixed order.
struct TableSpec
{
    Table table;
    QLatin1StringView name; ///< also the file name without ".csv"
    std::span<const FieldSpec> fields;
    bool hasIdColumn; ///< false: the id is derived from the row, see derivedId()
};

[[nodiscard]] const TableSpec &tableSpec(Table table);
[[nodiscard]] std::optional<Table> tableByName(QAnyStringView name);
/// Index of a column in TableSpec::fields, or -1.
[[nodiscard]] int fieldIndex(Table table, QAnyStringView name);
/// Index of the column that holds the row's sources ("sources", or "source" in claims), or -1 (sources table).
[[nodiscard]] int sourcesFieldIndex(Table table);

} // namespace phalera
