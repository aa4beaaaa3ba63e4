// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "texttable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Steps of a question in the engine's JSON, and their names.
const QList<std::pair<QString, QString>> &steps()
{
    static const QList<std::pair<QString, QString>> list { { u"answer"_s, u"answer"_s },
        { u"facets"_s, u"all facets, 8 values each"_s }, { u"series"_s, u"years by award"_s },
        { u"order"_s, u"order by date"_s }, { u"ms"_s, u"all together"_s },
        { u"processor"_s, u"of it processor time, all threads"_s },
        { u"every_value"_s, u"all facets with every value, besides"_s } };
    return list;
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString machineText(const QJsonObject &machine)
{
    QString text = u"%1, %2 cores, %3 GB; %4; %5, Qt %6; commit %7.\n"_s.arg(machine[u"processor"_s].toString())
                       .arg(machine[u"cores"_s].toInt())
                       .arg(machine[u"memory_mb"_s].toDouble() / 1024, 0, 'f', 1)
                       .arg(machine[u"system"_s].toString(), machine[u"compiler"_s].toString(),
                           machine[u"qt"_s].toString(), machine[u"commit"_s].toString());
    if (machine[u"load"_s].toDouble() > 0.5 * machine[u"cores"_s].toInt())
        text += u"\nThe machine was busy with other work (load %1): the times are longer than its own.\n"_s.arg(
            machine[u"load"_s].toDouble(), 0, 'f', 1);
    return text;
}

QString stepTable(const Results &results)
{
    TextTable table({ u"step of a question"_s, u"median"_s, u"p99"_s, u"slowest"_s });
    for (const auto &[step, name] : steps()) {
        const Times times = results.questions(step);
        table.addRow({ name, timeText(times.median()), timeText(times.percentile(0.99)), timeText(times.slowest()) });
    }
    return table.text();
}

QString kindTable(const Results &results)
{
    TextTable table({ u"kind of question"_s, u"asked"_s, u"median"_s, u"p99"_s, u"answer"_s, u"facets"_s, u"years"_s,
        u"order"_s, u"SQLite"_s, u""_s, u"DuckDB"_s, u""_s });
    for (const QString &kind : results.kinds()) {
        const Times whole = results.questions(u"ms"_s, kind);
        QStringList row { kind, QString::number(whole.count()), timeText(whole.median()),
            timeText(whole.percentile(0.99)) };
        for (const QString &step : { u"answer"_s, u"facets"_s, u"series"_s, u"order"_s })
            row.append(timeText(results.questions(step, kind).median()));
        for (const QString &baseline : { u"sqlite"_s, u"duckdb"_s }) {
            const Results::Pair pair = results.against(baseline, kind);
            const bool isAsked = pair.baseline.count() > 0;
            row.append(isAsked ? timeText(pair.baseline.median()) : u"–"_s);
            row.append(isAsked ? factorText(pair.engine.median(), pair.baseline.median()) : QString());
        }
        table.addRow(row);
    }
    return table.text();
}

QString windowTable(const Results &results)
{
    TextTable table({ u"in the window"_s, u"times"_s, u"painted"_s, u"p99"_s, u"at rest"_s, u"p99"_s, u"blocked"_s,
        u"longest gap"_s, u"never shown"_s, u"longest event"_s });
    for (const auto &[group, name] :
        { std::pair(u"typing"_s, u"a letter more or less"_s), std::pair(u"typing_fast"_s, u"a key every 30 ms"_s),
            std::pair(u"typing_after_opening"_s, u"a letter right after opening"_s),
            std::pair(u"facets"_s, u"click on a facet"_s), std::pair(u"ribbon"_s, u"drag of the ribbon"_s),
            std::pair(u"sorting"_s, u"click on a heading"_s), std::pair(u"in_records"_s, u"choice, records shown"_s),
            std::pair(u"in_lineage"_s, u"choice, lineage shown"_s), std::pair(u"in_charts"_s, u"choice, chart shown"_s),
            std::pair(u"in_map"_s, u"choice, map shown"_s) }) {
        const Times painted = results.window(group, u"painted"_s);
        const Times atRest = results.window(group, u"at_rest"_s);
        const QJsonValue reactions = results.part(u"window"_s)[group];
        if (painted.count() > 0)
            table.addRow({ name, QString::number(painted.count()), timeText(painted.median()),
                timeText(painted.percentile(0.99)), timeText(atRest.median()), timeText(atRest.percentile(0.99)),
                timeText(results.window(group, u"blocked"_s).slowest()),
                timeText(reactions[u"longest_gap"_s].toDouble()), QString::number(reactions[u"unanswered"_s].toInt()),
                reactions[u"longest_event"_s].toString() });
    }
    return table.isEmpty() ? QString() : table.text();
}

QString orderTable(const Results &results)
{
    TextTable table({ u"order of everything by"_s, u"first time"_s, u"again"_s });
    for (const QJsonValue &order : results.part(u"engine"_s)[u"orders"_s].toArray())
        table.addRow({ order[u"field"_s].toString(), timeText(order[u"first"_s].toDouble()),
            timeText(Times::fromJson(order[u"again"_s].toArray()).median()) });
    return table.text();
}

QString baselineText(const Results &results)
{
    QString text;
    for (const auto &[part, name] : { std::pair(u"sqlite"_s, u"SQLite"_s), std::pair(u"duckdb"_s, u"DuckDB"_s) }) {
        const Results::Pair pair = results.against(part);
        if (pair.baseline.count() == 0)
            continue;
        text += u"%1 %2 was asked %3 of the questions, in SQL. %4 had as many matches as here, %5 had more: words are "
                "found here in any script and spelling, there as they stand. Its tables took %6.\n\n"_s
                    .arg(name, results.part(part)[u"version"_s].toString())
                    .arg(pair.baseline.count())
                    .arg(pair.sameMatches)
                    .arg(pair.fewerMatches)
                    .arg(timeText(results.part(part)[u"build"_s].toDouble()));
    }
    return text;
}

QString growthTable(const QList<Results> &sizes)
{
    QStringList heading { u"median"_s };
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        heading.append(countText(sizes.at(i).conferrals()));
        if (i > 0)
            heading.append(u"growth"_s);
    }
    TextTable table(heading);
    const auto add = [&](const QString &name, const auto &timesAt) {
        QStringList row { name };
        double before = 0;
        for (const Results &results : sizes) {
            const double median = timesAt(results).median();
            row.append(timeText(median));
            if (row.size() > 2)
                row.append(factorText(before, median));
            before = median;
        }
        table.addRow(row);
    };
    for (const auto &[step, name] : steps())
        add(name, [&step](const Results &results) { return results.questions(step); });
    for (const QString &kind : sizes.constFirst().kinds())
        add(kind, [&kind](const Results &results) { return results.questions(u"ms"_s, kind); });
    return table.text();
}

QString sizeText(const Results &results)
{
    const QJsonObject slowest = results.slowestQuestion();
    QString text = u"\n## %1 conferrals\n\n"_s.arg(countText(results.conferrals()));
    text += budgetTable(results) + u"\n"_s + stepTable(results);
    text += u"\nThe slowest question, %1: `%2` (%3, %4 matches).\n\n"_s.arg(timeText(slowest[u"ms"_s].toDouble()),
        slowest[u"text"_s].toString(), slowest[u"kind"_s].toString(), countText(slowest[u"matches"_s].toInteger()));
    text += kindTable(results) + u"\n"_s + baselineText(results) + u"\n"_s;
    if (const QString window = windowTable(results); !window.isEmpty())
        text += window + u"\n"_s;
    return text + orderTable(results);
}

} // namespace

QString reportText(const QList<Results> &sizes, const QJsonObject &machine)
{
    QString text = u"# How long users wait\n\n"_s + machineText(machine);
    for (const Results &results : sizes)
        text += sizeText(results);
    if (sizes.size() > 1)
        text += u"\n## Growth\n\n"_s + growthTable(sizes);
    return text;
}

} // namespace phalera
