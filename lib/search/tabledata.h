// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/nameindex.h"
#include "search/citingrows.h"
#include "search/column.h"
#include "search/ordering.h"
#include "search/profiles.h"
#include "search/snapshot.h"
#include "search/valuecounts.h"
#include "search/wordindex.h"

#include <array>

namespace phalera {

/// One table of a snapshot: its columns and the words in them.
struct TableData
{
    Row rowCount = 0;
    std::array<std::optional<Column>, size_t(Field::FieldCount)> columns;
    std::vector<quint32> idsInOrder; ///< codes of the column Id, by text; empty where they ascend so
    WordIndex words;
    NameIndex names;                   ///< the words of people's names; empty in other tables
    std::vector<quint32> wordsOfNames; ///< the number in `words` of each word in `names`
    RowSet undated;                    ///< rows whose own date is not known at all

    /// The column of a field, or none: in Acts the field Act, in Sources the field Source is the record's own id.
    [[nodiscard]] const Column *column(Field field) const;
    /// Code of an id in the column Id, or 0.
    [[nodiscard]] quint32 codeOfId(const QString &id) const;
};

struct Snapshot::Private
{
    std::array<TableData, 3> tables;

    // Of the conferral rows, which lie together by person.
    std::vector<quint32> personNumbers; ///< by row
    std::vector<Row> firstRows;         ///< by person number
    RowSet withConferral;
    RowSet conferring;
    RowSet revoked;
    RowSet restored;

    /// Ids of people and conferrals that were merged into others, with those that have their rows.
    QHash<QString, QString> standIns;

    RowSet rowsOfRepeated; ///< of people who have several rows; see Snapshot()

    mutable OrderCache orders;
    mutable CitingRows citing;
    mutable ValueTotals totals;
    mutable Profiles profiles; ///< of the conferral rows

    [[nodiscard]] const TableData &table(RowTable table) const { return tables[size_t(table)]; }
};

} // namespace phalera
