// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chosenrecords.h"

#include "search/rowbits.h"

namespace phalera {

ChosenRecords::ChosenRecords(const RecordTableModel &table, const RowRanges &rows)
    : m_snapshot(table.answer().snapshot)
    , m_unit(table.answer().query.unit)
{
    if (!m_snapshot)
        return;
    const Answer &answer = table.answer();
    const bool isAll = rows.count() == table.rowCount();
    if (isAll && m_unit != Unit::People) {
        m_keys = answer.rows;
        return;
    }
    for (const RowRange &range : rows.ranges()) {
        for (int row = range.first; row <= range.last; ++row)
            m_keys.add(keyOf(answer, table.snapshotRow(row)));
    }
}

quint32 ChosenRecords::keyOf(const Answer &answer, Row row)
{
    return answer.query.unit == Unit::People ? answer.snapshot->personNumber(row) : row;
}

bool ChosenRecords::fits(const Answer &answer) const
{
    return m_keys.isEmpty() || (m_snapshot == answer.snapshot && m_unit == answer.query.unit);
}

RowRanges ChosenRecords::rowsIn(const RecordTableModel &table) const
{
    RowRanges rows;
    const Answer &answer = table.answer();
    if (m_keys.isEmpty() || !fits(answer))
        return rows;
    const quint32 highest = m_keys.maximum();
    RowBits chosen(highest + 1);
    chosen.add(m_keys);
    for (int row = 0; row < table.rowCount(); ++row) {
        const quint32 key = keyOf(answer, table.snapshotRow(row));
        if (key <= highest && chosen.contains(key))
            rows.append(row);
    }
    return rows;
}

ChosenRecords ChosenRecords::renewed(const Answer &answer) const
{
    ChosenRecords found;
    found.m_snapshot = answer.snapshot;
    found.m_unit = answer.query.unit;
    if (!m_snapshot || !answer.snapshot || m_unit != answer.query.unit)
        return found;
    const RowTable which = rowTable(m_unit);
    if (m_unit == Unit::People) {
        for (Row row = 0; row < m_snapshot->rowCount(which); ++row) {
            if (!m_keys.contains(m_snapshot->personNumber(row)))
                continue;
            const RecordRef person { Table::People, m_snapshot->text(which, row, Field::Person) };
            if (const std::optional<Row> now = answer.snapshot->rowOf(person))
                found.m_keys.add(answer.snapshot->personNumber(*now));
        }
        return found;
    }
    for (const Row row : m_keys) {
        if (const std::optional<Row> now = answer.snapshot->rowOf(m_snapshot->record(which, row)))
            found.m_keys.add(*now);
    }
    return found;
}

} // namespace phalera
