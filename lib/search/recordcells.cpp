// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recordcells.h"

#include <algorithm>
#include <numeric>

namespace phalera {

RecordCells::RecordCells(Table table)
    : m_table(table)
    , m_cells(tableSpec(table).fields.size())
{
    for (Cells &cells : m_cells)
        (void)cells.texts.numberOf(QStringView());
}

void RecordCells::add(const Record &record, bool hasConflict)
{
    m_ids.append(record.id.toUtf8());
    m_conflicts.push_back(hasConflict);
    const std::span<const FieldSpec> fields = tableSpec(m_table).fields;
    for (size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].type == FieldType::Id)
            continue;
        const QString &text = record.values.at(qsizetype(field));
        Cells &cells = m_cells[field];
        cells.numbers.push_back(text.isEmpty() ? 0 : cells.texts.numberOf(text));
    }
}

std::vector<quint32> RecordCells::inOrder() const
{
    std::vector<quint32> records(m_ids.size());
    std::iota(records.begin(), records.end(), 0);
    std::sort(records.begin(), records.end(), [this](quint32 a, quint32 b) { return isLess(id(a), id(b)); });
    return records;
}

const Cells &RecordCells::cells(QLatin1StringView field) const
{
    return m_cells[size_t(fieldIndex(m_table, field))];
}

Cells RecordCells::take(QLatin1StringView field)
{
    return std::exchange(m_cells[size_t(fieldIndex(m_table, field))], {});
}

} // namespace phalera
