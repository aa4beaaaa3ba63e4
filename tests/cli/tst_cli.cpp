// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "olderschema.h"
#include "store/recordstore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Problems = 1, Usage = 2, BadInput = 3, NoArchive = 4 };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList values(const QJsonArray &rows, const QString &key)
{
    QStringList result;
    for (const QJsonValue &row : rows)
        result.append(row[key].toString());
    return result;
}

} // namespace

class TstCli : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void helpOnEachCommand_data();
    void helpOnEachCommand();
    void usageErrors_data();
    void usageErrors();
    void archiveErrors_data();
    void archiveErrors();
    void readsAnArchiveOfAnOlderProgram_data();
    void readsAnArchiveOfAnOlderProgram();
    void badQueryPointsAtItsPlace();
    void infoCountsTheRowsOfTheTables();
    void firstConferralsOfTheRussianTitle();
    void oneNameInManySpellings_data();
    void oneNameInManySpellings();
    void negationIsNoOption();
    void queryJsonHasTheFoundingFields();
    void queryColumnsSortAndLimit();
    void queryUnits_data();
    void queryUnits();
    void tableListsRevocationsAndCountsThemApart();
    void facetsAddUp();
    void seriesNeverInventsAYear();
    void seriesByStack();
    void mapAndListMakeTheWhole();
    void mapIsOfTheTimeOfTheAwards();
    void mapNumbersAreThoseOfTheFacet();
    void lineageAsJson();
    void lineageOfAQuery();
    void lineageRefusesWhatIsNoTime_data();
    void lineageRefusesWhatIsNoTime();
    void showsARecordWithItsSources();
    void drawsWithoutADisplay_data();
    void drawsWithoutADisplay();
    void aFigureAnswersItsQuestion_data();
    void aFigureAnswersItsQuestion();
    void checkFindsTheFoundingArchiveSound();
    void russianWords();

private:
    QTemporaryDir m_folder;
};

void TstCli::helpOnEachCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : { u"create"_s, u"import"_s, u"query"_s, u"facets"_s, u"series"_s, u"chart"_s,
             u"map"_s, u"lineage"_s, u"show"_s, u"report"_s, u"export"_s, u"check"_s, u"info"_s, u"synth"_s })
        QTest::newRow(qPrintable(command)) << command;
}

void TstCli::helpOnEachCommand()
{
    QFETCH(const QString, command);
    const Outcome help = run({ command, u"--help"_s });
    QCOMPARE(help.exitCode, Done);
    QVERIFY(help.out.startsWith(QByteArray("Usage: phalera-cli " + command.toLatin1() + ' ')));
    QVERIFY(help.lines().constFirst().contains(u"ARCHIVE"_s));
    QVERIFY(help.out.contains("Exit codes: 0 done"));
    QVERIFY(help.error.isEmpty());
    const Outcome general = run({ u"--help"_s });
    QCOMPARE(general.exitCode, Done);
    QVERIFY(general.out.contains(QByteArray("  " + command.toLatin1() + ' ')));
}

void TstCli::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QString archive = foundingArchive();
    QTest::newRow("no command") << QStringList {} << "Usage"_ba;
    QTest::newRow("unknown command") << QStringList { u"qurey"_s, archive } << "query"_ba;
    QTest::newRow("no archive") << QStringList { u"info"_s } << "ARCHIVE"_ba;
    QTest::newRow("too many words") << QStringList { u"info"_s, archive, u"more"_s } << "ARCHIVE"_ba;
    QTest::newRow("unknown option") << QStringList { u"info"_s, archive, u"--fromat"_s, u"json"_s } << "--format"_ba;
    QTest::newRow("option without value") << QStringList { u"info"_s, archive, u"--format"_s } << "--format"_ba;
    QTest::newRow("impossible value") << QStringList { u"info"_s, archive, u"--format"_s, u"xml"_s } << "xml"_ba;
    QTest::newRow("missing option") << QStringList { u"series"_s, archive } << "--by"_ba;
    QTest::newRow("unknown axis") << QStringList { u"series"_s, archive, u"--by"_s, u"fortnight"_s } << "fortnight"_ba;
    QTest::newRow("unknown column") << QStringList { u"query"_s, archive, u"--columns"_s, u"repulic"_s }
                                    << "republic"_ba;
    QTest::newRow("unknown sort field") << QStringList { u"query"_s, archive, u"--sort=-colour"_s } << "colour"_ba;
    QTest::newRow("limit in words") << QStringList { u"query"_s, archive, u"--limit"_s, u"few"_s } << "--limit"_ba;
    QTest::newRow("facet of a text") << QStringList { u"facets"_s, archive, u"--field"_s, u"grounds"_s }
                                     << "grounds"_ba;
    QTest::newRow("unknown report") << QStringList { u"report"_s, archive, u"poem"_s, u"--out"_s, u"x.pdf"_s }
                                    << "poem"_ba;
    QTest::newRow("unknown drawing") << QStringList { u"chart"_s, archive, u"--by"_s, u"year"_s, u"--out"_s,
        u"x.bmp"_s } << "bmp"_ba;
    QTest::newRow("form without parts") << QStringList { u"chart"_s, archive, u"--by=year"_s, u"--form=share"_s,
        u"--out=x.svg"_s } << "share"_ba;
    QTest::newRow("pyramid of years") << QStringList { u"chart"_s, archive, u"--by=year"_s, u"--stack=sex"_s,
        u"--form=pyramid"_s, u"--out=x.svg"_s }
                                      << "pyramid"_ba;
    QTest::newRow("width of a chart") << QStringList { u"chart"_s, archive, u"--by=year"_s, u"--width=wide"_s,
        u"--out=x.svg"_s } << "--width"_ba;
    QTest::newRow("comparison with a mistake")
        << QStringList { u"series"_s, archive, u"--by=year"_s, u"--compare=sex:"_s } << "sex"_ba;
    QTest::newRow("query for a whole export")
        << QStringList { u"export"_s, archive, u"sex:female"_s, u"--out"_s, u"x"_s } << "csv"_ba;
}

void TstCli::usageErrors()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, Usage);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.contains(sentence), outcome.error.constData());
}

void TstCli::archiveErrors_data()
{
    QTest::addColumn<QString>("path");
    const auto write = [this](const QString &name, const QByteArray &content) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    };
    QTest::newRow("missing") << m_folder.filePath(u"missing.phalera"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("empty") << write(u"empty.phalera"_s, {});
    QTest::newRow("text") << write(u"text.phalera"_s, "id,kind\na,web\n"_ba.repeated(100));
    QTest::newRow("cut off") << write(u"cut.phalera"_s, contentOf(foundingArchive()).first(40'000));
}

void TstCli::archiveErrors()
{
    QFETCH(const QString, path);
    const QByteArray before = contentOf(path);
    const Outcome outcome = run({ u"info"_s, path });
    QCOMPARE(outcome.exitCode, NoArchive);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.error.startsWith("phalera-cli: "));
    QCOMPARE(contentOf(path), before);
}

void TstCli::readsAnArchiveOfAnOlderProgram_data()
{
    QTest::addColumn<QStringList>("call");
    const QStringList calls { u"query A stakhanov --format=json"_s, u"facets A --field=award --format=json"_s,
        u"series A --by=year --format=json"_s, u"lineage A"_s, u"show A stakhanov-alexei-1906"_s, u"check A"_s,
        u"duplicates A --format=json"_s };
    for (const QString &call : calls)
        QTest::newRow(qPrintable(call)) << call.split(u' ');
}

void TstCli::readsAnArchiveOfAnOlderProgram()
{
    QFETCH(const QStringList, call);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.phalera"_s);
    QVERIFY(tests::copyInSchema(foundingArchive(), RecordStore::currentSchema() - 1, path));
    const QByteArray before = contentOf(path);
    const Outcome ofNew = run(QStringList(call).replaceInStrings(u"A"_s, foundingArchive(), Qt::CaseSensitive));
    const Outcome ofOlder = run(QStringList(call).replaceInStrings(u"A"_s, path, Qt::CaseSensitive));
    QVERIFY(ofNew.exitCode == Done || ofNew.exitCode == Problems);
    QVERIFY(!ofNew.out.isEmpty());
    QCOMPARE(ofOlder.exitCode, ofNew.exitCode);
    QCOMPARE(ofOlder.error, ofNew.error);
    QCOMPARE(ofOlder.out, ofNew.out);
    QCOMPARE(contentOf(path), before);
}

void TstCli::badQueryPointsAtItsPlace()
{
    const Outcome outcome = run({ u"query"_s, foundingArchive(), u"sex:female colour:red"_s });
    QCOMPARE(outcome.exitCode, Usage);
    QVERIFY(outcome.out.isEmpty());
    const QList<QByteArray> lines = outcome.error.split('\n');
    QVERIFY2(lines.at(0).contains("Column 12") && lines.at(0).contains("colour"), outcome.error.constData());
    QCOMPARE(lines.at(1), "  sex:female colour:red"_ba);
    QCOMPARE(lines.at(2), "             ^"_ba);
}

void TstCli::infoCountsTheRowsOfTheTables()
{
    const Outcome outcome = run({ u"info"_s, foundingArchive(), u"--format"_s, u"json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonObject info = outcome.object();
    QCOMPARE(info[u"data_version"_s].toString().size(), 64);
    QVERIFY(info[u"schema"_s].toInt() >= 1);
    const QMap<QString, int> expected { { u"sources"_s, 951 }, { u"awards"_s, 34 }, { u"award_relations"_s, 38 },
        { u"acts"_s, 117 }, { u"procedures"_s, 10 }, { u"people"_s, 694 }, { u"conferrals"_s, 837 },
        { u"counts"_s, 138 }, { u"claims"_s, 258 } };
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(info[u"tables"_s][it.key()].toInt(), it.value());
    QCOMPARE(info[u"tables"_s].toObject().size(), expected.size());
}

void TstCli::firstConferralsOfTheRussianTitle()
{
    const Outcome outcome
        = run({ u"query"_s, foundingArchive(), u"award:hero-of-labour-rf year:2013"_s, u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonArray rows = outcome.array();
    QStringList people = values(rows, u"person"_s);
    people.sort();
    QCOMPARE(people,
        (QStringList { u"chumanov-konstantin"_s, u"gergiev-valery"_s, u"konnov-yuri"_s, u"konovalov-alexander"_s,
            u"melnik-vladimir"_s }));
    const QString act = rows.first()[u"act"_s].toString();
    QVERIFY(!act.isEmpty());
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"date"_s].toString(), u"2013-05-01"_s);
        QCOMPARE(row[u"act"_s].toString(), act);
        QVERIFY(!row[u"sources"_s].toArray().isEmpty());
    }
}

void TstCli::oneNameInManySpellings_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
        { u"стаханов"_s, u"Stakhanov"_s, u"СТАХАНОВ"_s, u"Стаханов Алексей"_s, u"Alexei Stakhanov"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TstCli::oneNameInManySpellings()
{
    QFETCH(const QString, name);
    const Outcome outcome = run({ u"query"_s, foundingArchive(), name, u"--unit"_s, u"people"_s, u"--columns"_s,
        u"id,name"_s, u"--format"_s, u"csv"_s });
    QCOMPARE(outcome.exitCode, Done);
    QCOMPARE(outcome.lines().value(1), u"stakhanov-alexei-1906,Стаханов Алексей Григорьевич"_s);
}

void TstCli::negationIsNoOption()
{
    const auto count = [](const QStringList &query) {
        return run(QStringList { u"query"_s, foundingArchive(), u"--format=json"_s } + query).array().size();
    };
    const qsizetype all = count({});
    QCOMPARE(all, 837);
    const qsizetype women = count({ u"sex:female"_s });
    QVERIFY(women > 0);
    QCOMPARE(count({ u"-sex:female"_s }), all - women);
    QCOMPARE(count({ u"--"_s, u"-sex:female"_s }), all - women);
}

void TstCli::queryJsonHasTheFoundingFields()
{
    const Outcome outcome
        = run({ u"query"_s, foundingArchive(), u"person:stakhanov-alexei-1906"_s, u"--format"_s, u"json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonObject row = outcome.array().first().toObject();
    QStringList expected
        = QString::fromUtf8(contentOf(foundingFolder() + u"/conferrals.csv"_s).split('\n').first()).split(u',');
    expected.append(u"id"_s);
    expected.sort();
    QCOMPARE(row.keys(), expected);
    QCOMPARE(row[u"id"_s].toString(), u"stakhanov-alexei-1906--hero-of-socialist-labour--1"_s);
    QCOMPARE(row[u"ordinal"_s].type(), QJsonValue::Double);
    QVERIFY(row[u"sources"_s].isArray());
    QVERIFY(row[u"medal_number"_s].isNull());
}

void TstCli::queryColumnsSortAndLimit()
{
    const QStringList base { u"query"_s, foundingArchive(), u"award:hero-of-labour-rf year:2013.."_s, u"--columns"_s,
        u"date,name,ordinal"_s, u"--limit=3"_s };
    const QJsonArray first = run(base + QStringList { u"--sort"_s, u"date"_s, u"--format=json"_s }).array();
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.first().toObject().keys(), (QStringList { u"date"_s, u"name"_s, u"ordinal"_s }));
    QCOMPARE(first.first()[u"date"_s].toString(), u"2013-05-01"_s);
    const QJsonArray last = run(base + QStringList { u"--sort"_s, u"-date"_s, u"--format=json"_s }).array();
    QVERIFY(last.first()[u"date"_s].toString().contains(u"202"_s)); // the last may be known to be not after a day
    const QStringList csv = run(base + QStringList { u"--sort"_s, u"date"_s, u"--format=csv"_s }).lines();
    QCOMPARE(csv.size(), 4);
    QCOMPARE(csv.first(), u"date,name,ordinal"_s);
}

void TstCli::queryUnits_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("rows");
    QTest::newRow("conferrals") << u"conferrals"_s << 837;
    QTest::newRow("people") << u"people"_s << 694;
    QTest::newRow("acts") << u"acts"_s << 117;
    QTest::newRow("sources") << u"sources"_s << 951;
}

void TstCli::queryUnits()
{
    QFETCH(const QString, unit);
    QFETCH(const int, rows);
    const Outcome outcome = run({ u"query"_s, foundingArchive(), u"--unit"_s, unit, u"--format"_s, u"json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonArray records = outcome.array();
    QCOMPARE(records.size(), rows);
    QStringList ids = values(records, u"id"_s);
    ids.removeDuplicates();
    QCOMPARE(ids.size(), rows);
}

void TstCli::tableListsRevocationsAndCountsThemApart()
{
    const Outcome outcome = run({ u"query"_s, foundingArchive() });
    QCOMPARE(outcome.exitCode, Done);
    QCOMPARE(outcome.lines().size(), 2 + 837 + 2);
    QVERIFY2(outcome.lines().last().startsWith(u"833 ") && outcome.lines().last().contains(u"4 revocation"),
        qPrintable(outcome.lines().last()));
    QVERIFY(!outcome.out.contains('\x1B')); // no colours where there is no terminal
}

void TstCli::facetsAddUp()
{
    const Outcome outcome
        = run({ u"facets"_s, foundingArchive(), u"--field=sex"_s, u"--field"_s, u"status"_s, u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonObject facets = outcome.object();
    QCOMPARE(facets.keys(), (QStringList { u"sex"_s, u"status"_s }));
    qint64 sum = 0;
    bool unknownIsNull = false;
    for (const QJsonValue &count : facets[u"sex"_s].toArray()) {
        sum += count[u"count"_s].toInteger();
        unknownIsNull = unknownIsNull || count[u"value"_s].isNull();
    }
    QCOMPARE(sum, 837);
    QVERIFY(unknownIsNull);
    for (const QJsonValue &count : facets[u"status"_s].toArray()) {
        if (count[u"value"_s].toString() == u"revoked")
            QCOMPARE(count[u"count"_s].toInt(), 4);
    }
}

void TstCli::seriesNeverInventsAYear()
{
    const Outcome outcome = run({ u"series"_s, foundingArchive(), u"--by"_s, u"year"_s, u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonObject series = outcome.object();
    QCOMPARE(series[u"total"_s].toInt(), 833);
    QCOMPARE(series[u"undated"_s].toInt(), 122);
    QCOMPARE(series[u"revocations"_s].toInt(), 4);
    qint64 certain = 0;
    for (const QJsonValue &point : series[u"series"_s].toArray())
        certain += point[u"value"_s].toInteger();
    QCOMPARE(certain + series[u"possible"_s].toInteger() + series[u"undated"_s].toInteger(), 833);
}

void TstCli::seriesByStack()
{
    const Outcome outcome
        = run({ u"series"_s, foundingArchive(), u"--by=year"_s, u"--stack=award"_s, u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    qint64 in2013 = 0;
    for (const QJsonValue &point : outcome.object()[u"series"_s].toArray()) {
        if (point[u"key"_s].toString() == u"2013" && point[u"stack"_s].toString() == u"hero-of-labour-rf")
            in2013 += point[u"value"_s].toInteger();
    }
    QCOMPARE(in2013, 5);
}

void TstCli::mapAndListMakeTheWhole()
{
    const Outcome outcome = run({ u"map"_s, foundingArchive(), u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonObject map = outcome.object();
    qint64 sum = 0;
    qint64 onMap = 0;
    for (const QJsonValue &place : map[u"places"_s].toArray()) {
        sum += place[u"count"_s].toInteger();
        onMap += place[u"on_map"_s].toBool() ? place[u"count"_s].toInteger() : 0;
        QCOMPARE(place[u"on_map"_s].toBool(), !place[u"code"_s].isNull());
    }
    QCOMPARE(sum, 833);
    QCOMPARE(map[u"total"_s].toInteger(), 833);
    QCOMPARE(map[u"on_map"_s].toInteger(), onMap);
    QCOMPARE(map[u"not_on_map"_s].toInteger(), sum - onMap);
    QCOMPARE(map[u"undated"_s].toInteger(), 122);
    QCOMPARE(map[u"revocations"_s].toInteger(), 4);
    QVERIFY(map[u"places"_s].toArray().last()[u"place"_s].isNull());
}

void TstCli::mapIsOfTheTimeOfTheAwards()
{
    const auto borders = [](const QStringList &more) {
        return run(QStringList { u"map"_s, foundingArchive(), u"--format=json"_s } + more)
            .object()[u"borders_from"_s]
            .toString();
    };
    QCOMPARE(borders({ u"year:1948"_s }), u"1940-03-31"_s);
    QCOMPARE(borders({}), u"1956-07-16"_s);
    QCOMPARE(borders({ u"--borders=1935"_s }), u"1929-12-05"_s);
    QCOMPARE(run({ u"map"_s, foundingArchive(), u"--borders=soon"_s }).exitCode, Usage);
    QCOMPARE(run({ u"map"_s, foundingArchive(), u"--unit=acts"_s }).exitCode, Usage);
}

void TstCli::mapNumbersAreThoseOfTheFacet()
{
    const QStringList query { u"sex:female"_s, u"-status:revoked"_s };
    const QJsonObject map = run(QStringList { u"map"_s, foundingArchive(), u"--format=json"_s } + query).object();
    const QJsonObject facets
        = run(QStringList { u"facets"_s, foundingArchive(), u"--field=republic"_s, u"--format=json"_s } + query)
              .object();
    QHash<QString, qint64> counts;
    for (const QJsonValue &place : map[u"places"_s].toArray())
        counts.insert(place[u"place"_s].toString(), place[u"count"_s].toInteger());
    const QJsonArray values = facets[u"republic"_s].toArray();
    QVERIFY(!values.isEmpty());
    for (const QJsonValue &value : values)
        QCOMPARE(counts.value(value[u"value"_s].toString()), value[u"count"_s].toInteger());
    const Outcome csv = run(QStringList { u"map"_s, foundingArchive(), u"--format=csv"_s } + query);
    QCOMPARE(csv.lines().constFirst(), u"place,values,on_map,count,certain,possible,undated,all"_s);
    QCOMPARE(csv.lines().size() - 1, map[u"places"_s].toArray().size());
}

void TstCli::lineageAsJson()
{
    const Outcome outcome = run({ u"lineage"_s, foundingArchive() });
    QCOMPARE(outcome.exitCode, Done);
    QCOMPARE(outcome.object()[u"awards"_s].toArray().size(), 34);
    QCOMPARE(outcome.object()[u"line"_s].toArray(),
        (QJsonArray { u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
            u"hero-of-labour-rf"_s }));
}

void TstCli::lineageOfAQuery()
{
    const Outcome outcome
        = run({ u"lineage"_s, foundingArchive(), u"sex:female"_s, u"year:1949"_s, u"--format"_s, u"json"_s });
    QCOMPARE(outcome.exitCode, Done);
    qint64 all = 0;
    qint64 chosen = 0;
    for (const QJsonValue &year : outcome.object()[u"years"_s].toArray()) {
        all += year[u"conferrals"_s].toInteger();
        chosen += year[u"chosen"_s].toInteger();
    }
    const Outcome counted = run({ u"query"_s, foundingArchive(), u"sex:female"_s, u"year:1949"_s, u"--format=json"_s });
    QCOMPARE(chosen, counted.array().size());
    QCOMPARE(all, 703); // of 833, without 122 undated, 7 not after a day and 1 between two years
    QCOMPARE(outcome.object()[u"procedures"_s].toArray().size(), 10);
}

void TstCli::lineageRefusesWhatIsNoTime_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no date") << QStringList { u"--from"_s, u"spring"_s };
    QTest::newRow("backwards") << QStringList { u"--from"_s, u"1950"_s, u"--to"_s, u"1940"_s };
    QTest::newRow("no size") << QStringList { u"--size"_s, u"large"_s };
    QTest::newRow("too small") << QStringList { u"--size"_s, u"10x10"_s };
}

void TstCli::lineageRefusesWhatIsNoTime()
{
    QFETCH(QStringList, options);
    const Outcome outcome
        = run(QStringList { u"lineage"_s, foundingArchive(), u"--out"_s, u"never-written.svg"_s } + options);
    QCOMPARE(outcome.exitCode, Usage);
    QVERIFY(!outcome.error.isEmpty());
    QVERIFY(!QFile::exists(u"never-written.svg"_s));
}

void TstCli::showsARecordWithItsSources()
{
    const Outcome outcome = run({ u"show"_s, foundingArchive(), u"stakhanov-alexei-1906"_s, u"--format=json"_s });
    QCOMPARE(outcome.exitCode, Done);
    const QJsonObject record = outcome.array().first().toObject();
    QCOMPARE(record[u"record"_s][u"family_ru"_s].toString(), u"Стаханов"_s);
    const QJsonObject sources = record[u"sources"_s].toObject();
    for (const QJsonValue &field : record[u"fields"_s].toArray()) {
        for (const QJsonValue &account : field[u"accounts"_s].toArray()) {
            QVERIFY(!account[u"sources"_s].toArray().isEmpty());
            for (const QJsonValue &source : account[u"sources"_s].toArray())
                QVERIFY(sources.contains(source.toString()));
        }
    }
    QVERIFY(run({ u"show"_s, foundingArchive(), u"stakhanov-alexei-1906"_s }).out.contains("3 January 1906"));
    const Outcome nobody = run({ u"show"_s, foundingArchive(), u"nobody"_s });
    QCOMPARE(nobody.exitCode, BadInput);
    QVERIFY(nobody.error.contains("nobody"));
}

void TstCli::drawsWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    const QString archive = foundingArchive();
    const QStringList chart { u"chart"_s, archive, u"award:hero-of-labour-rf"_s, u"--by"_s, u"year"_s };
    QTest::newRow("chart as SVG") << chart << u"chart.svg"_s << "<?xml"_ba;
    QTest::newRow("chart as PNG") << chart << u"chart.png"_s << "\x89PNG"_ba;
    QTest::newRow("chart as PDF") << chart << u"chart.pdf"_s << "%PDF"_ba;
    for (const char *form : { "grouped", "share", "cumulative", "multiples", "heatmap" })
        QTest::addRow("chart, %s", form) << (QStringList { u"chart"_s, archive, u"--by=decade"_s, u"--stack=sex"_s,
            u"--form"_s, QString::fromLatin1(form), u"--inks=greys"_s })
                                         << u"form.svg"_s << "<?xml"_ba;
    QTest::newRow("pyramid") << QStringList { u"chart"_s, archive, u"--by=age5"_s, u"--stack=sex"_s,
        u"--form=pyramid"_s, u"--width=85"_s, u"--font-size=7"_s }
                             << u"pyramid.pdf"_s << "%PDF"_ba;
    QTest::newRow("comparison") << QStringList { u"chart"_s, archive, u"sex:female"_s, u"--compare"_s, u"sex:male"_s,
        u"--by=decade"_s, u"--numbers"_s }
                                << u"compared.svg"_s << "<?xml"_ba;
    QTest::newRow("map as SVG") << QStringList { u"map"_s, archive } << u"map.svg"_s << "<?xml"_ba;
    QTest::newRow("map of shares as PDF")
        << QStringList { u"map"_s, archive, u"--draw=shares"_s, u"--plate=tiles"_s } << u"map.pdf"_s << "%PDF"_ba;
    QTest::newRow("part of the lineage") << QStringList { u"lineage"_s, archive, u"sex:female"_s, u"--from"_s,
        u"1945"_s, u"--to"_s, u"1955-06"_s, u"--other-states"_s, u"--theme"_s, u"print"_s, u"--size"_s, u"1200x600"_s }
                                         << u"part.pdf"_s << "%PDF"_ba;
    QTest::newRow("lineage as SVG") << QStringList { u"lineage"_s, archive } << u"lineage.svg"_s << "<?xml"_ba;
    QTest::newRow("register") << QStringList { u"report"_s, archive, u"register"_s, u"award:hero-of-labour-rf"_s }
                              << u"register.pdf"_s << "%PDF"_ba;
    QTest::newRow("dossier") << QStringList { u"report"_s, archive, u"dossier"_s, u"stakhanov-alexei-1906"_s }
                             << u"dossier.pdf"_s << "%PDF"_ba;
    QTest::newRow("statistics") << QStringList { u"report"_s, archive, u"statistics"_s, u"--by"_s, u"sector"_s }
                                << u"statistics.pdf"_s << "%PDF"_ba;
    QTest::newRow("plate") << QStringList { u"report"_s, archive, u"lineage"_s } << u"plate.pdf"_s << "%PDF"_ba;
}

void TstCli::drawsWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const QString path = m_folder.filePath(name);
    const Outcome outcome = run(arguments + QStringList { u"--out"_s, path });
    QVERIFY2(outcome.exitCode == Done, outcome.error.constData());
    const QByteArray drawing = contentOf(path);
    QVERIFY(drawing.startsWith(start));
    QVERIFY(drawing.size() > 2'000);
}

void TstCli::aFigureAnswersItsQuestion_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << u"en"_s
                             << QStringList {
                                    u"People by year of conferral: female, agriculture, Ukrainian SSR, 1948–1952"_s,
                                    u"N = 13 people"_s, u"data version"_s, u"8 sources"_s
                                };
    QTest::newRow("Russian")
        << u"ru"_s
        << QStringList { u"Люди по годам награждения: женский, сельское хозяйство, Украинская ССР, 1948–1952"_s,
               u"N = 13"_s, u"человек"_s, u"версия данных"_s, u"8 источников"_s };
}

/// How many women received the title in Ukrainian agriculture in 1948 to 1952, as a figure with its numbers and
/// sources: thirteen, one of them twice.
void TstCli::aFigureAnswersItsQuestion()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, words);
    const QStringList question { foundingArchive(), u"sex:female"_s, u"sector:agriculture"_s,
        u"republic:\"Ukrainian SSR\""_s, u"year:1948..1952"_s, u"--unit"_s, u"people"_s, u"--by"_s, u"year"_s };
    const QString path = m_folder.filePath(u"women.svg"_s);
    const QStringList figure { u"--lang"_s, language, u"--numbers"_s, u"--out"_s, path };
    QCOMPARE(run(QStringList { u"chart"_s } + question + figure).exitCode, 0);
    QFile svg(path);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(svg.readAll());
    for (const QString &part : words)
        QVERIFY2(text.contains(part), qPrintable(part));
    QFile numbers(m_folder.filePath(u"women.csv"_s));
    QVERIFY(numbers.open(QIODevice::ReadOnly));
    const QByteArray csv = numbers.readAll();
    QVERIFY2(csv.contains("total,13,0"), csv.constData());

    const QJsonObject series
        = run(QStringList { u"series"_s } + question + QStringList { u"--format"_s, u"json"_s }).object();
    QCOMPARE(series.value(u"total"_s).toInt(), 13);
    qint64 inYears = 0;
    for (const QJsonValue &point : series.value(u"series"_s).toArray())
        inYears += point[u"value"_s].toInteger();
    QCOMPARE(inYears, 14); // one in two of them
}

void TstCli::checkFindsTheFoundingArchiveSound()
{
    const Outcome outcome = run({ u"check"_s, foundingArchive(), u"--format=json"_s });
    for (const QJsonValue &finding : outcome.array())
        QVERIFY(finding[u"severity"_s].toString() != u"fault");
    QVERIFY(outcome.exitCode == Done || outcome.exitCode == Problems);
}

void TstCli::russianWords()
{
    // Machine formats never depend on the language of words.
    const QStringList query { u"facets"_s, foundingArchive(), u"--format=json"_s };
    QCOMPARE(run(query + QStringList { u"--lang=ru"_s }).out, run(query + QStringList { u"--lang=en"_s }).out);
    const Outcome dates = run({ u"show"_s, foundingArchive(), u"stakhanov-alexei-1906"_s, u"--lang"_s, u"ru"_s });
    QVERIFY(dates.out.contains(u"3 января 1906"_s.toUtf8()));
}

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
