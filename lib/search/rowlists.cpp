// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowlists.h"

#include <algorithm>
#include <bit>

namespace phalera {

namespace {

// Numbers are written seven bits a byte, the lowest first; the highest bit says that more follow.
constexpr unsigned BitsOfByte = 7;
constexpr quint32 More = 1U << BitsOfByte;

/// So many rows are rather sorted than set bit by bit.
constexpr quint64 MostOfFew = 64;

} // namespace

void RowLists::writeNumber(quint32 number)
{
    for (; number >= More; number >>= BitsOfByte)
        m_bytes.push_back(quint8(number | More));
    m_bytes.push_back(quint8(number));
}

quint32 RowLists::readNumber(size_t &at) const
{
    quint32 number = 0;
    for (unsigned shift = 0; at < m_bytes.size() && shift < 32; shift += BitsOfByte) {
        const quint32 byte = m_bytes[at++];
        number |= (byte & (More - 1)) << shift;
        if (byte < More)
            break;
    }
    return number;
}

/// Each list begins with the number of its rows, which says in which of the two forms they follow.
void RowLists::append(std::span<const Row> rows)
{
    m_begins.push_back(quint32(m_bytes.size()));
    const auto count = quint32(rows.size());
    writeNumber(count);
    if (!isBitmap(count)) {
        Row next = 0;
        for (const Row row : rows) {
            writeNumber(row - next);
            next = row + 1;
        }
        return;
    }
    const size_t first = m_bytes.size();
    m_bytes.resize(first + (m_rowCount + 7) / 8);
    for (const Row row : rows)
        m_bytes[first + row / 8] |= quint8(1U << (row % 8));
}

void RowLists::shrinkToFit()
{
    m_bytes.shrink_to_fit();
    m_begins.shrink_to_fit();
}

quint32 RowLists::count(size_t list) const
{
    size_t at = m_begins[list];
    return readNumber(at);
}

template <typename Visit> void RowLists::visitBitmap(size_t at, Visit visit) const
{
    const size_t end = std::min(m_bytes.size(), at + (m_rowCount + 7) / 8);
    for (Row first = 0; at < end; ++at, first += 8) {
        for (quint32 bits = m_bytes[at]; bits != 0; bits &= bits - 1) {
            if (const Row row = first + Row(std::countr_zero(bits)); row < m_rowCount)
                visit(row);
        }
    }
}

template <typename Visit> void RowLists::visitRows(size_t list, Visit visit) const
{
    size_t at = m_begins[list];
    const quint32 count = readNumber(at);
    if (isBitmap(count))
        return visitBitmap(at, visit);
    Row next = 0;
    for (quint32 i = 0; i < count; ++i) {
        const quint64 row = quint64(next) + readNumber(at);
        if (row >= m_rowCount)
            return;
        visit(Row(row));
        next = Row(row) + 1;
    }
}

RowSet RowLists::rows(size_t first, size_t last) const
{
    quint64 total = 0;
    for (size_t list = first; list < last && total <= MostOfFew; ++list)
        total += count(list);
    if (total > MostOfFew) {
        RowBits bits(m_rowCount);
        for (size_t list = first; list < last; ++list)
            visitRows(list, [&bits](Row row) { bits.add(row); });
        return bits.toRowSet();
    }
    std::vector<Row> few;
    for (size_t list = first; list < last; ++list)
        visitRows(list, [&few](Row row) { few.push_back(row); });
    std::sort(few.begin(), few.end());
    RowSet rows;
    rows.addMany(few.size(), few.data());
    return rows;
}

std::optional<RowLists> RowLists::fromParts(Row rowCount, std::vector<quint8> bytes, std::vector<quint32> begins)
{
    const auto isInside = [&bytes](quint32 begin) { return begin < bytes.size(); };
    if (!std::all_of(begins.begin(), begins.end(), isInside))
        return {};
    RowLists lists(rowCount);
    lists.m_bytes = std::move(bytes);
    lists.m_begins = std::move(begins);
    return lists;
}

} // namespace phalera
