// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

namespace phalera {

/// The text cut at its end, with an ellipsis, to a width; empty if fewer than six characters of it would be left.
[[nodiscard]] QString elided(const QString &text, double width, TextStyle style, const TextMeasure &measure);

/// The text broken at spaces into at most `maxLines` lines of a width; the last one is elided. Empty if nothing fits.
[[nodiscard]] QStringList wrapped(
    const QString &text, double width, int maxLines, TextStyle style, const TextMeasure &measure);

/// The text broken at the space that makes the wider line narrowest; one line if there is no space.
[[nodiscard]] QStringList inTwoLines(const QString &text, TextStyle style, const TextMeasure &measure);

/// The text with its left top corner here and its measured size.
[[nodiscard]] PlacedText placed(
    const QString &text, const QPointF &leftTop, TextStyle style, const TextMeasure &measure);

/// The first text of the list that is at most this wide, else the last one elided.
[[nodiscard]] QString fitting(
    const QStringList &longestFirst, double width, TextStyle style, const TextMeasure &measure);

/// What is taken already: rectangles of texts, and lines that no text may lie on.
class Occupancy
{
public:
    void take(const QRectF &rect);
    void take(const QLineF &line); ///< horizontal or vertical
    [[nodiscard]] bool isTaken() const { return !m_taken.isEmpty(); }
    [[nodiscard]] bool isFree(const QRectF &rect) const;

private:
    QList<QRectF> m_taken;
};

} // namespace phalera
