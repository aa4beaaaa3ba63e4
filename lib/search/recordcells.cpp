// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recordcells.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace phalera {

namespace {

quint64 firstLetters(QByteArrayView utf8)
{
    std::array<char, sizeof(quint64)> letters {};
    std::copy_n(utf8.begin(), std::min(utf8.size(), qsizetype(letters.size())), letters.begin());
    return qFromBigEndian<quint64>(letters.data());
}

} // namespace

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
    // Most ids differ in their first letters, which are compared as one number.
    struct Beginning
    {
        quint64 letters;
        quint32 record;
    };
    std::vector<Beginning> order;
    order.reserve(m_ids.size());
    for (quint32 record = 0; record < m_ids.size(); ++record)
        order.push_back({ firstLetters(id(record)), record });
    std::sort(order.begin(), order.end(), [this](const Beginning &a, const Beginning &b) {
        return a.letters != b.letters ? a.letters < b.letters : isLess(id(a.record), id(b.record));
    });
    std::vector<quint32> records;
    records.reserve(order.size());
    for (const Beginning &beginning : order)
        records.push_back(beginning.record);
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
