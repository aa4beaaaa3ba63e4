// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/relations.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr double FirstOffset = 5; // of a line from the end of the band that it leaves or reaches
constexpr double NextOffset
    = 9; // of each further line that reaches the same band; lines that leave one share their first leg
constexpr double LegGap = 5; // between a leg, which another line may share, and the words beside it
constexpr double RunGap = 3; // between the run of a line and the words above

/// How far inside a band the nth line at one of its ends stands.
double inset(const Lifetime &life, int nth, const TimeScale &scale)
{
    const double half = (scale.x(life.to + 1) - scale.x(life.from)) / 2;
    return std::min(half, FirstOffset + NextOffset * nth);
}

double topOfBand(const LineageLayout &layout, const AwardId &award, double x)
{
    double top = 0;
    for (const AwardBand &band : layout.bands) {
        if (band.award.id != award.text())
            continue;
        top = band.rect.bottom();
        for (const BandStep &step : band.steps) {
            for (const QRectF &rect : { step.life, step.certain, step.possible }) {
                if (!rect.isEmpty() && rect.left() - 4 <= x && x <= rect.right() + 4)
                    top = std::min(top, rect.top());
            }
        }
    }
    return top;
}

/// The word goes over the middle of its line, or where there is no room over one of its ends.
PlacedText wordOver(const LineageDraft &draft, const PlannedRelation &relation, double y, const Occupancy &taken)
{
    const double height = draft.lineHeight(TextStyle::Relation);
    for (const QString &text : draft.words.relation(relation.relation)) {
        const double width = draft.measure(text, TextStyle::Relation).width();
        const double middle = (relation.left() + relation.right() - width) / 2;
        const double fromLeft = relation.left() + LegGap;
        const double fromRight = relation.right() - LegGap - width;
        for (const double x : { middle, fromLeft, fromRight, draft.plot().left(), draft.plot().right() - width }) {
            const QRectF rect(x, y - RunGap - height, width, height);
            const bool overItsLine = rect.right() >= relation.left() && rect.left() <= relation.right();
            const bool inside = rect.left() >= draft.plot().left() && rect.right() <= draft.plot().right();
            if (overItsLine && inside && taken.isFree(rect))
                return placed(text, rect.topLeft(), TextStyle::Relation, draft.measure);
        }
    }
    return {};
}

} // namespace

QList<double> PlannedRelation::legs() const
{
    QList<double> xs;
    if (startsInView)
        xs.append(fromX);
    if (endsInView)
        xs.append(toX);
    return xs;
}

QList<PlannedRelation> planRelations(const LineageDraft &draft)
{
    QList<AwardRelation> relations;
    std::copy_if(draft.facts.relations.cbegin(), draft.facts.relations.cend(), std::back_inserter(relations),
        [&](const AwardRelation &r) {
            return isDescent(r) && r.from != r.to && draft.family.isInLine(r.from) && draft.family.isInLine(r.to)
                && draft.lives.contains(r.from) && draft.lives.contains(r.to);
        });
    const auto days
        = [&](const AwardRelation &r) { return std::abs(draft.lives.value(r.to).from - draft.lives.value(r.from).to); };
    std::stable_sort(relations.begin(), relations.end(),
        [&](const AwardRelation &a, const AwardRelation &b) { return days(a) < days(b); });

    const TimeScale &scale = draft.scale();
    const auto isInView = [&](double x) { return x >= scale.left() && x <= scale.right(); };
    QHash<AwardId, int> reaching;
    QList<PlannedRelation> planned;
    for (const AwardRelation &relation : std::as_const(relations)) {
        const Lifetime &from = draft.lives.value(relation.from);
        const Lifetime &to = draft.lives.value(relation.to);
        PlannedRelation plan;
        plan.relation = relation;
        plan.fromX = scale.x(from.to + 1) - inset(from, 0, scale);
        plan.toX = scale.x(to.from) + inset(to, reaching[relation.to]++, scale);
        plan.startsInView = isInView(plan.fromX);
        plan.endsInView = isInView(plan.toX);
        plan.fromX = std::clamp(plan.fromX, scale.left(), scale.right());
        plan.toX = std::clamp(plan.toX, scale.left(), scale.right());
        if (plan.fromX == plan.toX)
            continue; // all of it lies on one side of what is in view
        for (const PlannedRelation &lower : std::as_const(planned)) {
            if (lower.left() <= plan.right() && plan.left() <= lower.right())
                plan.level = std::max(plan.level, lower.level + 1);
        }
        planned.append(plan);
    }
    return planned;
}

double drawRelations(LineageDraft &draft, const QList<PlannedRelation> &relations, double bottom)
{
    if (relations.isEmpty())
        return bottom;
    const double spacing = draft.lineHeight(TextStyle::Relation) + 2 * RunGap;
    Occupancy taken;
    double top = bottom;
    for (const PlannedRelation &plan : relations) {
        const double run = bottom - RunGap - 4 - plan.level * spacing;
        RelationCurve curve { { Table::AwardRelations, plan.relation.id }, plan.relation.from, plan.relation.to, {},
            plan.endsInView, {} };
        if (plan.startsInView)
            curve.points.append({ plan.fromX, topOfBand(draft.layout, curve.from, plan.fromX) - 1 });
        curve.points.append({ plan.fromX, run });
        curve.points.append({ plan.toX, run });
        if (plan.endsInView)
            curve.points.append({ plan.toX, topOfBand(draft.layout, curve.to, plan.toX) - 2 });
        for (qsizetype i = 1; i < curve.points.size(); ++i)
            taken.take(QLineF(curve.points.at(i - 1), curve.points.at(i)));
        draft.layout.relations.append(curve);
        top = std::min(top, run - spacing);
    }
    for (qsizetype i = 0; i < relations.size(); ++i) {
        RelationCurve &curve = draft.layout.relations[i];
        const double run = bottom - RunGap - 4 - relations.at(i).level * spacing;
        curve.word = wordOver(draft, relations.at(i), run, taken);
        taken.take(curve.word.rect);
    }
    return top;
}

} // namespace phalera
