// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/labelplacer.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace phalera {

namespace {

constexpr double LongLeader = 140;     // costs its whole length, a shorter one less
constexpr double CostOfMissing = 1000; // in the length of leaders
constexpr double CostOfShort = 150;
constexpr double CostOfOtherLand = 60;
constexpr double LargeRadius = 10; // twice as much is missed without a label
constexpr qsizetype NearestExchanged = 6;
constexpr int MostExchanges = 16; // each takes about half a millisecond

} // namespace

LabelPlacer::LabelPlacer(const MapLayout &layout, const MapFrame &frame, const LabelMeasure &measure, PlateKind plate)
    : m_layout(layout)
    , m_frame(frame)
    , m_measure(measure)
    , m_mayLieBeside(plate == PlateKind::Republics)
    , m_mayLieOnCircles(plate == PlateKind::Tiles)
    , m_land(QSizeF(frame.plot.right(), frame.plot.bottom()))
{
    for (qsizetype i = 0; i < layout.regions.size(); ++i)
        m_land.paint(layout.regions.at(i).outline, int(i));
}

QList<MapLabel> LabelPlacer::place(const QList<LabelForms> &forms)
{
    QList<MapLabel> best;
    double least = std::numeric_limits<double>::max();
    const auto keepIfBetter = [&] {
        const double now = cost(forms);
        if (now >= least)
            return;
        least = now;
        best = m_placed;
    };
    for (const Order &order : orders()) {
        placeIn(order, forms);
        keepIfBetter();
    }
    if (!m_mayLieBeside)
        return best;
    m_placed = best;
    nameTheRest(forms);
    keepIfBetter();
    return best;
}

void LabelPlacer::placeIn(const Order &order, const QList<LabelForms> &forms)
{
    m_placed.clear();
    if (m_mayLieBeside) {
        for (const Attempt &attempt : attempts(forms))
            tryAll(order, attempt.where, attempt.forms);
    }
    tryAll(order, Where::Within, forms);
}

/// Where labels with a name look for room, and in which forms. A number alone tells nothing to whoever does not know
/// the outline.
QList<LabelPlacer::Attempt> LabelPlacer::attempts(const QList<LabelForms> &forms)
{
    QList<LabelForms> longest;
    QList<LabelForms> named;
    for (const LabelForms &all : forms) {
        longest.append(all.mid(0, 1));
        named.append(all.mid(0, std::max<qsizetype>(1, all.size() - 1)));
    }
    return { { Where::Within, named }, { Where::Beside, longest }, { Where::Beside, named },
        { Where::OnOtherLand, named } };
}

/// The last form is a number without a name, where there are several.
bool LabelPlacer::isNamed(const MapLabel &label, const QList<LabelForms> &forms) const
{
    const LabelForms &own = forms.at(m_layout.regions.at(label.region).drawn);
    return own.size() < 2 || label.lines != own.constLast();
}

bool LabelPlacer::isPlaced(qsizetype region) const
{
    return std::ranges::any_of(m_placed, [region](const MapLabel &label) { return label.region == region; });
}

/// The labels that stand in a region's way most likely.
QList<qsizetype> LabelPlacer::nearest(qsizetype region) const
{
    QList<qsizetype> labels;
    for (qsizetype i = 0; i < m_placed.size(); ++i)
        labels.append(i);
    const QPointF &anchor = m_layout.regions.at(region).outline.anchor;
    std::ranges::stable_sort(
        labels, {}, [&](qsizetype i) { return QLineF(anchor, m_placed.at(i).rect.center()).length(); });
    return labels.first(std::min<qsizetype>(labels.size(), NearestExchanged));
}

/// Whoever got no name takes the room of another one that finds room elsewhere. The larger its circle, the sooner.
void LabelPlacer::nameTheRest(const QList<LabelForms> &forms)
{
    m_placed.removeIf([&](const MapLabel &label) { return !isNamed(label, forms); });
    Order all;
    for (qsizetype i = 0; i < m_layout.regions.size(); ++i)
        all.append(i);
    std::ranges::stable_sort(
        all, std::greater<>(), [this](qsizetype region) { return m_layout.regions.at(region).radius; });
    const QList<Attempt> possible = attempts(forms);
    const auto isNamedNow = [&](qsizetype region) {
        for (const Attempt &attempt : possible)
            tryAll({ region }, attempt.where, attempt.forms);
        return isPlaced(region);
    };
    int tries = 0;
    for (const qsizetype region : std::as_const(all)) {
        if (isNamedNow(region))
            continue;
        const QList<MapLabel> before = m_placed;
        for (const qsizetype other : nearest(region)) {
            if (tries++ >= MostExchanges)
                break;
            m_placed.removeAt(other);
            if (isNamedNow(region) && isNamedNow(before.at(other).region))
                break;
            m_placed = before;
        }
    }
    tryAll(all, Where::Within, forms);
}

QList<LabelPlacer::Order> LabelPlacer::orders() const
{
    Order bySize;
    for (qsizetype i = 0; i < m_layout.regions.size(); ++i)
        bySize.append(i);
    const auto sorted = [&bySize](auto key) {
        Order order = bySize;
        std::ranges::stable_sort(order, {}, key);
        return order;
    };
    const auto anchor = [this](qsizetype i) { return m_layout.regions.at(i).outline.anchor; };
    // What has the most room is served last: the others have fewer places to go to.
    bySize = sorted([this](qsizetype i) {
        const QRectF &bounds = m_layout.regions.at(i).outline.bounds;
        return bounds.width() * bounds.height();
    });
    if (!m_mayLieBeside)
        return { bySize };
    return { bySize, sorted([&](qsizetype i) { return anchor(i).x(); }),
        sorted([&](qsizetype i) { return -anchor(i).x(); }), sorted([&](qsizetype i) { return anchor(i).y(); }),
        sorted([&](qsizetype i) { return -anchor(i).y(); }),
        sorted([&](qsizetype i) { return -m_layout.regions.at(i).radius; }) };
}

/// Labels that are missing or short, then long leaders. What has a large circle is missed the more.
double LabelPlacer::cost(const QList<LabelForms> &forms) const
{
    const auto missing = [](const PlacedRegion &region) { return CostOfMissing * (1 + region.radius / LargeRadius); };
    double cost = 0;
    for (const PlacedRegion &region : m_layout.regions)
        cost += missing(region);
    for (const MapLabel &label : m_placed) {
        cost += label.leader.length() * label.leader.length() / LongLeader + (label.lines.size() < 2 ? CostOfShort : 0)
            + (label.isOnOtherLand ? CostOfOtherLand : 0);
        if (isNamed(label, forms) || !m_mayLieBeside)
            cost -= missing(m_layout.regions.at(label.region));
    }
    return cost;
}

void LabelPlacer::tryAll(const Order &regions, Where where, const QList<LabelForms> &forms)
{
    for (const qsizetype region : regions) {
        if (isPlaced(region))
            continue;
        for (const QStringList &lines : forms.value(m_layout.regions.at(region).drawn)) {
            const auto label = where == Where::Within ? within(region, lines) : beside(region, lines, where);
            if (label) {
                m_placed.append(*label);
                break;
            }
        }
    }
}

} // namespace phalera
