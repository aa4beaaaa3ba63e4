// SPDX-License-Identifier: GPL-3.0-or-later
// What a user waits for, measured on one archive, with the same questions as SQL on the same file as the baseline of
// the same run.
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

/// What users type, by kind.
struct Question
{
    QString kind;
    QString text;
};

QList<Question> questions()
{
    return { { u"everything"_s, {} }, { u"one letter"_s, u"и"_s }, { u"two letters"_s, u"ст"_s },
        { u"rare name"_s, u"стаханов"_s }, { u"common name"_s, u"ivanov"_s },
        { u"facet and range"_s, u"republic:\"Ukrainian SSR\" sex:female year:1948..1952"_s },
        { u"OR"_s, u"sex:female OR sector:agriculture"_s }, { u"negation"_s, u"-sex:female"_s },
        { u"nothing found"_s, u"qzqzqz"_s }, { u"people"_s, u"unit:people sex:female"_s } };
}

/// Everything that one keystroke asks for.
void answerWhole(const std::shared_ptr<const Snapshot> &snapshot, const Query &query)
{
    const Answer found = answer(snapshot, query);
    (void)facets(found, facetFieldsOf(query.unit));
    (void)series(found, *seriesAxisByName(u"year"_s), Field::Award);
    (void)ordered(found, { { Field::Date, true } }, u"ru"_s);
}

QList<Measurement> measureEngine(const Archive &archive)
{
    const std::shared_ptr<const Snapshot> snapshot = archive.snapshot();
    QList<Measurement> all;
    for (const Question &question : questions()) {
        const Query query = parseQuery(question.text).value();
        all.append(Measurement::of(question.kind + u": query"_s, Runs, [&] { (void)answer(snapshot, query); }));
        all.append(Measurement::of(
            question.kind + u": query, all facets, years, order"_s, Runs, [&] { answerWhole(snapshot, query); }));
    }
    const Answer everything = answer(snapshot, {});
    all.append(Measurement::of(
        u"all facets of everything"_s, Runs, [&] { (void)facets(everything, facetFieldsOf(Unit::Conferrals)); }));
    all.append(Measurement::of(
        u"years of everything"_s, Runs, [&] { (void)series(everything, *seriesAxisByName(u"year"_s), Field::Award); }));
    for (const Field field : { Field::Name, Field::Date, Field::Award, Field::Occupation }) {
        all.append(Measurement::of(u"order of everything by "_s + fieldName(field), Runs, [&] {
            (void)ordered(everything, { { field, false } }, u"ru"_s);
        }));
    }
    return all;
}

/// Memory of this program in kilobytes, where the system tells it: "VmRSS" now, "VmHWM" at most.
qint64 memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
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
        for (const QString &column : { u"c.award"_s, u"c.republic"_s, u"p.sex"_s, u"p.sector"_s, u"c.ordinal"_s,
                 u"c.status"_s, u"p.nationality"_s, u"substr(c.date, 1, 4)"_s, u"length(c.date)"_s })
            run(QString(u"SELECT "_s + column + u", count(*)"_s + from + u" GROUP BY 1"_s));
    }) };
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"archive"_s, u"Archive to measure."_s, u"file"_s },
        { u"out"_s, u"JSON file for the results."_s, u"file"_s } });
    parser.addHelpOption();
    parser.process(app);
    const QString path = parser.value(u"archive"_s);

    Archive archive(Archive::Threading::SameThread);
    const Measurement open
        = Measurement::of(u"open: file with its kept snapshot"_s, 5, [&] { (void)archive.open(path).result(); });
    if (!archive.isOpen()) {
        QTextStream(stderr) << "phalera-bench: " << path << " cannot be opened\n";
        return 4;
    }
    const qint64 held = memory("VmRSS");
    const QList<Measurement> all = QList<Measurement> { open } + measureEngine(archive) + measureSql(path);

    QJsonArray rows;
    QTextStream table(stdout);
    for (const Measurement &measurement : all) {
        rows.append(measurement.json());
        table << measurement.name().leftJustified(50)
              << QString::number(measurement.median() / 1000, 'f', 3).rightJustified(10) << " ms  p99 "
              << QString::number(measurement.percentile(0.99) / 1000, 'f', 3).rightJustified(10) << " ms\n";
    }
    table << u"memory with the archive open"_s.leftJustified(50) << QString::number(held / 1024).rightJustified(10)
          << " MB\n";
    const QJsonObject result { { u"archive"_s, path },
        { u"conferrals"_s, archive.facts().rows.value(Table::Conferrals) }, { u"measurements"_s, rows },
        { u"memory_kb"_s, held }, { u"highest_memory_kb"_s, memory("VmHWM") } };
    QFile out(parser.value(u"out"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(result).toJson()) < 0) {
        QTextStream(stderr) << "phalera-bench: " << out.fileName() << ": " << out.errorString() << '\n';
        return 1;
    }
    return 0;
}
