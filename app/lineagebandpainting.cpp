// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagepainting.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace phalera {

namespace {

/// Lines at 45 degrees within a rectangle. They are cut here, for not every paint engine clips (QSvgGenerator does
/// not).
QList<QLineF> hatching(const QRectF &rect, double spacing)
{
    QList<QLineF> lines;
    const double first = std::ceil((rect.left() + rect.top()) / spacing) * spacing;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += spacing) {
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        if (left < right)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
    return lines;
}

} // namespace

void LineageBandPainting::draw(const AwardBand &band)
{
    const AwardId award(band.award.id);
    const QColor colour = fill(award);
    m_painter.setPen(Qt::NoPen);
    for (const BandStep &step : band.steps) {
        if (band.isInformal) {
            fillInformal(step.life, colour);
            fillInformal(step.certain, colour);
            continue;
        }
        m_painter.fillRect(step.life, colour);
        m_painter.fillRect(step.certain, m_theme.ghost(colour));
        m_painter.fillRect(step.picked, colour);
    }
    if (!band.isInformal)
        drawVague(band, colour);
    if (band.isInformal || isPrint())
        drawContour(band, edge(award));
    drawPossible(band, edge(award));
    drawYearEdges(band);
    for (const BandStep &step : band.steps)
        drawCount(step, colour, band.isInformal);
    const bool stands = isCurrent(band.award) || isFocused(band.award);
    for (const PlacedText &line : band.name)
        write(line, stands ? m_theme.accent : isPrint() ? m_theme.text : readable(m_theme.award(award)));
    if (stands && !band.name.isEmpty()) {
        m_painter.setPen(QPen(m_theme.accent, isFocused(band.award) ? 2 : 1));
        m_painter.drawLine(band.name.last().rect.bottomLeft(), band.name.last().rect.bottomRight());
    }
}

/// The number of a year, in whichever of the two inks is read best on what lies under it.
void LineageBandPainting::drawCount(const BandStep &step, const QColor &colour, bool isInformal)
{
    if (step.count.text.isEmpty())
        return;
    const bool isOnPicked = step.count.rect.top() >= step.picked.top() && !step.picked.isEmpty();
    const QColor under = isInformal ? m_theme.panel : isOnPicked ? colour : m_theme.ghost(colour);
    const bool isTextBetter = contrast(m_theme.text, under) >= contrast(m_theme.panel, under);
    write(step.count, isTextBetter ? m_theme.text : m_theme.panel);
}

/// Where the award may or may not have lived, its ground is hollow.
void LineageBandPainting::drawVague(const AwardBand &band, const QColor &colour)
{
    for (const QRectF &rect : { band.vagueStart, band.vagueEnd }) {
        if (rect.width() < 2)
            continue;
        m_painter.setPen(QPen(edge(AwardId(band.award.id)), 1, Qt::DotLine));
        m_painter.setBrush(mixed(colour, m_theme.panel, 0.15));
        m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    m_painter.setPen(Qt::NoPen);
}

void LineageBandPainting::fillInformal(const QRectF &rect, const QColor &colour)
{
    if (rect.isEmpty())
        return;
    if (isPrint()) {
        m_painter.setPen(QPen(ink(0.6), 0.6));
        m_painter.drawLines(hatching(rect, 3));
        m_painter.setPen(Qt::NoPen);
    } else {
        m_painter.fillRect(rect, mixed(colour, m_theme.panel, 0.2));
    }
}

/// The edge of the whole band, dashed where it is informal.
void LineageBandPainting::drawContour(const AwardBand &band, const QColor &colour)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const BandStep &step : band.steps)
        path.addRect(step.life.united(step.certain).adjusted(0, 0, 0.01, 0));
    QPen pen(colour, 1);
    if (band.isInformal)
        pen.setDashPattern({ 3, 2 });
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path.simplified());
}

void LineageBandPainting::drawPossible(const AwardBand &band, const QColor &colour)
{
    m_painter.setPen(QPen(colour, 1, Qt::DotLine));
    m_painter.setBrush(Qt::NoBrush);
    // One edge around neighbours: between bars of days, two dotted lines at each would be all that is seen.
    const auto topAt = [&](qsizetype i, const BandStep &beside) {
        const bool touches = i >= 0 && i < band.steps.size() && !band.steps.at(i).possible.isEmpty();
        return touches ? std::min(band.steps.at(i).possible.top(), beside.possible.bottom()) : beside.possible.bottom();
    };
    for (qsizetype i = 0; i < band.steps.size(); ++i) {
        const BandStep &step = band.steps.at(i);
        if (step.possible.isEmpty())
            continue;
        const QRectF rect = step.possible.adjusted(0.5, 0.5, -0.5, 0);
        m_painter.drawLine(rect.topLeft(), rect.topRight());
        if (const double foot = topAt(i - 1, step); foot > rect.top())
            m_painter.drawLine(rect.topLeft(), QPointF(rect.left(), foot));
        if (const double foot = topAt(i + 1, step); foot > rect.top())
            m_painter.drawLine(rect.topRight(), QPointF(rect.right(), foot));
    }
}

/// Thin lines between years, where a year is wide enough to be seen as a bar.
void LineageBandPainting::drawYearEdges(const AwardBand &band)
{
    if (m_layout.scale.yearWidth() < 7 || isPrint())
        return;
    m_painter.setPen(QPen(m_theme.panel, 1));
    for (const BandStep &step : band.steps) {
        if (!step.certain.isEmpty())
            m_painter.drawLine(step.certain.topRight(), step.certain.bottomRight());
    }
}

} // namespace phalera
