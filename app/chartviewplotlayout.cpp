// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartviewplot.h"

#include "app/chartwords.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>

// The words of a chart: title, numbers, legend, axes. Everything is placed by what it measures, so that nothing is cut
// short.

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double Space = 8;
constexpr double RowsPerLine = 1.5; // height of a lying bar's row, in lines of text
constexpr double MostLinesARow = 2.5;
constexpr double AxisGap = Space; // between the plot and the labels below it
constexpr double AboveBars = 50;
constexpr double GhostLevel = 0.5; // below the bars: Qt Charts has the plot area at 0 and the bars above it
constexpr double GridLevel = 0.6;

/// Joins the parts into as few lines as fit the width.
QStringList flowed(const QStringList &parts, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    for (const QString &part : parts) {
        const QString longer = lines.isEmpty() ? QString() : QString(lines.last() + QStringLiteral(" · ") + part);
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(part);
    }
    return lines;
}

} // namespace

double ChartPlot::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_look.font).height());
}

QStringList ChartPlot::headLines(double width) const
{
    QStringList parts = chartNumbers(m_data.series, m_look.locale);
    if (m_data.keysLeftOut > 0)
        parts.append(QCoreApplication::translate(
            "Charts", "the %n smallest value(s) not drawn, see the table", nullptr, int(m_data.keysLeftOut)));
    return flowed(parts, QFontMetricsF(m_look.font), width);
}

double ChartPlot::widestKey() const
{
    const QFontMetricsF metrics(m_look.font);
    double widest = 0;
    for (const QString &word : m_data.keyWords)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::ceil(widest);
}

QList<ChartPlot::LegendEntry> ChartPlot::legendEntries() const
{
    QList<LegendEntry> entries;
    for (const ChartStack &stack : m_data.stacks) {
        if (!stack.word.isEmpty())
            entries.append({ stack.brush, stack.pen, stack.word });
    }
    if (m_data.hasPossible)
        entries.append({ possibleBrush(), possiblePen(),
            QCoreApplication::translate("Charts", "possible, but not certain", "legend of a chart") });
    if (!m_data.ghost.isEmpty())
        entries.append({ ghostBrush(), QPen(Qt::NoPen),
            QCoreApplication::translate("Charts", "everything in the archive", "legend of a chart") });
    return entries;
}

/// Places the legend in rows from a top on; gives the rectangles of the entries, each a square for the colour and then
/// the text.
QList<QRectF> ChartPlot::legendPlaces(const QList<LegendEntry> &entries, double top, double width) const
{
    const QFontMetricsF metrics(m_look.font);
    QList<QRectF> places;
    QPointF corner(0, top);
    for (const LegendEntry &entry : entries) {
        const double entryWidth = lineHeight() + metrics.horizontalAdvance(entry.text);
        if (corner.x() > 0 && corner.x() + entryWidth > width)
            corner = QPointF(0, corner.y() + lineHeight() + 2);
        places.append(QRectF(corner, QSizeF(entryWidth, lineHeight())));
        corner.rx() += entryWidth + 2 * Space;
    }
    return places;
}

double ChartPlot::heightFor(double width, double standing) const
{
    const double head = lineHeight() * (1.4 + double(headLines(width).size())) + Space;
    const QList<QRectF> legend = legendPlaces(legendEntries(), 0, width);
    const double legendHeight = legend.isEmpty() ? 0 : legend.last().bottom() + Space;
    const double bars
        = m_data.bars == Qt::Horizontal ? double(m_data.keys.size()) * RowsPerLine * lineHeight() : standing;
    const double foot = lineHeight() + Space + captionHeight();
    return std::ceil(head + legendHeight + Space + bars + foot);
}

double ChartPlot::captionHeight() const
{
    return m_look.caption.isEmpty() ? 0 : lineHeight() + Space;
}

QRectF ChartPlot::addText(const QString &text, const QFont &font, const QColor &colour, const QPointF &topLeft)
{
    auto *item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(font);
    item->setBrush(colour);
    item->setPos(topLeft);
    item->setZValue(AboveBars);
    m_items.append(item);
    return item->boundingRect().translated(topLeft);
}

QRectF ChartPlot::addText(
    const QString &text, const QFont &font, const QColor &colour, const QRectF &within, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    double x = within.left();
    if (alignment & Qt::AlignRight)
        x = within.right() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = within.center().x() - size.width() / 2;
    return addText(text, font, colour, QPointF(x, within.center().y() - size.height() / 2));
}

void ChartPlot::layOut()
{
    qDeleteAll(m_items);
    m_items.clear();
    m_axisLabels.clear();
    m_otherTexts.clear();
    const QRectF whole(QPointF(), size());
    if (whole.isEmpty() || !m_isShown)
        return;
    const double top = layOutHead(whole.width());
    if (const QString why = emptyChartSentence(m_data.series); !why.isEmpty()) {
        addText(
            why, m_look.font, m_look.theme.soft, QRectF(0, top, whole.width(), whole.height() - top), Qt::AlignHCenter);
        m_otherTexts.append(why);
        return;
    }
    if (!m_look.caption.isEmpty()) {
        addText(m_look.caption, m_look.font, m_look.theme.soft, QPointF(0, whole.bottom() - lineHeight()));
        m_otherTexts.append(m_look.caption);
    }
    const QList<QRectF> legend = legendPlaces(legendEntries(), top, whole.width());
    m_plot = plotPlace(legend.isEmpty() ? top : legend.last().bottom() + Space, whole);
    setPlotArea(m_plot);
    m_bars->setBarWidth(barShare());
    if (m_possibleBars) {
        m_possibleBars->setBrush(possibleBrush());
        m_possibleBars->setPen(possiblePen());
    }
    layOutLegend(legend);
    layOutGrid(m_plot);
    layOutValueAxis(m_plot);
    layOutKeyAxis(m_plot);
    layOutNumbers();
    layOutGhost();
}

QRectF ChartPlot::plotPlace(double top, const QRectF &whole) const
{
    const bool areLying = m_data.bars == Qt::Horizontal;
    const double widestNumber = QFontMetricsF(m_look.font).horizontalAdvance(m_look.locale.toString(m_axisEnd));
    const double left = (areLying ? widestKey() : widestNumber) + Space;
    const double right = whole.right() - (areLying ? widestNumber + 2 * Space : widestKey() / 2);
    double bottom = whole.bottom() - lineHeight() - Space - captionHeight();
    if (areLying)
        bottom = std::min(bottom, top + Space + double(m_data.keys.size()) * MostLinesARow * lineHeight());
    return QRectF(QPointF(left, top + Space), QPointF(right, bottom));
}

double ChartPlot::layOutHead(double width)
{
    QFont bold = m_look.font;
    bold.setBold(true);
    bold.setPixelSize(int(std::lround(m_look.font.pixelSize() * 1.15)));
    const QString title = chartTitle(m_data.series);
    double y = addText(title, bold, m_look.theme.text, QPointF(0, 0)).bottom();
    m_otherTexts.append(title);
    for (const QString &line : headLines(width)) {
        y = addText(line, m_look.font, m_look.theme.soft, QPointF(0, y)).bottom();
        m_otherTexts.append(line);
    }
    return y + Space;
}

void ChartPlot::layOutLegend(const QList<QRectF> &places)
{
    const QList<LegendEntry> entries = legendEntries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const double side = std::round(lineHeight() * 0.6);
        const QPointF corner(places.at(i).left(), places.at(i).center().y() - side / 2);
        auto *swatch = new QGraphicsRectItem(QRectF(corner, QSizeF(side, side)), this);
        swatch->setBrush(entries.at(i).brush);
        swatch->setPen(entries.at(i).pen);
        m_items.append(swatch);
        addText(entries.at(i).text, m_look.font, m_look.theme.text,
            QPointF(places.at(i).left() + lineHeight(), places.at(i).top()));
        m_otherTexts.append(entries.at(i).text);
    }
}

void ChartPlot::layOutGrid(const QRectF &plot)
{
    const bool areLying = m_data.bars == Qt::Horizontal;
    for (qint64 value = 0; value <= m_axisEnd; value += m_axisStep) {
        const double share = double(value) / double(m_axisEnd);
        const double x = plot.left() + share * plot.width();
        const double y = plot.bottom() - share * plot.height();
        const QLineF line
            = areLying ? QLineF(x, plot.top(), x, plot.bottom()) : QLineF(plot.left(), y, plot.right(), y);
        auto *item = new QGraphicsLineItem(line, this);
        item->setPen(QPen(m_look.theme.line, 1));
        item->setZValue(GridLevel);
        m_items.append(item);
    }
}

void ChartPlot::layOutValueAxis(const QRectF &plot)
{
    const bool areLying = m_data.bars == Qt::Horizontal;
    for (qint64 value = 0; value <= m_axisEnd; value += m_axisStep) {
        const QString text = m_look.locale.toString(value);
        const double share = double(value) / double(m_axisEnd);
        const double along = areLying ? plot.left() + share * plot.width() : plot.bottom() - share * plot.height();
        const QRectF within = areLying ? QRectF(along - 50, plot.bottom() + AxisGap, 100, lineHeight())
                                       : QRectF(0, along - lineHeight() / 2, plot.left() - Space, lineHeight());
        addText(text, m_look.font, m_look.theme.soft, within, areLying ? Qt::AlignHCenter : Qt::AlignRight);
        m_axisLabels.append(text);
    }
}

void ChartPlot::layOutKeyAxis(const QRectF &plot)
{
    const bool areLying = m_data.bars == Qt::Horizontal;
    const QFontMetricsF metrics(m_look.font);
    const double distance = (areLying ? plot.height() : plot.width()) / double(m_data.keys.size());
    // Where not every month has room for its name, every January is labelled with its year.
    const bool areYearsOfMonths
        = m_data.series.axis.kind == SeriesAxis::Kind::Month && distance < widestKey() + 2 * Space;
    const double room
        = areLying ? 0 : (areYearsOfMonths ? metrics.horizontalAdvance(u"0000"_s) : widestKey()) + 2 * Space;
    for (const int key : keysToLabel(m_data, distance, room)) {
        const QString word = areYearsOfMonths ? m_data.keys.at(key).left(4) : m_data.keyWords.at(key);
        const QRectF place = keySlot(key, 0, double(m_axisEnd));
        const QRectF within = areLying
            ? QRectF(0, place.top(), plot.left() - Space, place.height())
            : QRectF(place.center().x() - room / 2, plot.bottom() + AxisGap, room, lineHeight());
        addText(word, m_look.font, m_look.theme.text, within, areLying ? Qt::AlignRight : Qt::AlignHCenter);
        m_axisLabels.append(word);
    }
}

/// Everything, behind what is chosen. As bars of Qt Charts they would stand beside the others, not behind them.
void ChartPlot::layOutGhost()
{
    for (int key = 0; key < int(m_data.ghost.size()); ++key) {
        auto *ghost = new QGraphicsRectItem(keySlot(key, 0, double(m_data.ghost.at(key))), this);
        ghost->setBrush(ghostBrush());
        ghost->setPen(QPen(Qt::NoPen));
        ghost->setZValue(GhostLevel);
        m_items.append(ghost);
    }
}

/// The count at the end of each bar where bars lie: there is room, and nobody needs to measure against the axis.
void ChartPlot::layOutNumbers()
{
    if (m_data.bars != Qt::Horizontal)
        return;
    for (int key = 0; key < int(m_data.keys.size()); ++key) {
        const QRectF bar = barRect(key);
        const QString text = m_look.locale.toString(m_data.certainAt(key));
        addText(
            text, m_look.font, m_look.theme.text, QRectF(bar.right() + 4, bar.top(), 200, bar.height()), Qt::AlignLeft);
    }
}

} // namespace phalera
