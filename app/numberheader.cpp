// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numberheader.h"

#include "app/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace phalera {

namespace {

constexpr int Gap = 4;          // more than the cells have, so that columns stay apart
constexpr int WidestWords = 64; // wider words are wrapped; a single longer word still has its room

} // namespace

NumberHeader::NumberHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

QFont NumberHeader::headingFont() const
{
    QFont heading = font();
    if (font().pointSizeF() > 0)
        heading.setPointSizeF(font().pointSizeF() * 12 / 13);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

/// As QStyledItemDelegate has it, so that heads stand in line with the cells.
int NumberHeader::cellMargin() const
{
    return style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
}

QString NumberHeader::words(int logicalIndex) const
{
    return model()->headerData(logicalIndex, orientation()).toString();
}

QSize NumberHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(headingFont());
    const QString text = words(logicalIndex);
    int width = std::min(metrics.horizontalAdvance(text), WidestWords);
    const QStringList parts = text.split(u' ');
    for (const QString &part : parts)
        width = std::max(width, metrics.horizontalAdvance(part));
    const int height = metrics.boundingRect(QRect(0, 0, width + 1, 0), Qt::TextWordWrap, text).height();
    return { width + 1 + 2 * (cellMargin() + Gap), height + 10 };
}

void NumberHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const QRect rest = viewport()->rect().adjusted(length() - offset(), 0, 0, 0);
    QPainter painter(viewport());
    painter.fillRect(rest, Theme::of(palette()).panel);
}

void NumberHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme theme = Theme::of(palette());
    const bool toTheRight
        = (model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    painter->save();
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->setFont(headingFont());
    painter->setPen(theme.soft);
    const int alignment = int(toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::TextWordWrap;
    painter->drawText(rect.adjusted(cellMargin(), 0, -cellMargin(), -5), alignment, words(logicalIndex));
    painter->restore();
}

} // namespace phalera
