// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/valuecounts.h"

#include "search/matcher.h"

#include <algorithm>
#include <array>
#include <utility>

namespace phalera {

namespace {

constexpr size_t FewValues = 256;
/// Counting the same value again waits for the count before it; so many counts side by side do not wait.
constexpr size_t Lanes = 4;

/// Counts code(0) ... code(size - 1).
template <typename CodeOf> void countFew(size_t size, CodeOf codeOf, std::vector<quint32> &counts)
{
    std::array<std::array<quint32, FewValues>, Lanes> lanes {};
    size_t i = 0;
    for (; i + Lanes <= size; i += Lanes) {
        for (size_t lane = 0; lane < Lanes; ++lane)
            ++lanes[lane][codeOf(i + lane)];
    }
    for (; i < size; ++i)
        ++lanes[0][codeOf(i)];
    for (size_t code = 0; code < counts.size(); ++code) {
        for (const auto &lane : lanes)
            counts[code] += lane[code];
    }
}

template <typename CodeOf> void countInto(size_t size, CodeOf codeOf, std::vector<quint32> &counts)
{
    if (counts.size() <= FewValues) {
        countFew(size, codeOf, counts);
        return;
    }
    for (size_t i = 0; i < size; ++i)
        ++counts[codeOf(i)];
}

void countAll(const Column &column, std::vector<quint32> &counts)
{
    column.codes.visit([&](auto codes) {
        countInto(
            codes.size(), [codes](size_t i) { return codes[i]; }, counts);
    });
}

void countRows(const Column &column, const std::vector<Row> &rows, std::vector<quint32> &counts)
{
    column.codes.visit([&](auto codes) {
        if (!column.hasSeveralValues()) {
            countInto(
                rows.size(), [codes, &rows](size_t i) { return codes[rows[i]]; }, counts);
            return;
        }
        for (const Row row : rows) {
            for (quint32 at = column.offsets[row]; at < column.offsets[row + 1]; ++at)
                ++counts[codes[at]];
        }
    });
}

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

/// Of rows of people, those of each together: takes from the counts what a person has in an earlier row too.
template <typename Code>
void takeBackRepeats(const std::vector<Row> &rows, const std::vector<quint32> &people, std::span<const Code> codes,
    std::vector<quint32> &counts)
{
    size_t firstOfPerson = 0;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (people[rows[i]] != people[rows[i - 1]])
            firstOfPerson = i;
        const Code code = codes[rows[i]];
        size_t earlier = firstOfPerson;
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
    if (!counts) {
        const Column &column = *table.column(field);
        std::vector<quint32> counted(column.dictionary.size());
        countAll(column, counted);
        counts = std::make_shared<const std::vector<quint32>>(std::move(counted));
    }
    return counts;
}

ValueCounts::ValueCounts(const Snapshot &snapshot, Unit unit, const RowSet &rows)
    : m_snapshot(snapshot)
    , m_which(rowTable(unit))
    , m_countsOthers(rows.cardinality() > snapshot.rowCount(m_which) / 2)
{
    RowSet counted = rows;
    if (m_countsOthers)
        counted.flip(0, snapshot.rowCount(m_which));
    m_rows = rowsOf(counted);
    if (m_which == RowTable::Conferrals)
        m_groups = snapshot.data().profiles.groups();
    if (m_groups)
        m_counted = std::make_unique<Counted[]>(m_groups->size());
    if (unit == Unit::People)
        m_rowsOfRepeated = rowsOf(rows & snapshot.data().rowsOfRepeated);
}

std::vector<quint32> ValueCounts::byCode(Field field) const
{
    const Snapshot::Private &data = m_snapshot.data();
    const TableData &table = data.table(m_which);
    const Column *column = table.column(field);
    if (!column)
        return {};
    std::vector<quint32> counts(column->dictionary.size());
    if (!countByProfile(field, counts))
        countRows(*column, m_rows, counts);
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

/// False where a pass over the column is all there is, or quicker, as rows are few.
bool ValueCounts::countByProfile(Field field, std::vector<quint32> &counts) const
{
    for (size_t i = 0; m_groups && i < m_groups->size(); ++i) {
        const ProfileGroup &group = (*m_groups)[i];
        if (!group.has(field) || group.profileCount() > m_rows.size())
            continue;
        Counted &counted = m_counted[i];
        std::call_once(counted.isCounted, [&] { counted.byProfile = group.countsByProfile(m_rows); });
        group.addTo(counts, field, counted.byProfile);
        return true;
    }
    return false;
}

/// Takes back what a person's second row, and those after it, counted again.
void ValueCounts::countOnce(
    const Column &column, const std::vector<quint32> &firstCodes, std::vector<quint32> &counts) const
{
    const std::vector<quint32> &people = m_snapshot.data().personNumbers;
    if (firstCodes.empty() && !column.hasSeveralValues()) {
        column.codes.visit([&](auto codes) { takeBackRepeats(m_rowsOfRepeated, people, codes, counts); });
        return;
    }
    std::vector<quint32> seen;
    for (size_t i = 0; i < m_rowsOfRepeated.size(); ++i) {
        if (i > 0 && people[m_rowsOfRepeated[i]] != people[m_rowsOfRepeated[i - 1]])
            seen.clear();
        for (const quint32 code : column.codesOf(m_rowsOfRepeated[i])) {
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
