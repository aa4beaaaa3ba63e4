// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace phalera {

enum class ClassRule : quint8 {
    Quantiles,     ///< about as many regions in each class
    EqualIntervals ///< classes of one width
};

/// From and to belong to the class. Regions in it: how many of the values.
struct ValueClass
{
    qint64 from = 0;
    qint64 to = 0;
    qsizetype regions = 0;
    friend bool operator==(const ValueClass &, const ValueClass &) = default;
};

/// Classes of whole numbers that hold every value, in rising order, without overlap and none of them empty; equal
/// values are never parted. Fewer than `most` where there are fewer different values.
[[nodiscard]] QList<ValueClass> classesOf(QList<qint64> values, ClassRule rule, int most = 5);
/// Number of the class that holds the value; -1 where none does.
[[nodiscard]] qsizetype classOf(const QList<ValueClass> &classes, qint64 value);

/// Radius of a circle whose area is to that of the largest as the values are.
[[nodiscard]] double circleRadius(qint64 value, qint64 largest, double largestRadius);
/// Up to three round numbers for a key of circles, largest first: none above `largest`.
[[nodiscard]] QList<qint64> keySizes(qint64 largest);

} // namespace phalera
