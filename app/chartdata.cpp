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
constexpr qsizetype MostRows = 24;  // of a heat map, which needs no colours for them
constexpr qsizetype PyramidSides = 2;
constexpr double WholeBar = 100; // per cent

QColor stackColour(const Theme &theme, const std::optional<Field> &field, const QString &value, qsizetype index)
{
    if (!field && index == 0)
        return theme.kind == Theme::Kind::Print ? theme.series(0) : theme.accent;
    if (!field)
        return theme.series(int(index));
    if (value.isEmpty())
        return theme.otherState;
    const QColor colour = *field == Field::Award ? theme.award(AwardId(value)) : QColor();
    // Awards beside the lineage share one colour elsewhere; here they must be told apart.
    return colour.isValid() && colour != theme.otherState ? colour : theme.series(int(index));
}

QStringList drawnKeys(const Series &series)
{
    QStringList keys = series.keys;
    if (!series.axis.isOrdered() && keys.size() > MostKeys)
        keys.resize(MostKeys);
    return keys;
}

qsizetype mostStacks(ChartForm form)
{
    return form == ChartForm::HeatMap ? MostRows : form == ChartForm::Pyramid ? PyramidSides : MostStacks;
}

ChartStack emptyStack(const QString &value, const QString &word, const ChartFill &fill, qsizetype keys)
{
    return { value, word, fill, false, QList<qint64>(keys), QList<qint64>(keys) };
}

QString sideWord(const QStringList &sides, qsizetype side)
{
    const QString letter = side == 0 ? QStringLiteral("A") : QStringLiteral("B");
    return sides.value(side).isEmpty()
        ? letter
        : QCoreApplication::translate("Charts", "%1: %2", "A or B of a comparison, and what it is")
              .arg(letter, sides.at(side));
}

/// Stacks in the order of the series; where there are too many, the smallest ones share the last.
void addStacks(ChartData &data, const ChartStyle &style)
{
    const Series &series = data.series;
    const qsizetype most = mostStacks(data.form);
    const bool hasMore = series.stacks.size() > most;
    const bool hasRest = hasMore && data.form != ChartForm::Pyramid;
    const qsizetype named = hasRest ? most - 1 : hasMore ? most : series.stacks.size();
    for (qsizetype i = 0; i < named; ++i) {
        const QString &value = series.stacks.at(i);
        const QColor colour = stackColour(style.theme, series.stack, value, i);
        const ChartFill fill = ChartFill::ofPart(colour, style.theme, style.ink, i);
        const QString word = series.isComparison() ? sideWord(style.sides, i) : stackWord(series, value);
        data.stacks.append(emptyStack(value, word, fill, data.keys.size()));
    }
    if (hasRest) {
        const int count = int(series.stacks.size() - named);
        const QString word = QCoreApplication::translate("Charts", "%n other value(s)", "legend of a chart", count);
        const ChartFill fill = ChartFill::ofPart(style.theme.otherState, style.theme, style.ink, named);
        data.stacks.append(emptyStack({}, word, fill, data.keys.size()));
        data.stacks.last().isRest = true;
    } else {
        data.stacksLeftOut = series.stacks.size() - named;
    }
}

/// Bars of awards have the awards' own colours, also where the awards are what runs along the axis.
void colourKeysByAward(ChartData &data, const ChartStyle &style)
{
    if (data.series.isDivided() || data.series.axis.kind != SeriesAxis::Kind::Value
        || data.series.axis.field != Field::Award || data.stacks.isEmpty())
        return;
    const ChartStack all = data.stacks.takeFirst();
    for (qsizetype i = 0; i < data.keys.size(); ++i) {
        const QColor colour = style.theme.award(AwardId(data.keys.at(i)));
        ChartStack stack = emptyStack({}, {}, ChartFill::ofPart(colour, style.theme, style.ink, 0), data.keys.size());
        stack.counts[i] = all.counts.at(i);
        stack.possible[i] = all.possible.at(i);
        data.stacks.append(stack);
    }
}

template <typename Add> void forEachDrawn(const ChartData &data, const Series &series, Add add)
{
    QHash<QString, qsizetype> keyIndex;
    for (qsizetype i = 0; i < data.keys.size(); ++i)
        keyIndex.insert(data.keys.at(i), i);
    for (const SeriesPoint &point : series.points) {
        if (const qsizetype key = keyIndex.value(point.key, -1); key >= 0)
            add(key, point);
    }
}

void addCounts(ChartData &data)
{
    QHash<QString, qsizetype> stackIndex;
    for (qsizetype i = 0; i < data.stacks.size(); ++i) {
        if (!data.stacks.at(i).isRest)
            stackIndex.insert(data.stacks.at(i).value, i);
    }
    const qsizetype rest = !data.stacks.isEmpty() && data.stacks.last().isRest ? data.stacks.size() - 1 : -1;
    forEachDrawn(data, data.series, [&](qsizetype key, const SeriesPoint &point) {
        const qsizetype index = stackIndex.value(point.stack, rest);
        if (index < 0) {
            data.countLeftOut += point.value;
            return;
        }
        data.stacks[index].counts[key] += point.value;
        data.stacks[index].possible[key] += point.possible;
        data.hasPossible = data.hasPossible || point.possible > 0;
    });
}

} // namespace

qint64 ChartData::certainAt(qsizetype key) const
{
    qint64 sum = 0;
    for (const ChartStack &stack : stacks)
        sum += stack.counts.at(key);
    return sum;
}

qint64 ChartData::possibleAt(qsizetype key) const
{
    qint64 sum = 0;
    for (const ChartStack &stack : stacks)
        sum += stack.possible.at(key);
    return sum;
}

bool ChartData::areLying() const
{
    return form == ChartForm::Pyramid || series.axis.kind == SeriesAxis::Kind::Value;
}

bool ChartData::isApart() const
{
    // A on B would look like a sum; and their shares are of all of A and of all of B.
    return series.isComparison() || form == ChartForm::Grouped || form == ChartForm::Multiples
        || form == ChartForm::Pyramid || form == ChartForm::HeatMap;
}

double ChartData::largest() const
{
    if (form == ChartForm::Share && !series.isComparison())
        return WholeBar;
    double longest = 0;
    for (const SerialDot &dot : series.dots)
        longest = std::max(longest, double(dot.number));
    for (qsizetype key = 0; key < keys.size(); ++key) {
        if (isApart()) {
            for (qsizetype stack = 0; stack < stacks.size(); ++stack)
                longest = std::max(
                    longest, valueOf(key, stack, stacks.at(stack).counts.at(key) + stacks.at(stack).possible.at(key)));
        } else {
            longest = std::max(longest, double(certainAt(key) + possibleAt(key)));
        }
        longest = std::max(longest, double(ghost.value(key)));
    }
    return longest;
}

double ChartData::valueOf(qsizetype key, qsizetype stack, qint64 count) const
{
    if (form != ChartForm::Share)
        return double(count);
    const qint64 whole = series.isComparison() ? series.sides.at(stack).total : certainAt(key) + possibleAt(key);
    return whole == 0 ? 0 : WholeBar * double(count) / double(whole);
}

ChartData chartData(const Series &series, const ChartStyle &style, const Series *ghost)
{
    ChartData data;
    data.series = series;
    const bool isPossible
        = suits(style.form, series.axis, series.isDivided()) && accumulationOf(style.form) == series.accumulation;
    data.form = isPossible                                ? style.form
        : series.accumulation == Accumulation::Cumulative ? ChartForm::Cumulative
                                                          : fittingForm(ChartForm::Stacked, series.axis, false);
    if (series.isComparison() && data.form == ChartForm::Stacked)
        data.form = ChartForm::Grouped;
    data.keys = drawnKeys(series);
    data.keysLeftOut = series.keys.size() - data.keys.size();
    for (const QString &key : std::as_const(data.keys))
        data.keyWords.append(keyWord(series.axis, key));
    addStacks(data, style);
    addCounts(data);
    data.hasPossible = data.hasPossible || (!series.dots.isEmpty() && series.possible > 0);
    colourKeysByAward(data, style);
    const bool hasGhost = data.form == ChartForm::Stacked || data.form == ChartForm::Cumulative;
    if (ghost && hasGhost && ghost->accumulation == series.accumulation) {
        data.ghost = QList<qint64>(data.keys.size());
        forEachDrawn(
            data, *ghost, [&data](qsizetype key, const SeriesPoint &point) { data.ghost[key] += point.value; });
    }
    return data;
}

QList<qint64> countClasses(qint64 largest)
{
    constexpr int MostClasses = 5;
    QList<qint64> limits;
    for (int i = 1; i < MostClasses; ++i) {
        const double share = std::pow(double(largest), double(i) / MostClasses);
        const qint64 step = std::max<qint64>(1, wholeTickStep(qint64(share), 4));
        const qint64 limit = std::max<qint64>(
            qint64(std::ceil(share / double(step))) * step, limits.isEmpty() ? 1 : limits.last() + 1);
        if (limit < largest)
            limits.append(limit);
    }
    if (largest > 0)
        limits.append(largest);
    return limits;
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
    constexpr int RoundSteps[] { 1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000 };
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
        if (kind == SeriesAxis::Kind::AgeGroup)
            return key.section(QLatin1String(".."), 0, 0).toInt() % (5 * step) == 0;
        return (kind == SeriesAxis::Kind::Decade ? key.left(3) : key).toInt() % step == 0;
    };
    const double stepDistance = kind == SeriesAxis::Kind::Month ? 12 * keyDistance : keyDistance;
    const auto step = std::ranges::find_if(RoundSteps, [&](int s) {
        const bool isRoundOnlyForDecades = s == 3;
        return s * stepDistance >= labelWidth && (!isRoundOnlyForDecades || kind == SeriesAxis::Kind::Decade);
    });
    if (step != std::end(RoundSteps))
        append([&](const QString &key) { return isRound(key, *step); });
    return labelled;
}

} // namespace phalera
