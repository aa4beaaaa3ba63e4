// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/valueclasses.h"

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

/// Cuts behind the value that comes nearest to an equal part of the values that are left.
QList<ValueClass> quantiles(const QList<qint64> &sorted, int most)
{
    QList<ValueClass> classes;
    qsizetype begin = 0;
    for (int left = most; begin < sorted.size(); --left) {
        qsizetype end = sorted.size();
        if (left > 1) {
            const qsizetype wanted = begin + std::max<qsizetype>(1, qRound(double(end - begin) / left));
            const auto same = std::ranges::equal_range(sorted, sorted.at(wanted - 1));
            const qsizetype before = same.begin() - sorted.begin();
            const qsizetype after = same.end() - sorted.begin();
            end = before > begin && wanted - before < after - wanted ? before : after;
        }
        classes.append({ sorted.at(begin), sorted.at(end - 1), end - begin });
        begin = end;
    }
    return classes;
}

QList<ValueClass> equalIntervals(const QList<qint64> &sorted, int most)
{
    const qint64 least = sorted.constFirst();
    const qint64 width = (sorted.constLast() - least) / most + 1;
    QList<ValueClass> classes;
    for (const qint64 value : sorted) {
        const qint64 from = least + (value - least) / width * width;
        if (classes.isEmpty() || classes.constLast().from != from)
            classes.append({ from, from + width - 1, 0 });
        ++classes.last().regions;
    }
    return classes;
}

} // namespace

QList<ValueClass> classesOf(QList<qint64> values, ClassRule rule, int most)
{
    if (values.isEmpty())
        return {};
    std::ranges::sort(values);
    return rule == ClassRule::Quantiles ? quantiles(values, most) : equalIntervals(values, most);
}

qsizetype classOf(const QList<ValueClass> &classes, qint64 value)
{
    const auto found = std::ranges::find_if(
        classes, [value](const ValueClass &one) { return value >= one.from && value <= one.to; });
    return found == classes.end() ? -1 : found - classes.begin();
}

double circleRadius(qint64 value, qint64 largest, double largestRadius)
{
    return largest > 0 && value > 0 ? largestRadius * std::sqrt(double(value) / double(largest)) : 0;
}

QList<qint64> keySizes(qint64 largest)
{
    QList<qint64> sizes;
    if (largest < 1)
        return sizes;
    qint64 power = 1;
    while (power * 10 <= largest)
        power *= 10;
    sizes.append(largest >= 5 * power ? 5 * power : largest >= 2 * power ? 2 * power : power);
    for (const qint64 part : { 5, 50 }) {
        if (const qint64 smaller = sizes.constFirst() / part; smaller > 0 && smaller < sizes.constLast())
            sizes.append(smaller);
    }
    return sizes;
}

} // namespace phalera
