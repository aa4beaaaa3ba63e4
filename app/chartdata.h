// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartfill.h"
#include "app/chartform.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace phalera {

/// One part of a chart's bars: a value of the stack field, or all that is left when there are too many of them to tell
/// apart.
struct ChartStack
{
    QString value;
    QString word; ///< for the legend; empty where nothing is stacked
    ChartFill fill;
    bool isRest = false;
    QList<qint64> counts; ///< parallel to ChartData::keys
    QList<qint64> possible;
};

/// How a series is prepared for drawing.
struct ChartStyle
{
    Theme theme;
    ChartForm form = ChartForm::Stacked; ///< where it does not suit the series, bars are stacked
    ChartInk ink = ChartInk::Colours;
    QStringList sides {}; ///< of a comparison: what A and B are, in words
};

/// A series prepared for drawing: words, colours, and only as many bars as can be read.
struct ChartData
{
    Series series;
    ChartForm form = ChartForm::Stacked;
    QStringList keys;
    QStringList keyWords; ///< parallel to keys
    QList<ChartStack> stacks;
    QList<qint64> ghost;         ///< parallel to keys: the same of everything; empty where it is not shown
    qsizetype keysLeftOut = 0;   ///< smallest values of a field with more values than can be drawn
    qsizetype stacksLeftOut = 0; ///< of a pyramid, which has but two sides
    qint64 countLeftOut = 0;     ///< what stands in those for certain
    bool hasPossible = false;

    [[nodiscard]] qint64 certainAt(qsizetype key) const;
    /// In every part of the bar; what could be in two of them counts in both.
    [[nodiscard]] qint64 possibleAt(qsizetype key) const;
    /// Values of a field lie, as their words are long; so do the two sides of a pyramid. What runs on stands.
    [[nodiscard]] bool areLying() const;
    /// Whether parts have a place of their own at each key, not one on another.
    [[nodiscard]] bool isApart() const;
    /// Where the axis of values must reach, in the unit of valueOf().
    [[nodiscard]] double largest() const;
    /// A count of a key as its length: the count itself, or per cent of the bar, in a comparison of all of its side.
    [[nodiscard]] double valueOf(qsizetype key, qsizetype stack, qint64 count) const;
};

/// `ghost`: the same series of everything, or none.
[[nodiscard]] ChartData chartData(const Series &series, const ChartStyle &style, const Series *ghost = nullptr);

/// Step between whole-number ticks so that about `ticks` of them reach `largest`: 1, 2 or 5 times a power of ten, never
/// less than 1.
[[nodiscard]] qint64 wholeTickStep(qint64 largest, int ticks);

/// Upper limits of at most five classes of counts up to `largest`, each limit a round number, the last one `largest`:
/// narrow ones below, as most counts are small.
[[nodiscard]] QList<qint64> countClasses(qint64 largest);

/// The keys that may carry a label so that labels of a width fit a distance between keys: round years, first months,
/// round ages.
[[nodiscard]] QList<int> keysToLabel(const ChartData &data, double keyDistance, double labelWidth);

} // namespace phalera
