// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rowbits.h"

#include <optional>

namespace phalera {

/// Lists of ascending rows, by number. A list is kept as the steps from row to row, a byte where they are short, or as
/// a bit a row where that is less. Most words of a large archive stand in a row or two, and a RowSet for each of them
/// would cost far more than what it says.
class RowLists
{
public:
    RowLists() = default;
    explicit RowLists(Row rowCount)
        : m_rowCount(rowCount)
    {
    }

    [[nodiscard]] size_t size() const { return m_begins.size(); }
    void append(std::span<const Row> rows);
    /// A list out of lists of as many rows.
    void append(const RowLists &lists, size_t list);
    void shrinkToFit();

    [[nodiscard]] quint32 count(size_t list) const;
    /// Appends the rows of one list to others.
    void addTo(std::vector<Row> &rows, size_t list) const;
    /// Rows of the lists [first, last).
    [[nodiscard]] RowSet rows(size_t first, size_t last) const;

    /// What they are made of, for keeping; and back, if it can be theirs. Bytes that never came from rows read as some
    /// rows below `rowCount`, and harm nothing.
    [[nodiscard]] const std::vector<quint8> &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<quint32> &begins() const { return m_begins; }
    [[nodiscard]] static std::optional<RowLists> fromParts(
        Row rowCount, std::vector<quint8> bytes, std::vector<quint32> begins);

private:
    [[nodiscard]] bool isBitmap(quint32 count) const { return count > m_rowCount / 8; }
    [[nodiscard]] quint32 readNumber(size_t &at) const;
    [[nodiscard]] quint32 readLongNumber(size_t &at) const;
    void writeNumber(quint32 number);
    /// Calls `visit` with each row of a list that is kept as steps.
    template <typename Visit> void visitSteps(size_t list, Visit visit) const;
    void addTo(RowBits &bits, size_t list) const;
    [[nodiscard]] RowBits bitsOf(size_t first, size_t last) const;

    Row m_rowCount = 0;
    std::vector<quint8> m_bytes;
    std::vector<quint32> m_begins; ///< of each list in the bytes
};

} // namespace phalera
