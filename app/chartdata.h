// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "series/series.h"

#include <QBrush>
#include <QList>
#include <QLocale>
#include <QPen>
#include <QString>
#include <QStringList>

namespace phalera {

/// One colour of a chart: a value of the stack field, or all that is left when there are too many of them to tell
/// apart.
struct ChartStack
{
    QString value;
    QString word; ///< for the legend; empty where nothing is stacked
    QBrush brush;
    QPen pen; ///< of the edge
    bool isRest = false;
    QList<qint64> counts; ///< parallel to ChartData::keys
};

/// A series prepared for drawing: words, colours, and only as many bars as can be read.
struct ChartData
{
    Series series;
    Qt::Orientation bars = Qt::Vertical; ///< values of a field lie, as their words are long; what runs on stands
    QStringList keys;
    QStringList keyWords; ///< parallel to keys
    QList<ChartStack> stacks;
    QList<qint64> possible;    ///< parallel to keys
    QList<qint64> ghost;       ///< parallel to keys: the same of everything; empty where it is not shown
    qsizetype keysLeftOut = 0; ///< smallest values of a field with more values than can be drawn
    bool hasPossible = false;

    [[nodiscard]] qint64 certainAt(qsizetype key) const;
    [[nodiscard]] qint64 longestBar() const;
};

/// `ghost`: the same series of everything, or none.
[[nodiscard]] ChartData chartData(const Series &series, const Theme &theme, const Series *ghost = nullptr);

/// Step between whole-number ticks so that about `ticks` of them reach `largest`: 1, 2 or 5 times a power of ten, never
/// less than 1.
[[nodiscard]] qint64 wholeTickStep(qint64 largest, int ticks);

/// The keys that may carry a label so that labels of a width fit a distance between keys: round years, first months,
/// round ages.
[[nodiscard]] QList<int> keysToLabel(const ChartData &data, double keyDistance, double labelWidth);

} // namespace phalera
