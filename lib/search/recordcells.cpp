// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recordcells.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace phalera {

namespace {

quint64 firstLetters(QByteArrayView utf8)
{
    std::array<char, sizeof(quint64)> letters {};
    std::copy_n(utf8.begin(), std::min(utf8.size(), qsizetype(letters.size())), letters.begin());
    return qFromBigEndian<quint64>(letters.data());
}

/// Numbers the texts again, in the order of their first coming, without those that no record has any more.
Cells numberedAgain(const Cells &cells)
{
    constexpr quint32 NotYet = std::numeric_limits<quint32>::max();
    Cells again;
    (void)again.texts.numberOf(QStringView());
    std::vector<quint32> numbers(cells.texts.texts().size(), NotYet);
    for (size_t record = 0; record < cells.numbers.size(); ++record) {
        const quint32 number = cells.numbers[record];
        if (numbers[number] == NotYet)
            numbers[number] = again.texts.numberOf(cells.texts.texts().utf8(number));
        again.numbers.append(numbers[number]);
    }
    return again;
}

} // namespace

RecordCells::RecordCells(Table table)
    : m_table(table)
    , m_cells(tableSpec(table).fields.size())
{
    for (Cells &cells : m_cells)
        (void)cells.texts.numberOf(QStringView());
}

template <typename Visit> void RecordCells::forEachField(Visit visit)
{
    const std::span<const FieldSpec> fields = tableSpec(m_table).fields;
    for (size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].type != FieldType::Id)
            visit(m_cells[field], qsizetype(field));
    }
}

void RecordCells::add(const Record &record, bool hasConflict)
{
    QByteArray id = record.id.toUtf8();
    m_cameInOrder = m_cameInOrder && (m_ids.empty() || isLess(m_lastId, id));
    m_ids.append(id);
    m_lastId = std::move(id);
    m_conflicts.push_back(hasConflict);
    forEachField([&](Cells &cells, qsizetype field) {
        const QString &text = record.values.at(field);
        cells.numbers.append(text.isEmpty() ? 0 : cells.texts.numberOf(text));
    });
}

void RecordCells::replace(const QHash<QByteArray, std::pair<Record, bool>> &byId)
{
    if (byId.isEmpty())
        return;
    std::vector<bool> isChanged(m_cells.size());
    Texts::Reading ids(m_ids);
    for (quint32 number = 0; number < size(); ++number) {
        const QByteArrayView own = ids.next();
        const auto found = byId.constFind(QByteArray::fromRawData(own.data(), own.size()));
        if (found == byId.cend())
            continue;
        const Record &record = found->first;
        m_conflicts[number] = found->second;
        forEachField([&](Cells &cells, qsizetype field) {
            const quint32 text = cells.texts.numberOf(QStringView(record.values.at(field)));
            if (cells.numbers[number] == text)
                return;
            cells.numbers.set(number, text);
            isChanged[size_t(field)] = true;
        });
    }
    forEachField([&](Cells &cells, qsizetype field) {
        if (isChanged[size_t(field)])
            cells = numberedAgain(cells);
    });
}

std::vector<quint32> RecordCells::inOrder() const
{
    std::vector<quint32> records(size());
    std::iota(records.begin(), records.end(), 0);
    if (m_cameInOrder)
        return records;
    PlainTexts ids;
    Texts::Reading reading(m_ids);
    for (quint32 record = 0; record < size(); ++record)
        ids.append(reading.next());
    // Most ids differ in their first letters, which are compared as one number.
    struct Beginning
    {
        quint64 letters;
        quint32 record;
    };
    std::vector<Beginning> order;
    order.reserve(m_ids.size());
    for (const quint32 record : records)
        order.push_back({ firstLetters(ids.utf8(record)), record });
    std::sort(order.begin(), order.end(), [&ids](const Beginning &a, const Beginning &b) {
        return a.letters != b.letters ? a.letters < b.letters : isLess(ids.utf8(a.record), ids.utf8(b.record));
    });
    std::ranges::transform(order, records.begin(), &Beginning::record);
    return records;
}

Record RecordCells::record(quint32 number) const
{
    Record record { m_table, QString::fromUtf8(m_ids.utf8(number)), QStringList(qsizetype(m_cells.size())) };
    for (qsizetype field = 0; field < record.values.size(); ++field) {
        const Cells &cells = m_cells[size_t(field)];
        const bool isId = cells.numbers.size() == 0;
        record.values[field] = isId ? record.id : QString::fromUtf8(cells.texts.texts().utf8(cells.numbers[number]));
    }
    return record;
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
