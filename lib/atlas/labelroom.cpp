// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/labelplacer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

// Where a label of a map may lie.

namespace phalera {

namespace {

constexpr double Gap = 2;            // between a label and what is next to it
constexpr double NearestBeside = 10; // from the anchor to a label beside the land
constexpr double FarthestBeside = 140;
constexpr double FarthestBesidePart = 0.16; // and no farther than this part of the map
constexpr double StepBeside = 6;
constexpr size_t Directions = 32;
constexpr double FarthestWithin = 24; // from a circle, or from where a label would lie first, to a label in the region
constexpr double StepWithin = 6;

bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

bool meetsCircle(const QRectF &rect, const QPointF &middle, double radius)
{
    const double dx = middle.x() - std::clamp(middle.x(), rect.left(), rect.right());
    const double dy = middle.y() - std::clamp(middle.y(), rect.top(), rect.bottom());
    return dx * dx + dy * dy < radius * radius;
}

bool meetsLine(const QRectF &rect, const QLineF &line)
{
    // Most lines are far away.
    if (std::max(line.x1(), line.x2()) < rect.left() || std::min(line.x1(), line.x2()) > rect.right()
        || std::max(line.y1(), line.y2()) < rect.top() || std::min(line.y1(), line.y2()) > rect.bottom())
        return false;
    const QLineF sides[] { { rect.topLeft(), rect.topRight() }, { rect.topRight(), rect.bottomRight() },
        { rect.bottomRight(), rect.bottomLeft() }, { rect.bottomLeft(), rect.topLeft() } };
    return rect.contains(line.p1()) || rect.contains(line.p2())
        || std::ranges::any_of(sides,
            [&line](const QLineF &side) { return side.intersects(line, nullptr) == QLineF::BoundedIntersection; });
}

double distanceTo(const QLineF &line, const QPointF &point)
{
    const QPointF way = line.p2() - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const double along = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / square, 0.0, 1.0) : 0.0;
    return QLineF(line.pointAt(along), point).length();
}

const std::array<QPointF, Directions> &directions()
{
    static const std::array<QPointF, Directions> around = [] {
        std::array<QPointF, Directions> vectors;
        for (size_t i = 0; i < vectors.size(); ++i) {
            const double angle = 2 * std::numbers::pi * double(i) / Directions;
            vectors[i] = { std::cos(angle), std::sin(angle) };
        }
        return vectors;
    }();
    return around;
}

QPointF nearestIn(const QRectF &rect, const QPointF &point)
{
    return { std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom()) };
}

} // namespace

QSizeF LabelPlacer::sizeOf(const QStringList &lines) const
{
    QSizeF size(0, 0);
    for (const QString &words : lines) {
        const auto known = m_sizes.constFind(words);
        const QSizeF line = known != m_sizes.cend() ? *known : *m_sizes.insert(words, m_measure(words));
        size = { std::max(size.width(), line.width()), size.height() + line.height() };
    }
    return size;
}

bool LabelPlacer::isFree(const QRectF &rect, qsizetype region) const
{
    const QRectF wide = rect.adjusted(-Gap, -Gap, Gap, Gap);
    if (!m_layout.plot.contains(rect))
        return false;
    if (std::ranges::any_of(m_frame.taken, [&wide](const QRectF &key) { return meets(wide, key); }))
        return false;
    for (const PlacedRegion &other : m_layout.regions) {
        if (!m_mayLieOnCircles && other.radius > 0 && meetsCircle(rect, other.outline.anchor, other.radius + 1))
            return false;
    }
    return std::ranges::none_of(m_placed, [&](const MapLabel &label) {
        return meets(wide, label.rect)
            || (label.region != region && !label.leader.isNull() && meetsLine(wide, label.leader));
    });
}

bool LabelPlacer::isLeaderFree(const QLineF &leader, qsizetype region) const
{
    const PlacedRegion &own = m_layout.regions.at(region);
    const bool crossesCircle = std::ranges::any_of(m_layout.regions, [&](const PlacedRegion &other) {
        // Where circles lie on each other a leader cannot keep clear of both.
        const double apart = QLineF(own.outline.anchor, other.outline.anchor).length();
        return other.radius > 0 && apart > own.radius + other.radius
            && distanceTo(leader, other.outline.anchor) < other.radius;
    });
    if (crossesCircle)
        return false;
    return std::ranges::none_of(m_placed, [&leader](const MapLabel &label) {
        return meetsLine(label.rect.adjusted(-Gap, -Gap, Gap, Gap), leader)
            || (!label.leader.isNull() && label.leader.intersects(leader, nullptr) == QLineF::BoundedIntersection);
    });
}

std::optional<MapLabel> LabelPlacer::within(qsizetype region, const QStringList &lines) const
{
    const PlacedRegion &placed = m_layout.regions.at(region);
    const QSizeF size = sizeOf(lines);
    const QPointF &anchor = placed.outline.anchor;
    const auto label = [&](const QPointF &middle) -> std::optional<MapLabel> {
        const QRectF rect(middle - QPointF(size.width() / 2, size.height() / 2), size);
        if (isFree(rect, region) && m_land.isAll(rect.adjusted(-Gap, -Gap, Gap, Gap), int(region)))
            return MapLabel { region, rect, lines };
        return {};
    };
    if (const auto onAnchor = label(anchor))
        return onAnchor;
    // Near enough to be read as the region's own, the nearest first; below before above before aside.
    for (double distance = 0; distance <= FarthestWithin; distance += StepWithin) {
        for (const QPointF &towards : { QPointF(0, 1), QPointF(0, -1), QPointF(1, 0), QPointF(-1, 0), QPointF(0.7, 0.7),
                 QPointF(-0.7, 0.7), QPointF(0.7, -0.7), QPointF(-0.7, -0.7) }) {
            const QPointF aside(towards.x() * (placed.radius + Gap + distance + size.width() / 2),
                towards.y() * (placed.radius + Gap + distance + size.height() / 2));
            if (const auto found = label(anchor + aside))
                return found;
        }
    }
    return {};
}

/// On blank paper, or on land of which no border runs through the label.
bool LabelPlacer::isGround(const QRectF &rect, Where where, qsizetype region) const
{
    const int there = m_land.regionAt(rect.center());
    const bool isRight
        = where == Where::OnOtherLand ? there != LandGrid::Nothing && there != int(region) : there == LandGrid::Nothing;
    return isRight && m_land.isAll(rect, there);
}

std::optional<MapLabel> LabelPlacer::beside(qsizetype region, const QStringList &lines, Where where) const
{
    const PlacedRegion &placed = m_layout.regions.at(region);
    const QSizeF size = sizeOf(lines);
    const QPointF &anchor = placed.outline.anchor;
    if (!m_layout.plot.contains(anchor))
        return {};
    const double farthest
        = std::min(FarthestBeside, std::min(m_layout.plot.width(), m_layout.plot.height() * 1.7) * FarthestBesidePart);
    const double margin = where == Where::OnOtherLand ? 2 * Gap : Gap; // its ground must not touch a border
    for (double distance = NearestBeside; distance <= farthest; distance += StepBeside) {
        for (const QPointF &towards : directions()) {
            const QPointF near = anchor + towards * (placed.radius + distance);
            // The side of the label that faces the region stands at that distance.
            const QRectF rect(near.x() + (towards.x() - 1) / 2 * size.width(),
                near.y() + (towards.y() - 1) / 2 * size.height(), size.width(), size.height());
            const QLineF leader(anchor + towards * placed.radius, nearestIn(rect, anchor));
            if (isGround(rect.adjusted(-margin, -margin, margin, margin), where, region) && isFree(rect, region)
                && isLeaderFree(leader, region))
                return MapLabel { region, rect, lines, leader, where == Where::OnOtherLand };
        }
    }
    return {};
}

} // namespace phalera
