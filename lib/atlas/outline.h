// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace phalera {

/// A closed line; the last point is joined to the first. The same in kilometres on a plate and in pixels of a drawing.
using Ring = QList<QPointF>;

/// A region's shape: land inside an odd number of rings, so that a ring within another is a hole.
struct Outline
{
    QList<Ring> rings; ///< largest first
    QPointF anchor;    ///< within, as far from the edges as may be: where a circle or a word sits best
    QRectF bounds;
};

[[nodiscard]] QRectF boundsOf(const QList<Ring> &rings);
/// Area in the square of the unit of the points; holes are taken off.
[[nodiscard]] double areaOf(const Outline &outline);
[[nodiscard]] bool contains(const Outline &outline, const QPointF &point);

} // namespace phalera
