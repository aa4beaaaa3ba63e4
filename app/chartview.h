// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartsheet.h"

#include <QWidget>

namespace phalera {

/// A chart on screen: hover tells numbers, a click or Enter on a bar asks to narrow the search to it, dragging (or
/// Shift with the arrow keys, then Enter) over several bars asks for all of them; arrow keys go from bar to bar.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `ghost`: the same series of everything, or none. `sides`: of a comparison, what A and B are, in words.
    void showSeries(const Series &series, ChartForm form, const Series *ghost, const QStringList &sides = {});

    [[nodiscard]] const ChartSheet &sheet() const { return m_sheet; }
    /// Middle of a bar in this widget; of the whole bar of a key where `stack` is -1.
    [[nodiscard]] QPoint positionOf(int key, int stack = -1) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The bar of a key, or one of its stacks; `stack` is null where the whole bar is meant.
    void barActivated(const QString &key, const QString &stack);
    /// All from one key to another.
    void rangeActivated(const QString &from, const QString &to);
    /// A dot of serial numbers, or several of them: their numbers in Series::dots.
    void dotActivated(int dot);
    void dotsActivated(const QList<int> &dots);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Spot = ChartSheet::Spot;
    [[nodiscard]] ChartLook look() const;
    void renew();
    void layOut();
    void activate(const Spot &spot);
    void setCurrent(const Spot &spot);
    /// Where an arrow key leads to; none for other keys.
    [[nodiscard]] std::optional<Spot> stepped(int key) const;
    [[nodiscard]] Spot spotAt(const QPointF &position) const;
    [[nodiscard]] QString sentence(const Spot &spot) const;
    [[nodiscard]] bool showsDots() const { return m_sheet.data().form == ChartForm::Points; }
    /// Ends dragging over dots: all within were meant.
    void releaseRubber();
    /// From the first to the last key that is being chosen together, while it is.
    [[nodiscard]] bool isBrushing() const { return m_brushStart >= 0 && m_current.key >= 0; }

    Series m_series;
    ChartForm m_form = ChartForm::Stacked;
    std::optional<Series> m_ghost;
    QStringList m_sides;
    ChartSheet m_sheet;
    Spot m_current; ///< under the pointer, or where the keyboard is
    Spot m_pressed;
    int m_brushStart = -1; ///< key
    std::optional<QPointF> m_rubberStart; ///< of dragging over dots
    QRectF m_rubber;
};

} // namespace phalera
