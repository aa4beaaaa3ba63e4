// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Abakumova = "abakumova-nadezhda-1930";
constexpr auto Abalyan = "abalyan-alexander-1905";
constexpr auto Abdanova = "abdanova-aytbala-1902";

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A PDF without a page and without attachments.
QByteArray emptyPdf()
{
    const QByteArrayList objects { "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n",
        "2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n" };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 3\n0000000000 65535 f \n";
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += object;
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer <</Size 3 /Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// "came id, changed id position" of --format json, in the order of the list.
QString shown(const Outcome &outcome)
{
    QStringList words;
    for (const QJsonValue &change : outcome.object().value(u"changes"_s).toArray()) {
        QString word = change[u"outcome"_s].toString() + u' ' + change[u"id"_s].toString();
        for (const QJsonValue &cell : change[u"cells"_s].toArray())
            word += u" %1: %2 > %3"_s.arg(
                cell[u"column"_s].toString(), cell[u"then"_s].toString(), cell[u"now"_s].toString());
        words.append(word);
    }
    return words.join(u", "_s);
}

} // namespace

class TstCliReportAgain : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingChanged_data();
    void nothingChanged();
    void listsExactlyWhatChanged_data();
    void listsExactlyWhatChanged();
    void aFactOfADossier();
    void aNumberOfStatistics();
    void anImportOnTheSameArchive();
    void sayItInWords();
    void theNewReportCanBeAskedAgain();
    void faults_data();
    void faults();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The arguments of `report` on the founding archive, as a PDF.
    QString reported(const QStringList &arguments) const;
    Outcome again(const QString &pdf, const QString &archive, const QStringList &more = {}) const;

    QTemporaryDir m_folder;
    QString m_edited; ///< the founding archive with one conferral more, one less, one with another position
};

// As a later edition of the founding tables would be.
void TstCliReportAgain::initTestCase()
{
    const QString folder = path(u"edited"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : QDir(foundingFolder()).entryList(QDir::Files))
        QVERIFY(QFile::copy(QDir(foundingFolder()).filePath(name), QDir(folder).filePath(name)));
    const QString conferrals = QDir(folder).filePath(u"conferrals.csv"_s);
    QList<QByteArray> lines = read(conferrals).split('\n');
    QByteArray added;
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        if (lines.at(i).startsWith(Abdanova))
            lines.removeAt(i);
        else if (lines.at(i).startsWith(Abalyan))
            lines[i].replace("vine grower", "master vine grower");
        else if (lines.at(i).startsWith(Abakumova))
            added = lines.at(i);
    }
    QVERIFY(!added.isEmpty());
    added.replace("hero-of-socialist-labour,1,1971", "hero-of-labour-rf,1,2013");
    lines.insert(1, added);
    QFile::remove(conferrals);
    QVERIFY(write(conferrals, lines.join('\n')));
    m_edited = path(u"edited.phalera"_s);
    QVERIFY(run({ u"create"_s, m_edited }).exitCode == 0);
    const Outcome imported = run({ u"import"_s, m_edited, folder });
    QVERIFY2(imported.exitCode == 0, imported.error.constData());
}

QString TstCliReportAgain::reported(const QStringList &arguments) const
{
    static int number = 0;
    const QString pdf = path(u"report-%1.pdf"_s.arg(++number));
    const Outcome outcome
        = run(QStringList { u"report"_s, foundingArchive() } + arguments + QStringList { u"--out"_s, pdf });
    return outcome.exitCode == 0 ? pdf : QString::fromUtf8(outcome.error);
}

Outcome TstCliReportAgain::again(const QString &pdf, const QString &archive, const QStringList &more) const
{
    return run(QStringList { u"report"_s, archive, u"--again"_s, pdf } + more);
}

void TstCliReportAgain::nothingChanged_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) {
        for (const QString &language : { u"en"_s, u"ru"_s })
            QTest::addRow("%s, %s", name, qPrintable(language)) << (arguments + QStringList { u"--lang"_s, language });
    };
    row("register", { u"register"_s, u"award:hero-of-labour-rf"_s });
    row("register of people", { u"register"_s, u"sector:mining unit:people"_s });
    row("register of sources", { u"register"_s, u"unit:sources"_s });
    row("grouped, two columns",
        { u"register"_s, u"republic:\"Ukrainian SSR\""_s, u"--group"_s, u"republic,district"_s, u"--text-columns"_s,
            u"2"_s, u"--index"_s, u"--alphabet"_s, u"uk"_s });
    row("own columns",
        { u"register"_s, u"sector:mining"_s, u"--columns"_s, u"date,name,place"_s, u"--sort"_s, u"-date"_s });
    row("withheld births",
        { u"register"_s, u"award:hero-of-labour-rf"_s, u"--privacy"_s, u"no-births"_s, u"--columns"_s,
            u"name,born"_s });
    row("nobody", { u"register"_s, u"name:zzzzzz"_s });
    row("person", { u"dossier"_s, u"stakhanov-alexei-1906"_s });
    row("award", { u"dossier"_s, u"hero-of-labour-rf"_s });
    row("statistics", { u"statistics"_s, u"sector:mining"_s, u"--by"_s, u"decade"_s, u"--stack"_s, u"award"_s });
    row("comparison", { u"statistics"_s, u"sex:female"_s, u"--by"_s, u"year"_s, u"--compare"_s, u"sex:male"_s });
    row("map", { u"map"_s, u"--plate"_s, u"republics"_s, u"--draw"_s, u"shades"_s, u"--borders"_s, u"1947"_s });
    row("lineage", { u"lineage"_s });
    row("expertise", { u"expertise"_s, u"--medal"_s, u"4600"_s });
    row("template of gost", { u"register"_s, u"award:hero-of-labour"_s, u"--template"_s, u"gost-ru"_s });
}

void TstCliReportAgain::nothingChanged()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = again(reported(arguments), foundingArchive(), { u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QCOMPARE(shown(outcome), QString());
    const QJsonObject object = outcome.object();
    QCOMPARE(object.value(u"new_columns"_s).toArray(), QJsonArray());
    QCOMPARE(object.value(u"lost_columns"_s).toArray(), QJsonArray());
    QCOMPARE(object[u"then"_s][u"data_version"_s], object[u"now"_s][u"data_version"_s]);
    QVERIFY(!object[u"then"_s][u"data_version"_s].toString().isEmpty());
}

void TstCliReportAgain::listsExactlyWhatChanged_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("plain") << QStringList {};
    QTest::newRow("grouped") << QStringList { u"--group"_s, u"award,republic"_s, u"--contents"_s };
    QTest::newRow("two columns with an index")
        << QStringList { u"--text-columns"_s, u"2"_s, u"--index"_s, u"--alphabet"_s, u"ru"_s };
    QTest::newRow("in Russian") << QStringList { u"--template"_s, u"gost-ru"_s };
}

void TstCliReportAgain::listsExactlyWhatChanged()
{
    QFETCH(const QStringList, how);
    const QString pdf = reported(QStringList { u"register"_s, u"--columns"_s, u"name,position,date"_s } + how);
    const Outcome outcome = again(pdf, m_edited, { u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QJsonObject object = outcome.object();
    QCOMPARE(object.value(u"came"_s).toInt(), 1);
    QCOMPARE(object.value(u"went"_s).toInt(), 1);
    QCOMPARE(object.value(u"changed"_s).toInt(), 1);
    const QJsonArray changes = object.value(u"changes"_s).toArray();
    QVERIFY2(changes.at(0)[u"id"_s].toString().contains(QLatin1StringView(Abakumova)), outcome.out.constData());
    QVERIFY2(changes.at(1)[u"id"_s].toString().contains(QLatin1StringView(Abdanova)), outcome.out.constData());
    QVERIFY2(changes.at(2)[u"id"_s].toString().contains(QLatin1StringView(Abalyan)), outcome.out.constData());
    const QJsonArray cells = changes.at(2)[u"cells"_s].toArray();
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.at(0)[u"then"_s].toString(), u"vine grower"_s);
    QCOMPARE(cells.at(0)[u"now"_s].toString(), u"master vine grower"_s);
    QVERIFY(object[u"then"_s][u"data_version"_s] != object[u"now"_s][u"data_version"_s]);
}

void TstCliReportAgain::aFactOfADossier()
{
    const Outcome outcome = again(reported({ u"dossier"_s, QString::fromLatin1(Abakumova), u"--lang"_s, u"en"_s }),
        m_edited, { u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QJsonObject object = outcome.object();
    QCOMPARE(object.value(u"came"_s).toInt(), 1); // the conferral
    QCOMPARE(object.value(u"went"_s).toInt(), 0);
    QVERIFY(object[u"changes"_s].toArray().at(0)[u"id"_s].toString().contains(u"hero-of-labour-rf"_s));
}

void TstCliReportAgain::aNumberOfStatistics()
{
    const QString pdf
        = reported({ u"statistics"_s, u"award:hero-of-labour-rf"_s, u"--by"_s, u"year"_s, u"--lang"_s, u"en"_s });
    const Outcome outcome = again(pdf, m_edited, { u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QString words = shown(outcome);
    for (const QJsonValue &change : outcome.object().value(u"changes"_s).toArray())
        QCOMPARE(change[u"outcome"_s].toString(), u"changed"_s);
    QVERIFY2(QRegularExpression(u"Certain: (\\d+) > (\\d+)"_s).match(words).hasMatch(), qPrintable(words));
}

void TstCliReportAgain::anImportOnTheSameArchive()
{
    const QString archive = path(u"grown.phalera"_s);
    QVERIFY(QFile::copy(foundingArchive(), archive));
    QVERIFY(QFile::setPermissions(archive, QFile::ReadOwner | QFile::WriteOwner));
    const QString pdf = reported({ u"register"_s, u"award:hero-of-labour-rf"_s });
    QVERIFY(QDir().mkpath(path(u"more"_s)));
    const QByteArray head = read(foundingFolder() + u"/conferrals.csv"_s).split('\n').first();
    QVERIFY(write(path(u"more/conferrals.csv"_s),
        head
            + "\nabakumova-nadezhda-1930,hero-of-labour-rf,1,2013-05-01,,,spinner,,,,,conferred,,"
              "ipfs-abakumova-nadezhda-romanovna,\n"));
    const Outcome imported = run({ u"import"_s, archive, path(u"more/conferrals.csv"_s) });
    QVERIFY2(imported.exitCode == 0, imported.error.constData());
    const Outcome outcome = again(pdf, archive, { u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QCOMPARE(outcome.object().value(u"changes"_s).toArray().size(), 1);
    QVERIFY2(shown(outcome).startsWith(u"came "_s), qPrintable(shown(outcome)));
    QVERIFY2(shown(outcome).contains(QLatin1StringView(Abakumova)), qPrintable(shown(outcome)));
}

void TstCliReportAgain::sayItInWords()
{
    const QString pdf = reported({ u"register"_s, u"--columns"_s, u"name,position"_s, u"--lang"_s, u"en"_s });
    const Outcome changed = again(pdf, m_edited, { u"--lang"_s, u"en"_s });
    for (const char *words : { "Then: ", "Now: ", "founding.phalera", "edited.phalera", " came, ",
             "Came:", "Went:", "Changed:", "“vine grower”, now “master vine grower”" })
        QVERIFY2(changed.out.contains(words), changed.out.constData());
    const Outcome same = again(pdf, foundingArchive(), { u"--lang"_s, u"en"_s });
    QVERIFY2(same.out.contains("Nothing has changed"), same.out.constData());
    QVERIFY(!same.out.contains("Came:"));
}

void TstCliReportAgain::theNewReportCanBeAskedAgain()
{
    const QString pdf = reported({ u"register"_s, u"sector:mining"_s, u"--lang"_s, u"ru"_s, u"--paper"_s, u"A5"_s });
    const QString next = path(u"next.pdf"_s);
    const Outcome written = again(pdf, m_edited, { u"--out"_s, next });
    QVERIFY2(written.exitCode == 0, written.error.constData());
    const Outcome outcome = again(next, m_edited, { u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QCOMPARE(shown(outcome), QString());
    QCOMPARE(outcome.object()[u"then"_s][u"archive"_s].toString(), u"edited.phalera"_s);
    // Never over the PDF that is asked.
    const Outcome refused = again(pdf, m_edited, { u"--out"_s, pdf });
    QCOMPARE(refused.exitCode, 1);
}

void TstCliReportAgain::faults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("none there") << u"nowhere.pdf"_s << QStringList {} << 3 << QByteArray("nowhere.pdf");
    QTest::newRow("no PDF") << u"text.pdf"_s << QStringList {} << 3 << QByteArray("is no PDF");
    QTest::newRow("cut short") << u"cut.pdf"_s << QStringList {} << 3 << QByteArray("cut short");
    QTest::newRow("of another program") << u"foreign.pdf"_s << QStringList {} << 3
                                        << QByteArray("does not tell how it was made");
    QTest::newRow("book") << u"book.pdf"_s << QStringList {} << 3 << QByteArray("book");
    QTest::newRow("errata") << u"errata.pdf"_s << QStringList {} << 3 << QByteArray("Errata");
    QTest::newRow("with a kind as well") << u"good.pdf"_s << QStringList { u"register"_s } << 2
                                         << QByteArray("--again");
    QTest::newRow("record that is no more") << u"gone.pdf"_s << QStringList {} << 3 << QByteArray(Abdanova);
}

void TstCliReportAgain::faults()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, said);
    const QString pdf = path(file);
    QString archive = m_edited;
    if (file == u"text.pdf"_s) {
        QVERIFY(write(pdf, "no PDF at all"));
    } else if (file == u"foreign.pdf"_s) {
        QVERIFY(write(pdf, emptyPdf()));
    } else if (file == u"book.pdf"_s) {
        QVERIFY(write(path(u"book.json"_s),
            R"({ "phalera_book": 1, "title": "x", "parts": [ { "kind": "register", "query": "sector:mining" } ] })"));
        QVERIFY(QFile::copy(reported({ u"book"_s, path(u"book.json"_s) }), pdf));
    } else if (file == u"errata.pdf"_s) {
        QVERIFY(QFile::copy(reported({ u"errata"_s, u"--earlier"_s, foundingArchive() }), pdf));
    } else if (file == u"gone.pdf"_s) {
        QVERIFY(QFile::copy(reported({ u"dossier"_s, QString::fromLatin1(Abdanova) }), pdf));
        archive = path(u"nobody.phalera"_s);
        QVERIFY(run({ u"create"_s, archive }).exitCode == 0);
    } else if (file != u"nowhere.pdf"_s) {
        QVERIFY(QFile::copy(reported({ u"register"_s, u"sector:mining"_s }), pdf));
    }
    if (file == u"cut.pdf"_s) {
        QFile whole(pdf);
        QVERIFY(whole.resize(whole.size() / 2));
    }
    const Outcome outcome = run(QStringList { u"report"_s, archive, u"--again"_s, pdf } + more);
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY2(outcome.error.contains(said), outcome.error.constData());
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TstCliReportAgain)
#include "tst_clireportagain.moc"
