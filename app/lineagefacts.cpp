// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"
#include "lineage/family.h"

#include <map>

namespace phalera {

ConferralsByAward lineageConferrals(const Snapshot &snapshot, const RowSet &rows, const LineageFacts &facts)
{
    const auto awards = snapshot.dictionary(RowTable::Conferrals, Field::Award);
    const auto codes = snapshot.codes(RowTable::Conferrals, Field::Award);
    const auto earliest = snapshot.earliest(RowTable::Conferrals, Field::Date);
    const auto latest = snapshot.latest(RowTable::Conferrals, Field::Date);

    std::vector<std::optional<Lifetime>> lives(awards.size());
    for (const Award &award : facts.awards) {
        const auto code = std::find(awards.begin(), awards.end(), award.id.text());
        if (code != awards.end())
            lives[size_t(std::distance(awards.begin(), code))] = lifetime(award, facts);
    }

    std::vector<std::map<int, YearCount>> years(awards.size());
    std::vector<qint64> undated(awards.size());
    const auto countOf = [&](quint32 code, int year) -> YearCount & {
        YearCount &count = years[code][year];
        count.year = year;
        return count;
    };
    for (const Row row : rows & snapshot.conferringRows()) {
        const quint32 code = codes[row];
        Day from = earliest[row];
        Day to = latest[row];
        if (from == DistantPast && to == DistantFuture) {
            ++undated[code];
            continue;
        }
        const bool isClosed = from != DistantPast && to != DistantFuture;
        if (isClosed && yearOf(from) == yearOf(to)) {
            ++countOf(code, yearOf(from)).certain;
            continue;
        }
        if (const std::optional<Lifetime> &life = lives[code]) {
            from = std::max(from, life->from);
            to = std::min(to, life->to);
        } else if (!isClosed) {
            continue; // nothing bounds the years that it could be of
        }
        for (int year = yearOf(from); from <= to && year <= yearOf(to); ++year)
            ++countOf(code, year).possible;
    }

    ConferralsByAward conferrals;
    for (size_t code = 0; code < awards.size(); ++code) {
        AwardConferrals ofAward { {}, undated[code] };
        for (const auto &[year, count] : years[code])
            ofAward.years.append(count);
        if (!ofAward.years.isEmpty() || ofAward.undated > 0)
            conferrals.insert(AwardId(awards[code]), ofAward);
    }
    return conferrals;
}

LineageFacts lineageFacts(const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const Answer *chosen, Day today)
{
    LineageFacts facts;
    facts.awards = records.awards;
    facts.relations = records.relations;
    facts.acts = records.acts;
    facts.procedures = records.procedures;
    facts.claims = records.claims;
    facts.today = today;
    if (!snapshot || snapshot->rowCount(RowTable::Conferrals) == 0)
        return facts;
    RowSet everything;
    everything.addRange(0, snapshot->rowCount(RowTable::Conferrals));
    facts.conferrals = lineageConferrals(*snapshot, everything, facts);
    if (chosen && chosen->snapshot == snapshot && rowTable(chosen->query.unit) == RowTable::Conferrals)
        facts.chosen = lineageConferrals(*snapshot, chosen->rows, facts);
    return facts;
}

} // namespace phalera
