// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

namespace phalera {

/// How a record stands otherwise than it did before.
struct RecordDifference
{
    enum class Kind : quint8 { Came, Went, Changed };
    struct Cell
    {
        int field = -1; ///< index in tableSpec(table).fields
        QString before;
        QString after;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    Kind kind = Kind::Changed;
    RecordRef ref;
    QList<Cell> cells; ///< of a changed record: the fields that differ, in their order

    friend bool operator==(const RecordDifference &, const RecordDifference &) = default;
};

/// What differs between two states of the records of one table, by ascending id. Records are told apart by their ids
/// alone.
[[nodiscard]] QList<RecordDifference> recordDifferences(QList<Record> before, QList<Record> after);

} // namespace phalera
