// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagepainting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double CornerRadius = 9; // of the line of a relation

class Drawing : public LineagePainting
{
public:
    using LineagePainting::LineagePainting;

    void draw()
    {
        drawGround();
        for (const AwardBar &bar : m_layout.bars)
            drawBar(bar);
        for (const LineageGap &gap : m_layout.gaps)
            drawGap(gap);
        LineageBandPainting bands(m_painter, m_layout, m_theme, m_base, m_highlight);
        for (const AwardBand &band : m_layout.bands)
            bands.draw(band);
        drawWidthKeys();
        for (const RelationCurve &relation : m_layout.relations)
            drawRelation(relation);
        for (const DoubtMark &doubt : m_layout.doubts)
            drawDoubt(doubt);
        drawActs();
        drawCrowds();
        for (const ProcedureBox &box : m_layout.procedures)
            drawProcedure(box);
        drawDensity();
    }

private:
    void drawGround()
    {
        if (!isPrint())
            m_painter.fillRect(QRectF(QPointF(0, 0), m_layout.size), m_theme.panel);
        m_painter.setPen(QPen(mixed(m_theme.line, m_theme.panel, 0.7), 1));
        for (const AxisTick &tick : m_layout.ticks)
            m_painter.drawLine(QPointF(tick.x, m_layout.plot.top()), QPointF(tick.x, m_layout.plot.bottom()));
        for (const LineageLane &lane : m_layout.lanes)
            m_painter.drawLine(QPointF(0, lane.rect.top()), QPointF(m_layout.size.width(), lane.rect.top()));
        for (const PlacedText &text : allTexts(m_layout)) // no line of the grid runs through a word
            m_painter.fillRect(text.rect.adjusted(-2, 0, 2, 0), m_theme.panel);
        for (const AxisTick &tick : m_layout.ticks) {
            write(tick.top, m_theme.faint);
            write(tick.bottom, m_theme.faint);
        }
        for (const LineageLane &lane : m_layout.lanes) {
            for (const PlacedText &text : lane.texts)
                write(text, text.style == TextStyle::LaneTitle ? m_theme.text : m_theme.soft);
        }
    }

    void drawBar(const AwardBar &bar)
    {
        const QColor colour = barColour(bar.lane);
        m_painter.setPen(QPen(mixed(colour, m_theme.panel, 0.7), 1));
        m_painter.setBrush(mixed(colour, m_theme.panel, 0.15));
        m_painter.drawRoundedRect(bar.rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        if (!bar.given.isEmpty())
            m_painter.drawRoundedRect(bar.given, 2, 2);
        outline(bar.award, bar.rect);
        write(bar.label, isCurrent(bar.award) ? m_theme.accent : m_theme.soft);
    }

    void outline(const RecordRef &record, const QRectF &rect)
    {
        if (!isFocused(record) && !isCurrent(record))
            return;
        m_painter.setPen(QPen(m_theme.accent, isFocused(record) ? 2 : 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 3, 3);
    }

    void drawGap(const LineageGap &gap)
    {
        QPen pen(m_theme.faint, 1.4, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({ 0.1, 4 });
        m_painter.setPen(pen);
        m_painter.drawLine(
            QPointF(gap.rect.left() + 4, gap.rect.center().y()), QPointF(gap.rect.right() - 4, gap.rect.center().y()));
        write(gap.words, m_theme.soft);
    }

    void drawWidthKeys()
    {
        m_painter.setPen(QPen(m_theme.faint, 1));
        for (const WidthKey &key : m_layout.widthKeys) {
            m_painter.drawLine(QPointF(m_layout.plot.left() - 5, key.y), QPointF(m_layout.plot.left(), key.y));
            write(key.text, m_theme.faint);
        }
    }

    void drawRelation(const RelationCurve &relation)
    {
        const bool stands = isCurrent(relation.relation) || isFocused(relation.relation);
        const QColor colour = stands ? m_theme.accent : edge(relation.from);
        QPainterPath path(relation.points.first());
        for (qsizetype i = 1; i < relation.points.size(); ++i) {
            if (i + 1 == relation.points.size()) {
                path.lineTo(relation.points.at(i));
                continue;
            }
            const QLineF before(relation.points.at(i), relation.points.at(i - 1));
            const QLineF after(relation.points.at(i), relation.points.at(i + 1));
            const double radius = std::min({ CornerRadius, before.length() / 2, after.length() / 2 });
            path.lineTo(before.pointAt(radius / before.length()));
            path.quadTo(relation.points.at(i), after.pointAt(radius / after.length()));
        }
        m_painter.setPen(QPen(colour, isFocused(relation.relation) ? 2 : 1.3));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        if (relation.hasArrow) {
            const QPointF tip = relation.points.last();
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawPolygon(QPolygonF({ tip, tip + QPointF(-3.5, -7), tip + QPointF(3.5, -7) }));
        }
        write(relation.word, stands ? m_theme.accent : m_theme.soft);
    }

    void drawDoubt(const DoubtMark &mark)
    {
        QPen pen(doubt(), 1.2);
        if (isPrint())
            pen.setStyle(Qt::DotLine);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        if (mark.doubt.dates.isEmpty()) {
            const QPointF c = mark.mark.center();
            m_painter.drawPolygon(QPolygonF({ c + QPointF(-4, -3), c + QPointF(4, -3), c + QPointF(0, 4) }));
        } else {
            m_painter.drawLine(mark.whisker);
            m_painter.setBrush(m_theme.panel);
            m_painter.setPen(QPen(doubt(), 1.2));
            for (const double x : mark.ticks)
                m_painter.drawEllipse(QPointF(x, mark.whisker.y1()), 2.2, 2.2);
        }
        write(mark.text, doubt());
    }

    void drawActs()
    {
        for (const ActMark &act : m_layout.acts) {
            if (!act.leader.isNull()) {
                m_painter.setPen(
                    QPen(isFocused(act.act) ? m_theme.accent : mixed(edge(act.award), m_theme.panel, 0.45), 1));
                m_painter.drawLine(act.leader);
            }
        }
        for (const ActMark &act : m_layout.acts) {
            drawActMark(act);
            const bool stands = isCurrent(act.act) || isFocused(act.act);
            for (const PlacedText &text : act.label) {
                const QColor own = text.style == TextStyle::ActDate && !isPrint() ? readable(m_theme.award(act.award))
                                                                                  : m_theme.soft;
                write(text, stands ? m_theme.accent : own);
            }
        }
    }

    void drawCrowds()
    {
        for (const ActCrowd &crowd : m_layout.crowds) {
            const QColor colour = crowd.isDisputed && !isPrint() ? m_theme.doubt : edge(crowd.award);
            m_painter.fillRect(crowd.certainRect.adjusted(0, 0, -1, 0), colour);
            m_painter.fillRect(crowd.possibleRect.adjusted(0, 0, -1, 0), m_theme.ghost(colour));
        }
    }

    void drawActMark(const ActMark &act)
    {
        const QColor colour = act.isDisputed && !isPrint() ? m_theme.doubt : edge(act.award);
        const double radius = act.mark.height() / 2;
        if (act.isMajor) {
            QPen pen(colour, 2);
            if (!act.isExact)
                pen.setDashPattern({ 2, 1.2 });
            m_painter.setPen(pen);
            m_painter.setBrush(isCurrent(act.act) ? m_theme.accent : m_theme.panel);
            m_painter.drawRoundedRect(act.mark.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        } else if (act.isExact) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(isCurrent(act.act) ? m_theme.accent : colour);
            m_painter.drawEllipse(act.mark);
        } else {
            m_painter.setPen(QPen(isCurrent(act.act) ? m_theme.accent : colour, 1));
            m_painter.setBrush(m_theme.panel);
            m_painter.drawRoundedRect(act.mark.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        outline(act.act, act.mark);
    }

    void drawProcedure(const ProcedureBox &box)
    {
        const bool hollow = isPrint();
        m_painter.setPen(hollow ? QPen(m_theme.line, 0.7) : QPen(Qt::NoPen));
        m_painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(mixed(m_theme.award(box.award), m_theme.panel, 0.16)));
        m_painter.drawRoundedRect(box.rect, 2, 2);
        outline(box.procedure, box.rect.adjusted(1, 1, -1, -1));
        write(box.text, m_theme.text);
    }

    void drawDensity()
    {
        const double gap = m_layout.scale.yearWidth() >= 5 ? 1 : 0;
        for (const DensityStep &step : m_layout.density) {
            m_painter.fillRect(step.certainRect.adjusted(0, 0, -gap, 0), barColour(LaneKind::OtherStates));
            m_painter.fillRect(
                step.possibleRect.adjusted(0, 0, -gap, 0), m_theme.ghost(barColour(LaneKind::OtherStates)));
        }
    }
};

} // namespace

QFont lineageFont(const QFont &base, TextStyle style)
{
    QFont font(base);
    const int size = base.pixelSize();
    const bool isTitle = style == TextStyle::LaneTitle || style == TextStyle::AwardName;
    font.setPixelSize(std::max(1, isTitle ? size : int(std::lround(size * 11.0 / 13.0))));
    font.setBold(isTitle || style == TextStyle::ActDate);
    return font;
}

TextMeasure lineageMeasure(const QFont &base)
{
    // The layout asks for the same texts again and again while it tries places, and again on each step of a zoom.
    return [base, sizes = std::make_shared<QHash<std::pair<int, QString>, QSizeF>>()](
               const QString &text, TextStyle style) {
        const auto known = sizes->constFind({ int(style), text });
        if (known != sizes->cend())
            return *known;
        const QFontMetricsF metrics(lineageFont(base, style));
        return *sizes->insert(
            { int(style), text }, QSizeF(std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.height())));
    };
}

void drawLineage(QPainter &painter, const LineageLayout &layout, const Theme &theme, const QFont &base,
    const LineageHighlight &highlight)
{
    if (layout.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, layout, theme, base, highlight).draw();
    painter.restore();
}

} // namespace phalera
