// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/outline.h"

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

double areaOf(const Ring &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring.at(i == 0 ? ring.size() - 1 : i - 1);
        twice += a.x() * ring.at(i).y() - ring.at(i).x() * a.y();
    }
    return std::abs(twice) / 2;
}

bool isInside(const Ring &ring, const QPointF &point)
{
    bool inside = false;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring.at(i == 0 ? ring.size() - 1 : i - 1);
        const QPointF &b = ring.at(i);
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

} // namespace

QRectF boundsOf(const QList<Ring> &rings)
{
    QRectF bounds;
    for (const Ring &ring : rings) {
        const auto [left, right] = std::ranges::minmax(ring, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(ring, {}, &QPointF::y);
        bounds |= QRectF(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
    }
    return bounds;
}

double areaOf(const Outline &outline)
{
    double area = 0;
    for (const Ring &ring : outline.rings) {
        const auto around = std::ranges::count_if(outline.rings,
            [&ring](const Ring &other) { return &other != &ring && isInside(other, ring.constFirst()); });
        area += around % 2 == 0 ? areaOf(ring) : -areaOf(ring);
    }
    return area;
}

bool contains(const Outline &outline, const QPointF &point)
{
    if (!outline.bounds.contains(point))
        return false;
    const auto around
        = std::ranges::count_if(outline.rings, [&point](const Ring &ring) { return isInside(ring, point); });
    return around % 2 == 1;
}

} // namespace phalera
