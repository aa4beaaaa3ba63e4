// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hairline.h"

#include "app/theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace phalera {

namespace {

class HairlineHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), Theme::of(palette()).line); }
};

} // namespace

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::of(palette()).line);
}

HairlineSplitter::HairlineSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *HairlineSplitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

} // namespace phalera
