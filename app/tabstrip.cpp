// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabstrip.h"

#include "app/theme.h"

#include <QPainter>

namespace phalera {

namespace {

QFont currentFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
    setUsesScrollButtons(false);
}

QSize TabStrip::tabSizeHint(int index) const
{
    // As wide as in bold, so that choosing a tab moves no other.
    const QFontMetrics metrics(currentFont(font()));
    return { metrics.horizontalAdvance(tabText(index).remove(u'&')) + 22, metrics.height() + 18 };
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        painter.setFont(current ? currentFont(font()) : font());
        painter.setPen(current ? theme.text : theme.soft);
        painter.drawText(tab, Qt::AlignCenter | Qt::TextHideMnemonic, tabText(i));
        if (!current)
            continue;
        painter.fillRect(QRect(tab.left() + 11, tab.bottom() - 1, tab.width() - 22, 2), theme.accent);
        if (hasFocus()) {
            painter.setPen(theme.accent);
            painter.drawRect(tab.adjusted(4, 6, -5, -7));
        }
    }
}

} // namespace phalera
