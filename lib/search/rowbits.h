// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rowset.h"

#include <array>
#include <bit>
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
    void remove(Row row) { m_words[row / 64] &= ~(quint64(1) << (row % 64)); }
    void add(const RowSet &rows);
    /// Of as many rows.
    void add(const RowBits &rows);
    /// Rows as a bit a row, the lowest of the first byte first; bits beyond the last row are left out.
    void addBits(std::span<const quint8> bytes);
    [[nodiscard]] bool contains(Row row) const { return (m_words[row / 64] >> (row % 64)) & 1U; }
    /// Bits of the rows 64 · i to 64 · i + 63, lowest first.
    void setWord(size_t i, quint64 bits) { m_words[i] = bits; }

    /// The rows that are not in it come in, those that are go out.
    void flip();
    /// Calls `take` with all rows, ascending, a block after the other: quicker than to list them first, as a list of
    /// millions has to go through the memory and back.
    template <typename Take> void forEachBlock(Take take) const
    {
        std::array<Row, MostOfBlock> block;
        size_t filled = 0;
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                block[filled++] = Row(word * 64) + Row(std::countr_zero(bits));
            if (filled + 64 > block.size()) {
                take(std::span<const Row>(block).first(filled));
                filled = 0;
            }
        }
        take(std::span<const Row>(block).first(filled));
    }

    [[nodiscard]] RowSet toRowSet() const;

private:
    static constexpr size_t MostOfBlock = 2048;

    class Reading;
    void addRuns(Reading &in, Row first);
    void addArray(Reading &in, Row first, quint32 size);
    void addBitmap(Reading &in, Row first);

    Row m_rowCount;
    std::vector<quint64> m_words;
};

} // namespace phalera
