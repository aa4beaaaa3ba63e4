// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double CornerRadius = 9; // of the line of a relation

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto channel = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(colour.redF(), ground.redF()), channel(colour.greenF(), ground.greenF()),
        channel(colour.blueF(), ground.blueF()));
}

/// The colour moved towards the colour of text until it can be read on the panel (WCAG 2.2, 1.4.3: at least 4.5 to 1).
QColor readable(const QColor &colour, const Theme &theme)
{
    for (double share = 1; share > 0; share -= 0.1) {
        const QColor candidate = mixed(colour, theme.text, share);
        if (contrast(candidate, theme.panel) >= 4.5)
            return candidate;
    }
    return theme.text;
}

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

class Drawing
{
public:
    Drawing(QPainter &painter, const LineageLayout &layout, const Theme &theme, const QFont &base,
        const LineageHighlight &highlight)
        : m_painter(painter)
        , m_layout(layout)
        , m_theme(theme)
        , m_base(base)
        , m_highlight(highlight)
    {
    }

    void draw()
    {
        drawGround();
        for (const AwardBar &bar : m_layout.bars)
            drawBar(bar);
        for (const LineageGap &gap : m_layout.gaps)
            drawGap(gap);
        for (const AwardBand &band : m_layout.bands)
            drawBand(band);
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
    [[nodiscard]] bool isPrint() const { return m_theme.kind == Theme::Kind::Print; }
    [[nodiscard]] bool isCurrent(const RecordRef &record) const { return m_highlight.current == record; }
    [[nodiscard]] bool isFocused(const RecordRef &record) const { return m_highlight.focused == record; }
    [[nodiscard]] QColor ink(double share) const { return mixed(m_theme.text, m_theme.panel, share); }

    /// Fill of an award's areas; on paper a share of black (the table of tokens in the style guide).
    [[nodiscard]] QColor fill(const AwardId &award) const
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
    [[nodiscard]] QColor edge(const AwardId &award) const { return isPrint() ? m_theme.text : m_theme.award(award); }
    [[nodiscard]] QColor doubt() const { return isPrint() ? m_theme.text : m_theme.doubt; }
    [[nodiscard]] QColor barColour(LaneKind lane) const
    {
        if (isPrint())
            return ink(lane == LaneKind::Accompanying ? 0.2 : 0.3);
        return lane == LaneKind::Accompanying ? m_theme.insignia : m_theme.otherState;
    }

    void write(const PlacedText &text, const QColor &colour)
    {
        if (text.text.isEmpty())
            return;
        const QFont font = lineageFont(m_base, text.style);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QPointF(text.rect.left(), text.rect.top() + QFontMetricsF(font).ascent()), text.text);
    }

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

    void drawBand(const AwardBand &band)
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
            write(line, stands ? m_theme.accent : isPrint() ? m_theme.text : readable(m_theme.award(award), m_theme));
        if (stands && !band.name.isEmpty()) {
            m_painter.setPen(QPen(m_theme.accent, isFocused(band.award) ? 2 : 1));
            m_painter.drawLine(band.name.last().rect.bottomLeft(), band.name.last().rect.bottomRight());
        }
    }

    /// The number of a year, in whichever of the two inks is read best on what lies under it.
    void drawCount(const BandStep &step, const QColor &colour, bool isInformal)
    {
        if (step.count.text.isEmpty())
            return;
        const bool isOnPicked = step.count.rect.top() >= step.picked.top() && !step.picked.isEmpty();
        const QColor under = isInformal ? m_theme.panel : isOnPicked ? colour : m_theme.ghost(colour);
        const bool isTextBetter = contrast(m_theme.text, under) >= contrast(m_theme.panel, under);
        write(step.count, isTextBetter ? m_theme.text : m_theme.panel);
    }

    /// Where the award may or may not have lived, its ground is hollow.
    void drawVague(const AwardBand &band, const QColor &colour)
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

    void fillInformal(const QRectF &rect, const QColor &colour)
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
    void drawContour(const AwardBand &band, const QColor &colour)
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

    void drawPossible(const AwardBand &band, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, 1, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        for (const BandStep &step : band.steps) {
            if (!step.possible.isEmpty())
                m_painter.drawRect(step.possible.adjusted(0.5, 0.5, -0.5, 0));
        }
    }

    /// Thin lines between years, where a year is wide enough to be seen as a bar.
    void drawYearEdges(const AwardBand &band)
    {
        if (m_layout.scale.yearWidth() < 7 || isPrint())
            return;
        m_painter.setPen(QPen(m_theme.panel, 1));
        for (const BandStep &step : band.steps) {
            if (!step.certain.isEmpty())
                m_painter.drawLine(step.certain.topRight(), step.certain.bottomRight());
        }
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
                const QColor own = text.style == TextStyle::ActDate && !isPrint()
                    ? readable(m_theme.award(act.award), m_theme)
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

    QPainter &m_painter;
    const LineageLayout &m_layout;
    const Theme &m_theme;
    const QFont &m_base;
    const LineageHighlight &m_highlight;
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
