// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartdata.h"

#include <QChart>
#include <QFont>

class QAbstractBarSeries;
class QBarSet;
class QGraphicsRectItem;
class QValueAxis;

namespace phalera {

/// A chart with its title, numbers, axes and legend. Qt Charts draws the bars; words and grid are set here, because its
/// axes and legends cut long words to "...", print whole numbers with decimals, and stay unplaced where no window shows
/// them. Fonts are in pixels, so that paper and screen are the same.
class ChartPlot : public QChart
{
    Q_OBJECT
public:
    explicit ChartPlot(QGraphicsItem *parent = nullptr);

    struct Look
    {
        Theme theme;
        QLocale locale;
        QFont font;         ///< its pixel size is that of the labels
        QString caption {}; ///< below the chart; may be empty
    };
    void show(const ChartData &data, const Look &look);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// The height that title, bars, labels and legend need at a width; standing bars get at least `standing`.
    [[nodiscard]] double heightFor(double width, double standing = 220) const;
    /// Every label of both axes that is drawn.
    [[nodiscard]] QStringList axisLabels() const { return m_axisLabels; }
    /// Title, numbers and legend as drawn.
    [[nodiscard]] QStringList otherTexts() const { return m_otherTexts; }
    /// Where a bar lies, in the coordinates of the chart; the whole bar of a key where `stack` is -1.
    [[nodiscard]] QRectF barRect(int key, int stack = -1) const;
    /// The key at a point, if it is one of the plot area.
    [[nodiscard]] std::optional<int> keyAt(const QPointF &point) const;
    /// The stack at a point over a key; -1 beside the bars.
    [[nodiscard]] int stackAt(int key, const QPointF &point) const;
    /// Marks a bar for the keyboard; none with -1.
    void mark(int key, int stack = -1);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void addBars();
    void layOut();
    double layOutHead(double width);
    [[nodiscard]] QRectF plotPlace(double top, const QRectF &whole) const;
    void layOutLegend(const QList<QRectF> &places);
    void layOutGrid(const QRectF &plot);
    void layOutValueAxis(const QRectF &plot);
    void layOutKeyAxis(const QRectF &plot);
    void layOutNumbers();
    void layOutGhost();
    QRectF addText(const QString &text, const QFont &font, const QColor &colour, const QPointF &topLeft);
    QRectF addText(
        const QString &text, const QFont &font, const QColor &colour, const QRectF &within, Qt::Alignment alignment);
    [[nodiscard]] QStringList headLines(double width) const;
    [[nodiscard]] double widestKey() const;
    [[nodiscard]] double captionHeight() const;
    struct LegendEntry
    {
        QBrush brush;
        QPen pen;
        QString text;
    };
    [[nodiscard]] QList<LegendEntry> legendEntries() const;
    [[nodiscard]] QList<QRectF> legendPlaces(const QList<LegendEntry> &entries, double top, double width) const;
    /// The part of a key's slot that its bar takes up.
    [[nodiscard]] double barShare() const;
    [[nodiscard]] bool canHatch() const;
    [[nodiscard]] QBrush possibleBrush() const;
    [[nodiscard]] QPen possiblePen() const;
    [[nodiscard]] QBrush ghostBrush() const;
    [[nodiscard]] double lineHeight() const;
    /// The part of a key's slot between two values, in pixels.
    [[nodiscard]] QRectF keySlot(int key, double from, double to) const;

    ChartData m_data;
    Look m_look;
    bool m_isShown = false;
    QRectF m_plot;
    qint64 m_axisEnd = 1;
    qint64 m_axisStep = 1;
    QValueAxis *m_keyAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    QAbstractBarSeries *m_bars = nullptr;
    QBarSet *m_possibleBars = nullptr;
    QList<QGraphicsItem *> m_items; ///< words and legend; renewed on every layout
    QGraphicsRectItem *m_mark = nullptr;
    QStringList m_axisLabels;
    QStringList m_otherTexts;
};

} // namespace phalera
