// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineageitems.h"

#include <algorithm>

namespace phalera {

namespace {

using Kind = LineageItem::Kind;

constexpr double Reach = 4; // how far beside a thin line or a small mark a click still counts

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-Reach / 2, -Reach / 2, Reach / 2, Reach / 2);
}

QRectF around(const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized().adjusted(-Reach, -Reach, Reach, Reach);
}

void addText(QList<QRectF> &areas, const PlacedText &text)
{
    if (!text.text.isEmpty())
        areas.append(text.rect);
}

void addActs(QList<LineageItem> &items, const LineageLayout &layout)
{
    for (const bool withLabel : { false, true }) {
        for (qsizetype i = 0; i < layout.acts.size(); ++i) {
            const ActMark &act = layout.acts.at(i);
            if (act.label.isEmpty() == withLabel)
                continue;
            LineageItem item { Kind::Act, act.act, {}, i, { around(act.mark) } };
            for (const PlacedText &text : act.label)
                addText(item.areas, text);
            items.append(item);
        }
    }
}

void addCrowds(QList<LineageItem> &items, const LineageLayout &layout)
{
    for (qsizetype i = 0; i < layout.crowds.size(); ++i) {
        const ActCrowd &crowd = layout.crowds.at(i);
        const QRectF column = crowd.certainRect.united(crowd.possibleRect);
        items.append({ Kind::ActCrowd, { Table::Acts, {} }, {}, i, { around(column) } });
    }
}

void addRelations(QList<LineageItem> &items, const LineageLayout &layout)
{
    for (qsizetype i = 0; i < layout.relations.size(); ++i) {
        const RelationCurve &relation = layout.relations.at(i);
        LineageItem item { Kind::Relation, relation.relation, {}, i, {} };
        addText(item.areas, relation.word);
        for (qsizetype p = 1; p < relation.points.size(); ++p)
            item.areas.append(around(relation.points.at(p - 1), relation.points.at(p)));
        items.append(item);
    }
}

void addBands(QList<LineageItem> &items, const LineageLayout &layout)
{
    for (qsizetype i = 0; i < layout.bands.size(); ++i) {
        const AwardBand &band = layout.bands.at(i);
        LineageItem item { Kind::Award, band.award, {}, i, {} };
        for (const PlacedText &line : band.name)
            addText(item.areas, line);
        if (item.areas.isEmpty()) // reached by keys only
            item.areas.append(QRectF(band.rect.left(), band.rect.bottom(), band.rect.width(), 0.5));
        items.append(item);
        for (const BandStep &step : band.steps) {
            const double left = step.life.isEmpty() ? step.certain.united(step.possible).left() : step.life.left();
            const double width = std::max({ step.life.width(), step.certain.width(), step.possible.width() });
            items.append({ Kind::Year, band.award, step.period, i,
                { QRectF(left, band.rect.top(), width, band.rect.height()) } });
        }
    }
}

Kind kindOf(LaneKind lane)
{
    switch (lane) {
    case LaneKind::Accompanying:
        return Kind::Companion;
    case LaneKind::Counterparts:
        return Kind::Counterpart;
    default:
        return Kind::OtherState;
    }
}

bool isWalked(const LineageItem &item)
{
    return item.kind != Kind::Year && item.kind != Kind::OtherStatesYear;
}

double middle(const LineageItem &item)
{
    return item.areas.isEmpty() ? 0 : item.areas.first().center().x();
}

/// Items of a kind from left to right, as indices.
QList<qsizetype> rowOf(const QList<LineageItem> &items, Kind kind)
{
    QList<qsizetype> row;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).kind == kind && isWalked(items.at(i)))
            row.append(i);
    }
    std::stable_sort(
        row.begin(), row.end(), [&](qsizetype a, qsizetype b) { return middle(items.at(a)) < middle(items.at(b)); });
    return row;
}

} // namespace

QRectF LineageItem::bounds() const
{
    QRectF all;
    for (const QRectF &area : areas)
        all = all.united(area);
    return all;
}

QList<LineageItem> lineageItems(const LineageLayout &layout)
{
    QList<LineageItem> items;
    addActs(items, layout);
    addCrowds(items, layout);
    for (qsizetype i = 0; i < layout.doubts.size(); ++i) {
        const DoubtMark &doubt = layout.doubts.at(i);
        LineageItem item { Kind::Doubt, { Table::Awards, doubt.doubt.award.text() }, {}, i, { doubt.mark } };
        addText(item.areas, doubt.text);
        items.append(item);
    }
    for (qsizetype i = 0; i < layout.procedures.size(); ++i)
        items.append({ Kind::Procedure, layout.procedures.at(i).procedure, {}, i, { layout.procedures.at(i).rect } });
    for (qsizetype i = 0; i < layout.bars.size(); ++i) {
        const AwardBar &bar = layout.bars.at(i);
        LineageItem item { kindOf(bar.lane), bar.award, {}, i, { around(bar.rect) } };
        addText(item.areas, bar.label);
        items.append(item);
    }
    addRelations(items, layout);
    addBands(items, layout);
    const LineageLane *others = layout.lane(LaneKind::OtherStates);
    for (qsizetype i = 0; others && i < layout.density.size(); ++i) {
        const DensityStep &step = layout.density.at(i);
        const QRectF column(
            step.certainRect.left(), others->rect.top(), step.certainRect.width(), others->rect.height());
        items.append({ Kind::OtherStatesYear, { Table::Awards, {} }, {}, i, { column } });
    }
    return items;
}

qsizetype itemAt(const QList<LineageItem> &items, const QPointF &point)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const LineageItem &item) {
        return std::any_of(
            item.areas.cbegin(), item.areas.cend(), [&](const QRectF &area) { return area.contains(point); });
    });
    return found == items.cend() ? -1 : std::distance(items.cbegin(), found);
}

qsizetype nextItem(const QList<LineageItem> &items, qsizetype from, LineageStep step)
{
    static constexpr Kind rows[] { Kind::Companion, Kind::Relation, Kind::Award, Kind::Doubt, Kind::Act, Kind::ActCrowd,
        Kind::Procedure, Kind::Counterpart, Kind::OtherState };
    const bool isNowhere = from < 0 || from >= items.size() || !isWalked(items.at(from));
    const Kind beginning = rowOf(items, Kind::Act).isEmpty() ? Kind::ActCrowd : Kind::Act;
    const Kind kind = isNowhere ? beginning : items.at(from).kind;
    const QList<qsizetype> row = rowOf(items, kind);
    if (step != LineageStep::Up && step != LineageStep::Down) {
        if (row.isEmpty())
            return -1;
        if (isNowhere || step == LineageStep::First)
            return step == LineageStep::Last ? row.last() : row.first();
        const qsizetype position = row.indexOf(from) + (step == LineageStep::Right ? 1 : -1);
        return step == LineageStep::Last ? row.last() : row.at(std::clamp<qsizetype>(position, 0, row.size() - 1));
    }

    const double x = isNowhere ? 0 : middle(items.at(from));
    auto place = std::distance(std::begin(rows), std::find(std::begin(rows), std::end(rows), kind));
    while (true) {
        place += step == LineageStep::Down ? 1 : -1;
        if (place < 0 || place >= std::distance(std::begin(rows), std::end(rows)))
            return from;
        const QList<qsizetype> other = rowOf(items, rows[place]);
        if (other.isEmpty())
            continue;
        return *std::min_element(other.cbegin(), other.cend(), [&](qsizetype a, qsizetype b) {
            return std::abs(middle(items.at(a)) - x) < std::abs(middle(items.at(b)) - x);
        });
    }
}

} // namespace phalera
