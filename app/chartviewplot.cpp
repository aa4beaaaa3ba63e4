// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartviewplot.h"

#include "app/chartwords.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr double BarShare = 0.8;       // of a key's slot
constexpr double NarrowestHatched = 4; // in narrower slots a hatch is only noise
constexpr double WidestBar = 48;       // few bars need not fill the chart

} // namespace

ChartPlot::ChartPlot(QGraphicsItem *parent)
    : QChart(parent)
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    m_mark = new QGraphicsRectItem(this);
    m_mark->setBrush(Qt::NoBrush);
    m_mark->setZValue(100);
    m_mark->hide();
}

void ChartPlot::show(const ChartData &data, const Look &look)
{
    m_data = data;
    m_look = look;
    m_isShown = true;
    m_mark->hide();
    removeAllSeries();
    const auto oldAxes = axes();
    for (QAbstractAxis *axis : oldAxes) {
        removeAxis(axis);
        delete axis;
    }
    m_keyAxis = nullptr;
    m_valueAxis = nullptr;
    m_bars = nullptr;
    m_possibleBars = nullptr;
    if (emptyChartSentence(data.series).isEmpty())
        addBars();
    layOut();
}

void ChartPlot::addBars()
{
    const bool areLying = m_data.bars == Qt::Horizontal;
    m_axisStep = wholeTickStep(m_data.longestBar(), areLying ? 6 : 5);
    m_axisEnd = std::max<qint64>(1, (m_data.longestBar() + m_axisStep - 1) / m_axisStep) * m_axisStep;

    m_keyAxis = new QValueAxis(this);
    m_keyAxis->setRange(-0.5, double(m_data.keys.size()) - 0.5);
    m_keyAxis->setReverse(areLying); // the largest value stands on top
    m_valueAxis = new QValueAxis(this);
    m_valueAxis->setRange(0, double(m_axisEnd));
    for (QValueAxis *axis : { m_keyAxis, m_valueAxis }) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    addAxis(m_keyAxis, areLying ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(m_valueAxis, areLying ? Qt::AlignBottom : Qt::AlignLeft);

    const auto set = [this](const QList<qint64> &counts, const QBrush &brush, const QPen &pen) {
        auto *bars = new QBarSet(QString(), this);
        for (const qint64 count : counts)
            bars->append(double(count));
        bars->setBrush(brush);
        bars->setPen(pen);
        return bars;
    };
    QList<QBarSet *> sets;
    for (const ChartStack &stack : std::as_const(m_data.stacks))
        sets.append(set(stack.counts, stack.brush, stack.pen));
    if (m_data.hasPossible)
        sets.append(m_possibleBars
            = set(m_data.possible, Qt::NoBrush, Qt::NoPen)); // painted when it is known how broad the bars are
    if (areLying)
        m_bars = new QHorizontalStackedBarSeries(this);
    else
        m_bars = new QStackedBarSeries(this);
    m_bars->append(sets);
    addSeries(m_bars);
    m_bars->attachAxis(m_keyAxis);
    m_bars->attachAxis(m_valueAxis);
}

bool ChartPlot::canHatch() const
{
    const QRectF place = keySlot(0, 0, 1);
    return (m_data.bars == Qt::Horizontal ? place.height() : place.width()) >= NarrowestHatched;
}

QBrush ChartPlot::possibleBrush() const
{
    return canHatch() ? QBrush(m_look.theme.doubt, Qt::BDiagPattern) : QBrush(m_look.theme.ghost(m_look.theme.doubt));
}

QPen ChartPlot::possiblePen() const
{
    return canHatch() ? QPen(m_look.theme.doubt, 0.5) : QPen(Qt::NoPen);
}

QBrush ChartPlot::ghostBrush() const
{
    return m_look.theme.ghost(m_look.theme.otherState);
}

QRectF ChartPlot::keySlot(int key, double from, double to) const
{
    const double count = double(m_data.keys.size());
    const double end = double(m_axisEnd);
    if (m_data.bars == Qt::Horizontal) {
        const double height = m_plot.height() / count;
        return QRectF(QPointF(m_plot.left() + from / end * m_plot.width(), m_plot.top() + key * height),
            QPointF(m_plot.left() + to / end * m_plot.width(), m_plot.top() + (key + 1) * height));
    }
    const double width = m_plot.width() / count;
    return QRectF(QPointF(m_plot.left() + key * width, m_plot.bottom() - to / end * m_plot.height()),
        QPointF(m_plot.left() + (key + 1) * width, m_plot.bottom() - from / end * m_plot.height()));
}

double ChartPlot::barShare() const
{
    const QRectF place = keySlot(0, 0, 1);
    const double breadth = m_data.bars == Qt::Horizontal ? place.height() : place.width();
    return std::min(BarShare, WidestBar / std::max(1.0, breadth));
}

QRectF ChartPlot::barRect(int key, int stack) const
{
    qint64 from = 0;
    qint64 to = m_data.certainAt(key) + m_data.possible.at(key);
    if (stack >= 0) {
        for (int below = 0; below < stack; ++below)
            from += m_data.stacks.at(below).counts.at(key);
        to = from + m_data.stacks.at(stack).counts.at(key);
    }
    const QRectF rect = keySlot(key, double(from), double(to));
    const double inset = (1 - barShare()) / 2;
    return m_data.bars == Qt::Horizontal ? rect.adjusted(0, inset * rect.height(), 0, -inset * rect.height())
                                         : rect.adjusted(inset * rect.width(), 0, -inset * rect.width(), 0);
}

std::optional<int> ChartPlot::keyAt(const QPointF &point) const
{
    if (m_data.keys.isEmpty() || !m_keyAxis || !m_plot.contains(point))
        return {};
    const double share = m_data.bars == Qt::Horizontal ? (point.y() - m_plot.top()) / m_plot.height()
                                                       : (point.x() - m_plot.left()) / m_plot.width();
    return std::clamp(int(share * double(m_data.keys.size())), 0, int(m_data.keys.size()) - 1);
}

int ChartPlot::stackAt(int key, const QPointF &point) const
{
    for (int stack = 0; stack < int(m_data.stacks.size()); ++stack) {
        const QRectF bar = barRect(key, stack);
        const bool isHit = m_data.bars == Qt::Horizontal ? point.x() >= bar.left() && point.x() < bar.right()
                                                         : point.y() >= bar.top() && point.y() < bar.bottom();
        if (isHit)
            return stack;
    }
    return -1;
}

void ChartPlot::mark(int key, int stack)
{
    m_mark->setVisible(key >= 0 && m_keyAxis);
    if (!m_mark->isVisible())
        return;
    m_mark->setPen(QPen(m_look.theme.text, 2));
    m_mark->setRect(barRect(key, stack).adjusted(-2, -2, 2, 2));
}

void ChartPlot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

} // namespace phalera
