// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartview.h"

#include "app/chartwords.h"

#include <QAccessible>
#include <QFontInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double LowestBars = 96; // in a low window bars are squeezed before the chart has to be scrolled
constexpr QSize UsualSize { 480, 320 };

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Chart"));
}

QSize ChartView::sizeHint() const
{
    return UsualSize;
}

void ChartView::showSeries(const Series &series, ChartForm form, const Series *ghost, const QStringList &sides)
{
    m_sides = sides;
    m_series = series;
    m_form = form;
    m_ghost = ghost ? std::optional(*ghost) : std::nullopt;
    m_current = {};
    m_pressed = {};
    m_brushStart = -1;
    renew();
    setAccessibleName(chartTitle(series));
    const QString why = emptyChartSentence(series);
    setAccessibleDescription(why.isEmpty() ? chartNumbers(series, locale()).join(u"; "_s) : why);
}

ChartLook ChartView::look() const
{
    QFont labels = font();
    labels.setPixelSize(QFontInfo(labels).pixelSize());
    return { .theme = Theme::of(palette()), .locale = locale(), .font = labels };
}

void ChartView::renew()
{
    const ChartStyle style { .theme = Theme::of(palette()), .form = m_form, .sides = m_sides };
    m_sheet = ChartSheet(chartData(m_series, style, m_ghost ? &*m_ghost : nullptr), look(), size());
    setMinimumHeight(int(ChartSheet::heightFor(m_sheet.data(), look(), width(), LowestBars)));
    update();
}

void ChartView::layOut()
{
    const ChartData data = m_sheet.data();
    m_sheet = ChartSheet(data, look(), size());
    setMinimumHeight(int(ChartSheet::heightFor(data, look(), width(), LowestBars)));
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_sheet.paint(painter);
    if (isBrushing() && m_brushStart != m_current.key) {
        const auto [first, last] = std::minmax(m_brushStart, m_current.key);
        for (int key = first; key <= last; ++key)
            m_sheet.paintMark(painter, { key, -1 });
    } else {
        m_sheet.paintMark(painter, m_current);
    }
    if (!m_rubber.isEmpty()) {
        painter.setPen(Theme::of(palette()).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_rubber);
    }
}

QPoint ChartView::positionOf(int key, int stack) const
{
    return m_sheet.panels().rectOf({ key, stack }).center().toPoint();
}

ChartView::Spot ChartView::spotAt(const QPointF &position) const
{
    return m_sheet.panels().spotAt(position).value_or(Spot {});
}

QString ChartView::sentence(const Spot &spot) const
{
    if (showsDots())
        return dotSentence(m_series, spot.key, locale());
    const ChartData &data = m_sheet.data();
    const QString &key = data.keys.at(spot.key);
    if (spot.stack >= 0 && m_series.stack && !data.stacks.at(spot.stack).isRest)
        return barSentence(m_series, key, data.stacks.at(spot.stack).value, locale());
    if (m_series.isComparison()) {
        QStringList lines { keyWord(m_series.axis, key) };
        for (qsizetype side = 0; side < m_series.sides.size(); ++side)
            lines.append(sideSentence(m_series, key, side, locale()));
        return lines.join(u'\n');
    }
    QStringList lines { wholeBarSentence(m_series, key, locale()) };
    for (const ChartStack &stack : data.stacks) {
        const qint64 count = stack.counts.at(spot.key);
        if (count > 0 && !stack.word.isEmpty())
            lines.append(tr("%1: %2", "a stack of a bar and its number").arg(stack.word, locale().toString(count)));
    }
    if (!data.ghost.isEmpty())
        lines.append(tr("everything in the archive: %1").arg(locale().toString(data.ghost.at(spot.key))));
    return lines.join(u'\n');
}

void ChartView::activate(const Spot &spot)
{
    if (spot.key < 0)
        return;
    const ChartData &data = m_sheet.data();
    if (showsDots()) {
        const auto [first, last] = std::minmax({ m_brushStart < 0 ? spot.key : m_brushStart, spot.key });
        QList<int> dots(last - first + 1);
        std::iota(dots.begin(), dots.end(), first);
        dots.size() == 1 ? emit dotActivated(first) : emit dotsActivated(dots);
        return;
    }
    if (isBrushing() && m_brushStart != spot.key) {
        emit rangeActivated(data.keys.at(m_brushStart), data.keys.at(spot.key));
        return;
    }
    const bool isOneStack = spot.stack >= 0 && m_series.stack && !data.stacks.at(spot.stack).isRest;
    // An empty stack means "unknown", a null one none at all.
    const QString stack = isOneStack
        ? (data.stacks.at(spot.stack).value.isNull() ? u""_s : data.stacks.at(spot.stack).value)
        : QString();
    emit barActivated(data.keys.at(spot.key), stack);
}

void ChartView::setCurrent(const Spot &spot)
{
    m_current = spot;
    update();
    if (spot.key < 0)
        return;
    const QString words = sentence(spot);
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(positionOf(spot.key, spot.stack)), words, this);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange
        || type == QEvent::LocaleChange)
        renew();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position()) : Spot {};
    m_brushStart = showsDots() ? -1 : m_pressed.key;
    if (showsDots() && event->button() == Qt::LeftButton)
        m_rubberStart = event->position();
    m_current = m_pressed;
    update();
}

void ChartView::releaseRubber()
{
    const QList<int> dots = m_sheet.panels().dotsIn(m_rubber);
    m_rubber = {};
    m_pressed = {};
    if (!dots.isEmpty())
        emit dotsActivated(dots);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_rubberStart.reset();
    if (!m_rubber.isEmpty()) {
        releaseRubber();
        return;
    }
    const Spot released = spotAt(event->position());
    const bool isChoice = event->button() == Qt::LeftButton && m_pressed.key >= 0 && released.key >= 0
        && (released == m_pressed || released.key != m_pressed.key);
    if (isChoice)
        activate(released);
    m_pressed = {};
    m_brushStart = -1;
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_rubberStart
        && (!m_rubber.isEmpty()
            || (event->position() - *m_rubberStart).manhattanLength()
                >= QGuiApplication::styleHints()->startDragDistance())) {
        m_rubber = QRectF(*m_rubberStart, event->position()).normalized();
        QToolTip::hideText();
        update();
        return;
    }
    const Spot spot = spotAt(event->position());
    setCursor(spot.key >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot != m_current) {
        m_current = spot;
        update();
    }
    if (spot.key >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), sentence(spot), this);
    else
        QToolTip::hideText();
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_pressed.key < 0) {
        m_current = {};
        update();
    }
}

std::optional<ChartView::Spot> ChartView::stepped(int key) const
{
    const ChartData &data = m_sheet.data();
    const int keys = int(showsDots() ? m_series.dots.size() : data.keys.size());
    const int stacks = m_series.isDivided() && !showsDots() ? int(data.stacks.size()) : 0;
    const int upwards = data.form == ChartForm::Pyramid ? 1 : -1; // where bars lie
    const auto along = [&](int byKey, int byStack) {
        return Spot { std::clamp(m_current.key + byKey, 0, keys - 1),
            std::clamp(m_current.stack + byStack, -1, stacks - 1) };
    };
    const bool areLying = data.areLying();
    const int downAHeatMap = data.form == ChartForm::HeatMap ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return areLying ? along(0, -1) : along(-1, 0);
    case Qt::Key_Right:
        return areLying ? along(0, 1) : along(1, 0);
    case Qt::Key_Up:
        return areLying ? along(upwards, 0) : along(0, downAHeatMap);
    case Qt::Key_Down:
        return areLying ? along(-upwards, 0) : along(0, -downAHeatMap);
    case Qt::Key_Home:
        return along(-keys, 0);
    case Qt::Key_End:
        return along(keys, 0);
    default:
        return {};
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        activate(m_current);
        m_brushStart = -1;
        return;
    }
    const std::optional<Spot> next = stepped(key);
    if (!next) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_sheet.panels().panels().isEmpty())
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        m_brushStart = m_brushStart < 0 ? std::max(0, m_current.key) : m_brushStart;
    else
        m_brushStart = -1;
    setCurrent(*next);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_current = {};
    m_brushStart = -1;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace phalera
