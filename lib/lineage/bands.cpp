// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/periods.h"
#include "lineage/titlelane.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

constexpr double LeastWidthForCount = 40;
constexpr double RowGap = 10; // between bands that lie above one another because they lived at one time

qint64 mostInABar(const LineageDraft &draft)
{
    return std::max<qint64>(1, draft.outline.most[size_t(unitOfBars(draft.scale()))]);
}

/// Where a period is drawn wide, its number stands in its bar: above the chosen part or within it, whichever has room.
PlacedText countWords(const LineageDraft &draft, const BandStep &step, Day first)
{
    static constexpr double padding = 4;
    const double height = draft.lineHeight(TextStyle::YearCount) + padding;
    const bool fitsAbove = step.certain.height() - step.picked.height() >= height;
    if (!fitsAbove && step.picked.height() < height)
        return {};
    const QRectF &area = fitsAbove ? step.certain : step.picked;
    const double room = area.width() - 2 * padding;
    for (const QString &text : draft.words.periodCount(first, step.unit, step.all.certain, step.chosen.certain)) {
        if (draft.measure(text, TextStyle::YearCount).width() <= room)
            return placed(text, area.topLeft() + QPointF(padding, padding / 2), TextStyle::YearCount, draft.measure);
    }
    return {};
}

/// One period of a band over the days [from, to] of its life in it; a period outside of its life is shown whole.
BandStep stepOf(const TitleLane &lane, const CalendarPeriod &period, const YearCount &all, const YearCount &chosen,
    const Lifetime &life, double baseline)
{
    const Day begin = period.first();
    const Day end = period.next().first();
    const bool lived = life.from < end && life.to >= begin;
    const Day from = lived ? std::max(begin, life.from) : begin;
    const Day to = lived ? std::min(end, life.to + 1) : end;
    const TimeScale &scale = lane.draft.scale();
    const double left = scale.clampedX(from);
    const double width = scale.clampedX(to) - left;

    BandStep step;
    step.year = yearOf(begin);
    step.unit = period.unit;
    step.period = period.text();
    step.all = all;
    step.chosen = chosen;
    const auto above
        = [&](double bottom, double height) { return QRectF(left, baseline - bottom - height, width, height); };
    if (lived)
        step.life = above(0, BandGround);
    const double certain = lane.height(step.all.certain);
    if (step.all.certain > 0)
        step.certain = above(BandGround, certain);
    if (step.all.possible > 0)
        step.possible = above(BandGround + certain, lane.height(step.all.certain + step.all.possible) - certain);
    if (step.chosen.certain > 0)
        step.picked = above(BandGround, lane.height(step.chosen.certain));
    if (step.all.certain > 0 && width >= LeastWidthForCount)
        step.count = countWords(lane.draft, step, begin);
    return step;
}

/// The first period in view in which the award lived or was conferred; the last one.
CalendarPeriod firstPeriod(const LineageDraft &draft, const AwardId &award, const Lifetime &life)
{
    const QList<YearCount> years = draft.facts.conferrals.value(award).years;
    const Day first = years.isEmpty() ? life.from : std::min(life.from, firstDayOf(years.constFirst().year));
    return CalendarPeriod::of(std::max(first, draft.scale().first()), unitOfBars(draft.scale()));
}

CalendarPeriod lastPeriod(const LineageDraft &draft, const AwardId &award, const Lifetime &life)
{
    const QList<YearCount> years = draft.facts.conferrals.value(award).years;
    const Day last = years.isEmpty() ? life.to : std::max(life.to, firstDayOf(years.constLast().year + 1) - 1);
    return CalendarPeriod::of(std::min(last, draft.scale().last()), unitOfBars(draft.scale()));
}

AwardBand bandOf(const TitleLane &lane, const Award &award, const Lifetime &life, double baseline)
{
    const LineageDraft &draft = lane.draft;
    AwardBand band;
    band.award = { Table::Awards, award.id.text() };
    band.isOpen = life.isOpen;
    band.isInformal
        = std::any_of(draft.facts.relations.cbegin(), draft.facts.relations.cend(), [&](const AwardRelation &relation) {
              return relation.from == award.id && relation.relation == QLatin1String("informal_origin_of");
          });
    const CalendarPeriod first = firstPeriod(draft, award.id, life);
    const CalendarPeriod last = lastPeriod(draft, award.id, life);
    const LineageFacts &facts = draft.facts;
    const QList<YearCount> all = countsIn(facts.conferrals, award.id, first, last);
    const QList<YearCount> chosen = facts.chosen ? countsIn(*facts.chosen, award.id, first, last) : all;
    CalendarPeriod period = first;
    for (qsizetype i = 0; i < all.size(); ++i, period = period.next()) {
        const BandStep step = stepOf(lane, period, all.at(i), chosen.at(i), life, baseline);
        if (step.life.width() > 0 || step.certain.width() > 0 || step.possible.width() > 0)
            band.steps.append(step);
    }
    const auto ground = [&](Day from, Day to) {
        const double left = draft.scale().clampedX(from);
        return QRectF(left, baseline - BandGround, std::max(0.0, draft.scale().clampedX(to) - left), BandGround);
    };
    if (life.fromLatest > life.from)
        band.vagueStart = ground(life.from, life.fromLatest + 1);
    if (life.to > life.toEarliest)
        band.vagueEnd = ground(life.toEarliest + 1, life.to + 1);
    const double left = draft.scale().clampedX(life.from);
    band.rect = QRectF(left, baseline - draft.bandHeight, draft.scale().clampedX(life.to + 1) - left, draft.bandHeight);
    return band;
}

/// Row of each award of the line: those that lived at one time go above one another. An end and a beginning in the same
/// days share a row.
QHash<AwardId, qsizetype> rowsOfBands(const LineageDraft &draft)
{
    QHash<AwardId, qsizetype> rows;
    QList<Day> rowEnds;
    for (const Award &award : draft.family.line) {
        const auto life = draft.lives.constFind(award.id);
        if (life == draft.lives.cend())
            continue;
        auto row = std::find_if(rowEnds.begin(), rowEnds.end(), [&](Day end) { return end <= life->fromLatest; });
        if (row == rowEnds.end())
            row = rowEnds.insert(rowEnds.end(), DistantPast);
        *row = life->toEarliest;
        rows.insert(award.id, std::distance(rowEnds.begin(), row));
    }
    return rows;
}

void layGaps(LineageDraft &draft)
{
    std::optional<Day> end;
    for (const Award &award : draft.family.line) {
        const auto life = draft.lives.constFind(award.id);
        if (life == draft.lives.cend())
            continue;
        if (end && life->from > *end + 366 && draft.scale().shows(*end + 1, life->from - 1)) {
            const CalendarDay a = calendarDay(*end, Calendar::Gregorian);
            const CalendarDay b = calendarDay(life->from, Calendar::Gregorian);
            LineageGap gap;
            gap.fullYears = int(b.year - a.year) - (std::pair(b.month, b.day) < std::pair(a.month, a.day) ? 1 : 0);
            const double left = draft.scale().clampedX(*end + 1);
            gap.rect = QRectF(left, -BandGround, draft.scale().clampedX(life->from) - left, BandGround);
            const QString text
                = fitting(draft.words.gap(gap.fullYears), gap.rect.width() - 16, TextStyle::Gap, draft.measure);
            const QSizeF size = draft.measure(text, TextStyle::Gap);
            gap.words = placed(text, { gap.rect.center().x() - size.width() / 2, gap.rect.top() - size.height() - 8 },
                TextStyle::Gap, draft.measure);
            draft.layout.gaps.append(gap);
        }
        end = end ? std::max(*end, life->to) : life->to;
    }
}

/// Two heights of the square-root scale with their numbers, at the left of the bands.
void layWidthKeys(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    static constexpr std::array<qint64, 14> round { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000,
        20000 };
    const qint64 most = mostInABar(draft);
    double below = -BandGround;
    for (const qint64 conferrals : { std::max<qint64>(1, most / 6), most }) {
        const qint64 number = *std::prev(std::upper_bound(round.begin(), round.end(), conferrals));
        const double y = -BandGround - lane.height(number);
        const QString text = draft.words.number(number);
        const QSizeF size = draft.measure(text, TextStyle::Tick);
        const QPointF corner { draft.plot().left() - size.width() - 8, y - size.height() / 2 };
        if (corner.y() + size.height() > below + size.height() / 2)
            continue; // it would lie on the number below
        draft.layout.widthKeys.append({ number, y, placed(text, corner, TextStyle::Tick, draft.measure) });
        below = corner.y() - size.height() / 2;
    }
}

} // namespace

void layBands(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    lane.perRootConferral = (draft.bandHeight - BandGround) / std::sqrt(double(mostInABar(draft)));
    const QHash<AwardId, qsizetype> rows = rowsOfBands(draft);
    const double rowHeight = draft.bandHeight + draft.lineHeight(TextStyle::AwardName) + RowGap;
    qsizetype highest = 0;
    for (const Award &award : draft.family.line) {
        if (!rows.contains(award.id))
            continue;
        AwardBand band = bandOf(lane, award, draft.lives.value(award.id), -double(rows.value(award.id)) * rowHeight);
        if (band.rect.width() > 0 || !band.steps.isEmpty())
            draft.layout.bands.append(band);
        highest = std::max(highest, rows.value(award.id));
    }
    layGaps(draft);
    layWidthKeys(lane);
    lane.top = -double(highest) * rowHeight - draft.bandHeight;
}

} // namespace phalera
