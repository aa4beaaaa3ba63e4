// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// An archive that the window has open while phalera-cli is asked about it.
class TstTwoPrograms : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsWhatIsImportedWhileAnotherProgramReads_data();
    void keepsWhatIsImportedWhileAnotherProgramReads();

private:
    [[nodiscard]] static int sourcesIn(const QString &archive);
    [[nodiscard]] static bool opens(Archive &archive, const QString &path);
};

int TstTwoPrograms::sourcesIn(const QString &archive)
{
    return run({ u"info"_s, archive, u"--format=json"_s }).object()[u"tables"_s].toObject()[u"sources"_s].toInt(-1);
}

/// The window opens an archive and then computes its data version through a connection of its own.
bool TstTwoPrograms::opens(Archive &archive, const QString &path)
{
    const auto opened = archive.open(path);
    return QTest::qWaitFor([&] { return opened.isFinished() && !archive.facts().dataVersion.isEmpty(); }, 60'000)
        && opened.result();
}

void TstTwoPrograms::keepsWhatIsImportedWhileAnotherProgramReads_data()
{
    QTest::addColumn<int>("timesOpened");
    QTest::newRow("opened once") << 1;
    QTest::newRow("opened again while it is open") << 2;
}

void TstTwoPrograms::keepsWhatIsImportedWhileAnotherProgramReads()
{
    QFETCH(const int, timesOpened);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.phalera"_s);
    QVERIFY(QFile::copy(foundingArchive(), path));
    const QString table = folder.filePath(u"sources.csv"_s);
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("id,kind,title\nletter-1938,archive,A letter\n");
    csv.close();
    const int before = sourcesIn(path);
    {
        Archive window;
        for (int time = 0; time < timesOpened; ++time)
            QVERIFY(opens(window, path));
        QCOMPARE(sourcesIn(path), before);
        const auto imported = window.importFiles({ table }, {});
        QVERIFY(QTest::qWaitFor([&] { return imported.isFinished(); }, 60'000));
        QVERIFY(imported.result() && imported.result()->committed);
        QCOMPARE(sourcesIn(path), before + 1);
    }
    QCOMPARE(sourcesIn(path), before + 1);
}

QTEST_GUILESS_MAIN(TstTwoPrograms)
#include "tst_twoprograms.moc"
