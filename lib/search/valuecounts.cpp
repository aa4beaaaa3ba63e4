// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/valuecounts.h"

#include "search/codecounts.h"
#include "search/matcher.h"

#include <algorithm>
#include <utility>

namespace phalera {

namespace {

constexpr size_t MostPairs = 500'000; ///< that are kept

/// By code, the first with the same text: a date that means other days in some rows than in others has several. Empty
/// where each code has a text of its own.
std::vector<quint32> firstCodes(const Column &column)
{
    if (column.days.empty())
        return {};
    std::vector<quint32> first(column.dictionary.size());
    Texts::Reading texts(column.dictionary);
    QByteArray last;
    for (quint32 code = 0; code < first.size(); ++code) {
        const QByteArrayView text = texts.next();
        const bool isSame = code > 0 && text == QByteArrayView(last);
        first[code] = isSame ? first[code - 1] : code;
        if (!isSame)
            last = text.toByteArray();
    }
    return first;
}

/// Takes from the counts what a person has in an earlier row too.
template <typename Code>
void takeBackRepeats(const std::vector<Row> &rows, const std::vector<quint32> &firstOfPerson,
    std::span<const Code> codes, std::vector<quint32> &counts)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const Code code = codes[rows[i]];
        size_t earlier = firstOfPerson[i];
        while (earlier < i && codes[rows[earlier]] != code)
            ++earlier;
        counts[code] -= earlier < i ? 1 : 0;
    }
}

} // namespace

ValueTotals::Counts ValueTotals::of(const TableData &table, RowTable which, Field field)
{
    const std::scoped_lock lock(m_mutex);
    Counts &counts = m_counts[{ which, field }];
    if (!counts)
        counts = std::make_shared<const std::vector<quint32>>(codeCounts(*table.column(field)));
    return counts;
}

ValueTotals::Counts ValueTotals::ofPairs(const TableData &table, RowTable which, Field first, Field second)
{
    const std::scoped_lock lock(m_mutex);
    Counts &counts = m_pairs[{ which, first, second }];
    if (!counts)
        counts = std::make_shared<const std::vector<quint32>>(pairCounts(*table.column(first), *table.column(second)));
    return counts;
}

ValueTotals::Counts totalCounts(const Snapshot &snapshot, RowTable which, Field field, std::optional<Field> second)
{
    const Snapshot::Private &data = snapshot.data();
    const TableData &table = data.table(which);
    const Column *column = table.column(field);
    const Column *other = second ? table.column(*second) : column;
    if (!column || !other)
        return {};
    if (!second)
        return data.totals.of(table, which, field);
    const bool areSingle = !column->hasSeveralValues() && !other->hasSeveralValues();
    const bool areFew = column->dictionary.size() * other->dictionary.size() <= MostPairs;
    return areSingle && areFew ? data.totals.ofPairs(table, which, field, *second) : nullptr;
}

ValueCounts::ValueCounts(const Snapshot &snapshot, Unit unit, const RowSet &rows)
    : m_snapshot(snapshot)
    , m_which(rowTable(unit))
    , m_countsOthers(rows.cardinality() > snapshot.rowCount(m_which) / 2)
    , m_rows(snapshot.rowCount(m_which))
    , m_rowsCounted(size_t(m_countsOthers ? snapshot.rowCount(m_which) - rows.cardinality() : rows.cardinality()))
{
    m_rows.add(rows);
    if (m_countsOthers)
        m_rows.flip();
    if (m_which == RowTable::Conferrals)
        m_groups = snapshot.data().profiles.groups();
    if (m_groups)
        m_counted = std::make_unique<Counted[]>(m_groups->size());
    if (unit == Unit::People)
        listPeople(rows);
}

void ValueCounts::listPeople(const RowSet &rows)
{
    const std::vector<quint32> &people = m_snapshot.data().personNumbers;
    const std::vector<Row> repeated = rowsOf(rows & m_snapshot.data().rowsOfRepeated);
    for (auto first = repeated.begin(); first != repeated.end();) {
        const auto next = std::find_if(first, repeated.end(), [&](Row row) { return people[row] != people[*first]; });
        if (next - first > 1) {
            m_firstOfPerson.insert(m_firstOfPerson.end(), size_t(next - first), quint32(m_rowsOfPeople.size()));
            m_rowsOfPeople.insert(m_rowsOfPeople.end(), first, next);
        }
        first = next;
    }
}

std::vector<quint32> ValueCounts::byCode(Field field) const
{
    const Snapshot::Private &data = m_snapshot.data();
    const TableData &table = data.table(m_which);
    const Column *column = table.column(field);
    if (!column)
        return {};
    std::optional<std::vector<quint32>> counted = countsByProfile(field);
    std::vector<quint32> counts = counted ? *std::move(counted) : codeCounts(*column, m_rows);
    if (m_countsOthers) {
        const ValueTotals::Counts totals = data.totals.of(table, m_which, field);
        std::transform(totals->begin(), totals->end(), counts.begin(), counts.begin(), std::minus<>());
    }
    const std::vector<quint32> first = firstCodes(*column);
    countOnce(*column, first, counts);
    for (quint32 code = 0; code < first.size(); ++code) {
        if (first[code] != code)
            counts[first[code]] += std::exchange(counts[code], 0);
    }
    return counts;
}

/// None where a pass over the column is all there is, or quicker, as rows are few.
std::optional<std::vector<quint32>> ValueCounts::countsByProfile(Field field) const
{
    for (size_t i = 0; m_groups && i < m_groups->size(); ++i) {
        const ProfileGroup &group = (*m_groups)[i];
        if (!group.has(field) || group.profileCount() > m_rowsCounted)
            continue;
        Counted &counted = m_counted[i];
        std::call_once(counted.isCounted, [&] { counted.byProfile = group.countsByProfile(m_rows); });
        std::vector<quint32> counts(m_snapshot.dictionary(m_which, field).size());
        group.addTo(counts, field, counted.byProfile);
        return counts;
    }
    return {};
}

/// Takes back what a person's second row, and those after it, counted again.
void ValueCounts::countOnce(
    const Column &column, const std::vector<quint32> &firstCodes, std::vector<quint32> &counts) const
{
    if (firstCodes.empty() && !column.hasSeveralValues()) {
        column.codes.visit([&](auto codes) { takeBackRepeats(m_rowsOfPeople, m_firstOfPerson, codes, counts); });
        return;
    }
    std::vector<quint32> seen;
    for (size_t i = 0; i < m_rowsOfPeople.size(); ++i) {
        if (m_firstOfPerson[i] == i)
            seen.clear();
        for (const quint32 code : column.codesOf(m_rowsOfPeople[i])) {
            const quint32 value = firstCodes.empty() ? code : firstCodes[code];
            if (std::find(seen.begin(), seen.end(), value) != seen.end())
                --counts[code];
            else
                seen.push_back(value);
        }
    }
}

qint64 ValueCounts::distinct(Field field) const
{
    const std::vector<quint32> counts = byCode(field);
    return counts.empty() ? 0
                          : std::count_if(counts.begin() + 1, counts.end(), [](quint32 count) { return count > 0; });
}

} // namespace phalera
