// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/namekinds.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;

constexpr std::array Kinds { Kind::Exact, Kind::Folded, Kind::PartsReordered, Kind::Romanized, Kind::OtherLayout,
    Kind::Initials, Kind::EditDistance1, Kind::Phonetic, Kind::EditDistance2 };

RowSet setOf(const NameKinds &kinds, Kind kind)
{
    for (const auto &[known, rows] : kinds.sets()) {
        if (known == kind)
            return rows;
    }
    return {};
}

} // namespace

Kind NameKinds::kindOf(Row row) const
{
    for (const auto &[kind, rows] : m_sets) {
        if (rows.contains(row))
            return kind;
    }
    return Kind::Exact;
}

RowSet NameKinds::rows() const
{
    RowSet all;
    for (const auto &[kind, rows] : m_sets)
        all |= rows;
    return all;
}

void NameKinds::add(Kind kind, const RowSet &rows)
{
    const RowSet fresh = m_sets.empty() ? rows : rows - this->rows();
    if (fresh.isEmpty())
        return;
    const auto at = std::lower_bound(
        m_sets.begin(), m_sets.end(), kind, [](const auto &set, Kind wanted) { return set.first < wanted; });
    if (at != m_sets.end() && at->first == kind)
        at->second |= fresh;
    else
        m_sets.insert(at, { kind, fresh });
}

void NameKinds::keepOnly(const RowSet &rows)
{
    for (auto &[kind, set] : m_sets)
        set &= rows;
    std::erase_if(m_sets, [](const auto &set) { return set.second.isEmpty(); });
}

NameKinds NameKinds::ofBoth(const NameKinds &a, const NameKinds &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    NameKinds result;
    for (auto kind = Kinds.rbegin(); kind != Kinds.rend(); ++kind)
        result.add(*kind, setOf(a, *kind) | setOf(b, *kind));
    return result;
}

NameKinds NameKinds::ofEither(const NameKinds &a, const RowSet &rowsOfA, const NameKinds &b, const RowSet &rowsOfB)
{
    NameKinds result;
    if (a.isEmpty() && b.isEmpty())
        return result;
    const RowSet asTyped = (rowsOfA - a.rows()) | (rowsOfB - b.rows());
    for (const Kind kind : Kinds)
        result.add(kind, (setOf(a, kind) | setOf(b, kind)) - asTyped);
    return result;
}

} // namespace phalera
