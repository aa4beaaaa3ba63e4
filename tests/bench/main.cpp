// SPDX-License-Identifier: GPL-3.0-or-later
// What a user waits for, measured on one archive, with the same questions as SQL on the same file as the baseline of the same run.
#include "archive/archive.h"
#include "measurement.h"
#include "series/series.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 200;

QList<Measurement> measureEngine(const Archive &archive)
{
    const std::shared_ptr<const Snapshot> snapshot = archive.snapshot();
    const auto query = [](const QString &text) { return parseQuery(text).value(); };
    const Query everything;
    const Query narrow = query(u"republic:\"Ukrainian SSR\" sex:female year:1948..1952"_s);
    const Query words = query(u"стаханов"_s);
    const auto facets = [&](const Query &q) {
        for (const Field field : facetFieldsOf(Unit::Conferrals))
            (void)facet(snapshot, q, field);
    };
    const auto years = [&](const Answer &a) { (void)series(a, *seriesAxisByName(u"year"_s), Field::Award); };
    return {
        Measurement::of(u"everything: query, all facets, years, order"_s, Runs, [&] {
            const Answer a = answer(snapshot, everything);
            facets(everything);
            years(a);
            (void)ordered(a, { { Field::Name, false } }, u"ru"_s);
        }),
        Measurement::of(u"narrow: query, all facets, years, order"_s, Runs, [&] {
            const Answer a = answer(snapshot, narrow);
            facets(narrow);
            years(a);
            (void)ordered(a, { { Field::Date, true } }, u"ru"_s);
        }),
        Measurement::of(u"one name: query"_s, Runs, [&] { (void)answer(snapshot, words); }),
        Measurement::of(u"order of everything by name"_s, Runs, [&, a = answer(snapshot, everything)] {
            (void)ordered(a, { { Field::Name, false } }, u"ru"_s);
        }),
    };
}

QList<Measurement> measureSql(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"baseline"_s);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return {};
    const auto run = [&database](const QString &sql) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(sql);
        while (query.next()) { }
    };
    const QString from = u" FROM conferrals c JOIN people p ON p.id = c.person"_s;
    return { Measurement::of(u"SQL: the same nine facets, one GROUP BY each"_s, Runs, [&] {
        for (const QString &column : { u"c.award"_s, u"c.republic"_s, u"p.sex"_s, u"p.sector"_s, u"c.ordinal"_s, u"c.status"_s, u"p.nationality"_s,
                 u"substr(c.date, 1, 4)"_s, u"length(c.date)"_s })
            run(QString(u"SELECT "_s + column + u", count(*)"_s + from + u" GROUP BY 1"_s));
    }) };
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"archive"_s, u"Archive to measure."_s, u"file"_s }, { u"out"_s, u"JSON file for the results."_s, u"file"_s } });
    parser.addHelpOption();
    parser.process(app);
    const QString path = parser.value(u"archive"_s);

    Archive archive(Archive::Threading::SameThread);
    const Measurement open = Measurement::of(u"open: file to snapshot"_s, 5, [&] { (void)archive.open(path, OpenMode::ReadOnly).result(); });
    if (!archive.isOpen()) {
        QTextStream(stderr) << "phalera-bench: " << path << " cannot be opened\n";
        return 4;
    }
    const QList<Measurement> all = QList<Measurement> { open } + measureEngine(archive) + measureSql(path);

    QJsonArray rows;
    QTextStream table(stdout);
    for (const Measurement &measurement : all) {
        rows.append(measurement.json());
        table << measurement.name().leftJustified(50) << QString::number(measurement.median() / 1000, 'f', 3).rightJustified(10) << " ms  p99 "
              << QString::number(measurement.percentile(0.99) / 1000, 'f', 3).rightJustified(10) << " ms\n";
    }
    const QJsonObject result { { u"archive"_s, path }, { u"conferrals"_s, archive.facts().rows.value(Table::Conferrals) }, { u"measurements"_s, rows } };
    QFile out(parser.value(u"out"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(result).toJson()) < 0) {
        QTextStream(stderr) << "phalera-bench: " << out.fileName() << ": " << out.errorString() << '\n';
        return 1;
    }
    return 0;
}
