// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"
#include "lineage/family.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace phalera {

namespace {

/// Counts by year of one award: an array over the years that occur in practice, since a million rows go through it, and
/// a map beside it.
class YearCounts
{
public:
    void addCertain(int year) { ++at(year).certain; }
    void addPossible(int from, int to)
    {
        for (int year = from; year <= to; ++year)
            ++at(year).possible;
    }
    [[nodiscard]] QList<YearCount> years() const
    {
        QList<YearCount> all;
        const auto add = [&](int year, const YearCount &count) {
            if (count.certain + count.possible > 0)
                all.append({ year, count.certain, count.possible });
        };
        for (size_t i = 0; i < m_usual.size(); ++i)
            add(FirstUsual + int(i), m_usual[i]);
        for (const auto &[year, count] : m_others)
            add(year, count);
        std::sort(all.begin(), all.end(), [](const YearCount &a, const YearCount &b) { return a.year < b.year; });
        return all;
    }

private:
    static constexpr int FirstUsual = 1700;
    YearCount &at(int year)
    {
        const int index = year - FirstUsual;
        return index >= 0 && index < int(m_usual.size()) ? m_usual[size_t(index)] : m_others[year];
    }

    std::array<YearCount, 400> m_usual;
    std::map<int, YearCount> m_others;
};

/// Counts by what a date can mean: an array over the days that occur in practice, as nearly all are known to the day,
/// and a map beside it.
class SpanCounts
{
public:
    void add(Day from, Day to)
    {
        const Day index = from - FirstUsual;
        if (from != to || index < 0 || index >= UsualDays) {
            ++m_others[{ from, to }];
            return;
        }
        if (m_usual.empty())
            m_usual.resize(size_t(UsualDays));
        ++m_usual[size_t(index)];
    }
    [[nodiscard]] QList<SpanCount> spans() const
    {
        QList<SpanCount> all;
        for (size_t i = 0; i < m_usual.size(); ++i) {
            if (const Day day = FirstUsual + Day(i); m_usual[i] > 0)
                all.append({ day, day, m_usual[i] });
        }
        for (const auto &[span, count] : m_others)
            all.append({ span.first, span.second, count });
        std::ranges::stable_sort(all, {}, &SpanCount::first);
        return all;
    }

private:
    static constexpr Day FirstUsual = 2'415'021; // 1 January 1900
    static constexpr Day UsualDays = 73'049;     // two hundred years
    std::vector<quint32> m_usual;
    std::map<std::pair<Day, Day>, qint64> m_others;
};

/// The life of each award of a column's dictionary, as far as it is known.
std::vector<std::optional<Lifetime>> livesOf(const Texts &ids, const LineageFacts &facts)
{
    std::vector<std::optional<Lifetime>> lives(ids.size());
    for (const Award &award : facts.awards) {
        for (size_t i = 0; i < ids.size(); ++i) {
            if (ids[i] == award.id.text())
                lives[i] = lifetime(award, facts);
        }
    }
    return lives;
}

} // namespace

ConferralsByAward lineageConferrals(const Snapshot &snapshot, const RowSet &rows, const LineageFacts &facts)
{
    const Texts &awards = snapshot.dictionary(RowTable::Conferrals, Field::Award);
    const auto codes = snapshot.codes(RowTable::Conferrals, Field::Award);
    const auto earliest = snapshot.earliest(RowTable::Conferrals, Field::Date);
    const auto latest = snapshot.latest(RowTable::Conferrals, Field::Date);
    const std::vector<std::optional<Lifetime>> lives = livesOf(awards, facts);

    std::vector<YearCounts> counts(awards.size());
    std::vector<SpanCounts> spans(awards.size());
    std::vector<qint64> undated(awards.size());
    for (const Row row : rows &snapshot.conferringRows()) {
        const quint32 code = codes[row];
        Day from = earliest[row];
        Day to = latest[row];
        const bool isClosed = from != DistantPast && to != DistantFuture;
        if (from == DistantPast && to == DistantFuture) {
            ++undated[code];
        } else if (isClosed && yearOf(from) == yearOf(to)) {
            counts[code].addCertain(yearOf(from));
            spans[code].add(from, to);
        } else if (const std::optional<Lifetime> &life = lives[code]) {
            from = std::max(from, life->from);
            to = std::min(to, life->to);
            if (from <= to) {
                counts[code].addPossible(yearOf(from), yearOf(to));
                spans[code].add(from, to);
            }
        } else if (isClosed) {
            counts[code].addPossible(yearOf(from), yearOf(to));
            spans[code].add(from, to);
        } // else nothing bounds the years that it could be of
    }

    ConferralsByAward conferrals;
    for (size_t code = 0; code < awards.size(); ++code) {
        const AwardConferrals ofAward { counts[code].years(), spans[code].spans(), undated[code] };
        if (!ofAward.years.isEmpty() || ofAward.undated > 0)
            conferrals.insert(AwardId(awards[code]), ofAward);
    }
    return conferrals;
}

LineageFacts lineageFacts(
    const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const Answer *chosen, Day today)
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
