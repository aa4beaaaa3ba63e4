// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetdelegate.h"

#include "app/theme.h"
#include "models/roles.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace phalera {

namespace {

constexpr int Margin = 4;
constexpr int Gap = 8;
constexpr int BarHeight = 3;
constexpr int MinusSide = 16;
constexpr int MinusLength = 7;

enum class Wish : quint8 { Nothing, Toggle, ToggleExclusion };

Wish wishOf(const QEvent &event, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event.type() == QEvent::MouseButtonRelease) {
        const auto &mouse = static_cast<const QMouseEvent &>(event);
        const QPoint at = mouse.position().toPoint();
        if (mouse.button() != Qt::LeftButton || !option.rect.contains(at))
            return Wish::Nothing;
        const bool excludes
            = mouse.modifiers().testFlag(Qt::AltModifier) || FacetDelegate::minusRect(option, index).contains(at);
        return excludes ? Wish::ToggleExclusion : Wish::Toggle;
    }
    if (event.type() != QEvent::KeyPress)
        return Wish::Nothing;
    switch (static_cast<const QKeyEvent &>(event).key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Wish::Toggle;
    case Qt::Key_Minus:
        return Wish::ToggleExclusion;
    default:
        return Wish::Nothing;
    }
}

int figuresWidth(const QFont &font, const QModelIndex &index)
{
    const QFontMetrics metrics(font);
    const QString figures = QLocale().toString(index.data(CountRole).toLongLong());
    return std::max(metrics.horizontalAdvance(figures), metrics.horizontalAdvance(QLatin1Char('0')) * 3);
}

QFont rowFont(const QStyleOptionViewItem &option, bool isChosen, bool isExcluded)
{
    QFont font = option.font;
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(isExcluded);
    return font;
}

void drawMinus(QPainter &painter, const QRect &within, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(within).center();
    painter.drawLine(middle - QPointF(MinusLength / 2.0, 0), middle + QPointF(MinusLength / 2.0, 0));
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Theme theme = Theme::of(row.palette);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const bool isChosen = row.checkState == Qt::Checked;
    const bool isExcluded = index.data(ExcludedRole).toBool();
    const bool isPointedAt = row.state.testFlag(QStyle::State_MouseOver) || row.state.testFlag(QStyle::State_HasFocus);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &row, option.widget);
    QStyleOptionViewItem box = row;
    box.rect = QRect(row.rect.left() + Margin, row.rect.top() + (row.rect.height() - side) / 2, side, side);
    box.state = (row.state & ~QStyle::State_HasFocus) | (isChosen ? QStyle::State_On : QStyle::State_Off);
    if (theme.kind == Theme::Kind::Dark)
        box.palette.setColor(
            QPalette::Window, theme.faint); // Fusion makes the frame from it, darker than any dark ground
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    if (isExcluded)
        drawMinus(*painter, box.rect, theme.text);

    const QFont font = rowFont(row, isChosen, isExcluded);
    const int figures = figuresWidth(row.font, index);
    QRect words(box.rect.right() + 1 + Gap, row.rect.top(),
        row.rect.right() - Margin - figures - Gap - box.rect.right() - Gap, row.rect.height());
    const double share = index.data(ShareRole).toDouble();
    if (share > 0) {
        // At least as wide as high: a value that a single record has is still seen.
        const double length = std::max(double(BarHeight), share * words.width());
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? theme.accent : isExcluded ? theme.line : theme.otherState);
        painter->drawRoundedRect(
            QRectF(words.left(), row.rect.bottom() - BarHeight, length, BarHeight), BarHeight / 2.0, BarHeight / 2.0);
    }
    if (isPointedAt) {
        const QRect minus = minusRect(option, index);
        words.setRight(minus.left() - 2);
        painter->setPen(theme.line);
        painter->setBrush(theme.panel);
        painter->drawRoundedRect(QRectF(minus).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        drawMinus(*painter, minus, theme.text);
    }
    const QRect text = words.adjusted(0, 0, 0, -BarHeight);
    const bool isNothing = index.data(CountRole).toLongLong() == 0 && !isChosen;
    painter->setFont(font);
    painter->setPen(isExcluded ? theme.soft : isNothing ? theme.faint : theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(row.text, Qt::ElideRight, text.width()));
    QFont plain = font;
    plain.setStrikeOut(false);
    painter->setFont(plain);
    painter->setPen(isChosen ? theme.text : theme.soft);
    painter->drawText(row.rect.adjusted(0, 0, -Margin, -BarHeight), Qt::AlignRight | Qt::AlignVCenter,
        QLocale().toString(index.data(CountRole).toLongLong()));
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(theme.accent);
        painter->drawRoundedRect(QRectF(row.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, QFontMetrics(option.font).height() + 8 };
}

QRect FacetDelegate::minusRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int right = option.rect.right() - Margin - figuresWidth(option.font, index) - Gap / 2;
    return { right - MinusSide, option.rect.top() + (option.rect.height() - MinusSide) / 2, MinusSide, MinusSide };
}

bool FacetDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !minusRect(option, index).contains(event->pos()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
        index.data(ExcludedRole).toBool() ? tr("Let “%1” in again").arg(index.data().toString())
                                          : tr("Exclude “%1”").arg(index.data().toString()));
    return true;
}

bool FacetDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isExcluded = index.data(ExcludedRole).toBool();
    switch (wishOf(*event, option, index)) {
    case Wish::Nothing:
        return false;
    case Wish::ToggleExclusion:
        return model->setData(index, !isExcluded, ExcludedRole);
    case Wish::Toggle:
        break;
    }
    if (isExcluded)
        return model->setData(index, false, ExcludedRole);
    const bool isChosen = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, QVariant::fromValue(isChosen ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace phalera
