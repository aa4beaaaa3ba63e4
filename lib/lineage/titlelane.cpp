// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/titlelane.h"

#include "lineage/periods.h"
#include "lineage/relations.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr double FarAbove = -10000; // the lines of relations run up beyond every text

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
    for (QRectF *rect : { &band.rect, &band.vagueStart, &band.vagueEnd })
        rect->translate(0, dy);
    for (PlacedText &line : band.name)
        move(line, dy);
    for (BandStep &step : band.steps) {
        for (QRectF *rect : { &step.life, &step.certain, &step.possible, &step.picked })
            rect->translate(0, dy);
        move(step.count, dy);
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

/// The words of the lane, which leave room for the numbers of the scale where these stand as low.
QList<PlacedText> titleWords(const LineageDraft &draft, double top)
{
    const ConferralsByAward &counted = draft.facts.chosen ? *draft.facts.chosen : draft.facts.conferrals;
    qint64 undated = 0;
    for (const Award &award : draft.family.line)
        undated += counted.value(award.id).undated;
    const QString note = draft.words.widthNote(unitOfBars(draft.scale()), undated);
    const QList<PlacedText> words = laneWords(draft, LaneKind::Title, top, note);
    double widest = 0;
    bool meets = false;
    for (const WidthKey &key : draft.layout.widthKeys) {
        widest = std::max(widest, key.text.rect.width());
        meets = meets || std::any_of(words.cbegin(), words.cend(), [&](const PlacedText &word) {
            return word.rect.intersects(key.text.rect);
        });
    }
    return meets ? laneWords(draft, LaneKind::Title, top, note, widest) : words;
}

} // namespace

double layTitle(LineageDraft &draft, double top)
{
    TitleLane lane { draft, {}, {}, 0, 0 };
    layBands(lane);
    const QList<PlannedRelation> relations = planRelations(draft);
    for (const PlannedRelation &relation : relations) {
        for (const double x : relation.legs())
            lane.lines.take(QLineF(x, FarAbove, x, 0));
    }
    layBandNames(lane);
    layDoubts(lane);
    lane.top = drawRelations(draft, relations, topOfTexts(draft.layout, lane.top));
    moveDown(draft.layout, top + LanePadding - lane.top);
    return closeLane(draft, LaneKind::Title, top, top + LanePadding - lane.top, titleWords(draft, top));
}

} // namespace phalera
