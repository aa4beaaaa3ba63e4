// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Outcome report(const QStringList &arguments)
{
    return run(QStringList { u"report"_s, foundingArchive() } + arguments);
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TstCliReport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyKind_data();
    void everyKind();
    void registerOfOneRepublic();
    void sameBytesOfTheSameMoment();
    void severalTemplates();
    void aTemplateSpeaksItsLanguage();
    void aDossierForEach();
    void errataOfTwoArchives();
    void aBook();
    void faults_data();
    void faults();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstCliReport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstCliReport::everyKind_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QStringList &said) {
        for (const QString &language : { u"en"_s, u"ru"_s })
            QTest::addRow("%s, %s", name, qPrintable(language))
                << (arguments + QStringList { u"--lang"_s, language }) << said;
    };
    row("register", { u"register"_s, u"award:hero-of-labour-rf"_s, u"--group"_s, u"republic"_s }, { u"99"_s });
    row("person", { u"dossier"_s, u"stakhanov-alexei-1906"_s }, { u"1906"_s });
    row("award", { u"dossier"_s, u"hero-of-labour-rf"_s }, { u"2013"_s });
    row("statistics", { u"statistics"_s, u"--by"_s, u"decade"_s }, { u"1940"_s });
    row("map", { u"map"_s }, {});
    row("plate on A2", { u"lineage"_s, u"--paper"_s, u"A2"_s }, { u"1921"_s });
    row("expertise", { u"expertise"_s, u"award:hero-of-socialist-labour"_s, u"--medal"_s, u"4600"_s },
        { u"4575"_s, u"4628"_s });
}

void TstCliReport::everyKind()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, said);
    const Outcome outcome = report(arguments + QStringList { u"--out"_s, path(u"a.pdf"_s) });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QString text = textOf(path(u"a.pdf"_s));
    for (const QString &word : said)
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TstCliReport::registerOfOneRepublic()
{
    const Outcome outcome = report(
        { u"register"_s, u"republic:\"Ukrainian SSR\""_s, u"--alphabet"_s, u"ru"_s, u"--group"_s, u"district"_s,
            u"--text-columns"_s, u"2"_s, u"--index"_s, u"--lang"_s, u"ru"_s, u"--out"_s, path(u"a.pdf"_s) });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QString text = textOf(path(u"a.pdf"_s));
    QVERIFY(text.contains(u"Патон"_s));
}

void TstCliReport::sameBytesOfTheSameMoment()
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    QList<QByteArray> written;
    for (const QString &name : { u"a.pdf"_s, u"b.pdf"_s }) {
        QVERIFY(report({ u"dossier"_s, u"stakhanov-alexei-1906"_s, u"--out"_s, path(name) }).exitCode == 0);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        written.append(file.readAll());
    }
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(written.at(0) == written.at(1));
    QVERIFY(written.at(0).contains("2023-11-14T22:13:20Z"));
}

void TstCliReport::severalTemplates()
{
    const Outcome outcome = report({ u"dossier"_s, u"stakhanov-alexei-1906"_s, u"--template"_s, u"gost-ru"_s,
        u"--template"_s, u"chicago-en"_s, u"--format"_s, u"json"_s, u"--out"_s, path(u"a.pdf"_s) });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QCOMPARE(outcome.array().size(), 2);
    for (const QJsonValue &entry : outcome.array()) {
        QCOMPARE(entry[u"outcome"_s].toString(), u"written"_s);
        QVERIFY(QFileInfo(entry[u"file"_s].toString()).size() > 10'000);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TstCliReport::aTemplateSpeaksItsLanguage()
{
    const QStringList gost { u"dossier"_s, u"stakhanov-alexei-1906"_s, u"--template"_s, u"gost-ru"_s, u"--out"_s,
        path(u"a.pdf"_s) };
    QVERIFY(report(gost).exitCode == 0);
    QVERIFY(textOf(path(u"a.pdf"_s)).contains(u"Источники"_s));
    QVERIFY(report(gost + QStringList { u"--lang"_s, u"en"_s }).exitCode == 0);
    QVERIFY(textOf(path(u"a.pdf"_s)).contains(u"Sources"_s));
}

void TstCliReport::aDossierForEach()
{
    const auto count = [](const Outcome &outcome, const QString &which) {
        qsizetype entries = 0;
        for (const QJsonValue &entry : outcome.array())
            entries += entry[u"outcome"_s].toString() == which ? 1 : 0;
        return entries;
    };
    const QStringList each { u"dossier"_s, u"award:hero-of-labour-rf"_s, u"year:2013..2014"_s, u"--each"_s,
        u"--format"_s, u"json"_s, u"--out"_s, path(u"dossiers"_s) };
    const Outcome all = report(each);
    QVERIFY2(all.exitCode == 0, all.error.constData());
    const QStringList files = QDir(path(u"dossiers"_s)).entryList(QDir::Files);
    QVERIFY(files.size() > 3);
    QCOMPARE(count(all, u"written"_s), files.size());
    for (const QString &file : files)
        QVERIFY2(QRegularExpression(u"^[a-z0-9-]+\\.pdf$"_s).match(file).hasMatch(), qPrintable(file));

    QVERIFY(QDir(path(u"dossiers"_s)).removeRecursively());
    const Outcome some = report(each + QStringList { u"--privacy"_s, u"no-living"_s });
    QCOMPARE(some.exitCode, 0);
    QVERIFY(count(some, u"left-out"_s) > 0);
    QCOMPARE(count(some, u"left-out"_s) + count(some, u"written"_s), files.size());
    QCOMPARE(QDir(path(u"dossiers"_s)).entryList(QDir::Files).size(), count(some, u"written"_s));
}

void TstCliReport::errataOfTwoArchives()
{
    const QStringList errata { u"errata"_s, u"--lang"_s, u"en"_s, u"--earlier"_s };
    QVERIFY(report(errata + QStringList { foundingArchive(), u"--out"_s, path(u"same.pdf"_s) }).exitCode == 0);
    QVERIFY(textOf(path(u"same.pdf"_s)).contains(u"Both archives hold the same records"_s));
    const QString empty = path(u"empty.phalera"_s);
    QVERIFY(run({ u"create"_s, empty }).exitCode == 0);
    const Outcome outcome = report(errata + QStringList { empty, u"--out"_s, path(u"all.pdf"_s) });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QString text = textOf(path(u"all.pdf"_s));
    QVERIFY(QRegularExpression(u"New +[23],\\d\\d\\d"_s).match(text).hasMatch());
    QVERIFY(text.contains(u"stakhanov-alexei-1906"_s));
}

void TstCliReport::aBook()
{
    QVERIFY(
        write(path(u"book.json"_s), R"({ "phalera_book": 1, "title": "Heroes of the mines", "template": "chicago-en",
        "parts": [ { "kind": "statistics", "query": "sector:mining", "by": "decade", "stack": "award" },
                   { "kind": "register", "query": "sector:mining", "group": ["republic"], "index": true },
                   { "kind": "dossier", "query": "stakhanov-alexei-1906" } ] })"));
    const Outcome outcome = report({ u"book"_s, path(u"book.json"_s), u"--out"_s, path(u"book.pdf"_s) });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QString text = textOf(path(u"book.pdf"_s));
    for (const QString &word : { u"Heroes of the mines"_s, u"Register of conferrals"_s, u"1906"_s, u"Sources"_s })
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TstCliReport::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &file, int exitCode,
                         const QByteArray &said) { QTest::newRow(name) << arguments << file << exitCode << said; };
    row("unknown kind", { u"poem"_s }, {}, 2, "poem");
    row("no such template", { u"register"_s, u"--template"_s, u"nowhere.json"_s }, {}, 3, "nowhere.json");
    row("broken template", { u"register"_s, u"--template"_s, u"FILE"_s }, "{\n \"phalera_template\": 1,\n \"kin\": 1}",
        3, "line 3, column 2");
    row("template of another kind", { u"register"_s, u"--template"_s, u"FILE"_s },
        "{ \"phalera_template\": 1, \"kind\": \"map\" }", 2, "map");
    row("unknown group", { u"register"_s, u"--group"_s, u"colour"_s }, {}, 2, "colour");
    row("unknown record", { u"dossier"_s, u"nobody"_s }, {}, 3, "nobody");
    row("criticism of a person", { u"criticism"_s, u"stakhanov-alexei-1906"_s }, {}, 3, "criticism");
    row("expertise of nothing", { u"expertise"_s }, {}, 2, "--medal");
    row("expertise of a word", { u"expertise"_s, u"--medal"_s, u"x"_s }, {}, 2, "--medal");
    row("errata against nothing", { u"errata"_s }, {}, 2, "--earlier");
    row("errata against no archive", { u"errata"_s, u"--earlier"_s, u"FILE"_s }, "no archive", 4, "");
    row("each of a register", { u"register"_s, u"--each"_s }, {}, 2, "--each");
    row("each of nobody", { u"dossier"_s, u"name:zzzzzz"_s, u"--each"_s }, {}, 1, "Nothing");
    row("no years", { u"register"_s, u"--privacy-years"_s, u"many"_s }, {}, 2, "many");
    row("book without parts", { u"book"_s, u"FILE"_s }, "{ \"phalera_book\": 1, \"title\": \"x\" }", 3, "parts");
    row("book with a strange part", { u"book"_s, u"FILE"_s },
        R"({ "phalera_book": 1, "title": "x", "parts": [ { "kind": "register", "colour": "red" } ] })", 3, "part 1");
}

void TstCliReport::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, said);
    QVERIFY(write(path(u"file.json"_s), file));
    arguments.replaceInStrings(u"FILE"_s, path(u"file.json"_s));
    const Outcome outcome = report(arguments + QStringList { u"--out"_s, path(u"out.pdf"_s) });
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY2(outcome.error.contains(said), outcome.error.constData());
    QVERIFY(!QFileInfo(path(u"out.pdf"_s)).isFile());
}

QTEST_GUILESS_MAIN(TstCliReport)
#include "tst_clireport.moc"
