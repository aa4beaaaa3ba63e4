// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablecomparison.h"

#include <QHash>

#include <algorithm>

namespace phalera {

namespace {

constexpr QChar Separator(u'\x1f'); // stands in no cell that is read

/// Pairs the rows of two tables; what is left over came or went.
class RowPairs
{
public:
    RowPairs(const KeptTable &before, const KeptTable &after)
        : m_before(before)
        , m_after(after)
        , m_partner(after.rows.size(), -1)
        , m_isTaken(before.rows.size(), false)
    {
        for (qsizetype column = 0; column < after.columns.size(); ++column) {
            if (const qsizetype same = before.columns.indexOf(after.columns.at(column)); same >= 0)
                m_shared.append({ same, column });
        }
        pairEqual();
        constexpr qsizetype MostCells = 2;
        for (qsizetype cells = MostCells; cells >= 0; --cells)
            pairUnique(cells);
    }

    /// Of a later row the earlier one; -1: it came.
    [[nodiscard]] qsizetype earlier(qsizetype after) const { return m_partner.at(after); }
    [[nodiscard]] bool hasLater(qsizetype before) const { return m_isTaken.at(before); }

    [[nodiscard]] QList<CellChange> changes(qsizetype before, qsizetype after) const
    {
        QList<CellChange> changes;
        for (const auto &[was, is] : m_shared) {
            const QString &earlier = m_before.rows.at(before).cells.value(was);
            const QString &later = m_after.rows.at(after).cells.value(is);
            if (earlier != later)
                changes.append({ m_after.columns.at(is), earlier, later });
        }
        return changes;
    }

private:
    enum class Side : quint8 { Before, After };

    [[nodiscard]] QString key(const KeptRow &row, Side side, qsizetype cells) const
    {
        QString key = row.id;
        for (qsizetype i = 0; i < cells && i < m_shared.size(); ++i)
            key += Separator + row.cells.value(side == Side::Before ? m_shared.at(i).first : m_shared.at(i).second);
        return key;
    }

    void pair(qsizetype before, qsizetype after)
    {
        m_partner[after] = before;
        m_isTaken[before] = true;
    }

    void pairEqual()
    {
        QHash<QString, QList<qsizetype>> waiting;
        for (qsizetype i = m_before.rows.size() - 1; i >= 0; --i)
            waiting[key(m_before.rows.at(i), Side::Before, m_shared.size())].append(i);
        for (qsizetype i = 0; i < m_after.rows.size(); ++i) {
            const auto found = waiting.find(key(m_after.rows.at(i), Side::After, m_shared.size()));
            if (found != waiting.end() && !found->isEmpty())
                pair(found->takeLast(), i);
        }
    }

    /// Pairs the rows that are alone on both sides with their record and some first cells.
    void pairUnique(qsizetype cells)
    {
        struct Candidates
        {
            qsizetype before = -1;
            qsizetype after = -1;
            bool isAmbiguous = false;
        };
        QHash<QString, Candidates> byKey;
        const auto note = [](qsizetype &place, bool &isAmbiguous, qsizetype row) {
            isAmbiguous = isAmbiguous || place >= 0;
            place = row;
        };
        const auto canTell = [cells](const KeptRow &row) { return cells > 0 || !row.id.isEmpty(); };
        for (qsizetype i = 0; i < m_before.rows.size(); ++i) {
            if (const KeptRow &row = m_before.rows.at(i); !m_isTaken.at(i) && canTell(row)) {
                Candidates &candidates = byKey[key(row, Side::Before, cells)];
                note(candidates.before, candidates.isAmbiguous, i);
            }
        }
        for (qsizetype i = 0; i < m_after.rows.size(); ++i) {
            if (const KeptRow &row = m_after.rows.at(i); m_partner.at(i) < 0 && canTell(row)) {
                Candidates &candidates = byKey[key(row, Side::After, cells)];
                note(candidates.after, candidates.isAmbiguous, i);
            }
        }
        for (const Candidates &candidates : std::as_const(byKey)) {
            if (!candidates.isAmbiguous && candidates.before >= 0 && candidates.after >= 0)
                pair(candidates.before, candidates.after);
        }
    }

    const KeptTable &m_before;
    const KeptTable &m_after;
    QList<std::pair<qsizetype, qsizetype>> m_shared; ///< columns
    QList<qsizetype> m_partner;
    QList<bool> m_isTaken;
};

QStringList onlyIn(const QStringList &titles, const QStringList &others)
{
    QStringList only;
    std::ranges::copy_if(
        titles, std::back_inserter(only), [&others](const QString &title) { return !others.contains(title); });
    return only;
}

QList<KeptTable> joined(const QList<KeptTable> &tables)
{
    QList<KeptTable> joined;
    for (const KeptTable &table : tables) {
        const auto same = std::ranges::find(joined, table.columns, &KeptTable::columns);
        if (same == joined.end())
            joined.append(table);
        else
            same->rows += table.rows;
    }
    return joined;
}

bool differs(const TableChanges &changes)
{
    return !changes.rows.isEmpty() || !changes.newColumns.isEmpty() || !changes.lostColumns.isEmpty();
}

} // namespace

TableChanges compareTables(const KeptTable &before, const KeptTable &after)
{
    TableChanges changes { after.columns, before.columns, {}, onlyIn(after.columns, before.columns),
        onlyIn(before.columns, after.columns) };
    const RowPairs pairs(before, after);
    QList<RowChange> changed;
    for (qsizetype i = 0; i < after.rows.size(); ++i) {
        if (pairs.earlier(i) < 0)
            changes.rows.append({ RowChange::Kind::Came, after.rows.at(i) });
        else if (const QList<CellChange> cells = pairs.changes(pairs.earlier(i), i); !cells.isEmpty())
            changed.append({ RowChange::Kind::Changed, after.rows.at(i), cells });
    }
    for (qsizetype i = 0; i < before.rows.size(); ++i) {
        if (!pairs.hasLater(i))
            changes.rows.append({ RowChange::Kind::Went, before.rows.at(i) });
    }
    changes.rows += changed;
    return changes;
}

QList<TableChanges> compareReports(const QList<KeptTable> &before, const QList<KeptTable> &after)
{
    QList<KeptTable> former = joined(before);
    QList<KeptTable> present = joined(after);
    QList<TableChanges> all;
    const auto take = [&](const auto &isSame) {
        for (qsizetype i = 0; i < present.size();) {
            const auto same = std::ranges::find_if(
                former, [&](const KeptTable &table) { return isSame(table.columns, present.at(i).columns); });
            if (same == former.end()) {
                ++i;
                continue;
            }
            all.append(compareTables(*same, present.takeAt(i)));
            former.erase(same);
        }
    };
    take([](const QStringList &a, const QStringList &b) { return a == b; });
    take([](const QStringList &a, const QStringList &b) { return a.value(0) == b.value(0); });
    for (const KeptTable &table : std::as_const(present))
        all.append(compareTables({ table.columns, {} }, table));
    for (const KeptTable &table : std::as_const(former))
        all.append(compareTables(table, { table.columns, {} }));
    all.removeIf([](const TableChanges &changes) { return !differs(changes); });
    return all;
}

qsizetype countOf(RowChange::Kind kind, const QList<TableChanges> &changes)
{
    qsizetype count = 0;
    for (const TableChanges &table : changes)
        count += std::ranges::count(table.rows, kind, &RowChange::kind);
    return count;
}

} // namespace phalera
