// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/render.h"

#include <QScrollArea>

namespace phalera {

class PaperSheet;

/// One page of a report on the screen, as it will lie on paper.
class PagePreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows the same page of the new pages, or the last that there is.
    void setPages(const Pages &pages);
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] int pageCount() const { return m_pages.count(); }
    /// Factor to the real size; 0: the whole page.
    [[nodiscard]] double zoom() const { return m_zoom; }

public slots:
    void setPage(int page);
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();

signals:
    void pageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Logical pixels to the point at the present zoom.
    [[nodiscard]] double scale() const;
    void updateSheet();

    PaperSheet *m_sheet;
    Pages m_pages;
    int m_page = 0;
    double m_zoom = 0;
};

} // namespace phalera
