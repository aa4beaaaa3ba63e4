// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The files that a desktop reads, checked by the tools of their own standards. The tools come with ./dev test.
class TstPackaging : public QObject
{
    Q_OBJECT

private slots:
    void desktopEntryIsValid();
    void desktopEntryTakesFilesAndLinks();
    void metainfoIsValid();
    void mimeTypeIsKnownToTheDatabase();
    void manPagesHaveNoFaults_data();
    void manPagesHaveNoFaults();
    void iconsAreScalable_data();
    void iconsAreScalable();
    void versionsAreEqual();
    void readmeCountsTheFoundingRecords();

private:
    static QString linuxFile(const QString &name)
    {
        return QStringLiteral(PHALERA_SOURCE_DIR) + u"/packaging/linux/"_s + name;
    }
    static QString read(const QString &path);
    static void verifyRuns(const QString &program, const QStringList &arguments);
};

QString TstPackaging::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TstPackaging::verifyRuns(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(QString(program + u" is not installed: ./dev test installs it"_s)));
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
}

void TstPackaging::desktopEntryIsValid()
{
    verifyRuns(u"desktop-file-validate"_s, { linuxFile(u"org.phalera.Phalera.desktop"_s) });
}

/// What the desktop hands to the program must be what the database and the manual know.
void TstPackaging::desktopEntryTakesFilesAndLinks()
{
    const QString entry = read(linuxFile(u"org.phalera.Phalera.desktop"_s));
    for (const QString &type :
        { u"application/vnd.phalera.archive"_s, u"application/x-phalera-query"_s, u"x-scheme-handler/phalera"_s })
        QVERIFY2(entry.contains(QString(type + u';')), qPrintable(type));
    QVERIFY2(entry.contains(u"Exec=phalera %u\n"_s), "a link is handed on by %u only");
}

void TstPackaging::metainfoIsValid()
{
    verifyRuns(u"appstreamcli"_s, { u"validate"_s, u"--no-net"_s, linuxFile(u"org.phalera.Phalera.metainfo.xml"_s) });
}

void TstPackaging::mimeTypeIsKnownToTheDatabase()
{
    QTemporaryDir data;
    QVERIFY(QDir(data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(
        linuxFile(u"org.phalera.Phalera.mime.xml"_s), data.filePath(u"mime/packages/org.phalera.Phalera.xml"_s)));
    verifyRuns(u"update-mime-database"_s, { data.filePath(u"mime"_s) });
    const QString globs = read(data.filePath(u"mime/globs2"_s));
    QVERIFY2(globs.contains(u"application/vnd.phalera.archive:*.phalera"_s), qPrintable(globs));
    QVERIFY2(globs.contains(u"application/x-phalera-query:*.phq"_s), qPrintable(globs));
}

void TstPackaging::manPagesHaveNoFaults_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("window") << u"phalera.1"_s;
    QTest::newRow("command line") << u"phalera-cli.1"_s;
}

void TstPackaging::manPagesHaveNoFaults()
{
    QFETCH(QString, page);
    QProcess man;
    man.start(u"man"_s, { u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, linuxFile(page) });
    QVERIFY2(man.waitForStarted(), "man is not installed: ./dev test installs it");
    QVERIFY(man.waitForFinished());
    QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
    QCOMPARE(man.exitCode(), 0);
}

void TstPackaging::iconsAreScalable_data()
{
    QTest::addColumn<QString>("icon");
    for (const QString &icon : { u"phalera.svg"_s, u"phalera-symbolic.svg"_s, u"phalera-archive.svg"_s })
        QTest::newRow(qPrintable(icon)) << icon;
}

void TstPackaging::iconsAreScalable()
{
    QFETCH(QString, icon);
    QXmlStreamReader xml(read(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/icons/"_s + icon));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name().toString(), u"svg"_s);
    QVERIFY(xml.attributes().hasAttribute(u"viewBox"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        QVERIFY2(xml.name() != u"image"_s, "a picture of pixels does not scale");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TstPackaging::versionsAreEqual()
{
    static const QRegularExpression project(u"project\\(phalera VERSION ([0-9.]+)"_s);
    const QString version = project.match(read(QStringLiteral(PHALERA_SOURCE_DIR) + u"/CMakeLists.txt"_s)).captured(1);
    QVERIFY(!version.isEmpty());
    QVERIFY(read(linuxFile(u"org.phalera.Phalera.metainfo.xml"_s))
                .contains(QString(u"<release version=\""_s + version + u'"')));
    QVERIFY(read(linuxFile(u"changelog"_s)).startsWith(QString(u"phalera ("_s + version + u'-')));
    QVERIFY(read(linuxFile(u"phalera.1"_s)).contains(QString(u"Phalera "_s + version)));
    QVERIFY(read(QStringLiteral(PHALERA_SOURCE_DIR) + u"/vcpkg.json"_s)
                .contains(QString(u"\"version\": \""_s + version + u'"')));
}

void TstPackaging::readmeCountsTheFoundingRecords()
{
    const QString source = QStringLiteral(PHALERA_SOURCE_DIR);
    const QString readme = read(source + u"/README.md"_s);
    const QStringList tables = QDir(source + u"/resources/founding"_s).entryList({ u"*.csv"_s });
    QCOMPARE(tables.size(), 9);
    for (const QString &table : tables) {
        // No cell of the founding tables holds a line break, so a line is a row.
        const qsizetype rows = read(source + u"/resources/founding/"_s + table).count(u'\n') - 1;
        const QString line = u"| `%1` | %2 |"_s.arg(table.chopped(4)).arg(rows);
        QVERIFY2(readme.contains(line), qPrintable(QString(u"./dev founding-table: "_s + line)));
    }
}

QTEST_GUILESS_MAIN(TstPackaging)
#include "tst_packaging.moc"
