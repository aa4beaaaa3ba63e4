// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ribbondrawing.h"
#include "app/ribbontimeline.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace phalera {

class PlayButton;
class Selection;

/// The time ribbon along the top of the window: the awards as bands, conferrals a year as bars, and a brush that
/// chooses years. All counts are conferrals on which an award was conferred; the brush writes the condition on the date
/// into the query.
class TimeRibbon : public QWidget
{
    Q_OBJECT
public:
    explicit TimeRibbon(Selection &selection, QWidget *parent = nullptr);

    /// Folded, only the bands are left, 20 px high; the brush still works.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    /// Moves the chosen years on, a year at a time, to the end of the ribbon; from the first year if none are chosen,
    /// and from the beginning again if they are at the end. Anything else that changes the query stops it. Where the
    /// system asks for little motion each call moves on by one year.
    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_player.isActive(); }

    /// The years that the query chooses, if it names just one span of time.
    [[nodiscard]] std::optional<YearSpan> chosenYears() const;
    /// Middle of a year on the widget, in its own pixels.
    [[nodiscard]] QPoint positionOf(int year) const;
    /// What the ribbon says on a year: all, chosen, published totals.
    [[nodiscard]] QString yearSentences(int year) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void foldedChanged(bool folded);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addActions();
    void retranslate();
    void renewRecords();
    void renewBars();
    void renewBrush();
    void choose(std::optional<YearSpan> years);
    [[nodiscard]] Query withYears(std::optional<YearSpan> years) const;
    void moveOn();
    void showPlaying();
    void placeButton();
    [[nodiscard]] SpanBrush::Grip gripAt(double x) const;
    [[nodiscard]] RibbonScale scale() const;
    [[nodiscard]] QString countText(const YearSpan &years) const;
    [[nodiscard]] QString sourcesText(const Count &total) const;
    [[nodiscard]] static QString spanText(const YearSpan &years);

    Selection &m_selection;
    LineageRecords m_records;
    Ribbon m_ribbon;
    SpanBrush m_brush;
    bool m_isFolded = false;
    QTimer m_player;
    bool m_isMovingOn = false; ///< the query is being changed by playing
    PlayButton *m_button;
    QAction *m_clear = nullptr;
    QAction *m_fold = nullptr;
};

} // namespace phalera
