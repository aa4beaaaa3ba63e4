// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartpanels.h"

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr double BarShare = 0.8;       // of a key's slot
constexpr double GroupShare = 0.88;    // the bars of a group need most of it
constexpr double WidestBar = 48;       // few bars need not fill the chart
constexpr double NarrowestPanel = 210; // of small multiples
constexpr double TicksUpwards = 5;
constexpr double TicksAcross = 6;
constexpr double ShareStep = 25; // per cent
constexpr double CellGap = 0.5;

} // namespace

int ChartPanels::panelCount(const ChartData &data)
{
    const bool isSplit = data.form == ChartForm::Multiples || data.form == ChartForm::Pyramid;
    return isSplit ? int(std::max<qsizetype>(1, data.stacks.size())) : 1;
}

int ChartPanels::columnsIn(const ChartData &data, double width)
{
    const int count = panelCount(data);
    if (data.form == ChartForm::Pyramid)
        return count;
    const int most = std::clamp(int(width / NarrowestPanel), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows; // no row is much emptier than another
}

ChartPanels::ChartPanels(const ChartData &data, const QRectF &area, const Room &room)
    : m_form(data.form)
    , m_areLying(data.areLying())
    , m_keys(int(data.form == ChartForm::Points ? data.series.dots.size() : data.keys.size()))
    , m_stacks(int(data.stacks.size()))
    , m_data(&data)
{
    for (int i = 0; i < panelCount(data); ++i)
        m_panels.append({ {}, panelCount(data) > 1 || m_form == ChartForm::Multiples ? i : -1,
            m_form == ChartForm::Pyramid && i == 0 });
    place(area, room);
    if (m_form == ChartForm::HeatMap) {
        addCells();
    } else {
        const QRectF &plot = m_panels.first().plot;
        const double perPanel = std::clamp(
            (m_areLying ? plot.width() : plot.height()) / room.tick, 1.0, m_areLying ? TicksAcross : TicksUpwards);
        m_axisStep = m_form == ChartForm::Share && !data.isApart()
            ? ShareStep
            : double(wholeTickStep(qint64(std::ceil(data.largest())), int(perPanel)));
        m_axisEnd = std::max(1.0, std::ceil(data.largest() / m_axisStep)) * m_axisStep;
        if (m_form == ChartForm::Points)
            addDots();
        for (const Panel &panel : std::as_const(m_panels)) {
            for (int key = 0; m_form != ChartForm::Points && key < m_keys; ++key)
                addMarks(panel, key);
        }
    }
    m_data = nullptr;
}

void ChartPanels::place(const QRectF &area, const Room &room)
{
    const int rows = (int(m_panels.size()) + room.columns - 1) / room.columns;
    const double width = (area.width() - (room.columns - 1) * room.between) / room.columns;
    const double height = area.height() / rows;
    for (int i = 0; i < int(m_panels.size()); ++i) {
        const QPointF corner(area.left() + (i % room.columns) * (width + room.between),
            area.top() + (i / room.columns) * height + room.above);
        m_panels[i].plot = QRectF(corner, QSizeF(width, std::max(1.0, height - room.above - room.below)));
    }
}

QRectF ChartPanels::slot(const Panel &panel, int key, double from, double to) const
{
    const QRectF &plot = panel.plot;
    const double breadth = (m_areLying ? plot.height() : plot.width()) / std::max(1, m_keys);
    if (!m_areLying) {
        const double left = plot.left() + key * breadth;
        return QRectF(QPointF(left, plot.bottom() - to / m_axisEnd * plot.height()),
            QPointF(left + breadth, plot.bottom() - from / m_axisEnd * plot.height()));
    }
    // Ages grow upwards; the largest value of a field stands on top.
    const double top = m_form == ChartForm::Pyramid ? plot.bottom() - (key + 1) * breadth : plot.top() + key * breadth;
    const double begin = from / m_axisEnd * plot.width();
    const double end = to / m_axisEnd * plot.width();
    return panel.isMirrored ? QRectF(QPointF(plot.right() - end, top), QPointF(plot.right() - begin, top + breadth))
                            : QRectF(QPointF(plot.left() + begin, top), QPointF(plot.left() + end, top + breadth));
}

/// A bar that is one of several beside each other in the slot of a key.
QRectF ChartPanels::bar(const Panel &panel, int key, int place, int places, double from, double to) const
{
    const QRectF whole = slot(panel, key, from, to);
    const double breadth = m_areLying ? whole.height() : whole.width();
    const double share = std::min(places > 1 ? GroupShare : BarShare, places * WidestBar / std::max(1.0, breadth));
    const double begin = (1 - share) / 2 * breadth + place * share * breadth / places;
    const double size = share * breadth / places;
    return m_areLying ? QRectF(whole.left(), whole.top() + begin, whole.width(), size)
                      : QRectF(whole.left() + begin, whole.top(), size, whole.height());
}

void ChartPanels::addMarks(const Panel &panel, int key)
{
    const ChartData &data = *m_data;
    const bool isGrouped = data.isApart() && panel.stack < 0;
    double reached = 0;
    const auto add = [&](int stack, qint64 count, bool isPossible) {
        if (count == 0)
            return;
        const double to = reached + data.valueOf(key, stack, count);
        const QRectF rect
            = isGrouped ? bar(panel, key, stack, m_stacks, reached, to) : bar(panel, key, 0, 1, reached, to);
        m_marks.append({ rect, { key, stack }, isPossible });
        reached = to;
    };
    if (!data.isApart()) {
        for (int stack = 0; stack < m_stacks; ++stack)
            add(stack, data.stacks.at(stack).counts.at(key), false);
        add(-1, data.possibleAt(key), true);
        return;
    }
    for (int stack = 0; stack < m_stacks; ++stack) {
        if (panel.stack >= 0 && panel.stack != stack)
            continue;
        reached = 0;
        add(stack, data.stacks.at(stack).counts.at(key), false);
        add(stack, data.stacks.at(stack).possible.at(key), true);
    }
}

QRectF ChartPanels::row(int stack) const
{
    const QRectF &plot = m_panels.first().plot;
    const double height = plot.height() / std::max(1, m_stacks);
    return QRectF(plot.left(), plot.top() + stack * height, plot.width(), height);
}

void ChartPanels::addCells()
{
    for (int key = 0; key < m_keys; ++key) {
        for (int stack = 0; stack < m_stacks; ++stack) {
            const ChartStack &part = m_data->stacks.at(stack);
            const QRectF cell = rectOf({ key, stack }).adjusted(CellGap, CellGap, -CellGap, -CellGap);
            if (part.counts.at(key) > 0)
                m_marks.append({ cell, { key, stack }, false });
            else if (part.possible.at(key) > 0)
                m_marks.append({ cell, { key, stack }, true });
        }
    }
}

QRectF ChartPanels::rectOf(const Spot &spot) const
{
    if (m_panels.isEmpty() || spot.key < 0)
        return {};
    if (m_form == ChartForm::HeatMap) {
        const QRectF column = slot(m_panels.first(), spot.key, 0, m_axisEnd);
        const QRectF across = spot.stack < 0 ? m_panels.first().plot : row(spot.stack);
        return QRectF(column.left(), across.top(), column.width(), across.height());
    }
    if (m_form == ChartForm::Points)
        return m_marks.at(m_markOfDot.at(spot.key)).rect;
    QRectF rect;
    for (const Mark &mark : m_marks) {
        const bool isMeant = mark.spot.key == spot.key && (spot.stack < 0 || mark.spot.stack == spot.stack);
        if (isMeant)
            rect = rect.isNull() ? mark.rect : rect.united(mark.rect);
    }
    if (!rect.isNull())
        return rect;
    const auto own = std::ranges::find(m_panels, spot.stack, &Panel::stack);
    return bar(own == m_panels.end() ? m_panels.first() : *own, spot.key, 0, 1, 0, 0);
}

int ChartPanels::keyAt(const Panel &panel, const QPointF &point) const
{
    const double share = m_areLying ? (point.y() - panel.plot.top()) / panel.plot.height()
                                    : (point.x() - panel.plot.left()) / panel.plot.width();
    const int key = std::clamp(int(share * m_keys), 0, m_keys - 1);
    return m_form == ChartForm::Pyramid ? m_keys - 1 - key : key;
}

std::optional<ChartPanels::Spot> ChartPanels::spotAt(const QPointF &point) const
{
    for (const Panel &panel : m_panels) {
        if (!panel.plot.contains(point) || m_keys == 0)
            continue;
        if (m_form == ChartForm::Points)
            return dotAt(point);
        const int key = keyAt(panel, point);
        if (m_form == ChartForm::HeatMap) {
            const double share = (point.y() - panel.plot.top()) / panel.plot.height();
            return Spot { key, std::clamp(int(share * m_stacks), 0, m_stacks - 1) };
        }
        for (const Mark &mark : m_marks) {
            if (mark.spot.key == key && mark.rect.contains(point)
                && (panel.stack < 0 || mark.spot.stack == panel.stack))
                return mark.spot;
        }
        return Spot { key, panel.stack };
    }
    return {};
}

} // namespace phalera
