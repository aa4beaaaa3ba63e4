// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/conferralpairs.h"

#include "search/agecolumn.h"

#include <algorithm>

namespace phalera {

namespace {

/// The number that each code of the field Ordinal says; 0 where it says none.
std::vector<int> ordinalsByCode(const Snapshot &snapshot)
{
    const Texts &texts = snapshot.dictionary(RowTable::Conferrals, Field::Ordinal);
    std::vector<int> ordinals(std::max<size_t>(1, texts.size()));
    for (size_t code = 0; code < texts.size(); ++code)
        ordinals[code] = std::max(0, texts[code].toInt());
    return ordinals;
}

DayRange daysOf(const Snapshot &snapshot, Row row)
{
    return { snapshot.earliest(RowTable::Conferrals, Field::Date)[row],
        snapshot.latest(RowTable::Conferrals, Field::Date)[row] };
}

} // namespace

std::vector<ConferralPair> conferralPairs(const Snapshot &snapshot)
{
    const std::vector<int> ordinals = ordinalsByCode(snapshot);
    const CodeSpan ordinalCodes = snapshot.codes(RowTable::Conferrals, Field::Ordinal);
    const CodeSpan awards = snapshot.codes(RowTable::Conferrals, Field::Award);
    const RowSet conferring = snapshot.conferringRows() & snapshot.rowsOfRepeatedPeople();
    std::vector<Row> rows(size_t(conferring.cardinality()));
    conferring.toUint32Array(rows.data());
    std::vector<ConferralPair> pairs;
    for (size_t first = 0, last = 0; first < rows.size(); first = last) {
        while (last < rows.size() && snapshot.personNumber(rows[last]) == snapshot.personNumber(rows[first]))
            ++last; // the rows of a person lie together
        const std::span<const Row> own(rows.data() + first, rows.data() + last);
        for (const Row after : own) {
            const int ordinal = ordinals[ordinalCodes[after]];
            const auto before = std::ranges::find_if(own, [&](Row row) {
                return awards[row] == awards[after] && ordinal > 1 && ordinals[ordinalCodes[row]] == ordinal - 1;
            });
            if (before != own.end())
                pairs.push_back({ *before, after });
        }
    }
    return pairs;
}

std::optional<YearsBetween> yearsBetween(const Snapshot &snapshot, const ConferralPair &pair)
{
    const DayRange before = daysOf(snapshot, pair.before);
    const DayRange after = daysOf(snapshot, pair.after);
    if (before.isOpen() || after.isOpen() || after.latest < before.earliest)
        return {};
    return YearsBetween { std::max(0, fullYears(before.latest, after.earliest)),
        fullYears(before.earliest, after.latest) };
}

} // namespace phalera
