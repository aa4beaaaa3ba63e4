// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facethistogram.h"

#include "app/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr int BarsHeight = 40;
constexpr int Margin = 4;
constexpr int HandleWidth = 4;
constexpr double NarrowestBar = 3;
constexpr double WidestBar = 24;
constexpr qsizetype ValuesWorthLabels = 8; // so few are each named

} // namespace

FacetHistogram::FacetHistogram(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void FacetHistogram::setHistogram(const Histogram &histogram)
{
    if (histogram == m_histogram)
        return;
    m_histogram = histogram;
    describe();
    update();
}

void FacetHistogram::setSpan(std::optional<FacetSpan> span)
{
    if (span == m_span)
        return;
    m_span = span;
    describe();
    update();
}

void FacetHistogram::choose(std::optional<FacetSpan> span)
{
    setSpan(span);
    emit spanChosen(span);
}

void FacetHistogram::describe()
{
    setWhatsThis(tr("Drag to choose a span; arrow keys move it, with Shift its end, with Control its beginning; Escape "
                    "clears it."));
    setAccessibleDescription(m_span ? tr("Chosen: %1").arg(spanWords(*m_span))
            : m_histogram.bars.isEmpty()
            ? tr("Nothing is known")
            : tr("Everything from %1 to %2").arg(m_histogram.first).arg(m_histogram.last()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString FacetHistogram::spanWords(const FacetSpan &span) const
{
    return span.first == span.last ? QString::number(span.first) : tr("%1–%2", "a span").arg(span.first).arg(span.last);
}

QSize FacetHistogram::sizeHint() const
{
    return { 120, BarsHeight + fontMetrics().height() + 4 };
}

QRectF FacetHistogram::barsRect() const
{
    return { double(Margin), 2, double(std::max(1, width() - 2 * Margin)), BarsHeight - 2.0 };
}

double FacetHistogram::xOf(double value) const
{
    const auto count = double(std::max<qsizetype>(1, m_histogram.bars.size()));
    return barsRect().left() + (value - m_histogram.first) / count * barsRect().width();
}

int FacetHistogram::valueAt(double x) const
{
    const double share = (x - barsRect().left()) / barsRect().width();
    const int value = m_histogram.first + int(std::floor(share * double(m_histogram.bars.size())));
    return std::clamp(value, m_histogram.first, std::max(m_histogram.first, m_histogram.last()));
}

QPoint FacetHistogram::positionOf(int value) const
{
    return { int(xOf(value + 0.5)), int(barsRect().center().y()) };
}

int FacetHistogram::valuesPerBar() const
{
    for (const int values : { 1, 2, 5, 10, 20, 50, 100 }) {
        if (barsRect().width() * values / double(std::max<qsizetype>(1, m_histogram.bars.size())) >= NarrowestBar)
            return values;
    }
    return 200;
}

Histogram::Bar FacetHistogram::barFrom(int first) const
{
    Histogram::Bar sum;
    const int last = std::min(first + valuesPerBar() - 1, m_histogram.last());
    for (int value = std::max(first, m_histogram.first); value <= last; ++value) {
        sum.certain += m_histogram.bars.at(value - m_histogram.first).certain;
        sum.possible = std::max(sum.possible, m_histogram.bars.at(value - m_histogram.first).possible);
    }
    return sum;
}

QString FacetHistogram::barSentence(int value) const
{
    const int first = value - value % valuesPerBar();
    const FacetSpan span { std::max(first, m_histogram.first),
        std::min(first + valuesPerBar() - 1, m_histogram.last()) };
    const Histogram::Bar bar = barFrom(first);
    const QString counted = tr("%1: %2", "a bar and how many records it stands for")
                                .arg(spanWords(span), QLocale().toString(bar.certain));
    return bar.possible == 0 ? counted
                             : tr("%1, perhaps %Ln more", "a bar and its count", int(bar.possible)).arg(counted);
}

void FacetHistogram::drawBars(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const int step = valuesPerBar();
    const int begin = m_histogram.first - m_histogram.first % step;
    qint64 highest = 1;
    for (int value = begin; value <= m_histogram.last(); value += step)
        highest = std::max(highest, barFrom(value).certain + barFrom(value).possible);
    const QRectF area = barsRect();
    for (int value = begin; value <= m_histogram.last(); value += step) {
        const Histogram::Bar bar = barFrom(value);
        const double begins = std::max(area.left(), xOf(value));
        const double room = std::max(1.0, std::min(area.right(), xOf(value + step)) - begins - 1);
        const double width = std::min(room, WidestBar);
        const double left = begins + (room - width) / 2;
        const auto height = [&](qint64 count) {
            // What is there at all is seen.
            return count == 0 ? 0.0 : std::max(1.0, double(count) / double(highest) * (area.height() - 2));
        };
        const bool isChosen = m_span && value + step > m_span->first && value <= m_span->last;
        const double certain = height(bar.certain);
        const double possible = height(bar.possible);
        painter.fillRect(QRectF(left, area.bottom() - certain - possible, width, possible),
            theme.ghost(isChosen ? theme.accent : theme.otherState));
        painter.fillRect(
            QRectF(left, area.bottom() - certain, width, certain), isChosen ? theme.accent : theme.otherState);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.line);
}

void FacetHistogram::drawEnds(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 11 / 13);
    painter.setFont(small);
    const QRectF line(barsRect().left(), BarsHeight + 1, barsRect().width(), height() - BarsHeight - 1.0);
    if (m_histogram.bars.size() <= ValuesWorthLabels) {
        for (int value = m_histogram.first; value <= m_histogram.last(); ++value) {
            const bool isChosen = m_span && value >= m_span->first && value <= m_span->last;
            painter.setPen(isChosen ? theme.accent : theme.soft);
            painter.drawText(QRectF(xOf(value), line.top(), xOf(value + 1) - xOf(value), line.height()),
                Qt::AlignCenter, QString::number(value));
        }
        return;
    }
    const FacetSpan ends = m_span.value_or(FacetSpan { m_histogram.first, m_histogram.last() });
    painter.setPen(m_span ? theme.accent : theme.soft);
    if (ends.first == ends.last) {
        painter.drawText(line, Qt::AlignCenter, QString::number(ends.first));
        return;
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::number(ends.first));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(ends.last));
}

void FacetHistogram::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    if (m_histogram.bars.isEmpty())
        return;
    const QRectF area = barsRect();
    if (m_span) {
        const double from = std::clamp(xOf(m_span->first), area.left(), area.right());
        const double to = std::clamp(xOf(m_span->last + 1), area.left(), area.right());
        painter.fillRect(QRectF(from, area.top(), to - from, area.height()), theme.selection);
    }
    drawBars(painter);
    drawEnds(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_span) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        for (const double x : { xOf(m_span->first), xOf(m_span->last + 1) }) {
            const double at = std::clamp(x, area.left(), area.right());
            painter.drawRoundedRect(QRectF(at - HandleWidth / 2.0, area.center().y() - 7, HandleWidth, 14), 2, 2);
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

bool FacetHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_histogram.bars.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), barSentence(valueAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

void FacetHistogram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

SpanBrush::Grip FacetHistogram::gripAt(double x) const
{
    return SpanBrush::gripAt(
        x, m_span ? std::optional(SpanBrush::Ends { xOf(m_span->first), xOf(m_span->last + 1) }) : std::nullopt);
}

void FacetHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.bars.isEmpty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_brush.press(gripAt(event->position().x()), valueAt(event->position().x()), m_span);
}

void FacetHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_brush.isPressed()) {
        setCursor(SpanBrush::cursorOf(gripAt(event->position().x())));
        return;
    }
    if (const auto span = m_brush.movedTo(valueAt(event->position().x()), all()))
        setSpan(span);
}

void FacetHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_brush.isPressed())
        return;
    if (const auto span = m_brush.releasedAt(valueAt(event->position().x()), all()))
        choose(span);
}

void FacetHistogram::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_brush.cancel();
    choose({});
}

void FacetHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool clears = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (m_histogram.bars.isEmpty() || (!clears && step == 0) || (clears && !m_span)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (clears) {
        m_brush.cancel();
        choose({});
        return;
    }
    if (const auto span = SpanBrush::stepped(m_span, step, event->modifiers(), all()))
        choose(span);
}

} // namespace phalera
