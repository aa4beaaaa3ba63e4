// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartsheet.h"

#include "app/chartwords.h"

#include <QPainter>

#include <algorithm>

namespace phalera {

namespace {

constexpr double MarkWidth = 2;
constexpr double PaperLine = 0.5;

} // namespace

ChartSheet::ChartSheet(const ChartData &data, const ChartLook &look, const QSizeF &size)
    : m_data(data)
    , m_look(look)
    , m_size(size)
{
    if (data.form == ChartForm::HeatMap)
        m_classes = countClasses(qint64(data.largest()));
    layOut();
}

QString ChartSheet::title() const
{
    return m_look.title ? *m_look.title : chartTitle(m_data.series);
}

QStringList ChartSheet::words(Text::Role role) const
{
    QStringList words;
    for (const Text &text : m_texts) {
        if (text.role == role)
            words.append(text.words);
    }
    return words;
}

ChartFill ChartSheet::fillOf(const ChartPanels::Mark &mark) const
{
    if (mark.isPossible)
        return possibleFill();
    if (m_data.form == ChartForm::Points)
        return m_data.stacks.at(m_data.series.dots.at(mark.spot.key).stack).fill;
    const ChartStack &stack = m_data.stacks.at(mark.spot.stack);
    if (m_data.form != ChartForm::HeatMap)
        return stack.fill;
    const auto limit = std::ranges::lower_bound(m_classes, stack.counts.at(mark.spot.key));
    return ChartFill::ofClass(m_look.theme, m_look.ink, limit - m_classes.begin(), m_classes.size());
}

void ChartSheet::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_look.theme.line, m_look.theme.kind == Theme::Kind::Print ? PaperLine : 1));
    painter.drawLines(m_yearLines);
    for (const ChartPanels::Panel &panel : m_panels.panels()) {
        if (m_data.form == ChartForm::HeatMap) {
            painter.drawRect(panel.plot);
            continue;
        }
        for (double value = 0; value <= m_panels.axisEnd(); value += m_panels.axisStep()) {
            const QRectF slot = m_panels.slot(panel, 0, value, value);
            painter.drawLine(m_data.areLying() ? QLineF(slot.left(), panel.plot.top(), slot.left(), panel.plot.bottom())
                                               : QLineF(panel.plot.left(), slot.top(), panel.plot.right(), slot.top()));
        }
    }
}

ChartFill ChartSheet::possibleFill() const
{
    return m_data.form == ChartForm::Points ? ChartFill::ofSpan(m_look.theme, m_look.ink)
                                            : ChartFill::ofPossible(m_look.theme, m_look.ink);
}

void ChartSheet::paintMarkOf(QPainter &painter, const ChartPanels::Mark &mark) const
{
    if (m_data.form == ChartForm::Points && !mark.isPossible)
        fillOf(mark).paintDot(painter, mark.rect, m_data.series.dots.at(mark.spot.key).stack);
    else
        fillOf(mark).paint(painter, mark.rect);
}

void ChartSheet::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_panels.panels().isEmpty()) {
        paintGrid(painter);
        const QColor ghost = m_look.theme.ghost(m_look.theme.otherState);
        for (int key = 0; key < int(m_data.ghost.size()); ++key)
            painter.fillRect(m_panels.slot(m_panels.panels().first(), key, 0, double(m_data.ghost.at(key))), ghost);
        for (const ChartPanels::Mark &mark : m_panels.marks())
            paintMarkOf(painter, mark);
    }
    for (const Swatch &swatch : m_swatches) {
        if (swatch.dot < 0)
            swatch.fill.paint(painter, swatch.rect);
        else
            swatch.fill.paintDot(painter, swatch.rect, swatch.dot);
    }
    for (const Text &text : m_texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(QPointF(text.rect.left(), text.rect.top() + QFontMetricsF(text.font).ascent()), text.words);
    }
    painter.restore();
}

void ChartSheet::paintMark(QPainter &painter, const Spot &spot) const
{
    if (spot.key < 0 || m_panels.panels().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.theme.text, MarkWidth));
    painter.drawRect(m_panels.rectOf(spot).adjusted(-MarkWidth, -MarkWidth, MarkWidth, MarkWidth));
}

} // namespace phalera
