// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablehint.h"

#include "app/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace phalera {

namespace {

constexpr int WidestHint = 480;

} // namespace

TableHint::TableHint(QWidget *parent)
    : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 6, 10, 6);
    hide();
}

void TableHint::showAt(const QString &words, QPoint corner, Qt::Corner which)
{
    setText(fontMetrics().elidedText(words, Qt::ElideMiddle, WidestHint));
    setAccessibleName(words);
    adjustSize();
    const bool isRight = which == Qt::TopRightCorner || which == Qt::BottomRightCorner;
    const bool isBottom = which == Qt::BottomLeftCorner || which == Qt::BottomRightCorner;
    const QPoint wanted = corner - QPoint(isRight ? width() : 0, isBottom ? height() : 0);
    const QRect room = parentWidget()->rect();
    move(std::clamp(wanted.x(), 0, std::max(0, room.width() - width())),
        std::clamp(wanted.y(), 0, std::max(0, room.height() - height())));
    show();
    raise();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void TableHint::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace phalera
