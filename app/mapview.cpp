// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview.h"

#include "app/mapwords.h"
#include "app/zooming.h"

#include <QAccessible>
#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace phalera {

namespace {

constexpr double Margin = 4;
constexpr double LargestZoom = 12;

std::optional<MapStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return MapStep::Left;
    case Qt::Key_Right:
        return MapStep::Right;
    case Qt::Key_Up:
        return MapStep::Up;
    case Qt::Key_Down:
        return MapStep::Down;
    default:
        return {};
    }
}

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Map"));
}

void MapView::show(const MapContent &content)
{
    const QString current = currentPlace();
    if (content.figures.plate != m_content.figures.plate) {
        m_zoom = 1;
        m_centre = { 0.5, 0.5 };
    }
    m_content = content;
    m_hovered = -1;
    m_current = -1;
    renew();
    for (qsizetype i = 0; i < m_sheet.layout().regions.size() && !current.isEmpty(); ++i) {
        if (nameOf(i) == current)
            m_current = i;
    }
    setAccessibleName(m_sheet.title());
    const QString why = emptyMapSentence(content.counts);
    setAccessibleDescription(why.isEmpty() ? mapNumbers(content, locale()).join(QStringLiteral("; ")) : why);
}

void MapView::renew()
{
    if (m_content.figures.size.isEmpty())
        return; // nothing was counted yet
    QFont font(this->font());
    font.setPixelSize(QFontInfo(font).pixelSize());
    const QSizeF room(width() - 2 * Margin, height() - 2 * Margin);
    const MapSheet before = std::exchange(
        m_sheet, MapSheet(m_content, { Theme::of(palette()), locale(), font }, { room, m_zoom, m_centre, {} }));
    m_picture = {};
    if (!m_sheet.hasSameLand(before))
        m_land = {};
    update();
}

std::optional<QPoint> MapView::positionOf(const QString &place) const
{
    for (qsizetype i = 0; i < m_sheet.layout().regions.size(); ++i) {
        if (nameOf(i) == place)
            return (m_sheet.layout().regions.at(i).outline.anchor + QPointF(Margin, Margin)).toPoint();
    }
    return {};
}

QString MapView::nameOf(qsizetype region) const
{
    const QList<PlacedRegion> &regions = m_sheet.layout().regions;
    return region >= 0 && region < regions.size() ? m_content.figures.drawn.at(regions.at(region).drawn).region.name
                                                  : QString();
}

QString MapView::currentPlace() const
{
    return nameOf(m_current);
}

QString MapView::sentence(qsizetype region) const
{
    return placeSentence(
        m_content, m_content.figures.drawn.at(m_sheet.layout().regions.at(region).drawn).count, locale());
}

qsizetype MapView::regionAt(const QPointF &point) const
{
    return m_sheet.layout().regionAt(point - QPointF(Margin, Margin));
}

void MapView::zoomBy(double factor, const QPointF &at)
{
    const MapLayout &layout = m_sheet.layout();
    const double zoom = std::clamp(m_zoom * factor, 1.0, LargestZoom);
    if (layout.regions.isEmpty() || zoom == m_zoom)
        return;
    // What is under the pointer stays there.
    const QPointF pointer = at - QPointF(Margin, Margin);
    const QPointF held = (pointer - layout.origin) / layout.scale;
    setCentre(held + (layout.middle - pointer) / (layout.scale * zoom / m_zoom));
    m_zoom = zoom;
    renew();
}

void MapView::moveBy(const QPointF &pixels)
{
    const MapLayout &layout = m_sheet.layout();
    if (layout.regions.isEmpty())
        return;
    setCentre((layout.middle - layout.origin - pixels) / layout.scale);
    renew();
}

/// A point of the plate, in kilometres.
void MapView::setCentre(const QPointF &point)
{
    const QSizeF &plate = m_content.figures.size;
    m_centre = { std::clamp(point.x() / plate.width(), 0.0, 1.0), std::clamp(point.y() / plate.height(), 0.0, 1.0) };
}

void MapView::showAll()
{
    m_zoom = 1;
    m_centre = { 0.5, 0.5 };
    renew();
}

void MapView::activate(qsizetype region)
{
    if (const QString name = nameOf(region); !name.isEmpty())
        emit placeActivated(name);
}

void MapView::setCurrent(qsizetype region)
{
    m_current = region;
    update();
    if (region < 0)
        return;
    setAccessibleDescription(sentence(region));
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    const auto at = positionOf(nameOf(region));
    if (at && hasFocus())
        QToolTip::showText(mapToGlobal(*at + QPoint(12, 12)), sentence(region), this);
}

void MapView::setHovered(qsizetype region)
{
    if (region == m_hovered)
        return;
    m_hovered = region;
    setCursor(region >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MapView::paintPicture()
{
    const double ratio = devicePixelRatioF();
    if (m_land.size() != size() * ratio) {
        m_land = QPixmap(size() * ratio);
        m_land.setDevicePixelRatio(ratio);
        m_land.fill(Theme::of(palette()).panel);
        QPainter painter(&m_land);
        painter.translate(Margin, Margin);
        m_sheet.paintLand(painter);
    }
    m_picture = m_land;
    QPainter painter(&m_picture);
    painter.translate(Margin, Margin);
    m_sheet.paintOverLand(painter);
}

void MapView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_picture.isNull())
        paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.translate(Margin, Margin);
    m_sheet.paintMark(painter, m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renew();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        renew();
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype region = regionAt(help->pos());
    if (region >= 0)
        QToolTip::showText(help->globalPos(), sentence(region), this);
    else
        QToolTip::hideText();
    return true;
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_draggedTo = event->position();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        setHovered(regionAt(event->position()));
        return;
    }
    const bool isFar = (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_isDragging = m_isDragging || (isFar && m_zoom > 1);
    if (m_isDragging) {
        setCursor(Qt::ClosedHandCursor);
        moveBy(event->position() - m_draggedTo);
        m_draggedTo = event->position();
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const qsizetype pressedOn = regionAt(*m_pressed);
    m_pressed.reset();
    if (m_isDragging) {
        m_isDragging = false;
        setCursor(Qt::ArrowCursor);
        return;
    }
    const qsizetype region = regionAt(event->position());
    if (region < 0 || region != pressedOn)
        return;
    m_current = region;
    activate(region);
}

void MapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QWidget::wheelEvent(event);
        return;
    }
    zoomBy(zoomOf(*event), event->position());
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = stepOf(event->key()); step && !(event->modifiers() & ~Qt::KeypadModifier)) {
        setHovered(-1);
        setCurrent(nextRegion(m_sheet.layout(), m_current, *step));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(ZoomStep, rect().center());
        return;
    case Qt::Key_Minus:
        zoomBy(1 / ZoomStep, rect().center());
        return;
    case Qt::Key_0:
        showAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace phalera
