// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorddelegate.h"

#include "app/recordpresentation.h"
#include "app/theme.h"

#include <QApplication>
#include <QPainter>

namespace phalera {

namespace {

constexpr int TagMargin = 4; // left and right of the words in a tag
constexpr int TagGap = 6;    // between the text and its tag

QFont tagFont(const QFont &font)
{
    QFont small = font;
    small.setWeight(QFont::Normal);
    if (font.pixelSize() > 0)
        small.setPixelSize(font.pixelSize() * 11 / 13);
    else
        small.setPointSizeF(font.pointSizeF() * 11 / 13);
    return small;
}

int tagWidth(const QFont &font, const QString &tag)
{
    return QFontMetrics(tagFont(font)).horizontalAdvance(tag) + 2 * TagMargin;
}

void paintTag(QPainter *painter, const QRect &cell, int left, const QFont &font, const QString &tag, const Theme &theme)
{
    const QFont small = tagFont(font);
    const QFontMetrics metrics(small);
    QRectF frame(left, 0, tagWidth(font, tag), metrics.height() + 1);
    frame.moveTop(cell.top() + (cell.height() - frame.height()) / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.doubt);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(small);
    painter->drawText(frame, Qt::AlignCenter, tag);
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    const QString tag = index.data(DoubtRole).toString();
    const bool unknown = index.data(UnknownRole).toBool();

    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus; // the whole row is chosen; a frame around one cell would say something else
    const QWidget *view = option.widget;
    const QStyle *style = view != nullptr ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);

    const QRect inner = cell.rect.adjusted(CellMargin, 0, -CellMargin, 0);
    const int taken = tag.isEmpty() ? 0 : tagWidth(cell.font, tag) + TagGap;
    const QFontMetrics metrics(cell.font);
    const int room = std::max(0, inner.width() - taken);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const int width = std::min(room, metrics.horizontalAdvance(shown));
    const bool toTheRight = (cell.displayAlignment & Qt::AlignRight) != 0;
    const int left = toTheRight ? inner.right() + 1 - width - taken : inner.left();

    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    const bool selected = (cell.state & QStyle::State_Selected) != 0;
    painter->setPen(cell.palette.color(unknown ? QPalette::PlaceholderText : selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(left, inner.top(), width + 1, inner.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!tag.isEmpty())
        paintTag(painter, cell.rect, left + width + (shown.isEmpty() ? 0 : TagGap), cell.font, tag, Theme::of(cell.palette));
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString tag = index.data(DoubtRole).toString();
    const int text = QFontMetrics(cell.font).horizontalAdvance(cell.text);
    return { text + (tag.isEmpty() ? 0 : tagWidth(cell.font, tag) + TagGap) + 2 * CellMargin + 1, QFontMetrics(cell.font).height() + 10 };
}

} // namespace phalera
