// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartwords.h"
#include "app/cli/rowoutput.h"
#include "app/cli/seriesrequest.h"
#include "app/datewords.h"
#include "app/serialtablemodel.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QString textOfDot(const Series &series, const SerialDot &dot, Field field)
{
    return series.snapshot->text(RowTable::Conferrals, dot.row, field);
}

QJsonArray dotsAsJson(const Series &series)
{
    QJsonArray dots;
    for (const SerialDot &dot : series.dots) {
        QJsonObject object { { u"number"_s, dot.number }, { u"date"_s, textOfDot(series, dot, Field::Date) },
            { u"person"_s, textOfDot(series, dot, Field::Person) }, { u"id"_s, textOfDot(series, dot, Field::Id) } };
        if (series.isDivided())
            object.insert(u"stack"_s, jsonValue(series.stacks.at(dot.stack), OutputColumn::Type::Text));
        dots.append(object);
    }
    return dots;
}

QJsonArray pointsAsJson(const Series &series)
{
    QJsonArray points;
    for (const SeriesPoint &point : series.points) {
        QJsonObject object { { u"key"_s, jsonValue(point.key, OutputColumn::Type::Text) }, { u"value"_s, point.value },
            { u"possible"_s, point.possible } };
        if (series.isDivided())
            object.insert(u"stack"_s, jsonValue(point.stack, OutputColumn::Type::Text));
        points.append(object);
    }
    return points;
}

ExitCode printSeriesAsJson(const Call &call, const Series &series)
{
    QJsonArray sides;
    for (qsizetype side = 0; side < series.sides.size(); ++side) {
        const SeriesTotals &totals = series.sides.at(side);
        sides.append(QJsonObject { { u"side"_s, series.stacks.at(side) }, { u"total"_s, totals.total },
            { u"possible"_s, totals.possible }, { u"undated"_s, totals.undated } });
    }
    QList<JsonWriter::Member> members { { u"by"_s, seriesAxisName(series.axis) },
        { u"unit"_s, QString(unitName(series.unit)) }, { u"series"_s, pointsAsJson(series) },
        { u"undated"_s, series.undated }, { u"possible"_s, series.possible }, { u"total"_s, series.total },
        { u"revocations"_s, series.notConferring }, { u"sides"_s, sides } };
    if (series.axis.kind == SeriesAxis::Kind::Interval)
        members.append({ u"without_one_before"_s, series.firstOnes });
    if (series.axis.kind == SeriesAxis::Kind::Serial)
        members += QList<JsonWriter::Member> { { u"dots"_s, dotsAsJson(series) },
            { u"without_number"_s, series.withoutNumber }, { u"not_plain"_s, series.notPlain } };
    call.terminal.print(QString::fromUtf8(phalera::jsonObject(members)));
    return ExitCode::Done;
}

QList<OutputColumn> stackColumn(const Series &series)
{
    if (!series.isDivided())
        return {};
    return { { u"stack"_s, series.stack ? fieldLabel(*series.stack) : QCoreApplication::translate("Cli", "Side"),
        {} } };
}

QStringList stackWords(const Series &series, const QString &stack)
{
    if (!series.isDivided())
        return {};
    return { series.stack ? stackWord(series, stack) : stack };
}

Result<void> listDots(const Call &call, const Series &series)
{
    const QList<OutputColumn> columns
        = QList<OutputColumn> { { u"number"_s, QCoreApplication::translate("Cli", "Serial no."),
                                    OutputColumn::Type::Number },
              { u"date"_s, fieldLabel(Field::Date), {} }, { u"person"_s, fieldLabel(Field::Person), {} } }
        + stackColumn(series);
    RowOutput output(call.terminal.out(), call.format, columns, call.terminal.width());
    for (const SerialDot &dot : series.dots) {
        const QStringList stack = series.isDivided() ? QStringList { series.stacks.at(dot.stack) } : QStringList();
        const Date date = series.snapshot->date(RowTable::Conferrals, dot.row, Field::Date);
        output.add(QStringList { QString::number(dot.number), textOfDot(series, dot, Field::Date),
                       textOfDot(series, dot, Field::Person) }
                + stack,
            QStringList { QString::number(dot.number), dateShort(date, call.locale), personOfDot(series, dot) }
                + stackWords(series, stack.value(0)));
    }
    return output.finish();
}

Result<void> listPoints(const Call &call, const Series &series)
{
    const QList<OutputColumn> columns = QList<OutputColumn> { { u"key"_s, axisWord(series.axis), {} } }
        + stackColumn(series)
        + QList<OutputColumn> {
              { u"value"_s, QCoreApplication::translate("Cli", "Certain"), OutputColumn::Type::Number },
              { u"possible"_s, QCoreApplication::translate("Cli", "Possible"), OutputColumn::Type::Number } };
    RowOutput output(call.terminal.out(), call.format, columns, call.terminal.width());
    for (const SeriesPoint &point : series.points) {
        const QStringList stack = series.isDivided() ? QStringList { point.stack } : QStringList();
        output.add(QStringList { point.key } + stack
                + QStringList { QString::number(point.value), QString::number(point.possible) },
            QStringList { keyWord(series.axis, point.key) } + stackWords(series, point.stack)
                + QStringList { call.locale.toString(point.value), call.locale.toString(point.possible) });
    }
    return output.finish();
}

} // namespace

ExitCode seriesOf(const Call &call)
{
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto request = seriesFrom(call, **archive, 1);
    if (!request)
        return request.error();
    const Series &series = request->series;
    if (call.format == OutputFormat::Json)
        return printSeriesAsJson(call, series);
    const Result<void> written
        = series.axis.kind == SeriesAxis::Kind::Serial ? listDots(call, series) : listPoints(call, series);
    if (written && call.format == OutputFormat::Table)
        call.terminal.print(u'\n' + chartNumbers(series, call.locale).join("; "_L1));
    return ended(call, written);
}

} // namespace phalera::cli
