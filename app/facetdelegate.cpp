// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetdelegate.h"

#include "app/theme.h"
#include "models/roles.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace phalera {

namespace {

constexpr int Margin = 4;
constexpr int Gap = 8;
constexpr int BarHeight = 3;

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Theme theme = Theme::of(row.palette);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const bool checked = row.checkState == Qt::Checked;
    const qint64 count = index.data(CountRole).toLongLong();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &row, option.widget);
    QStyleOptionViewItem box = row;
    box.rect = QRect(row.rect.left() + Margin, row.rect.top() + (row.rect.height() - side) / 2, side, side);
    box.state = (row.state & ~QStyle::State_HasFocus) | (checked ? QStyle::State_On : QStyle::State_Off);
    if (theme.kind == Theme::Kind::Dark)
        box.palette.setColor(
            QPalette::Window, theme.faint); // Fusion makes the frame from it, darker than any dark ground
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

    QFont font = row.font;
    font.setWeight(checked ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString figures = QLocale().toString(count);
    const int figuresWidth
        = std::max(metrics.horizontalAdvance(figures), metrics.horizontalAdvance(QLatin1Char('0')) * 3);
    const QRect words(box.rect.right() + 1 + Gap, row.rect.top(),
        row.rect.right() - Margin - figuresWidth - Gap - box.rect.right() - Gap, row.rect.height());

    const double share = index.data(ShareRole).toDouble();
    if (share > 0) {
        // At least as wide as high: a value that a single record has is still seen.
        const double length = std::max(double(BarHeight), share * words.width());
        painter->setPen(Qt::NoPen);
        painter->setBrush(checked ? theme.accent : theme.otherState);
        painter->drawRoundedRect(
            QRectF(words.left(), row.rect.bottom() - BarHeight, length, BarHeight), BarHeight / 2.0, BarHeight / 2.0);
    }
    const QRect text = words.adjusted(0, 0, 0, -BarHeight);
    painter->setPen(count == 0 && !checked ? theme.faint : theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(row.text, Qt::ElideRight, text.width()));
    painter->setPen(checked ? theme.text : theme.soft);
    painter->drawText(row.rect.adjusted(0, 0, -Margin, -BarHeight), Qt::AlignRight | Qt::AlignVCenter, figures);
    if ((option.state & QStyle::State_HasFocus) != 0) {
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

bool FacetDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, QVariant::fromValue(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace phalera
