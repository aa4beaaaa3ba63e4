// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineagedrawing.h"
#include "app/lineagetips.h"
#include "lineage/outline.h"
#include "lineage/timewindow.h"

#include <QAbstractScrollArea>

namespace phalera {

class LineageBar;
class Selection;

/// The view "Lineage": awards as bands on the time axis, acts as marks, relations as curves, who gave what. A click
/// opens the record under it; a click on a year, month or day of a band
/// chooses that award and time. The wheel with Ctrl zooms,
/// dragging moves in time, a double click beside everything shows all again; arrow keys walk from act to act and
/// between the lanes, Enter opens. For Tab it is one stop.
class LineageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LineageView(Selection &selection, QWidget *parent = nullptr);

    [[nodiscard]] const LineageLayout &shown() const { return m_layout; }
    /// First and last day in view.
    [[nodiscard]] std::pair<Day, Day> range() const { return m_time.shown(); }
    void setRange(Day first, Day last);
    void showAll();
    /// What is in view now, for a file.
    [[nodiscard]] LineageSheet sheet() const;
    [[nodiscard]] bool isOtherStatesUnfolded() const { return m_isUnfolded; }
    void setOtherStatesUnfolded(bool unfolded);
    [[nodiscard]] QSize sizeHint() const override { return { 1000, 640 }; }

signals:
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void load();
    void take(const LineageRecords &records);
    void setTime(const TimeWindow &time);
    void sayNeeds();
    void renewCounts();
    [[nodiscard]] bool isCounted() const;
    void renewLayout();
    [[nodiscard]] LineageWords words() const;
    void renewWords();
    void addActions();

    void zoom(double factor, double x);
    void moveBy(double pixels);
    void setFocused(qsizetype item);
    void walk(LineageStep step);
    void open(const LineageItem &item);
    void choosePeriod(const AwardId &award, const QString &text);
    [[nodiscard]] QPointF toLayout(const QPointF &point) const;
    [[nodiscard]] bool isOnOtherStatesWords(const QPointF &point) const;
    [[nodiscard]] QString emptyWords() const;
    [[nodiscard]] QFont drawingFont() const;

    Selection &m_selection;
    LineageRecords m_records;
    LineageTips m_tips;
    LineageOutline m_outline;
    LineageWords m_words;
    std::shared_ptr<const LineageFacts> m_uncounted; ///< the same without conferrals, as they are counted by it
    TextMeasure m_measure;
    std::shared_ptr<FlagMemory> m_memory; ///< of m_outline, m_words and m_measure
    LineageLayout m_layout;
    QList<LineageItem> m_items;
    TimeWindow m_time;
    QString m_failure;
    bool m_isLoaded = false;
    bool m_isUnread = false; ///< read when somebody looks
    bool m_isStale = true;
    bool m_isUnfolded = false;

    qsizetype m_hovered = -1;
    qsizetype m_focused = -1;
    std::optional<QPointF> m_pressed;
    double m_draggedTo = 0;
    bool m_isDragging = false;

    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_showAll;
    QAction *m_unfold;
    LineageBar *m_bar;
};

} // namespace phalera
