// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartdata.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace phalera {

/// Where the bars, cells or dots of a chart lie: pure geometry. A chart has one panel; small multiples have one for each
/// part, a pyramid two, back to back.
class ChartPanels
{
public:
    /// Room that words need around panels.
    struct Room
    {
        double above = 0; ///< every panel: its own title
        double below = 0; ///< every panel: labels of an axis
        double between = 0;
        double tick = 1; ///< from one tick of the axis of values to the next, at least
        int columns = 1;
    };
    struct Panel
    {
        QRectF plot;
        int stack = -1;          ///< the one part that is drawn here; -1: all of them
        bool isMirrored = false; ///< values grow to the left
    };
    /// A key, or one part of it; `stack` -1: the whole bar. Of dots the key is the number of the dot.
    struct Spot
    {
        int key = -1;
        int stack = -1;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    struct Mark
    {
        QRectF rect;
        Spot spot;
        bool isPossible = false;
    };

    ChartPanels() = default;
    ChartPanels(const ChartData &data, const QRectF &area, const Room &room);

    /// How many panels the form has, and how many of them may stand beside one another in a width.
    [[nodiscard]] static int panelCount(const ChartData &data);
    [[nodiscard]] static int columnsIn(const ChartData &data, double width);

    [[nodiscard]] const QList<Panel> &panels() const { return m_panels; }
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// End of the axis of values, and the step between its ticks.
    [[nodiscard]] double axisEnd() const { return m_axisEnd; }
    [[nodiscard]] double axisStep() const { return m_axisStep; }
    /// The part of a panel that a key has, as far as some values reach.
    [[nodiscard]] QRectF slot(const Panel &panel, int key, double from, double to) const;
    /// Where a day stands on the axis of dots, and the years that it reaches over.
    [[nodiscard]] double xOfDay(double day) const;
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    /// Numbers of the dots that touch an area.
    [[nodiscard]] QList<int> dotsIn(const QRectF &area) const;
    /// The row of a heat map's part.
    [[nodiscard]] QRectF row(int stack) const;
    /// Where a spot is drawn, without the ghost; of no height where nothing is there.
    [[nodiscard]] QRectF rectOf(const Spot &spot) const;
    /// What is at a point: the part where it is hit, else the key above or beside whose bars it is.
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF &point) const;

private:
    void place(const QRectF &area, const Room &room);
    void addMarks(const Panel &panel, int key);
    void addCells();
    void addDots();
    [[nodiscard]] std::optional<Spot> dotAt(const QPointF &point) const;
    [[nodiscard]] QRectF bar(const Panel &panel, int key, int place, int places, double from, double to) const;
    [[nodiscard]] int keyAt(const Panel &panel, const QPointF &point) const;

    ChartForm m_form = ChartForm::Stacked;
    bool m_areLying = false;
    int m_keys = 0;
    int m_stacks = 0;
    int m_firstYear = 0;
    int m_lastYear = -1;
    QList<qsizetype> m_markOfDot; ///< dots in the same place share a mark
    double m_axisEnd = 1;
    double m_axisStep = 1;
    const ChartData *m_data = nullptr; ///< while the marks are made
    QList<Panel> m_panels;
    QList<Mark> m_marks;
};

} // namespace phalera
