// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of the line with their names, gaps, doubts and relations. All is laid out upwards from a baseline at y = 0 and then moved
// to its place, because how much room it takes above the bands is known only when doubts, names and relations have found theirs.
#include "lineage/doubts.h"
#include "lineage/draft.h"
#include "lineage/relations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace phalera {

namespace {

constexpr double Ground = 4;         // height of a band in a year without conferrals
constexpr double RowGap = 10;        // between bands that lie above one another because they lived at one time
constexpr double TextPadding = 3;
constexpr int DoubtLevels = 4;
constexpr int NameLevels = 3;

struct TitleLane
{
    LineageDraft &draft;
    Occupancy taken;
    double top = 0; ///< of what has been laid out: a negative y
    double perRootConferral = 0;

    [[nodiscard]] double height(qint64 conferrals) const { return perRootConferral * std::sqrt(double(conferrals)); }
};

qint64 mostInAYear(const LineageDraft &draft)
{
    qint64 most = 1;
    for (const Award &award : draft.family.line) {
        for (const YearCount &count : draft.facts.conferrals.value(award.id).years)
            most = std::max(most, count.certain + count.possible);
    }
    return most;
}

YearCount countOf(const ConferralsByAward &conferrals, const AwardId &award, int year)
{
    const auto found = conferrals.constFind(award);
    if (found != conferrals.cend()) {
        for (const YearCount &count : found->years) {
            if (count.year == year)
                return count;
        }
    }
    return { year, 0, 0 };
}

/// One year of a band over the days [from, to] of its life in that year; a year outside of its life is shown whole.
BandStep stepOf(const TitleLane &lane, const AwardId &award, int year, const Lifetime &life, double baseline)
{
    const Day newYear = firstDayOf(year);
    const Day nextYear = firstDayOf(year + 1);
    const bool lived = life.from < nextYear && life.to >= newYear;
    const Day from = lived ? std::max(newYear, life.from) : newYear;
    const Day to = lived ? std::min(nextYear, life.to + 1) : nextYear;
    const TimeScale &scale = lane.draft.scale();
    const double left = scale.clampedX(from);
    const double width = scale.clampedX(to) - left;

    BandStep step;
    step.year = year;
    step.all = countOf(lane.draft.facts.conferrals, award, year);
    step.chosen = lane.draft.facts.chosen ? countOf(*lane.draft.facts.chosen, award, year) : step.all;
    const auto above = [&](double bottom, double height) { return QRectF(left, baseline - bottom - height, width, height); };
    if (lived)
        step.life = above(0, Ground);
    const double certain = lane.height(step.all.certain);
    if (step.all.certain > 0)
        step.certain = above(Ground, certain);
    if (step.all.possible > 0)
        step.possible = above(Ground + certain, lane.height(step.all.certain + step.all.possible) - certain);
    if (step.chosen.certain > 0)
        step.picked = above(Ground, lane.height(step.chosen.certain));
    return step;
}

AwardBand bandOf(const TitleLane &lane, const Award &award, const Lifetime &life, double baseline)
{
    const LineageDraft &draft = lane.draft;
    AwardBand band;
    band.award = { Table::Awards, award.id.text() };
    band.startsVaguely = life.fromLatest > life.from;
    band.endsVaguely = !life.isOpen && life.to > life.toEarliest;
    band.isOpen = life.isOpen;
    band.isInformal = std::any_of(draft.facts.relations.cbegin(), draft.facts.relations.cend(), [&](const AwardRelation &relation) {
        return relation.from == award.id && relation.relation == QLatin1String("informal_origin_of");
    });
    int firstYear = yearOf(life.from);
    int lastYear = yearOf(life.to);
    for (const YearCount &count : draft.facts.conferrals.value(award.id).years) {
        firstYear = std::min(firstYear, count.year);
        lastYear = std::max(lastYear, count.year);
    }
    firstYear = std::max(firstYear, yearOf(draft.scale().first()));
    lastYear = std::min(lastYear, yearOf(draft.scale().last()));
    for (int year = firstYear; year <= lastYear; ++year) {
        const BandStep step = stepOf(lane, award.id, year, life, baseline);
        if (step.life.width() > 0 || step.certain.width() > 0 || step.possible.width() > 0)
            band.steps.append(step);
    }
    const double left = draft.scale().clampedX(life.from);
    band.rect = QRectF(left, baseline - draft.bandHeight, draft.scale().clampedX(life.to + 1) - left, draft.bandHeight);
    return band;
}

/// Bands of awards that lived at one time go above one another. An end and a beginning in the same days may share a row.
void layBands(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    QList<Day> rowEnds;
    for (const Award &award : draft.family.line) {
        const auto life = draft.lives.constFind(award.id);
        if (life == draft.lives.cend())
            continue;
        const auto free = std::find_if(rowEnds.begin(), rowEnds.end(), [&](Day end) { return end <= life->fromLatest; });
        const auto row = std::distance(rowEnds.begin(), free);
        if (free == rowEnds.end())
            rowEnds.append(life->toEarliest);
        else
            *free = life->toEarliest;
        const double baseline = -double(row) * (draft.bandHeight + RowGap);
        AwardBand band = bandOf(lane, award, *life, baseline);
        if (band.rect.width() > 0 || !band.steps.isEmpty())
            draft.layout.bands.append(band);
    }
    lane.top = -double(std::max<qsizetype>(1, rowEnds.size())) * (draft.bandHeight + RowGap) + RowGap;
}

void layGaps(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
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
            gap.rect = QRectF(left, -Ground, draft.scale().clampedX(life->from) - left, Ground);
            const QString text = fitting(draft.words.gap(gap.fullYears), gap.rect.width() - 16, TextStyle::Gap, draft.measure);
            const QSizeF size = draft.measure(text, TextStyle::Gap);
            gap.words = placed(text, { gap.rect.center().x() - size.width() / 2, gap.rect.top() - size.height() - 8 }, TextStyle::Gap, draft.measure);
            draft.layout.gaps.append(gap);
        }
        end = end ? std::max(*end, life->to) : life->to;
    }
}

/// Two heights of the square-root scale with their numbers, at the left of the bands.
void layWidthKeys(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    static constexpr std::array<qint64, 14> round { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000 };
    const qint64 most = mostInAYear(draft);
    double below = -Ground;
    for (const qint64 conferrals : { std::max<qint64>(1, most / 6), most }) {
        const qint64 number = *std::prev(std::upper_bound(round.begin(), round.end(), conferrals));
        const double y = -Ground - lane.height(number);
        const QString text = draft.words.number(number);
        const QSizeF size = draft.measure(text, TextStyle::Tick);
        const QPointF corner { draft.plot().left() - size.width() - 8, y - size.height() / 2 };
        if (corner.y() + size.height() > below + size.height() / 2)
            continue; // it would lie on the number below
        draft.layout.widthKeys.append({ number, y, placed(text, corner, TextStyle::Tick, draft.measure) });
        below = corner.y() - size.height() / 2;
    }
}

DoubtMark doubtMark(const LineageDraft &draft, const Doubt &doubt, const Lifetime &life)
{
    DoubtMark mark;
    mark.doubt = doubt;
    double left = draft.scale().clampedX(life.from) + 1;
    double right = left;
    if (!doubt.dates.isEmpty()) {
        for (const Date &date : doubt.dates) {
            const Day middle = date.earliest() + (date.latest() - date.earliest()) / 2;
            if (draft.scale().shows(middle, middle))
                mark.ticks.append(draft.scale().x(middle));
        }
        left = draft.scale().clampedX(doubt.dates.first().earliest());
        right = left;
        for (const Date &date : doubt.dates)
            right = std::max(right, draft.scale().clampedX(date.latest() + 1));
    }
    mark.whisker = QLineF(left, 0, right, 0);
    return mark;
}

bool isInView(const LineageDraft &draft, const Doubt &doubt, const Lifetime &life)
{
    if (doubt.dates.isEmpty())
        return draft.scale().shows(life.from, life.to);
    Day last = doubt.dates.first().latest();
    for (const Date &date : doubt.dates)
        last = std::max(last, date.latest());
    return draft.scale().shows(doubt.dates.first().earliest(), last);
}

/// Finds the lowest level where the mark and its text are free; without room for any text the mark alone stays.
void placeDoubt(TitleLane &lane, DoubtMark mark)
{
    LineageDraft &draft = lane.draft;
    const double lineHeight = draft.lineHeight(TextStyle::Doubt);
    const double rowHeight = lineHeight + 2;
    const double markWidth = std::max(9.0, mark.whisker.x2() - mark.whisker.x1());
    const double markLeft = std::min(mark.whisker.x1(), draft.plot().right() - markWidth);
    QStringList texts = draft.words.doubt(mark.doubt);
    texts.append(QString());
    for (const QString &text : std::as_const(texts)) {
        const double width = text.isEmpty() ? 0 : draft.measure(text, TextStyle::Doubt).width() + TextPadding;
        for (int level = 0; level < DoubtLevels; ++level) {
            const double y = lane.top - TextPadding - (level + 1) * rowHeight;
            for (const bool toTheRight : { true, false }) {
                const double left = toTheRight ? markLeft : markLeft - width;
                const QRectF whole(left, y, markWidth + width, lineHeight);
                const QRectF words = toTheRight ? whole.adjusted(markWidth, 0, 0, 0) : whole.adjusted(0, 0, -markWidth, 0);
                const bool inside = whole.left() >= draft.plot().left() && whole.right() <= draft.plot().right();
                // A whisker may be crossed by the line of a relation, its words and other marks may not.
                const bool free = inside && (text.isEmpty() ? level + 1 == DoubtLevels || lane.taken.isFree(whole) : lane.taken.isFree(words));
                const bool markFree = std::none_of(draft.layout.doubts.cbegin(), draft.layout.doubts.cend(), [&](const DoubtMark &other) {
                    return other.mark.intersects(whole.adjusted(-TextPadding, 0, TextPadding, 0)) || other.text.rect.intersects(whole);
                });
                if (!free || !markFree)
                    continue;
                mark.mark = QRectF(markLeft, y, markWidth, lineHeight);
                mark.whisker = QLineF(mark.whisker.x1(), mark.mark.center().y(), mark.whisker.x2(), mark.mark.center().y());
                mark.text = placed(text, { toTheRight ? words.left() + TextPadding : words.left(), y }, TextStyle::Doubt, draft.measure);
                lane.taken.take(mark.text.rect);
                draft.layout.doubts.append(mark);
                return;
            }
        }
    }
}

void layDoubts(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    for (const Award &award : draft.family.line) {
        const auto life = draft.lives.constFind(award.id);
        if (life == draft.lives.cend())
            continue;
        for (const Doubt &doubt : doubtsOn(award.id, draft.facts)) {
            if (isInView(draft, doubt, *life))
                placeDoubt(lane, doubtMark(draft, doubt, *life));
        }
    }
    double top = lane.top;
    for (const DoubtMark &mark : std::as_const(draft.layout.doubts))
        top = std::min(top, mark.mark.top());
    lane.top = top;
}

/// Names stand over the beginning of their bands; the narrowest bands choose first, for they have least room.
void layNames(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    const double height = draft.lineHeight(TextStyle::AwardName);
    QList<qsizetype> order(draft.layout.bands.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return draft.layout.bands.at(a).rect.width() < draft.layout.bands.at(b).rect.width();
    });
    double top = lane.top;
    for (const qsizetype index : order) {
        AwardBand &band = draft.layout.bands[index];
        const auto award = std::find_if(draft.family.line.cbegin(), draft.family.line.cend(),
            [&](const Award &a) { return a.id.text() == band.award.id; });
        const QStringList names = draft.words.award(*award);
        for (int level = 0; level < NameLevels && band.name.text.isEmpty(); ++level) {
            const double y = lane.top - TextPadding - (level + 1) * height;
            const double limit = draft.plot().right();
            for (double x = band.rect.left() + 1; x < std::max(band.rect.left() + 2, band.rect.right() - 24); x += 8) {
                const double room = lane.taken.roomToTheRight(x, y, height, limit);
                const QString text = level + 1 < NameLevels ? QString() : fitting(names, room, TextStyle::AwardName, draft.measure);
                const auto whole = std::find_if(names.cbegin(), names.cend(),
                    [&](const QString &name) { return draft.measure(name, TextStyle::AwardName).width() <= room; });
                if (whole == names.cend() && text.isEmpty())
                    continue;
                band.name = placed(whole == names.cend() ? text : *whole, { x, y }, TextStyle::AwardName, draft.measure);
                lane.taken.take(band.name.rect);
                top = std::min(top, y);
                break;
            }
        }
    }
    lane.top = top;
}

void move(PlacedText &text, double dy)
{
    text.rect.translate(0, dy);
}

void moveBand(AwardBand &band, double dy)
{
    band.rect.translate(0, dy);
    move(band.name, dy);
    for (BandStep &step : band.steps) {
        for (QRectF *rect : { &step.life, &step.certain, &step.possible, &step.picked })
            rect->translate(0, dy);
    }
}

void moveDown(LineageLayout &layout, double dy)
{
    for (AwardBand &band : layout.bands)
        moveBand(band, dy);
    for (LineageGap &gap : layout.gaps) {
        gap.rect.translate(0, dy);
        move(gap.words, dy);
    }
    for (WidthKey &key : layout.widthKeys) {
        key.y += dy;
        move(key.text, dy);
    }
    for (DoubtMark &mark : layout.doubts) {
        mark.whisker.translate(0, dy);
        mark.mark.translate(0, dy);
        move(mark.text, dy);
    }
    for (RelationCurve &relation : layout.relations) {
        for (QPointF &point : relation.points)
            point.ry() += dy;
        move(relation.word, dy);
    }
}

} // namespace

double layTitle(LineageDraft &draft, double top)
{
    TitleLane lane { draft, {}, 0, 0 };
    lane.perRootConferral = (draft.bandHeight - Ground) / std::sqrt(double(mostInAYear(draft)));
    layBands(lane);
    layGaps(lane);
    layWidthKeys(lane);
    QList<PlannedRelation> relations = planRelations(draft);
    for (const PlannedRelation &relation : std::as_const(relations)) {
        for (const double x : relation.legs())
            lane.taken.take(QLineF(x, -10000, x, 0));
    }
    layDoubts(lane);
    layNames(lane);
    lane.top = drawRelations(draft, relations, lane.top);

    // The numbers of the scale stand beside the bands, under the words of the lane.
    moveDown(draft.layout, top + LanePadding - lane.top);
    return closeLane(draft, LaneKind::Title, top, top + LanePadding - lane.top, laneWords(draft, LaneKind::Title, top, draft.family.line.size()));
}

} // namespace phalera
