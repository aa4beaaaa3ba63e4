// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeribbon.h"

#include <QKeyEvent>
#include <QMouseEvent>

// Mouse and keys of the ribbon: how a gesture becomes a span of years.

namespace phalera {

SpanBrush::Grip TimeRibbon::gripAt(double x) const
{
    if (m_ribbon.brushes.size() != 1)
        return SpanBrush::Grip::NewSpan;
    const auto &brush = m_ribbon.brushes.first();
    return SpanBrush::gripAt(x, SpanBrush::Ends { scale().x(brush.begin), scale().x(brush.end) });
}

void TimeRibbon::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    pause();
    const int year = scale().yearAt(event->position().x());
    m_brush.press(gripAt(event->position().x()), year, chosenYears());
}

void TimeRibbon::mouseMoveEvent(QMouseEvent *event)
{
    const int year = scale().yearAt(event->position().x());
    if (!m_brush.isPressed()) {
        setCursor(SpanBrush::cursorOf(gripAt(event->position().x())));
        m_ribbon.hoveredYear = year;
        update();
        return;
    }
    const auto years = m_brush.movedTo(year, m_ribbon.timeline.years);
    if (!years)
        return;
    m_ribbon.hoveredYear.reset();
    m_ribbon.brushes = { { double(years->first), double(years->last + 1) } };
    m_ribbon.brushWords = countText(*years);
    update();
}

void TimeRibbon::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_brush.isPressed())
        return;
    const int year = scale().yearAt(event->position().x());
    if (const auto years = m_brush.releasedAt(year, m_ribbon.timeline.years))
        choose(years);
}

void TimeRibbon::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_brush.cancel();
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
        m_brush.cancel();
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
    if (const auto years = SpanBrush::stepped(chosenYears(), step, event->modifiers(), m_ribbon.timeline.years))
        choose(years);
}

} // namespace phalera
