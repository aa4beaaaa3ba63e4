// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace phalera {

/// How the parts of a chart are told apart.
enum class ChartInk : quint8 {
    Colours,
    Patterns, ///< colours with patterns, for paper that may be copied in black and white
    Greys     ///< greys with patterns
};

/// What a bar or a cell is filled with. Patterns are lines of their own, not brushes of Qt: those are bitmaps in files
/// that a journal prints, and differ from device to device.
struct ChartFill
{
    enum class Hatch : quint8 { None, Rising, Falling, Crossed, Level, Upright, Dotted };
    QColor ground;
    QColor ink {};
    Hatch hatch = Hatch::None;
    QPen edge { Qt::NoPen };

    /// Of the nth part of a chart that has this colour of its own.
    [[nodiscard]] static ChartFill ofPart(const QColor &colour, const Theme &theme, ChartInk ink, qsizetype index);
    /// Of what is possible, but not certain.
    [[nodiscard]] static ChartFill ofPossible(const Theme &theme, ChartInk ink);
    /// Of a dot that is a span, as its day is not known.
    [[nodiscard]] static ChartFill ofSpan(const Theme &theme, ChartInk ink);
    /// Of the nth of so many classes of a scale, the lightest first.
    [[nodiscard]] static ChartFill ofClass(const Theme &theme, ChartInk ink, qsizetype number, qsizetype count);

    void paint(QPainter &painter, const QRectF &rect) const;
    /// A dot: a disc, square, rhombus or triangle by the number of its part, so that parts stay apart in grey.
    void paintDot(QPainter &painter, const QRectF &rect, int part) const;
};

/// The lines of a hatch within a rectangle, so far apart; they meet those of neighbouring rectangles.
[[nodiscard]] QList<QLineF> hatchLines(const QRectF &rect, ChartFill::Hatch hatch, double distance);

} // namespace phalera
