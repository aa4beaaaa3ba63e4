// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/profiles.h"
#include "search/rowbits.h"
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
    /// Of each pair of values, see pairCounts().
    [[nodiscard]] Counts ofPairs(const TableData &table, RowTable which, Field first, Field second);

private:
    std::mutex m_mutex;
    std::map<std::pair<RowTable, Field>, Counts> m_counts;
    std::map<std::tuple<RowTable, Field, Field>, Counts> m_pairs;
};

/// How often each value of a field, or each pair with one of a second field, stands in all rows of the table: by code,
/// or as pairCounts() has them. Null where the table has no such field, a row may have several pairs, or there are too
/// many to keep them.
[[nodiscard]] ValueTotals::Counts totalCounts(
    const Snapshot &snapshot, RowTable which, Field field, std::optional<Field> second = {});

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

    void listPeople(const RowSet &rows);
    [[nodiscard]] std::optional<std::vector<quint32>> countsByProfile(Field field) const;
    void countOnce(const Column &column, const std::vector<quint32> &firstCodes, std::vector<quint32> &counts) const;

    const Snapshot &m_snapshot;
    RowTable m_which;
    /// Where more than half of all rows are wanted, those that are not wanted are counted and taken from the totals.
    bool m_countsOthers;
    RowBits m_rows;
    size_t m_rowsCounted;
    std::shared_ptr<const Profiles::Groups> m_groups; ///< may be null
    std::unique_ptr<Counted[]> m_counted;             ///< by group
    // Where people are counted, those who have several of the rows:
    std::vector<Row> m_rowsOfPeople;
    std::vector<quint32> m_firstOfPerson; ///< by place in m_rowsOfPeople, where the person's rows begin there
};

} // namespace phalera
