// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"
#include "search/codes.h"
#include "search/texts.h"

#include <QHash>

#include <utility>

namespace phalera {

/// Cells of one column by record: each distinct text once, and its number for each record. Number 0 is the empty text.
struct Cells
{
    TextNumbers texts;
    CodeList numbers;
};

/// The records of one table as they come, column by column: a million of them take as little as what tells them apart.
class RecordCells
{
public:
    explicit RecordCells(Table table);

    void add(const Record &record, bool hasConflict);
    /// Puts accepted records, and whether they have a conflict, in the place of those that were added under their ids;
    /// all is then as if they had been added there.
    void replace(const QHash<QByteArray, std::pair<Record, bool>> &byId);
    [[nodiscard]] quint32 size() const { return quint32(m_ids.size()); }
    /// As it was added.
    [[nodiscard]] Record record(quint32 number) const;
    /// By record.
    [[nodiscard]] const Texts &ids() const { return m_ids; }
    /// Whether each came with a greater id than the one before.
    [[nodiscard]] bool cameInOrder() const { return m_cameInOrder; }
    [[nodiscard]] bool hasConflict(quint32 record) const { return m_conflicts[record]; }
    /// Records by ascending id.
    [[nodiscard]] std::vector<quint32> inOrder() const;
    /// To read the ids of records that mostly follow one another.
    [[nodiscard]] Texts::Following idsFollowing() const { return Texts::Following(m_ids); }

    [[nodiscard]] const Cells &cells(QLatin1StringView field) const;
    /// The same for the last time.
    [[nodiscard]] Cells take(QLatin1StringView field);

private:
    /// Visits each field that has cells, with its place in the table.
    template <typename Visit> void forEachField(Visit visit);

    Table m_table;
    Texts m_ids;
    QByteArray m_lastId;
    bool m_cameInOrder = true;
    std::vector<bool> m_conflicts;
    std::vector<Cells> m_cells; ///< by field of the table; of its id none
};

} // namespace phalera
