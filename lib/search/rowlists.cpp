// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowlists.h"

#include "search/beside.h"

#include <algorithm>

namespace phalera {

namespace {

// Numbers are written seven bits a byte, the lowest first; the highest bit says that more follow.
constexpr unsigned BitsOfByte = 7;
constexpr quint32 More = 1U << BitsOfByte;

/// So many rows are rather sorted than set bit by bit.
constexpr quint32 MostOfFew = 64;

/// Fewer are read before a second thread has begun.
constexpr size_t ManyBytes = 100'000;

} // namespace

void RowLists::writeNumber(quint32 number)
{
    for (; number >= More; number >>= BitsOfByte)
        m_bytes.push_back(quint8(number | More));
    m_bytes.push_back(quint8(number));
}

/// Most steps are short: nearly every number is a byte.
inline quint32 RowLists::readNumber(size_t &at) const
{
    if (at < m_bytes.size() && m_bytes[at] < More)
        return m_bytes[at++];
    return readLongNumber(at);
}

quint32 RowLists::readLongNumber(size_t &at) const
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

void RowLists::append(const RowLists &lists, size_t list)
{
    const size_t end = list + 1 < lists.m_begins.size() ? lists.m_begins[list + 1] : lists.m_bytes.size();
    m_begins.push_back(quint32(m_bytes.size()));
    m_bytes.insert(m_bytes.end(), lists.m_bytes.begin() + lists.m_begins[list], lists.m_bytes.begin() + qsizetype(end));
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

void RowLists::addTo(RowBits &bits, size_t list) const
{
    size_t at = m_begins[list];
    if (!isBitmap(readNumber(at))) {
        visitSteps(list, [&bits](Row row) { bits.add(row); });
        return;
    }
    const auto bytes = std::span(m_bytes).subspan(at);
    bits.addBits(bytes.first(std::min(bytes.size(), (size_t(m_rowCount) + 7) / 8)));
}

void RowLists::addTo(std::vector<Row> &rows, size_t list) const
{
    size_t at = m_begins[list];
    if (!isBitmap(readNumber(at))) {
        visitSteps(list, [&rows](Row row) { rows.push_back(row); });
        return;
    }
    for (Row row = 0; row < m_rowCount && at + row / 8 < m_bytes.size(); ++row) {
        if ((m_bytes[at + row / 8] & (1U << (row % 8))) != 0)
            rows.push_back(row);
    }
}

template <typename Visit> void RowLists::visitSteps(size_t list, Visit visit) const
{
    size_t at = m_begins[list];
    const quint32 count = readNumber(at);
    Row next = 0;
    for (quint32 i = 0; i < count; ++i) {
        const quint64 row = quint64(next) + readNumber(at);
        if (row >= m_rowCount)
            return;
        visit(Row(row));
        next = Row(row) + 1;
    }
}

/// Many lists are read in two threads, each of which has about half of the bytes.
RowBits RowLists::bitsOf(size_t first, size_t last) const
{
    const auto read = [this](RowBits &bits, size_t from, size_t to) {
        for (size_t list = from; list < to; ++list)
            addTo(bits, list);
    };
    RowBits bits(m_rowCount);
    const size_t bytes = m_begins[last - 1] - std::min(m_begins[first], m_begins[last - 1]);
    if (bytes < ManyBytes) {
        read(bits, first, last);
        return bits;
    }
    const auto begins = std::span(m_begins).subspan(first, last - first);
    const auto middle = first + size_t(std::ranges::lower_bound(begins, begins[0] + bytes / 2) - begins.begin());
    RowBits further(m_rowCount);
    besideEachOther(2, [&](size_t half) { half == 0 ? read(bits, first, middle) : read(further, middle, last); });
    bits.add(further);
    return bits;
}

RowSet RowLists::rows(size_t first, size_t last) const
{
    if (first == last)
        return {};
    quint64 total = 0;
    for (size_t list = first; list < last && total <= MostOfFew; ++list)
        total += count(list);
    if (total > MostOfFew || isBitmap(MostOfFew)) {
        return bitsOf(first, last).toRowSet();
    }
    std::vector<Row> few;
    for (size_t list = first; list < last; ++list)
        visitSteps(list, [&few](Row row) { few.push_back(row); });
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
