// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/mapcounts.h"

#include <QLineF>
#include <QMarginsF>

#include <functional>

namespace phalera {

/// Size of a line of a label, in the units of the layout.
using LabelMeasure = std::function<QSizeF(const QString &line)>;

struct MapFrame
{
    QRectF plot;              ///< where the map may be drawn
    QMarginsF margins;        ///< within the plot, kept free of land for labels beside it
    double zoom = 1;          ///< 1: the whole plate in the plot
    QPointF centre;           ///< on the plate, from 0 to 1 in both directions: what lies in the middle of the plot
    double largestCircle = 0; ///< radius of the circle of the largest count; 0: no circles
    QList<QRectF> taken;      ///< where no label may lie: keys
};

/// A label in one of its forms, longest first; each a list of lines. One without lines is not written.
using LabelForms = QList<QStringList>;

struct PlacedRegion
{
    qsizetype drawn = 0; ///< its number in MapFigures::drawn
    Outline outline;     ///< in the units of the frame
    double radius = 0;   ///< of its circle, around the anchor; 0: none
};
struct MapLabel
{
    qsizetype region = 0; ///< its number in MapLayout::regions
    QRectF rect;
    QStringList lines;
    QLineF leader {};           ///< from the region to a label beside it; null where the label lies in the region
    bool isOnOtherLand = false; ///< beside its region there was no room but on another one
};

/// A plate as lines and texts. No two labels overlap, none lies on a key or (but for tiles, which leave no other place)
/// on a circle. One beside its region lies on no land, or on that of one other region where nothing else has room.
struct MapLayout
{
    QRectF plot;
    QList<PlacedRegion> regions;
    QList<MapLabel> labels;
    qint64 largest = 0; ///< count that the largest circle stands for
    double scale = 0;   ///< units of the frame a kilometre of the plate
    QPointF origin;     ///< where the plate's left top corner lies
    QPointF middle;     ///< of the room for the plate: there lies what the frame calls its centre

    /// The region at a point, the upper one where two are; its circle counts as it. -1: none.
    [[nodiscard]] qsizetype regionAt(const QPointF &point) const;
};

/// Lays a plate out. `forms`: the label of each region of the figures.
[[nodiscard]] MapLayout layOut(
    const MapFigures &figures, const MapFrame &frame, const QList<LabelForms> &forms, const LabelMeasure &measure);

enum class MapStep : quint8 { Left, Right, Up, Down };
/// The nearest region in a direction, as an arrow key goes; from nowhere the one in the left top corner. The same
/// region where there is none further.
[[nodiscard]] qsizetype nextRegion(const MapLayout &layout, qsizetype from, MapStep step);

} // namespace phalera
