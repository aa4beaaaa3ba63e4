// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/standing.h"

#include "search/rowbits.h"
#include "search/verdictrows.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

/// What a day that is meant by some range of days says to "on or before `day`".
Verdict happenedBy(const DayRange &days, Day day)
{
    if (days.latest <= day)
        return Verdict::Certain;
    if (days.isUnknown())
        return Verdict::Undated;
    return days.earliest <= day ? Verdict::Possible : Verdict::None;
}

Verdict negated(Verdict verdict)
{
    if (verdict == Verdict::Certain)
        return Verdict::None;
    return verdict == Verdict::None ? Verdict::Certain : verdict;
}

/// The rows of a person in which an award is conferred, taken away and given back.
class Standings
{
public:
    Standings(const Snapshot::Private &data, Day day)
        : m_data(data)
        , m_day(day)
        , m_dates(column(Field::Date))
        , m_statusDates(column(Field::StatusDate))
        , m_awards(column(Field::Award))
        , m_ordinals(column(Field::Ordinal))
    {
    }

    /// By the dates of conferral alone.
    [[nodiscard]] Match conferred() const
    {
        Verdicts verdicts;
        for (const DayRange &days : m_dates.days)
            verdicts.push_back(happenedBy(days, m_day));
        Match match = rowsByVerdict(m_dates, verdicts, m_data.table(RowTable::Conferrals).rowCount);
        for (RowSet *rows : { &match.certain, &match.possible, &match.undated })
            *rows &= m_data.conferring;
        return match;
    }

    /// Of one conferral of a person of whom something was taken away.
    [[nodiscard]] Verdict verdict(Row conferral, std::span<const Row> losses, std::span<const Row> returns) const
    {
        Verdict taken = Verdict::None;
        for (const Row loss : losses) {
            if (concerns(loss, conferral) && eventDays(loss).latest >= m_dates.days[m_dates.codes[conferral]].earliest)
                taken = std::max(taken, isTaken(loss, conferral, losses, returns));
        }
        return std::min(happenedBy(m_dates.days[m_dates.codes[conferral]], m_day), negated(taken));
    }

private:
    [[nodiscard]] const Column &column(Field field) const { return *m_data.table(RowTable::Conferrals).column(field); }

    /// Whether a revocation or restoration is one of the award and star of a conferral.
    [[nodiscard]] bool concerns(Row event, Row conferral) const
    {
        const quint32 ordinal = m_ordinals.codes[event];
        const quint32 star = m_ordinals.codes[conferral];
        return m_awards.codes[event] == m_awards.codes[conferral] && (ordinal == star || ordinal == 0 || star == 0);
    }

    /// The date of a row of revocation is that of the revocation; some archives keep it as the date of the status.
    [[nodiscard]] DayRange eventDays(Row event) const
    {
        const DayRange days = m_dates.days[m_dates.codes[event]];
        return days.isUnknown() ? m_statusDates.days[m_statusDates.codes[event]] : days;
    }

    /// Whether a loss had happened by the day and was not made good by then.
    [[nodiscard]] Verdict isTaken(
        Row loss, Row conferral, std::span<const Row> losses, std::span<const Row> returns) const
    {
        Verdict returned = Verdict::None;
        for (const Row back : returns) {
            if (concerns(back, conferral))
                returned = std::max(
                    returned, std::min(happenedBy(eventDays(back), m_day), follows(back, loss, conferral, losses)));
        }
        return std::min(happenedBy(eventDays(loss), m_day), negated(returned));
    }

    /// Whether a restoration is one after a loss. It must follow some loss; where it can follow just one, this one.
    [[nodiscard]] Verdict follows(Row back, Row loss, Row conferral, std::span<const Row> losses) const
    {
        const DayRange days = eventDays(back);
        if (days.latest < eventDays(loss).earliest)
            return Verdict::None;
        const auto others = std::count_if(losses.begin(), losses.end(), [&](Row other) {
            return other != loss && concerns(other, conferral) && days.latest >= eventDays(other).earliest;
        });
        return others == 0 || days.earliest >= eventDays(loss).latest ? Verdict::Certain : Verdict::Possible;
    }

    const Snapshot::Private &m_data;
    Day m_day;
    const Column &m_dates;
    const Column &m_statusDates;
    const Column &m_awards;
    const Column &m_ordinals;
};

/// Rows by their verdicts, to be put in the place of what a match says of them.
class Corrections
{
public:
    explicit Corrections(Row rowCount)
        : m_rows { RowBits(rowCount), RowBits(rowCount), RowBits(rowCount), RowBits(rowCount) }
    {
    }

    void add(Row row, Verdict verdict) { m_rows[size_t(verdict)].add(row); }

    void applyTo(Match &match) const
    {
        const std::array rows { of(Verdict::None), of(Verdict::Undated), of(Verdict::Possible), of(Verdict::Certain) };
        const RowSet all = rows[0] | rows[1] | rows[2] | rows[3];
        match.undated = (match.undated - all) | rows[1];
        match.possible = (match.possible - all) | rows[2];
        match.certain = (match.certain - all) | rows[3];
    }

private:
    [[nodiscard]] RowSet of(Verdict verdict) const { return m_rows[size_t(verdict)].toRowSet(); }

    std::array<RowBits, 4> m_rows;
};

} // namespace

Match standingOn(const Snapshot::Private &data, Day day)
{
    const Standings standings(data, day);
    Match match = standings.conferred();
    Corrections corrections(data.table(RowTable::Conferrals).rowCount);
    std::vector<Row> losses;
    std::vector<Row> returns;
    Row next = 0; // the rows of a person lie together: each person is looked at once
    for (const Row revocation : data.revoked) {
        if (revocation < next)
            continue;
        const quint32 person = data.personNumbers[revocation];
        const Row first = data.firstRows[person];
        next = person + 1 < data.firstRows.size() ? data.firstRows[person + 1] : Row(data.personNumbers.size());
        losses.clear();
        returns.clear();
        for (Row row = first; row < next; ++row) {
            if (data.revoked.contains(row))
                losses.push_back(row);
            if (data.restored.contains(row))
                returns.push_back(row);
        }
        for (Row row = first; row < next; ++row) {
            if (data.conferring.contains(row))
                corrections.add(row, standings.verdict(row, losses, returns));
        }
    }
    corrections.applyTo(match);
    return match;
}

} // namespace phalera
