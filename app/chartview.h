// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartviewplot.h"

#include <QChartView>

namespace phalera {

/// A chart on screen: hover tells numbers, a click or Enter on a bar asks to narrow the search to it, arrow keys go
/// from bar to bar.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `ghost`: the same series of everything, or none.
    void show(const Series &series, const Series *ghost);
    using QWidget::show;

    [[nodiscard]] const ChartPlot &plot() const { return *m_plot; }
    /// Middle of a bar, in pixels of the viewport; of the whole bar of a key where `stack` is -1.
    [[nodiscard]] QPoint positionOf(int key, int stack = -1) const;

    /// Look of a chart on screen: a window's theme and font.
    [[nodiscard]] static ChartPlot::Look screenLook(const QWidget &widget);

signals:
    /// The bar of a key, or one of its stacks; `stack` is null where the whole bar is meant.
    void barActivated(const QString &key, const QString &stack);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Bar
    {
        int key = -1;
        int stack = -1; ///< -1: the whole bar
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    void renew();
    void fitHeight();
    void activate(const Bar &bar);
    void setCurrent(const Bar &bar);
    [[nodiscard]] Bar barAt(const QPoint &position) const;
    [[nodiscard]] QString sentence(const Bar &bar) const;

    ChartPlot *m_plot = nullptr;
    Series m_series;
    std::optional<Series> m_ghost;
    Bar m_current; ///< of the keyboard
    Bar m_pressed;
};

} // namespace phalera
