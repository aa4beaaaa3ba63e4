// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/column.h"

#include <mutex>

namespace phalera {

struct TableData;

/// The conferral rows that cite each source: looked up when first asked for, which takes a moment, and then kept. Safe
/// to ask from any thread.
class CitingRows
{
public:
    /// Rows of the conferrals that cite any of these rows of the sources.
    [[nodiscard]] RowSet rows(const TableData &conferrals, const TableData &sources, const RowSet &cited);

private:
    void find(const TableData &conferrals, const TableData &sources);

    std::once_flag m_isThere;
    std::vector<quint32> m_offsets; ///< by row of a source: where those that cite it begin in m_rows, and the end
    std::vector<Row> m_rows;
};

} // namespace phalera
