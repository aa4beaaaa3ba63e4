// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdata.h"

#include "app/chartwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr qsizetype MostKeys = 60;  // of a field; years and ages are never left out
constexpr qsizetype MostStacks = 8; // as many as Theme::series() tells apart

/// Patterns keep stacks apart where colours may be lost: on paper.
void paint(ChartStack &stack, const QColor &colour, const Theme &theme, qsizetype index)
{
    static constexpr Qt::BrushStyle Patterns[] { Qt::SolidPattern, Qt::Dense4Pattern, Qt::FDiagPattern,
        Qt::Dense6Pattern, Qt::CrossPattern, Qt::Dense2Pattern, Qt::HorPattern, Qt::VerPattern };
    const bool isInformal = colour == theme.heroOfLabourInformal;
    const Qt::BrushStyle pattern
        = theme.kind == Theme::Kind::Print ? Patterns[size_t(index) % std::size(Patterns)] : Qt::SolidPattern;
    stack.brush = QBrush(isInformal ? theme.panel : colour, isInformal ? Qt::SolidPattern : pattern);
    stack.pen = isInformal            ? QPen(colour, 1, Qt::DashLine)
        : pattern == Qt::SolidPattern ? QPen(Qt::NoPen)
                                      : QPen(colour, 0.5);
}

QColor stackColour(const Theme &theme, const std::optional<Field> &field, const QString &value, qsizetype index)
{
    if (!field)
        return theme.kind == Theme::Kind::Print ? theme.series(0) : theme.accent;
    if (value.isEmpty())
        return theme.otherState;
    return *field == Field::Award ? theme.award(AwardId(value)) : theme.series(int(index));
}

QStringList drawnKeys(const Series &series)
{
    QStringList keys = series.keys;
    if (series.axis.kind == SeriesAxis::Kind::Value && keys.size() > MostKeys)
        keys.resize(MostKeys);
    return keys;
}

/// Stacks in the order of the series; where there are too many, the smallest ones share the last.
QList<ChartStack> emptyStacks(const Series &series, qsizetype keyCount, const Theme &theme)
{
    QList<ChartStack> stacks;
    const bool hasRest = series.stacks.size() > MostStacks;
    const qsizetype named = hasRest ? MostStacks - 1 : series.stacks.size();
    for (qsizetype i = 0; i < named; ++i) {
        const QString &value = series.stacks.at(i);
        ChartStack stack { value, stackWord(series, value), {}, {}, false, QList<qint64>(keyCount) };
        paint(stack, stackColour(theme, series.stack, value, i), theme, i);
        stacks.append(stack);
    }
    if (hasRest) {
        const int count = int(series.stacks.size() - named);
        const QString word = QCoreApplication::translate("Charts", "%n other value(s)", "legend of a chart", count);
        ChartStack rest { {}, word, {}, {}, true, QList<qint64>(keyCount) };
        paint(rest, theme.otherState, theme, named);
        stacks.append(rest);
    }
    return stacks;
}

/// Bars of awards have the awards' own colours, also where the awards are what runs along the axis.
void colourKeysByAward(ChartData &data, const Theme &theme)
{
    if (data.series.stack || data.series.axis.kind != SeriesAxis::Kind::Value || data.series.axis.field != Field::Award)
        return;
    const QList<qint64> counts = data.stacks.isEmpty() ? QList<qint64>() : data.stacks.first().counts;
    data.stacks.clear();
    for (qsizetype i = 0; i < data.keys.size(); ++i) {
        ChartStack stack { {}, {}, {}, {}, false, QList<qint64>(data.keys.size()) };
        paint(stack, theme.award(AwardId(data.keys.at(i))), theme, 0);
        stack.counts[i] = counts.value(i);
        data.stacks.append(stack);
    }
}

} // namespace

qint64 ChartData::certainAt(qsizetype key) const
{
    qint64 sum = 0;
    for (const ChartStack &stack : stacks)
        sum += stack.counts.at(key);
    return sum;
}

qint64 ChartData::longestBar() const
{
    qint64 longest = 0;
    for (qsizetype i = 0; i < keys.size(); ++i)
        longest = std::max({ longest, certainAt(i) + possible.at(i), ghost.value(i) });
    return longest;
}

ChartData chartData(const Series &series, const Theme &theme, const Series *ghost)
{
    ChartData data;
    data.series = series;
    data.bars = series.axis.kind == SeriesAxis::Kind::Value ? Qt::Horizontal : Qt::Vertical;
    data.keys = drawnKeys(series);
    data.keysLeftOut = series.keys.size() - data.keys.size();
    data.possible = QList<qint64>(data.keys.size());
    data.stacks = emptyStacks(series, data.keys.size(), theme);
    QHash<QString, qsizetype> keyIndex;
    for (qsizetype i = 0; i < data.keys.size(); ++i) {
        keyIndex.insert(data.keys.at(i), i);
        data.keyWords.append(keyWord(series.axis, data.keys.at(i)));
    }
    QHash<QString, qsizetype> stackIndex;
    for (qsizetype i = 0; i < data.stacks.size(); ++i) {
        if (!data.stacks.at(i).isRest)
            stackIndex.insert(data.stacks.at(i).value, i);
    }
    for (const SeriesPoint &point : series.points) {
        const qsizetype key = keyIndex.value(point.key, -1);
        if (key < 0)
            continue;
        data.stacks[stackIndex.value(point.stack, data.stacks.size() - 1)].counts[key] += point.value;
        data.possible[key] += point.possible;
        data.hasPossible = data.hasPossible || point.possible > 0;
    }
    colourKeysByAward(data, theme);
    if (ghost) {
        data.ghost = QList<qint64>(data.keys.size());
        for (const SeriesPoint &point : ghost->points) {
            if (const qsizetype key = keyIndex.value(point.key, -1); key >= 0)
                data.ghost[key] += point.value;
        }
    }
    return data;
}

qint64 wholeTickStep(qint64 largest, int ticks)
{
    qint64 power = 1;
    while (true) {
        for (const qint64 factor : { 1, 2, 5 }) {
            if (power * factor * ticks >= largest)
                return power * factor;
        }
        power *= 10;
    }
}

QList<int> keysToLabel(const ChartData &data, double keyDistance, double labelWidth)
{
    QList<int> labelled;
    constexpr int RoundSteps[] { 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000 };
    const auto append = [&](auto &&isRound) {
        labelled.clear();
        for (int i = 0; i < int(data.keys.size()); ++i) {
            if (isRound(data.keys.at(i)))
                labelled.append(i);
        }
    };
    if (data.series.axis.kind == SeriesAxis::Kind::Value || keyDistance >= labelWidth) {
        append([](const QString &) { return true; });
        return labelled;
    }
    const SeriesAxis::Kind kind = data.series.axis.kind;
    const auto isRound = [kind](const QString &key, int step) {
        if (kind == SeriesAxis::Kind::Month)
            return key.endsWith(QLatin1String("-01")) && key.left(4).toInt() % step == 0;
        return (kind == SeriesAxis::Kind::Decade ? key.left(3) : key).toInt() % step == 0;
    };
    const double stepDistance = kind == SeriesAxis::Kind::Month ? 12 * keyDistance : keyDistance;
    const auto step = std::ranges::find_if(RoundSteps, [&](int s) { return s * stepDistance >= labelWidth; });
    if (step != std::end(RoundSteps))
        append([&](const QString &key) { return isRound(key, *step); });
    return labelled;
}

} // namespace phalera
