// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "models/rowranges.h"

namespace phalera {

/// Which records are chosen, whatever order or answer they are shown in: those that an answer does not hold are chosen
/// again in the next one that does.
class ChosenRecords
{
public:
    ChosenRecords() = default;
    /// What these rows of a table show.
    ChosenRecords(const RecordTableModel &table, const RowRanges &rows);

    [[nodiscard]] qint64 count() const { return qint64(m_keys.cardinality()); }
    /// Whether a table that shows this answer can be asked for rows; else renewed() must make it so.
    [[nodiscard]] bool fits(const Answer &answer) const;
    /// Rows of a table that show them.
    [[nodiscard]] RowRanges rowsIn(const RecordTableModel &table) const;
    /// The same records in another snapshot, found by their ids; those of another unit are given up. Looks up each
    /// record: with very many of them, a work for another thread.
    [[nodiscard]] ChosenRecords renewed(const Answer &answer) const;

private:
    [[nodiscard]] static quint32 keyOf(const Answer &answer, Row row);

    std::shared_ptr<const Snapshot> m_snapshot;
    Unit m_unit = Unit::Conferrals;
    RowSet m_keys; ///< rows of the snapshot; of people, their numbers
};

} // namespace phalera
