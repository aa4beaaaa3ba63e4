// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriescomparison.h"

#include "series/axiskeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QStringList keysOfBoth(const Series &a, const Series &b)
{
    if (a.keys.isEmpty() || b.keys.isEmpty())
        return a.keys + b.keys;
    QStringList keys = b.keys;
    if (a.axis.isOrdered()) {
        const SeriesAxis::Kind kind = a.axis.kind;
        const qint64 first = std::min(keyNumber(kind, a.keys.first()), keyNumber(kind, b.keys.first()));
        const qint64 last = std::max(keyNumber(kind, a.keys.last()), keyNumber(kind, b.keys.last()));
        keys.clear();
        for (qint64 key = first; key <= last; ++key)
            keys.append(keyText(kind, key));
        return keys;
    }
    for (const QString &key : a.keys) {
        if (!keys.contains(key))
            keys.append(key);
    }
    if (const qsizetype unknown = keys.indexOf(QString()); unknown >= 0)
        keys.move(unknown, keys.size() - 1);
    return keys;
}

/// A cumulative series ends where nothing more comes; beside a longer one it goes on as it is.
void addSide(Series &both, const Series &side, const QString &name)
{
    QHash<QString, SeriesPoint> points;
    for (const SeriesPoint &point : side.points)
        points.insert(point.key, point);
    const SeriesPoint last = side.points.isEmpty() ? SeriesPoint() : side.points.last();
    bool isOver = false;
    for (const QString &key : both.keys) {
        SeriesPoint point = points.value(key);
        if (isOver && side.accumulation == Accumulation::Cumulative)
            point = last;
        isOver = isOver || key == last.key;
        point.key = key;
        point.stack = name;
        if (point.value + point.possible > 0)
            both.points.append(point);
    }
    for (SerialDot dot : side.dots) {
        dot.stack = int(both.sides.size());
        both.dots.append(dot);
    }
    both.sides.append({ side.total, side.possible, side.undated, side.notConferring, side.firstOnes,
        side.withoutNumber, side.notPlain });
}

} // namespace

Series comparison(const Series &a, const Series &b)
{
    Series both = b;
    both.stack.reset();
    both.keys = keysOfBoth(a, b);
    both.stacks = { u"A"_s, u"B"_s };
    both.points.clear();
    both.dots.clear();
    addSide(both, a, both.stacks.first());
    addSide(both, b, both.stacks.last());
    return both;
}

Series sideOf(const Series &comparison, qsizetype side)
{
    Series one = comparison;
    one.points.clear();
    one.sides.clear();
    const SeriesTotals &totals = comparison.sides.at(side);
    one.total = totals.total;
    one.possible = totals.possible;
    one.undated = totals.undated;
    one.notConferring = totals.notConferring;
    one.firstOnes = totals.firstOnes;
    one.withoutNumber = totals.withoutNumber;
    one.notPlain = totals.notPlain;
    one.dots.removeIf([side](const SerialDot &dot) { return dot.stack != side; });
    return one;
}

} // namespace phalera
