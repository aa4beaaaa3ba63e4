// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeribbon.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

// Mouse and keys of the ribbon: how a gesture becomes a span of years.

namespace phalera {

namespace {

constexpr int HandleReach = 5;

} // namespace

TimeRibbon::Grip TimeRibbon::gripAt(const QPoint &position) const
{
    if (m_ribbon.brushes.size() != 1)
        return Grip::NewSpan;
    const double begin = scale().x(m_ribbon.brushes.first().begin);
    const double end = scale().x(m_ribbon.brushes.first().end);
    const double toBegin = std::abs(position.x() - begin);
    const double toEnd = std::abs(position.x() - end);
    if (std::min(toBegin, toEnd) <= HandleReach)
        return toBegin < toEnd ? Grip::Begin : Grip::End;
    return position.x() > begin && position.x() < end ? Grip::Span : Grip::NewSpan;
}

/// The span that the drag gives when the pointer is over a year.
YearSpan TimeRibbon::dragged(int year) const
{
    const YearSpan &before = m_drag.before;
    const YearSpan &all = m_ribbon.timeline.years;
    switch (m_drag.grip) {
    case Grip::None:
    case Grip::NewSpan:
        return { std::min(m_drag.anchor, year), std::max(m_drag.anchor, year) };
    case Grip::Span: {
        const int offset = std::clamp(year - m_drag.anchor, all.first - before.first, all.last - before.last);
        return { before.first + offset, before.last + offset };
    }
    case Grip::Begin:
        return { std::min(year, before.last), std::max(year, before.last) };
    case Grip::End:
        return { std::min(year, before.first), std::max(year, before.first) };
    }
    return before;
}

void TimeRibbon::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    pause();
    const int year = scale().yearAt(event->position().x());
    m_drag = { gripAt(event->position().toPoint()), year, chosenYears().value_or(YearSpan { year, year }), false };
}

void TimeRibbon::mouseMoveEvent(QMouseEvent *event)
{
    const int year = scale().yearAt(event->position().x());
    if (m_drag.grip == Grip::None) {
        const Grip grip = gripAt(event->position().toPoint());
        setCursor(grip == Grip::Begin || grip == Grip::End ? Qt::SizeHorCursor
                : grip == Grip::Span                       ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
        m_ribbon.hoveredYear = year;
        update();
        return;
    }
    m_drag.hasMoved = m_drag.hasMoved || year != m_drag.anchor;
    const YearSpan years = dragged(year);
    m_ribbon.hoveredYear.reset();
    m_ribbon.brushes = { { double(years.first), double(years.last + 1) } };
    m_ribbon.brushWords = countText(years);
    update();
}

void TimeRibbon::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.grip == Grip::None)
        return;
    const YearSpan years = dragged(scale().yearAt(event->position().x()));
    const bool isClickOnYear = m_drag.grip == Grip::NewSpan;
    const bool changes = m_drag.hasMoved || isClickOnYear;
    m_drag = {};
    if (changes)
        choose(years);
}

void TimeRibbon::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_drag = {};
        choose({});
    }
}

void TimeRibbon::leaveEvent(QEvent *event)
{
    m_ribbon.hoveredYear.reset();
    update();
    QWidget::leaveEvent(event);
}

void TimeRibbon::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape && !m_ribbon.brushes.isEmpty()) {
        m_drag = {};
        choose({});
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        isPlaying() ? pause() : play();
        return;
    }
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const YearSpan &all = m_ribbon.timeline.years;
    const auto chosen = chosenYears();
    if (!chosen) {
        const int year = step > 0 ? all.first : all.last;
        choose(YearSpan { year, year });
        return;
    }
    YearSpan years = *chosen;
    const bool movesBegin = !event->modifiers().testFlag(Qt::ShiftModifier);
    const bool movesEnd = !event->modifiers().testFlag(Qt::ControlModifier);
    years.first += movesBegin ? step : 0;
    years.last += movesEnd ? step : 0;
    if (years.first <= years.last && clamped(years) == years)
        choose(years);
}

} // namespace phalera
