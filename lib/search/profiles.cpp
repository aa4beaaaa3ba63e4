// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/profiles.h"

#include "search/rowbits.h"
#include "search/tabledata.h"

#include <algorithm>
#include <limits>

namespace phalera {

namespace {

/// The counts of so many profiles stay in the processor's first cache.
constexpr size_t MostProfiles = 8192;
constexpr size_t MostValues = 256;
constexpr quint16 NoNumber = std::numeric_limits<quint16>::max();

bool mayBePart(const Column *column)
{
    return column != nullptr && !column->hasSeveralValues() && column->dictionary.size() <= MostValues
        && column->days.empty();
}

} // namespace

ProfileGroup::ProfileGroup(Row rowCount)
    : m_ofRow(rowCount, 0)
{
}

bool ProfileGroup::add(Field field, const Column &column)
{
    const size_t values = column.dictionary.size();
    std::vector<quint16> numbers(m_count * values, NoNumber);
    std::vector<size_t> pairs; // by new number: the old one and the code, as profile · values + code
    const bool isFew = column.codes.visit([&](auto codes) {
        for (size_t row = 0; row < m_ofRow.size(); ++row) {
            const size_t pair = m_ofRow[row] * values + codes[row];
            if (numbers[pair] != NoNumber)
                continue;
            if (pairs.size() == MostProfiles)
                return false;
            numbers[pair] = quint16(pairs.size());
            pairs.push_back(pair);
        }
        for (size_t row = 0; row < m_ofRow.size(); ++row)
            m_ofRow[row] = numbers[m_ofRow[row] * values + codes[row]];
        return true;
    });
    if (!isFew)
        return false;
    m_parts.push_back({ field, {} });
    for (Part &part : m_parts) {
        std::vector<quint8> codes;
        for (const size_t pair : pairs)
            codes.push_back(part.field == field ? quint8(pair % values) : part.codes[pair / values]);
        part.codes = std::move(codes);
    }
    m_count = pairs.size();
    return true;
}

bool ProfileGroup::has(Field field) const
{
    return std::ranges::find(m_parts, field, &Part::field) != m_parts.end();
}

std::vector<quint32> ProfileGroup::countsByProfile(const RowBits &rows) const
{
    // Few profiles follow each other again and again, and each count waits for the one before it of the same: two
    // counts side by side wait half as long.
    std::vector<quint32> counts(m_count * 2);
    rows.forEachBlock([&](std::span<const Row> block) {
        size_t i = 0;
        for (; i + 1 < block.size(); i += 2) {
            ++counts[m_ofRow[block[i]]];
            ++counts[m_count + m_ofRow[block[i + 1]]];
        }
        if (i < block.size())
            ++counts[m_ofRow[block[i]]];
    });
    for (size_t profile = 0; profile < m_count; ++profile)
        counts[profile] += counts[m_count + profile];
    counts.resize(m_count);
    return counts;
}

void ProfileGroup::addTo(std::vector<quint32> &counts, Field field, const std::vector<quint32> &countsByProfile) const
{
    const auto part = std::ranges::find(m_parts, field, &Part::field);
    for (size_t profile = 0; profile < m_count; ++profile)
        counts[part->codes[profile]] += countsByProfile[profile];
}

void Profiles::make(const TableData &table, std::span<const Field> fields)
{
    auto groups = std::make_shared<Groups>();
    for (const Field field : fields) {
        const Column *column = table.column(field);
        if (!mayBePart(column))
            continue;
        const bool isTaken
            = std::ranges::any_of(*groups, [&](ProfileGroup &group) { return group.add(field, *column); });
        if (!isTaken)
            (void)groups->emplace_back(table.rowCount).add(field, *column);
    }
    const std::scoped_lock lock(m_mutex);
    m_groups = std::move(groups);
}

std::shared_ptr<const Profiles::Groups> Profiles::groups() const
{
    const std::scoped_lock lock(m_mutex);
    return m_groups;
}

} // namespace phalera
