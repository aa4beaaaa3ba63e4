// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineageview.h"

#include "app/selection.h"
#include "app/zooming.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <cmath>

// Mouse and keys of the lineage: pointing, opening, dragging time, zooming, walking.

namespace phalera {

namespace {

std::optional<LineageStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return LineageStep::Left;
    case Qt::Key_Right:
        return LineageStep::Right;
    case Qt::Key_Up:
        return LineageStep::Up;
    case Qt::Key_Down:
        return LineageStep::Down;
    case Qt::Key_Home:
        return LineageStep::First;
    case Qt::Key_End:
        return LineageStep::Last;
    default:
        return {};
    }
}

} // namespace

bool LineageView::isOnOtherStatesWords(const QPointF &point) const
{
    const LineageLane *lane = m_layout.lane(LaneKind::OtherStates);
    return lane && lane->rect.contains(point) && point.x() < m_layout.plot.left();
}

void LineageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_draggedTo = event->position().x();
    m_isDragging = false;
}

void LineageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const bool isFar = std::abs(event->position().x() - m_pressed->x()) >= QApplication::startDragDistance();
        m_isDragging = m_isDragging || (isFar && !m_time.isWhole());
        if (m_isDragging) {
            viewport()->setCursor(Qt::ClosedHandCursor);
            moveBy(m_draggedTo - event->position().x());
            m_draggedTo = event->position().x();
        }
        return;
    }
    const QPointF point = toLayout(event->position());
    const qsizetype item = itemAt(m_items, point);
    viewport()->setCursor(item >= 0 || isOnOtherStatesWords(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item == m_hovered)
        return;
    m_hovered = item;
    viewport()->update();
}

void LineageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool wasDragged = m_isDragging;
    m_pressed.reset();
    m_isDragging = false;
    if (wasDragged) {
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const QPointF point = toLayout(event->position());
    const qsizetype item = itemAt(m_items, point);
    if (item >= 0) {
        if (m_items.at(item).kind != LineageItem::Kind::Year
            && m_items.at(item).kind != LineageItem::Kind::OtherStatesYear)
            setFocused(item);
        open(m_items.at(item));
    } else if (isOnOtherStatesWords(point)) {
        setOtherStatesUnfolded(!m_isUnfolded);
    }
}

void LineageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && itemAt(m_items, toLayout(event->position())) < 0)
        showAll();
}

void LineageView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(zoomOf(*event), event->position().x());
        event->accept();
    } else if (!m_time.isWhole() && std::abs(delta.x()) > std::abs(delta.y())) {
        moveBy(-delta.x() / 2.0);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void LineageView::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = stepOf(event->key()); step && !(event->modifiers() & ~Qt::KeypadModifier)) {
        walk(*step);
        return;
    }
    const bool isOpening
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isOpening && m_focused >= 0) {
        open(m_items.at(m_focused));
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        moveBy(m_layout.plot.width() / (event->key() == Qt::Key_PageUp ? -2 : 2));
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// Acts are walked to beyond what is in view: then time moves on.
void LineageView::walk(LineageStep step)
{
    const qsizetype next = nextItem(m_items, m_focused, step);
    const bool isAtEnd = next >= 0 && next == m_focused && m_items.at(next).kind == LineageItem::Kind::Act;
    if (!isAtEnd || (step != LineageStep::Left && step != LineageStep::Right)) {
        setFocused(next);
        return;
    }
    const QList<OutlinedAct> &acts = m_outline.acts;
    const auto here = std::find_if(acts.cbegin(), acts.cend(),
        [&](const OutlinedAct &act) { return act.act.id.text() == m_items.at(next).record.id; });
    const auto index = std::distance(acts.cbegin(), here) + (step == LineageStep::Right ? 1 : -1);
    if (here == acts.cend() || index < 0 || index >= acts.size())
        return;
    const RecordRef wanted { Table::Acts, acts.at(index).act.id.text() };
    const auto [first, last] = range();
    const Day begin = acts.at(index).act.date.earliest() - (last - first) / 2;
    setRange(begin, begin + (last - first));
    const auto found = std::find_if(
        m_items.cbegin(), m_items.cend(), [&](const LineageItem &item) { return item.record == wanted; });
    if (found != m_items.cend())
        setFocused(std::distance(m_items.cbegin(), found));
}

bool LineageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype item = itemAt(m_items, toLayout(help->pos()));
        if (item >= 0)
            QToolTip::showText(help->globalPos(),
                m_tips.tip(m_items.at(item), m_layout, m_outline.facts, QLocale()).html(), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace phalera
