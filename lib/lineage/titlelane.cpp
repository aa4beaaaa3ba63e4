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

constexpr double Ground = 8;         // height of a band in a year without conferrals
constexpr double RowGap = 10;        // between bands that lie above one another because they lived at one time
constexpr double TextPadding = 3;
constexpr double FarAbove = -10000;  // the lines of relations run up beyond every text
constexpr int DoubtLevels = 5;
constexpr int NameLevels = 3;
constexpr double LeastNameWidth = 48; // of a name that is cut
constexpr double MarkWidth = 9;      // least width of a doubt's mark
constexpr double Slide = 6;          // step by which texts are moved along in search of room

struct TitleLane
{
    LineageDraft &draft;
    Occupancy texts; ///< and marks
    Occupancy lines; ///< of relations: no text lies on them
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

/// Row of each award of the line: those that lived at one time go above one another. An end and a beginning in the same days share a row.
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

void layBands(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
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
    lane.top = -double(highest) * rowHeight - draft.bandHeight;
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
        left = draft.scale().clampedX(doubt.dates.first().earliest());
        right = left;
        for (const Date &date : doubt.dates) {
            const Day middle = date.earliest() + (date.latest() - date.earliest()) / 2;
            if (draft.scale().shows(middle, middle))
                mark.ticks.append(draft.scale().x(middle));
            right = std::max(right, draft.scale().clampedX(date.latest() + 1));
        }
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

/// Places where the mark may stand: one, at its dates; or anywhere along the life of its award, for doubts that have no date.
QList<double> markPlaces(const LineageDraft &draft, const DoubtMark &mark, double width, const Lifetime &life)
{
    const double first = std::clamp(mark.whisker.x1(), draft.plot().left(), draft.plot().right() - width);
    QList<double> places { first };
    if (mark.doubt.dates.isEmpty()) {
        for (double x = first + Slide; x <= draft.scale().clampedX(life.to) - width; x += Slide)
            places.append(x);
    }
    return places;
}

/// Places for the words of a mark: beside it, or in the row above it.
QList<QPointF> wordPlaces(const QRectF &mark, const QSizeF &words, double rowHeight)
{
    return { { mark.right() + TextPadding, mark.top() }, { mark.left() - TextPadding - words.width(), mark.top() }, { mark.left(), mark.top() - rowHeight },
        { mark.right() - words.width(), mark.top() - rowHeight } };
}

bool placeDoubt(TitleLane &lane, DoubtMark &mark, const QString &text, const Lifetime &life)
{
    const LineageDraft &draft = lane.draft;
    const QSizeF size = text.isEmpty() ? QSizeF() : draft.measure(text, TextStyle::Doubt);
    const double lineHeight = draft.lineHeight(TextStyle::Doubt);
    const double width = std::max(MarkWidth, mark.whisker.length());
    const auto isInside = [&](const QRectF &rect) { return rect.left() >= draft.plot().left() && rect.right() <= draft.plot().right(); };
    for (int level = 0; level < DoubtLevels; ++level) {
        for (const double x : markPlaces(draft, mark, width, life)) {
            const QRectF place(x, lane.top - (level + 1) * (lineHeight + 1), width, lineHeight);
            // A whisker may be crossed by the line of a relation; words and a mark that could stand elsewhere may not.
            if (!lane.texts.isFree(place) || (mark.doubt.dates.isEmpty() && !lane.lines.isFree(place)))
                continue;
            for (const QPointF &corner : wordPlaces(place, size, lineHeight + 1)) {
                const QRectF words(corner, size);
                if (!text.isEmpty() && (!isInside(words) || !lane.texts.isFree(words) || !lane.lines.isFree(words)))
                    continue;
                mark.mark = place;
                mark.whisker = QLineF(mark.whisker.x1(), place.center().y(), mark.whisker.x2(), place.center().y());
                mark.text = placed(text, corner, TextStyle::Doubt, draft.measure);
                return true;
            }
        }
    }
    return false;
}

void layDoubts(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    for (const Award &award : draft.family.line) {
        const auto life = draft.lives.constFind(award.id);
        if (life == draft.lives.cend())
            continue;
        for (const Doubt &doubt : doubtsOn(award.id, draft.facts)) {
            if (!isInView(draft, doubt, *life))
                continue;
            DoubtMark mark = doubtMark(draft, doubt, *life);
            const QStringList texts = draft.words.doubt(doubt) + QStringList { QString() };
            if (std::none_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return placeDoubt(lane, mark, text, *life); }))
                continue;
            lane.texts.take(mark.mark);
            lane.texts.take(mark.text.rect);
            draft.layout.doubts.append(mark);
        }
    }
}

/// What may stand as the name of a band, from the longest to the shortest: each name in one line, then in two.
QList<QStringList> nameLines(const LineageDraft &draft, const Award &award)
{
    QList<QStringList> lines;
    for (const QString &name : draft.words.award(award)) {
        lines.append({ name });
        if (const QStringList two = inTwoLines(name, TextStyle::AwardName, draft.measure); two.size() > 1)
            lines.append(two);
    }
    return lines;
}

/// Puts the name close above its band, from its beginning on; it may reach beyond a narrow band as long as it touches it.
bool placeName(TitleLane &lane, AwardBand &band, const QStringList &lines)
{
    const LineageDraft &draft = lane.draft;
    const double height = draft.lineHeight(TextStyle::AwardName);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, draft.measure(line, TextStyle::AwardName).width());
    const QSizeF size(width, height * double(lines.size()));
    for (int level = 0; level < NameLevels; ++level) {
        const double y = band.rect.top() - TextPadding - size.height() - level * height;
        QList<double> places;
        for (double x = band.rect.left(); x <= std::max(band.rect.left(), band.rect.right() - width); x += Slide)
            places.append(x);
        places.append(draft.plot().right() - width);
        for (double x = band.rect.left(); x > std::max(draft.plot().left(), band.rect.left() - width / 2); x -= Slide)
            places.append(x);
        for (const double x : std::as_const(places)) {
            const QRectF rect(QPointF(x, y), size);
            const bool touchesBand = rect.left() < band.rect.right() && rect.right() > band.rect.left();
            if (!touchesBand || rect.right() > draft.plot().right() + 0.01 || !lane.texts.isFree(rect) || !lane.lines.isFree(rect))
                continue;
            for (qsizetype i = 0; i < lines.size(); ++i)
                band.name.append(placed(lines.at(i), { x, y + double(i) * height }, TextStyle::AwardName, draft.measure));
            lane.texts.take(rect);
            return true;
        }
    }
    return false;
}

/// The narrowest bands choose first, for they have least room.
void layNames(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    QList<qsizetype> order(draft.layout.bands.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return draft.layout.bands.at(a).rect.width() < draft.layout.bands.at(b).rect.width();
    });
    for (const qsizetype index : order) {
        AwardBand &band = draft.layout.bands[index];
        const auto award = std::find_if(draft.family.line.cbegin(), draft.family.line.cend(),
            [&](const Award &a) { return a.id.text() == band.award.id; });
        const QList<QStringList> names = nameLines(draft, *award);
        const bool isPlaced = std::any_of(names.cbegin(), names.cend(), [&](const QStringList &lines) { return placeName(lane, band, lines); });
        const QString shortest = draft.words.award(*award).value(draft.words.award(*award).size() - 1);
        for (double width = band.rect.width(); !isPlaced && width > LeastNameWidth && band.name.isEmpty(); width -= Slide) {
            if (const QString cut = elided(shortest, width, TextStyle::AwardName, draft.measure); !cut.isEmpty())
                placeName(lane, band, { cut });
        }
    }
}

double topOfTexts(const LineageLayout &layout, double top)
{
    for (const AwardBand &band : layout.bands) {
        for (const PlacedText &line : band.name)
            top = std::min(top, line.rect.top());
    }
    for (const DoubtMark &doubt : layout.doubts)
        top = std::min({ top, doubt.mark.top(), doubt.text.text.isEmpty() ? top : doubt.text.rect.top() });
    return top;
}

void move(PlacedText &text, double dy)
{
    text.rect.translate(0, dy);
}

void moveBand(AwardBand &band, double dy)
{
    band.rect.translate(0, dy);
    for (PlacedText &line : band.name)
        move(line, dy);
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
    TitleLane lane { draft, {}, {}, 0, 0 };
    lane.perRootConferral = (draft.bandHeight - Ground) / std::sqrt(double(mostInAYear(draft)));
    layBands(lane);
    layGaps(lane);
    layWidthKeys(lane);
    const QList<PlannedRelation> relations = planRelations(draft);
    for (const PlannedRelation &relation : relations) {
        for (const double x : relation.legs())
            lane.lines.take(QLineF(x, FarAbove, x, 0));
    }
    layNames(lane);
    layDoubts(lane);
    lane.top = drawRelations(draft, relations, topOfTexts(draft.layout, lane.top));
    moveDown(draft.layout, top + LanePadding - lane.top);
    return closeLane(draft, LaneKind::Title, top, top + LanePadding - lane.top, laneWords(draft, LaneKind::Title, top, draft.family.line.size()));
}

} // namespace phalera
