// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/maplayout.h"

#include "atlas/labelplacer.h"
#include "atlas/valueclasses.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace phalera {

namespace {

/// From kilometres on a plate to a drawing.
struct Scale
{
    double factor = 1;
    QPointF origin;

    [[nodiscard]] QPointF at(const QPointF &point) const { return origin + point * factor; }
};

Scale scaleFor(const QSizeF &plate, const MapFrame &frame)
{
    const QRectF room = frame.plot.marginsRemoved(frame.margins);
    const double factor = frame.zoom * std::min(room.width() / plate.width(), room.height() / plate.height());
    const QPointF middle = frame.zoom > 1 ? QPointF(plate.width() * frame.centre.x(), plate.height() * frame.centre.y())
                                          : QPointF(plate.width(), plate.height()) / 2;
    return { factor, room.center() - middle * factor };
}

Outline scaled(const Outline &outline, const Scale &scale)
{
    Outline result { {}, scale.at(outline.anchor), {} };
    result.rings.reserve(outline.rings.size());
    for (const Ring &ring : outline.rings) {
        Ring moved;
        moved.reserve(ring.size());
        for (const QPointF &point : ring)
            moved.append(scale.at(point));
        result.rings.append(std::move(moved));
    }
    result.bounds = boundsOf(result.rings);
    return result;
}

/// How far a point lies in a direction, and how far aside of it; none where it lies rather aside or behind.
std::optional<double> reach(const QPointF &way, MapStep step)
{
    const bool isAcross = step == MapStep::Left || step == MapStep::Right;
    const double along = (isAcross ? way.x() : way.y()) * (step == MapStep::Left || step == MapStep::Up ? -1 : 1);
    const double aside = std::abs(isAcross ? way.y() : way.x());
    constexpr double Widest = 1.2; // a little over the diagonal, so that four directions leave out nothing
    if (along <= 0 || aside > along * Widest)
        return {};
    return along + 2 * aside;
}

} // namespace

qsizetype MapLayout::regionAt(const QPointF &point) const
{
    if (!plot.contains(point))
        return -1;
    qsizetype found = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const PlacedRegion &region = regions.at(i);
        const bool isLarger = found >= 0 && regions.at(found).radius > 0 && region.radius > regions.at(found).radius;
        if (region.radius > 0 && QLineF(region.outline.anchor, point).length() <= region.radius && !isLarger)
            found = i; // where circles lie on each other the smaller one is drawn above
    }
    for (qsizetype i = regions.size() - 1; found < 0 && i >= 0; --i) {
        if (contains(regions.at(i).outline, point))
            found = i;
    }
    return found;
}

MapLayout layOut(
    const MapFigures &figures, const MapFrame &frame, const QList<LabelForms> &forms, const LabelMeasure &measure)
{
    MapLayout layout;
    layout.plot = frame.plot;
    if (figures.size.isEmpty() || frame.plot.marginsRemoved(frame.margins).isEmpty())
        return layout;
    const Scale scale = scaleFor(figures.size, frame);
    layout.scale = scale.factor;
    layout.origin = scale.origin;
    layout.middle = frame.plot.marginsRemoved(frame.margins).center();
    for (const MapFigures::Drawn &drawn : figures.drawn)
        layout.largest = std::max(layout.largest, drawn.count.count);
    for (qsizetype i = 0; i < figures.drawn.size(); ++i) {
        const MapFigures::Drawn &drawn = figures.drawn.at(i);
        const double radius
            = frame.largestCircle > 0 ? circleRadius(drawn.count.count, layout.largest, frame.largestCircle) : 0;
        layout.regions.append({ i, scaled(*drawn.region.outline, scale), radius });
    }
    layout.labels = LabelPlacer(layout, frame, measure, figures.plate).place(forms);
    return layout;
}

qsizetype nextRegion(const MapLayout &layout, qsizetype from, MapStep step)
{
    const bool isFromNowhere = from < 0 || from >= layout.regions.size();
    qsizetype best = from;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < layout.regions.size(); ++i) {
        const QPointF &anchor = layout.regions.at(i).outline.anchor;
        const auto distance = isFromNowhere ? std::optional(anchor.x() + anchor.y())
            : i == from                     ? std::nullopt
                                            : reach(anchor - layout.regions.at(from).outline.anchor, step);
        if (distance && *distance < least) {
            least = *distance;
            best = i;
        }
    }
    return best;
}

} // namespace phalera
