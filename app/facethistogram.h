// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facetquery.h"
#include "app/histogram.h"

#include <QWidget>

#include <optional>

namespace phalera {

/// The facet of a date or a number: how the records spread, as bars, with a brush that chooses a span of it. Drag for a
/// new span, drag the brush or one of its handles; arrow keys move it, with Shift its end, with Control its beginning;
/// Escape or a double click clears it.
class FacetHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit FacetHistogram(QWidget *parent = nullptr);

    void setHistogram(const Histogram &histogram);
    [[nodiscard]] const Histogram &histogram() const { return m_histogram; }
    void setSpan(std::optional<FacetSpan> span);
    [[nodiscard]] std::optional<FacetSpan> span() const { return m_span; }
    /// The middle of a year or number, in the widget's own pixels.
    [[nodiscard]] QPoint positionOf(int value) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void spanChosen(std::optional<phalera::FacetSpan> span);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF barsRect() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] SpanBrush::Grip gripAt(double x) const;
    [[nodiscard]] FacetSpan all() const { return { m_histogram.first, m_histogram.last() }; }
    /// So many values share one bar, where the bars would else be too narrow to be seen.
    [[nodiscard]] int valuesPerBar() const;
    [[nodiscard]] Histogram::Bar barFrom(int first) const;
    [[nodiscard]] QString spanWords(const FacetSpan &span) const;
    [[nodiscard]] QString barSentence(int value) const;
    void drawBars(QPainter &painter) const;
    void drawEnds(QPainter &painter) const;
    void choose(std::optional<FacetSpan> span);
    void describe();

    Histogram m_histogram;
    std::optional<FacetSpan> m_span;
    SpanBrush m_brush;
};

} // namespace phalera
