// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartpanels.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

// Dots of serial numbers: a day runs across, the number upwards.

namespace phalera {

namespace {

constexpr double DotSize = 6;
constexpr double SpanHeight = 5;
constexpr double Grip = 3; // a pointer need not hit a dot exactly

int yearOf(Day day)
{
    return QDate::fromJulianDay(day).year();
}

} // namespace

double ChartPanels::xOfDay(double day) const
{
    const QRectF &plot = m_panels.first().plot;
    const double first = double(QDate(m_firstYear, 1, 1).toJulianDay());
    const double last = double(QDate(m_lastYear + 1, 1, 1).toJulianDay());
    return plot.left() + (day - first) / (last - first) * plot.width();
}

void ChartPanels::addDots()
{
    const QList<SerialDot> &dots = m_data->series.dots;
    if (dots.isEmpty())
        return;
    m_firstYear = yearOf(std::ranges::min(dots, {}, &SerialDot::first).first);
    m_lastYear = yearOf(std::ranges::max(dots, {}, &SerialDot::last).last);
    std::map<std::array<int, 4>, qsizetype> markAt; // by where it is, in half pixels, and its part
    for (int i = 0; i < int(dots.size()); ++i) {
        const SerialDot &dot = dots.at(i);
        const double y = slot(m_panels.first(), 0, 0, double(dot.number)).top();
        const double from = xOfDay(double(dot.first));
        const double to = xOfDay(double(dot.last + 1));
        const std::array<int, 4> place { int(std::lround(2 * from)), int(std::lround(2 * to)), int(std::lround(2 * y)),
            dot.stack };
        const auto [mark, isNew] = markAt.try_emplace(place, m_marks.size());
        m_markOfDot.append(mark->second);
        if (!isNew)
            continue;
        const bool isDay = dot.first == dot.last;
        const QRectF rect = isDay
            ? QRectF((from + to - DotSize) / 2, y - DotSize / 2, DotSize, DotSize)
            : QRectF(from, y - SpanHeight / 2, std::max(to - from, DotSize), SpanHeight);
        m_marks.append({ rect, { i, -1 }, !isDay });
    }
}

/// Of several at a point the one whose middle is nearest.
std::optional<ChartPanels::Spot> ChartPanels::dotAt(const QPointF &point) const
{
    const Mark *nearest = nullptr;
    const auto distance = [&point](const Mark &mark) { return QLineF(mark.rect.center(), point).length(); };
    for (const Mark &mark : m_marks) {
        if (mark.rect.adjusted(-Grip, -Grip, Grip, Grip).contains(point)
            && (!nearest || distance(mark) < distance(*nearest)))
            nearest = &mark;
    }
    return nearest ? std::optional(nearest->spot) : std::nullopt;
}

QList<int> ChartPanels::dotsIn(const QRectF &area) const
{
    QList<int> dots;
    for (int i = 0; i < int(m_markOfDot.size()); ++i) {
        if (m_marks.at(m_markOfDot.at(i)).rect.intersects(area))
            dots.append(i);
    }
    return dots;
}

} // namespace phalera
