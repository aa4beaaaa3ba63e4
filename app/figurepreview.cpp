// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurepreview.h"

#include <QPainter>

#include <algorithm>

namespace phalera {

namespace {

constexpr int Margin = 12;
constexpr double LargestScale = 2; // a small figure is not blown up to posters
constexpr QSize UsualSize { 560, 520 };
constexpr QSize LeastSize { 300, 260 };

} // namespace

FigurePreview::FigurePreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(LeastSize);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the figure"));
}

QSize FigurePreview::sizeHint() const
{
    return UsualSize;
}

void FigurePreview::showFigure(const QPicture &picture, const QSizeF &size, const QString &description)
{
    m_picture = picture;
    m_size = size;
    setAccessibleDescription(description);
    update();
}

void FigurePreview::paintEvent(QPaintEvent *)
{
    if (m_size.isEmpty())
        return;
    const QSizeF room(width() - 2 * Margin, height() - 2 * Margin);
    const double scale = std::min({ room.width() / m_size.width(), room.height() / m_size.height(), LargestScale });
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(std::max(double(Margin), (width() - scale * m_size.width()) / 2), Margin);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(QRectF(QPointF(), scale * m_size).adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, m_picture);
}

} // namespace phalera
