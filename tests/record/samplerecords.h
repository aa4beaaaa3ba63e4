// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

#include <QHash>

#include <initializer_list>
#include <utility>

namespace phalera {

/// A row of a table in which only the named fields hold something, with the id that the row gives itself.
inline Record row(Table table, std::initializer_list<std::pair<QStringView, QString>> cells)
{
    Record record;
    record.table = table;
    record.values.resize(qsizetype(tableSpec(table).fields.size()));
    for (const auto &[field, value] : cells) {
        const int index = fieldIndex(table, field);
        Q_ASSERT(index >= 0);
        record.values[index] = value;
    }
    record.id = derivedId(table, record.values);
    return record;
}

} // namespace phalera
