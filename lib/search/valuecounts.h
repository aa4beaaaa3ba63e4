// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/profiles.h"
#include "search/snapshot.h"

#include <map>
#include <mutex>
#include <vector>

namespace phalera {

struct Column;
struct TableData;

/// How often each value of a column stands in all rows of its table: counted when first asked for and kept with the
/// snapshot. Safe to ask from any thread.
class ValueTotals
{
public:
    using Counts = std::shared_ptr<const std::vector<quint32>>;

    [[nodiscard]] Counts of(const TableData &table, RowTable which, Field field);

private:
    std::mutex m_mutex;
    std::map<std::pair<RowTable, Field>, Counts> m_counts;
};

/// Counts the values of columns in a set of rows of one table. Safe to ask from any thread.
class ValueCounts
{
public:
    /// `unit`: of the table. People: a person counts once a value, however many of the person's rows have it.
    ValueCounts(const Snapshot &snapshot, Unit unit, const RowSet &rows);

    /// By code; empty where the table has no such column.
    [[nodiscard]] std::vector<quint32> byCode(Field field) const;
    /// How many known values there are.
    [[nodiscard]] qint64 distinct(Field field) const;

private:
    /// A group of profiles, counted when a field of it is first asked for.
    struct Counted
    {
        std::once_flag isCounted;
        std::vector<quint32> byProfile;
    };

    [[nodiscard]] bool countByProfile(Field field, std::vector<quint32> &counts) const;
    void countOnce(const Column &column, const std::vector<quint32> &firstCodes, std::vector<quint32> &counts) const;

    const Snapshot &m_snapshot;
    RowTable m_which;
    /// Where more than half of all rows are wanted, those that are not wanted are counted and taken from the totals.
    bool m_countsOthers;
    std::vector<Row> m_rows;
    std::shared_ptr<const Profiles::Groups> m_groups; ///< may be null
    std::unique_ptr<Counted[]> m_counted;             ///< by group
    std::vector<Row> m_rowsOfRepeated;                ///< rows of people who have several, where people are counted
};

} // namespace phalera
