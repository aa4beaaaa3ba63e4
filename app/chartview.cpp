// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartview.h"

#include "app/chartwords.h"

#include <QAccessible>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace phalera {

namespace {

constexpr double LowestBars = 96; // in a low window bars are squeezed before the chart has to be scrolled

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_plot(new ChartPlot)
{
    setChart(m_plot);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setBackgroundBrush(Qt::NoBrush);
    setAccessibleName(tr("Chart"));
}

void ChartView::show(const Series &series, const Series *ghost)
{
    m_series = series;
    m_ghost = ghost ? std::optional(*ghost) : std::nullopt;
    m_current = {};
    m_pressed = {};
    renew();
    setAccessibleName(chartTitle(series));
    const QString why = emptyChartSentence(series);
    setAccessibleDescription(why.isEmpty() ? chartNumbers(series, locale()).join(QStringLiteral("; ")) : why);
}

ChartPlot::Look ChartView::screenLook(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    return { Theme::of(widget.palette()), widget.locale(), font };
}

void ChartView::renew()
{
    const ChartPlot::Look look = screenLook(*this);
    m_plot->show(chartData(m_series, look.theme, m_ghost ? &*m_ghost : nullptr), look);
    fitHeight();
}

void ChartView::fitHeight()
{
    setMinimumHeight(int(m_plot->heightFor(width(), LowestBars)));
}

QPoint ChartView::positionOf(int key, int stack) const
{
    return mapFromScene(m_plot->mapToScene(m_plot->barRect(key, stack).center()));
}

ChartView::Bar ChartView::barAt(const QPoint &position) const
{
    const QPointF point = m_plot->mapFromScene(mapToScene(position));
    const auto key = m_plot->keyAt(point);
    return key ? Bar { *key, m_plot->stackAt(*key, point) } : Bar {};
}

QString ChartView::sentence(const Bar &bar) const
{
    const ChartData &data = m_plot->data();
    const QString &key = data.keys.at(bar.key);
    QStringList lines;
    for (const ChartStack &stack : data.stacks) {
        const qint64 count = stack.counts.at(bar.key);
        if (count > 0 && !stack.word.isEmpty())
            lines.append(tr("%1: %2", "a stack of a bar and its number").arg(stack.word, locale().toString(count)));
    }
    if (bar.stack >= 0 && m_series.stack && !data.stacks.at(bar.stack).isRest)
        return barSentence(m_series, key, data.stacks.at(bar.stack).value, locale());
    lines.prepend(wholeBarSentence(m_series, key, locale()));
    if (!data.ghost.isEmpty())
        lines.append(tr("everything in the archive: %1").arg(locale().toString(data.ghost.at(bar.key))));
    return lines.join(u'\n');
}

void ChartView::activate(const Bar &bar)
{
    if (bar.key < 0)
        return;
    const ChartData &data = m_plot->data();
    const bool isOneStack = bar.stack >= 0 && m_series.stack && !data.stacks.at(bar.stack).isRest;
    // An empty stack means "unknown", a null one none at all.
    const QString stack = isOneStack
        ? (data.stacks.at(bar.stack).value.isNull() ? QStringLiteral("") : data.stacks.at(bar.stack).value)
        : QString();
    emit barActivated(data.keys.at(bar.key), stack);
}

void ChartView::setCurrent(const Bar &bar)
{
    m_current = bar;
    m_plot->mark(bar.key, bar.stack);
    if (bar.key < 0)
        return;
    const QString words = sentence(bar);
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(viewport()->mapToGlobal(positionOf(bar.key, bar.stack)), words, this);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitHeight();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange
        || type == QEvent::LocaleChange)
        renew();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->pos()) : Bar {};
    QChartView::mousePressEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = event->button() == Qt::LeftButton && m_pressed.key >= 0 && barAt(event->pos()) == m_pressed;
    const Bar bar = m_pressed;
    m_pressed = {};
    QChartView::mouseReleaseEvent(event);
    if (isClick)
        activate(bar);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const Bar bar = barAt(event->pos());
    viewport()->setCursor(bar.key >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_plot->mark(bar.key, bar.stack);
    if (bar.key >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), sentence(bar), this);
    else
        QToolTip::hideText();
    QChartView::mouseMoveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const ChartData &data = m_plot->data();
    const bool areLying = data.bars == Qt::Horizontal;
    const int keys = emptyChartSentence(m_series).isEmpty() ? int(data.keys.size()) : 0;
    const int stacks = m_series.stack ? int(data.stacks.size()) : 0;
    int alongKeys = 0;
    int alongStacks = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        (areLying ? alongStacks : alongKeys) = -1;
        break;
    case Qt::Key_Right:
        (areLying ? alongStacks : alongKeys) = 1;
        break;
    case Qt::Key_Up:
        (areLying ? alongKeys : alongStacks) = areLying ? -1 : 1;
        break;
    case Qt::Key_Down:
        (areLying ? alongKeys : alongStacks) = areLying ? 1 : -1;
        break;
    case Qt::Key_Home:
        alongKeys = -keys;
        break;
    case Qt::Key_End:
        alongKeys = keys;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (keys > 0)
        setCurrent({ std::clamp(m_current.key + alongKeys, 0, keys - 1),
            std::clamp(m_current.stack + alongStacks, -1, stacks - 1) });
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_plot->mark(-1);
    QChartView::focusOutEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the chart is as high as it needs; what scrolls is the area around it
}

} // namespace phalera
