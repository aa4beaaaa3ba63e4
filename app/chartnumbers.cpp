// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"

#include "app/serialtablemodel.h"
#include "exchange/csvwriter.h"
#include "series/seriescomparison.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

// The numbers of a chart as CSV, for programs: in English whatever language the chart has.

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString unknownName(const SeriesAxis &axis)
{
    return axis.isOfAges() ? u"of unknown age"_s
        : axis.kind == SeriesAxis::Kind::Interval ? u"of unknown length"_s
                                                  : u"undated"_s;
}

Result<void> writeBars(const Series &series, QIODevice &device)
{
    CsvWriter writer(device);
    const auto write = [&](const QString &key, const QString &stack, qint64 certain, qint64 possible) {
        QStringList row { key };
        if (series.isDivided())
            row.append(stack);
        writer.writeRow(row + QStringList { QString::number(certain), QString::number(possible) });
    };
    QStringList head { seriesAxisName(series.axis) };
    if (series.isDivided())
        head.append(series.stack ? QString(fieldName(*series.stack)) : u"side"_s);
    writer.writeRow(head + QStringList { u"certain"_s, u"possible"_s });
    for (const SeriesPoint &point : series.points)
        write(point.key.isEmpty() ? u"unknown"_s : point.key, point.stack.isEmpty() ? u"unknown"_s : point.stack,
            point.value, point.possible);
    const auto writeTotals = [&](const Series &side, const QString &name) {
        if (side.undated > 0)
            write(unknownName(side.axis), name, side.undated, 0);
        if (side.axis.kind == SeriesAxis::Kind::Interval)
            write(u"without one before"_s, name, side.firstOnes, 0);
        write(u"total"_s, name, side.total, side.possible);
    };
    if (!series.isComparison())
        writeTotals(series, {});
    for (qsizetype side = 0; side < series.sides.size(); ++side)
        writeTotals(sideOf(series, side), series.stacks.at(side));
    return writer.finish();
}

/// A row a dot, then how many have none.
Result<void> writeDots(const Series &series, QIODevice &device)
{
    CsvWriter writer(device);
    const auto write = [&](const QStringList &cells, const QString &stack, qint64 count) {
        QStringList row = cells;
        if (series.isDivided())
            row.append(stack);
        writer.writeRow(row + QStringList { QString::number(count) });
    };
    QStringList head { u"serial"_s, u"date"_s, u"person"_s, u"conferral"_s };
    if (series.isDivided())
        head.append(series.stack ? QString(fieldName(*series.stack)) : u"side"_s);
    writer.writeRow(head + QStringList { u"conferrals"_s });
    for (const SerialDot &dot : series.dots) {
        const auto text = [&](Field field) { return series.snapshot->text(RowTable::Conferrals, dot.row, field); };
        write({ QString::number(dot.number), text(Field::Date), text(Field::Person), text(Field::Id) },
            series.stacks.value(dot.stack), 1);
    }
    const auto writeSums = [&](const Series &side, const QString &name) {
        const auto sum = [&](const QString &what, qint64 count) { write({ what, {}, {}, {} }, name, count); };
        sum(u"undated"_s, side.undated);
        sum(u"not a plain number"_s, side.notPlain);
        sum(u"without a number"_s, side.withoutNumber);
        sum(u"total"_s, side.total);
    };
    if (!series.isComparison())
        writeSums(series, {});
    for (qsizetype side = 0; side < series.sides.size(); ++side)
        writeSums(sideOf(series, side), series.stacks.at(side));
    return writer.finish();
}

} // namespace

QString numbersPath(const QString &drawingPath)
{
    const QFileInfo drawing(drawingPath);
    return drawing.dir().filePath(drawing.completeBaseName() + u".csv");
}

Result<void> writeChartNumbers(const Series &series, QIODevice &device)
{
    return series.axis.kind == SeriesAxis::Kind::Serial ? writeDots(series, device) : writeBars(series, device);
}

Result<void> writeChartNumbers(const Series &series, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    if (const Result<void> written = writeChartNumbers(series, static_cast<QIODevice &>(file)); !written)
        return written;
    if (!file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    return {};
}

} // namespace phalera
