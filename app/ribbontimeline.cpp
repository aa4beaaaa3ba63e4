// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ribbontimeline.h"

#include "app/words.h"

#include <algorithm>
#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// First and last year in which an award was certainly conferred.
std::optional<YearSpan> conferredYears(const Series &all, const QString &award)
{
    std::optional<YearSpan> years;
    for (const SeriesPoint &point : all.points) {
        if (point.stack != award || point.value == 0 || point.key.isEmpty())
            continue;
        const int year = point.key.toInt();
        years
            = years ? YearSpan { std::min(years->first, year), std::max(years->last, year) } : YearSpan { year, year };
    }
    return years;
}

/// The last day of an award, or DistantFuture.
Day lastDay(const Award &award, const QList<AwardRelation> &relations)
{
    if (!award.abolished.isNull())
        return award.abolished.latest();
    Day last = DistantFuture;
    for (const AwardRelation &relation : relations) {
        const bool endsIt = relation.relation == "succeeded_by"_L1 || relation.relation == "informal_origin_of"_L1;
        if (endsIt && relation.from == award.id && !relation.date.isNull())
            last = std::min(last, relation.date.latest());
    }
    return last;
}

int yearOf(Day day)
{
    return int(calendarDay(day, Calendar::Gregorian).year);
}

std::optional<RibbonBand> band(const AwardId &id, const Series &all, const LineageRecords &records, int today)
{
    const auto conferred = conferredYears(all, id.text());
    const auto award = std::ranges::find(records.awards, id, &Award::id);
    const bool isKnown = award != records.awards.end();
    RibbonBand band { .award = id, .name = isKnown ? awardName(id, awardName(*award)) : awardName(id) };
    const Day first = isKnown && !award->established.isNull() ? award->established.earliest() : DistantPast;
    const Day last = isKnown ? lastDay(*award, records.relations) : DistantFuture;
    if (!conferred && first == DistantPast)
        return {};
    const YearSpan fallback = conferred.value_or(YearSpan { yearOf(first), today });
    band.begin = first == DistantPast ? fallback.first : decimalYear(first);
    band.isOpen = isKnown && last == DistantFuture;
    const int lastYear = band.isOpen ? std::max(today, fallback.last) : fallback.last;
    band.end = last == DistantFuture ? lastYear + 1 : decimalYear(last + 1);
    band.years = { int(std::floor(band.begin)), last == DistantFuture ? lastYear : yearOf(last) };
    band.lastConferred = fallback.last;
    band.isInformal = isKnown && award->kind == "honour"_L1;
    return band;
}

void assignLanes(RibbonTimeline &timeline)
{
    constexpr double SameDay = 1.0 / 300;
    QList<double> ends;
    for (RibbonBand &band : timeline.bands) {
        const auto free = std::ranges::find_if(ends, [&band](double end) { return end <= band.begin + SameDay; });
        band.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.append(band.end);
        else
            *free = band.end;
    }
    timeline.lanes = std::max(1, int(ends.size()));
}

QList<RibbonGap> gapsBetween(const QList<RibbonBand> &bands)
{
    QList<RibbonGap> gaps;
    const RibbonBand *latest = nullptr;
    for (const RibbonBand &band : bands) {
        if (latest && band.begin - latest->end >= 1)
            gaps.append({ latest->end, band.begin, { latest->years.last, band.years.first } });
        if (!latest || band.end > latest->end)
            latest = &band;
    }
    return gaps;
}

bool isTotal(const Count &count)
{
    return count.category.isEmpty() && (count.measure == "conferrals"_L1 || count.measure == "recipients"_L1);
}

/// A total without an end says nothing of when it was counted, so it stands for no life.
QHash<AwardId, QList<Count>> totalsOfLives(const QList<Count> &counts, const QList<RibbonBand> &bands)
{
    QHash<AwardId, QList<Count>> totals;
    for (const Count &count : counts) {
        const auto band = std::ranges::find(bands, count.award, &RibbonBand::award);
        if (!isTotal(count) || band == bands.end() || !count.period.isInterval()
            || count.period.latest() == DistantFuture || count.period.earliest() == DistantPast)
            continue;
        const int lastYear = band->isOpen ? band->lastConferred : band->years.last;
        if (yearOf(count.period.earliest()) <= band->years.first && yearOf(count.period.latest()) >= lastYear)
            totals[count.award].append(count);
    }
    return totals;
}

QHash<int, QList<Count>> totalsOfYears(const QList<Count> &counts, const QList<RibbonBand> &bands)
{
    QHash<int, QList<Count>> totals;
    for (const Count &count : counts) {
        if (isTotal(count) && count.period.precision() == Precision::Year && !count.period.isInterval()
            && std::ranges::find(bands, count.award, &RibbonBand::award) != bands.end())
            totals[int(count.period.earliestYear().value_or(0))].append(count);
    }
    return totals;
}

} // namespace

double decimalYear(Day day)
{
    const CalendarDay date = calendarDay(day, Calendar::Gregorian);
    const Day newYear = dayNumber({ date.year, 1, 1 }, Calendar::Gregorian);
    const Day nextNewYear = dayNumber({ date.year + 1, 1, 1 }, Calendar::Gregorian);
    return double(date.year) + double(day - newYear) / double(nextNewYear - newYear);
}

std::optional<std::pair<qint64, qint64>> extremes(const QList<Count> &totals)
{
    if (totals.isEmpty())
        return {};
    const auto [least, most] = std::ranges::minmax(totals, {}, &Count::value);
    return std::pair<qint64, qint64>(least.value, most.value);
}

QHash<AwardId, qint64> conferralsByAward(const Snapshot &snapshot)
{
    const Texts &awards = snapshot.dictionary(RowTable::Conferrals, Field::Award);
    const auto codes = snapshot.codes(RowTable::Conferrals, Field::Award);
    std::vector<qint64> counts(awards.size());
    for (const Row row : snapshot.conferringRows())
        ++counts[codes[row]];
    QHash<AwardId, qint64> byAward;
    for (size_t code = 0; code < counts.size(); ++code)
        byAward.insert(AwardId(awards[code]), counts[code]);
    return byAward;
}

RibbonTimeline ribbonTimeline(const Series &all, const LineageRecords &records, int today)
{
    RibbonTimeline timeline;
    timeline.years = { today - 100, today };
    for (const QString &award : all.stacks) {
        if (const auto found = band(AwardId(award), all, records, today); found && !award.isEmpty())
            timeline.bands.append(*found);
    }
    std::ranges::stable_sort(timeline.bands, {}, &RibbonBand::begin);
    assignLanes(timeline);
    timeline.gaps = gapsBetween(timeline.bands);
    timeline.publishedTotals = totalsOfYears(records.counts, timeline.bands);
    timeline.lifeTotals = totalsOfLives(records.counts, timeline.bands);

    bool isFirst = true;
    const auto cover = [&timeline, &isFirst](int first, int last) {
        timeline.years = isFirst
            ? YearSpan { first, last }
            : YearSpan { std::min(timeline.years.first, first), std::max(timeline.years.last, last) };
        isFirst = false;
    };
    for (const RibbonBand &band : std::as_const(timeline.bands))
        cover(band.years.first, std::max(band.years.first, int(std::ceil(band.end)) - 1));
    for (const SeriesPoint &point : all.points) {
        if (point.value > 0 && !point.key.isEmpty())
            cover(point.key.toInt(), point.key.toInt());
    }
    return timeline;
}

} // namespace phalera
