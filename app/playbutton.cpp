// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbutton.h"

#include "app/theme.h"

#include <QPainter>

namespace phalera {

PlayButton::PlayButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // the ribbon itself is one stop for Tab, and plays by Space
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void PlayButton::setPlaying(bool playing)
{
    m_isPlaying = playing;
    update();
}

void PlayButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(underMouse() || isDown() ? theme.selection : theme.panel);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isPlaying || underMouse() ? theme.accent : theme.soft);
    const QPointF middle = QRectF(rect()).center();
    const double half = width() / 5.0;
    if (m_isPlaying) {
        for (const double x : { -half, half / 3 })
            painter.drawRect(QRectF(middle.x() + x, middle.y() - half, half * 2 / 3, 2 * half));
    } else {
        painter.drawPolygon(QPolygonF({ middle + QPointF(-half * 0.7, -half), middle + QPointF(-half * 0.7, half),
            middle + QPointF(half * 1.1, 0) }));
    }
}

} // namespace phalera
