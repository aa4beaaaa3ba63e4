// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rowset.h"

#include <span>
#include <vector>

namespace phalera {

/// One bit a row: quicker to fill and to ask than a RowSet, when the rows are many.
class RowBits
{
public:
    explicit RowBits(Row rowCount)
        : m_rowCount(rowCount)
        , m_words((size_t(rowCount) + 63) / 64)
    {
    }

    void add(Row row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    void add(const RowSet &rows);
    /// Of as many rows.
    void add(const RowBits &rows);
    /// Rows as a bit a row, the lowest of the first byte first; bits beyond the last row are left out.
    void addBits(std::span<const quint8> bytes);
    [[nodiscard]] bool contains(Row row) const { return (m_words[row / 64] >> (row % 64)) & 1U; }
    /// Bits of the rows 64 · i to 64 · i + 63, lowest first.
    void setWord(size_t i, quint64 bits) { m_words[i] = bits; }

    [[nodiscard]] RowSet toRowSet() const;

private:
    class Reading;
    void addRuns(Reading &in, Row first);
    void addArray(Reading &in, Row first, quint32 size);
    void addBitmap(Reading &in, Row first);

    Row m_rowCount;
    std::vector<quint64> m_words;
};

} // namespace phalera
