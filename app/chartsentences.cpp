// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartwords.h"

#include "app/datewords.h"
#include "app/serialtablemodel.h"
#include "app/words.h"
#include "series/seriescomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

// The numbers of a chart and of its bars, in sentences.

namespace phalera {

namespace {

/// The plural form for a count of 64 bits; forms repeat, so that the cut does no harm.
int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString countWords(Unit unit, qint64 count, const QLocale &locale)
{
    return QCoreApplication::translate("Charts", "%1 %2", "a number and what it counts")
        .arg(locale.toString(count), unitWord(unit, count));
}

QString possibleWords(const SeriesAxis &axis, qint64 count, const QLocale &locale)
{
    const QString number = locale.toString(count);
    const int n = plural(count);
    switch (axis.kind) {
    case SeriesAxis::Kind::Year:
        return QCoreApplication::translate("Charts", "of them %1 not dated to one year", nullptr, n).arg(number);
    case SeriesAxis::Kind::Decade:
        return QCoreApplication::translate("Charts", "of them %1 not dated to one decade", nullptr, n).arg(number);
    case SeriesAxis::Kind::Month:
        return QCoreApplication::translate("Charts", "of them %1 not dated to one month", nullptr, n).arg(number);
    case SeriesAxis::Kind::Age:
        return QCoreApplication::translate("Charts", "of them %1 not known to one year of age", nullptr, n).arg(number);
    case SeriesAxis::Kind::AgeGroup:
        return QCoreApplication::translate("Charts", "of them %1 not known to one group of ages", nullptr, n)
            .arg(number);
    case SeriesAxis::Kind::Interval:
        return QCoreApplication::translate("Charts", "of them %1 not known to one year", nullptr, n).arg(number);
    case SeriesAxis::Kind::Serial:
        return QCoreApplication::translate("Charts", "of them %1 not dated to one day", nullptr, n).arg(number);
    case SeriesAxis::Kind::Times:
    case SeriesAxis::Kind::Value:
        break;
    }
    return QCoreApplication::translate("Charts", "of them %1 uncertain", nullptr, n).arg(number);
}

QString undatedWords(const SeriesAxis &axis, qint64 count, const QLocale &locale)
{
    const QString number = locale.toString(count);
    const int n = plural(count);
    if (axis.isOfAges())
        return QCoreApplication::translate("Charts", "%1 of unknown age, not drawn", nullptr, n).arg(number);
    if (axis.kind == SeriesAxis::Kind::Interval)
        return QCoreApplication::translate("Charts", "%1 of unknown length, not drawn", "time between conferrals", n)
            .arg(number);
    if (axis.kind == SeriesAxis::Kind::Value)
        return QCoreApplication::translate("Charts", "%1 without a value, not drawn", nullptr, n).arg(number);
    return QCoreApplication::translate("Charts", "%1 undated, not drawn", nullptr, n).arg(number);
}

QString barWords(Unit unit, const QString &bar, qint64 value, qint64 possible, const QLocale &locale)
{
    const QString sentence = QCoreApplication::translate("Charts", "%1: %2", "a bar and its number")
                                 .arg(bar, countWords(unit, value, locale));
    if (possible == 0)
        return sentence;
    return QCoreApplication::translate(
        "Charts", "%1, %2 more perhaps", "a bar's number and the uncertain ones", plural(possible))
        .arg(sentence, locale.toString(possible));
}

/// A person who was honoured in two years, a record with two values of a field: the bars then add up to more than is
/// counted.
bool standsInSeveralBars(const Series &series)
{
    if (series.accumulation == Accumulation::Cumulative || series.points.isEmpty())
        return false; // of course it does, or nothing is known of it
    qint64 sum = 0;
    for (const SeriesPoint &point : series.points)
        sum += point.value;
    return sum > series.total - series.possible - series.undated;
}

QString dotWords(const Series &series, const QLocale &locale)
{
    return QCoreApplication::translate("Charts", "%1 serial number(s)", nullptr, plural(series.dots.size()))
        .arg(locale.toString(series.dots.size()));
}

/// Of what has no dot, besides the undated.
QStringList serialWords(const Series &series, const QLocale &locale)
{
    QStringList words;
    if (series.notPlain > 0)
        words.append(
            QCoreApplication::translate("Charts", "%1 not a plain number, not drawn", nullptr, plural(series.notPlain))
                .arg(locale.toString(series.notPlain)));
    words.append(QCoreApplication::translate(
        "Charts", "of %1 in all, %2 without a number on record", "conferrals", plural(series.withoutNumber))
                     .arg(countWords(Unit::Conferrals, series.total, locale), locale.toString(series.withoutNumber)));
    return words;
}

QString emptyDotsSentence(const Series &series)
{
    if (series.withoutNumber == series.total)
        return QCoreApplication::translate("Charts",
            "No conferral that matches has a serial number of its insignia on record, so there is nothing to draw.");
    return QCoreApplication::translate(
        "Charts", "No serial number of what matches is both a plain number and dated, so there is nothing to draw.");
}

/// The key of a bar as a sentence begins with it.
QString barKeyWord(const Series &series, const QString &key)
{
    const QString word = series.axis.kind == SeriesAxis::Kind::Times
        ? QCoreApplication::translate("Charts", "%n award(s)", "of one person", key.toInt())
        : series.axis.kind == SeriesAxis::Kind::Interval
        ? QCoreApplication::translate("Charts", "%n year(s)", "between two conferrals", key.toInt())
        : keyWord(series.axis, key);
    return series.accumulation == Accumulation::Cumulative
        ? QCoreApplication::translate("Charts", "up to %1", "a key and all before it").arg(word)
        : word;
}

} // namespace

QStringList chartNumbers(const Series &series, const QLocale &locale)
{
    if (series.isComparison()) {
        QStringList sides;
        for (qsizetype side = 0; side < series.sides.size(); ++side)
            sides.append(QCoreApplication::translate("Charts", "%1: %2", "A or B of a comparison, and what it is")
                             .arg(series.stacks.at(side),
                                 chartNumbers(sideOf(series, side), locale).join(QStringLiteral(", "))));
        return sides;
    }
    QStringList numbers = series.axis.kind == SeriesAxis::Kind::Serial
        ? QStringList { dotWords(series, locale) }
        : QStringList { countWords(series.unit, series.total, locale) };
    if (series.possible > 0)
        numbers.append(possibleWords(series.axis, series.possible, locale));
    if (series.undated > 0)
        numbers.append(undatedWords(series.axis, series.undated, locale));
    if (series.axis.kind == SeriesAxis::Kind::Serial)
        numbers += serialWords(series, locale);
    if (series.firstOnes > 0)
        numbers.append(QCoreApplication::translate(
            "Charts", "%1 without such an award before left out", nullptr, plural(series.firstOnes))
                           .arg(locale.toString(series.firstOnes)));
    if (standsInSeveralBars(series))
        numbers.append(QCoreApplication::translate("Charts", "some stand in more than one bar"));
    if (series.notConferring > 0)
        numbers.append(QCoreApplication::translate(
            "Charts", "%1 revocation(s) or restoration(s) left out", nullptr, plural(series.notConferring))
                           .arg(locale.toString(series.notConferring)));
    return numbers;
}

QString emptyChartSentence(const Series &series)
{
    if (!series.dots.isEmpty())
        return {};
    const bool hasOther = series.isComparison() && series.sides.first().total > 0;
    if (series.total == 0 && series.firstOnes > 0 && !hasOther)
        return QCoreApplication::translate("Charts",
            "Nothing that matches is a second or later award of the same title, so there is no time between two.");
    if (series.total == 0 && !hasOther)
        return QCoreApplication::translate("Charts", "Nothing matches this search, so there is nothing to draw.");
    for (const SeriesPoint &point : series.points) {
        if (point.value > 0 || point.possible > 0)
            return {};
    }
    if (series.axis.kind == SeriesAxis::Kind::Serial)
        return emptyDotsSentence(series);
    if (series.axis.kind == SeriesAxis::Kind::Interval)
        return QCoreApplication::translate(
            "Charts", "Of no award that matches is the time since the one before known, so there is nothing to draw.");
    if (series.axis.isOfAges())
        return QCoreApplication::translate("Charts", "No age is known for what matches, so there is nothing to draw.");
    return QCoreApplication::translate("Charts", "Nothing of what matches has a date, so there is nothing to draw.");
}

QString dotSentence(const Series &series, qsizetype dot, const QLocale &locale)
{
    const SerialDot &serial = series.dots.at(dot);
    const auto text = [&](Field field) { return series.snapshot->text(RowTable::Conferrals, serial.row, field); };
    QStringList lines { QCoreApplication::translate("Charts", "No. %1: %2", "a serial number and who received it")

                            .arg(QString::number(serial.number), personOfDot(series, serial)) };
    lines.append(dateWords(series.snapshot->date(RowTable::Conferrals, serial.row, Field::Date), locale));
    lines.append(valueWord(Field::Award, text(Field::Award)));
    return lines.join(u'\n');
}

QString sideSentence(const Series &series, const QString &key, qsizetype side, const QLocale &locale)
{
    const auto point = std::ranges::find_if(
        series.points, [&](const SeriesPoint &p) { return p.key == key && p.stack == series.stacks.at(side); });
    const qint64 value = point == series.points.end() ? 0 : point->value;
    const qint64 possible = point == series.points.end() ? 0 : point->possible;
    const QString sentence = barWords(series.unit, series.stacks.at(side), value, possible, locale);
    const qint64 total = series.sides.at(side).total;
    return total == 0
        ? sentence
        : QCoreApplication::translate("Charts", "%1 (%2 % of its %3)", "a number and its share")
              .arg(sentence, locale.toString(100 * double(value) / double(total), 'f', 1), locale.toString(total));
}

QString wholeBarSentence(const Series &series, const QString &key, const QLocale &locale)
{
    qint64 value = 0;
    qint64 possible = 0;
    for (const SeriesPoint &point : series.points) {
        if (point.key == key) {
            value += point.value;
            possible += point.possible;
        }
    }
    return barWords(series.unit, barKeyWord(series, key), value, possible, locale);
}

QString barSentence(const Series &series, const QString &key, const QString &stack, const QLocale &locale)
{
    qint64 possible = 0;
    for (const SeriesPoint &point : series.points) {
        if (point.key == key && point.stack == stack)
            possible += point.possible;
    }
    const QString bar = QCoreApplication::translate("Charts", "%1, %2", "key and stack of a bar")
                            .arg(barKeyWord(series, key), stackWord(series, stack));
    return barWords(series.unit, bar, series.valueAt(key, stack), possible, locale);
}

} // namespace phalera
