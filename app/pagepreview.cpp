// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace phalera {

namespace {

constexpr double PointsPerInch = 72;
constexpr int PageMargin = 12; // around the sheet
constexpr std::array ZoomSteps { 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0 };

} // namespace

/// The sheet itself. Paper is white in every theme.
class PaperSheet final : public QWidget
{
public:
    using QWidget::QWidget;

    void show(const Pages &pages, int page, double scale)
    {
        m_pages = pages;
        m_page = page;
        m_scale = scale;
        setFixedSize((pages.paperSize() * scale).toSize() + QSize(2 * PageMargin, 2 * PageMargin));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_pages.count() == 0)
            return;
        const QRectF sheet(QPointF(PageMargin, PageMargin), m_pages.paperSize() * m_scale);
        QPainter painter(this);
        painter.fillRect(sheet, Qt::white);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(sheet.topLeft());
        painter.scale(m_scale, m_scale);
        paintPage(painter, m_pages, m_page);
    }

private:
    Pages m_pages;
    int m_page = 0;
    double m_scale = 1;
};

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new PaperSheet)
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
}

void PagePreview::setPages(const Pages &pages)
{
    m_pages = pages;
    const int page = std::clamp(m_page, 0, std::max(0, pages.count() - 1));
    const bool isOther = page != m_page;
    m_page = page;
    updateSheet();
    if (isOther)
        emit pageChanged(m_page);
}

void PagePreview::setPage(int page)
{
    if (page < 0 || page >= m_pages.count() || page == m_page)
        return;
    m_page = page;
    updateSheet();
    verticalScrollBar()->setValue(0);
    emit pageChanged(m_page);
}

void PagePreview::setZoom(double zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    updateSheet();
    emit zoomChanged(zoom);
}

void PagePreview::zoomIn()
{
    const double now = scale() * PointsPerInch / logicalDpiX();
    const auto next = std::upper_bound(ZoomSteps.begin(), ZoomSteps.end(), now + 0.01);
    setZoom(next == ZoomSteps.end() ? ZoomSteps.back() : *next);
}

void PagePreview::zoomOut()
{
    const double now = scale() * PointsPerInch / logicalDpiX();
    const auto next = std::lower_bound(ZoomSteps.begin(), ZoomSteps.end(), now - 0.01);
    setZoom(next == ZoomSteps.begin() ? ZoomSteps.front() : *std::prev(next));
}

double PagePreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / PointsPerInch;
    const QSizeF paper = m_pages.paperSize();
    if (paper.isEmpty())
        return 1;
    const QSizeF room = maximumViewportSize() - QSize(2 * PageMargin, 2 * PageMargin);
    return std::max(0.1, std::min(room.width() / paper.width(), room.height() / paper.height()));
}

void PagePreview::updateSheet()
{
    m_sheet->show(m_pages, m_page, scale());
    if (m_pages.count() > 0)
        setAccessibleDescription(m_pages.text(m_page));
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom <= 0)
        updateSheet();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        break;
    case Qt::Key_Home:
        setPage(0);
        break;
    case Qt::Key_End:
        setPage(m_pages.count() - 1);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

} // namespace phalera
