// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagepainting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace phalera {

QColor LineagePainting::mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto channel = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(colour.redF(), ground.redF()), channel(colour.greenF(), ground.greenF()),
        channel(colour.blueF(), ground.blueF()));
}

QColor LineagePainting::readable(const QColor &colour) const
{
    for (double share = 1; share > 0; share -= 0.1) {
        const QColor candidate = mixed(colour, m_theme.text, share);
        if (contrast(candidate, m_theme.panel) >= 4.5)
            return candidate;
    }
    return m_theme.text;
}

QColor LineagePainting::fill(const AwardId &award) const
{
    const QColor colour = m_theme.award(award);
    if (!isPrint())
        return colour;
    if (colour == m_theme.heroOfLabour)
        return ink(0.45);
    if (colour == m_theme.heroOfSocialistLabour)
        return ink(0.7);
    if (colour == m_theme.heroOfLabourRf)
        return m_theme.panel;
    return ink(0.3);
}

QColor LineagePainting::barColour(LaneKind lane) const
{
    if (isPrint())
        return ink(lane == LaneKind::Accompanying ? 0.2 : 0.3);
    return lane == LaneKind::Accompanying ? m_theme.insignia : m_theme.otherState;
}

void LineagePainting::write(const PlacedText &text, const QColor &colour)
{
    if (text.text.isEmpty())
        return;
    const QFont font = lineageFont(m_base, text.style);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(text.rect.left(), text.rect.top() + QFontMetricsF(font).ascent()), text.text);
}

} // namespace phalera
