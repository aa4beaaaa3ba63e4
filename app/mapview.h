// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapsheet.h"

#include <QPixmap>
#include <QWidget>

namespace phalera {

/// A map on screen. Pointing tells a place's numbers, a click or Enter asks for the place, arrow keys go from place to
/// place; the wheel with Ctrl, + and - zoom, dragging moves what is zoomed, 0 shows all again.
class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);

    void show(const MapContent &content);
    using QWidget::show;
    [[nodiscard]] const MapSheet &sheet() const { return m_sheet; }
    /// Middle of a region's circle or label, in pixels of the widget; none where the region is not drawn.
    [[nodiscard]] std::optional<QPoint> positionOf(const QString &place) const;
    /// The place that the keyboard is at; empty before any.
    [[nodiscard]] QString currentPlace() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor, const QPointF &at);
    void showAll();

    [[nodiscard]] QSize sizeHint() const override { return { 760, 480 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 260, 200 }; }

signals:
    void placeActivated(const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void renew();
    void paintPicture();
    void setCurrent(qsizetype region);
    void setHovered(qsizetype region);
    void moveBy(const QPointF &pixels);
    void setCentre(const QPointF &point);
    void activate(qsizetype region);
    [[nodiscard]] qsizetype regionAt(const QPointF &point) const;
    [[nodiscard]] QString sentence(qsizetype region) const;
    [[nodiscard]] QString nameOf(qsizetype region) const;

    MapContent m_content;
    MapSheet m_sheet;
    QPixmap m_picture; ///< of the sheet: pointing at places must not draw all coasts again
    QPixmap m_land;    ///< its outlines, which stay while numbers change
    double m_zoom = 1;
    QPointF m_centre { 0.5, 0.5 };
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
    std::optional<QPointF> m_pressed;
    QPointF m_draggedTo;
    bool m_isDragging = false;
};

} // namespace phalera
