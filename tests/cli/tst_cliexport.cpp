// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstCliExport : public QObject
{
    Q_OBJECT

private:
    static constexpr int Done = 0;
    static constexpr int Usage = 2;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Outcome write(const QString &name, const QStringList &more = {}) const
    {
        return run(QStringList { u"export"_s, foundingArchive(), u"award:hero-of-labour-rf"_s, u"year:2013"_s } + more
            + QStringList { u"--out"_s, path(name) });
    }

    QTemporaryDir m_folder;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
    }
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void rowsGoOutAsTheyAreShown()
    {
        QCOMPARE(write(u"rows.csv"_s, { u"--columns=name,date,status"_s }).exitCode, Done);
        const QList<QByteArray> lines = read(u"rows.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.first(), "Name,Conferred,Status"_ba);
        QVERIFY(read(u"rows.csv"_s).contains("1 May 2013"));
    }

    void theOriginStandsBesideWhatHasNoRoomForIt()
    {
        QCOMPARE(
            write(u"rows.csv"_s, { u"--columns=name,date"_s, u"--delimiter=semicolon"_s, u"--bom"_s }).exitCode, Done);
        QVERIFY(read(u"rows.csv"_s).startsWith("\xEF\xBB\xBFName;Conferred\n"));
        const QJsonObject about = QJsonDocument::fromJson(read(u"rows.csv-metadata.json"_s)).object();
        QCOMPARE(about.value(u"@context"_s).toString(), u"http://www.w3.org/ns/csvw"_s);
        QCOMPARE(about.value(u"url"_s).toString(), u"rows.csv"_s);
        QCOMPARE(about.value(u"dc:source"_s).toString(), u"founding.phalera"_s);
        QCOMPARE(about.value(u"dc:hasVersion"_s).toString().size(), 64);
        QVERIFY(about.value(u"dc:description"_s).toString().contains(u"year:2013"_s));
        QCOMPARE(about.value(u"dc:created"_s).toString(), u"2023-11-14T22:13:20Z"_s);
        QCOMPARE(about.value(u"dialect"_s)[u"delimiter"_s].toString(), u";"_s);
        QCOMPARE(about.value(u"tableSchema"_s)[u"columns"_s].toArray().at(1)[u"name"_s].toString(), u"date"_s);
        QCOMPARE(write(u"alone.csv"_s, { u"--no-metadata"_s }).exitCode, Done);
        QVERIFY(!QFile::exists(path(u"alone.csv-metadata.json"_s)));
        QCOMPARE(write(u"rows.html"_s).exitCode, Done);
        QVERIFY(!QFile::exists(path(u"rows.html-metadata.json"_s)));
    }

    void everyFormatIsWrittenAlikeTwice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("csv") << u"csv"_s << "1 May 2013"_ba;
        QTest::newRow("xlsx") << u"xlsx"_s << "PK"_ba;
        QTest::newRow("json") << u"json"_s << "\"date\": \"2013-05-01\""_ba;
        QTest::newRow("html") << u"html"_s << "<th scope=\"col\""_ba;
        QTest::newRow("jsonld") << u"jsonld"_s << "\"@type\":\"Role\""_ba;
        QTest::newRow("turtle") << u"turtle"_s << "a rico:Event"_ba;
        QTest::newRow("bibtex") << u"bibtex"_s << "@legislation{law-ukaz"_ba;
        QTest::newRow("ris") << u"ris"_s << "TY  - "_ba;
        QTest::newRow("csljson") << u"csljson"_s << "\"URL\""_ba;
    }

    void everyFormatIsWrittenAlikeTwice()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, words);
        QCOMPARE(write(u"one"_s, { u"--as"_s, name }).exitCode, Done);
        QCOMPARE(write(u"two"_s, { u"--as"_s, name }).exitCode, Done);
        QVERIFY2(
            read(u"one"_s).contains(words), read(u"one"_s).first(qMin(600, int(read(u"one"_s).size()))).constData());
        QVERIFY(read(u"one"_s) == read(u"two"_s));
    }

    void sourcesComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("BibTeX") << u"sources.bib"_s;
        QTest::newRow("RIS") << u"sources.ris"_s;
        QTest::newRow("CSL-JSON") << u"sources.csl.json"_s;
    }

    /// The sources of the whole archive, read into it again, change nothing.
    void sourcesComeBack()
    {
        QFETCH(const QString, name);
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--unit=sources"_s, u"--out"_s, path(name) }).exitCode, Done);
        const Outcome back = run({ u"import"_s, foundingArchive(), path(name), u"--dry-run"_s, u"--format=json"_s });
        QCOMPARE(back.object()[u"refused"_s].toInt(), 0);
        QCOMPARE(back.object()[u"unchanged"_s].toInt(), 951);
        QCOMPARE(back.object()[u"added"_s].toInt(), 0);
        QCOMPARE(back.object()[u"further_accounts"_s].toInt(), 0);
    }

    void aDescriptionNamesItsFolder()
    {
        const QString description = path(u"package/datapackage.json"_s);
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, description }).exitCode, Done);
        QVERIFY(QFile::exists(path(u"package/conferrals.csv"_s)));
        QVERIFY(read(u"package/datapackage.json"_s).contains("tabular-data-package"));
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"sex:female"_s, u"--out"_s, path(u"p/datapackage.json"_s) })
                     .exitCode,
            Usage);
    }

    void drawingsHaveCommandsOfTheirOwn()
    {
        QCOMPARE(write(u"rows.svg"_s).exitCode, Usage);
        QVERIFY(!QFile::exists(path(u"rows.svg"_s)));
    }
};

QTEST_GUILESS_MAIN(TstCliExport)
#include "tst_cliexport.moc"
