// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Problems = 1, Usage = 2, BadInput = 3 };

/// Every record that came in was taken or refused.
bool isAccountedFor(const QJsonObject &report)
{
    return report[u"read"_s].toInt() > 0
        && report[u"read"_s].toInt()
        == report[u"added"_s].toInt() + report[u"further_accounts"_s].toInt() + report[u"unchanged"_s].toInt()
            + report[u"refused"_s].toInt();
}

int numberOf(const QJsonObject &info, const QString &table)
{
    return info[u"tables"_s].toObject()[table].toInt();
}

QString filled(const QTemporaryDir &folder, const QString &name)
{
    const QString archive = folder.filePath(name);
    return run({ u"create"_s, archive, u"--founding"_s }).exitCode == Done ? archive : QString();
}

} // namespace

class TstCliPeople : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatGoesOutComesInAgain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("GEDCOM") << u"people.ged"_s;
        QTest::newRow("EAC-CPF in one file") << u"people.xml"_s;
    }
    /// The archive itself knows every record that its own file tells of.
    void whatGoesOutComesInAgain()
    {
        QFETCH(QString, file);
        const QString out = m_folder.filePath(file);
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, out }).exitCode, int(Done));
        const QString archive = filled(m_folder, file + u".phalera"_s);
        const Outcome import = run({ u"import"_s, archive, out, u"--format=json"_s });
        QCOMPARE(import.exitCode, int(Done));
        const QJsonObject report = import.object();
        QVERIFY(isAccountedFor(report));
        QCOMPARE(report[u"added"_s].toInt(), 0);
        QCOMPARE(report[u"refused"_s].toInt(), 0);
        // Only where accounts differ is what the file says the accepted value, and no account of one source.
        QVERIFY2(report[u"further_accounts"_s].toInt() < 60, import.out.constData());
        const Outcome again = run({ u"import"_s, archive, out, u"--format=json"_s });
        QCOMPARE(again.object()[u"further_accounts"_s].toInt(), 0);
    }

    void thePeopleOfAQueryGoOut()
    {
        const QString query = u"republic:\"Kazakh SSR\""_s;
        const QString people = m_folder.filePath(u"people"_s);
        QCOMPARE(
            run({ u"export"_s, foundingArchive(), query, u"--out"_s, people, u"--as=eac-cpf"_s }).exitCode, int(Done));
        const Outcome found = run({ u"query"_s, foundingArchive(), query, u"--unit=people"_s, u"--format=json"_s });
        const qsizetype count = QDir(people).entryList({ u"*.xml"_s }, QDir::Files).size();
        QVERIFY(count > 3);
        QCOMPARE(count, found.array().size());
        const QString archive = filled(m_folder, u"query.phalera"_s);
        const Outcome import = run({ u"import"_s, archive, people, u"--format=json"_s });
        QCOMPARE(import.exitCode, int(Done));
        QCOMPARE(import.object()[u"added"_s].toInt(), 0);
    }

    void foreignFilesComeIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("conferrals");
        QTest::addColumn<int>("refused");
        QTest::newRow("library") << u"eac/library.xml"_s << 1 << 0 << 0;
        QTest::newRow("several") << u"eac/several.xml"_s << 2 << 0 << 1;
        QTest::newRow("tree") << u"gedcom/tree-551.ged"_s << 2 << 1 << 0;
        QTest::newRow("Gramps") << u"gedcom/gramps-5.1.ged"_s << 2 << 1 << 0;
        QTest::newRow("broken") << u"gedcom/broken.ged"_s << 2 << 0 << 3;
    }
    void foreignFilesComeIn()
    {
        QFETCH(QString, file);
        QFETCH(int, people);
        QFETCH(int, conferrals);
        QFETCH(int, refused);
        const QString archive = filled(m_folder, QString(file).replace(u'/', u'-') + u".phalera"_s);
        const QJsonObject before = run({ u"info"_s, archive, u"--format=json"_s }).object();
        const QString from = QStringLiteral(PHALERA_TEST_DATA "/") + file;
        const QStringList command { u"import"_s, archive, from, u"--rest"_s, u"--format=json"_s };
        const Outcome import = run(command);
        QCOMPARE(import.exitCode, int(refused > 0 ? Problems : Done));
        QVERIFY(isAccountedFor(import.object()));
        QCOMPARE(import.object()[u"refused"_s].toInt(), refused);
        const QJsonObject after = run({ u"info"_s, archive, u"--format=json"_s }).object();
        QCOMPARE(numberOf(after, u"people"_s) - numberOf(before, u"people"_s), people);
        QCOMPARE(numberOf(after, u"conferrals"_s) - numberOf(before, u"conferrals"_s), conferrals);
        const QJsonObject again = run(command).object();
        QCOMPARE(again[u"added"_s].toInt() + again[u"further_accounts"_s].toInt(), 0);
        QCOMPARE(run({ u"withdraw"_s, archive, QString::number(2) }).exitCode, int(Done));
        QCOMPARE(
            run({ u"info"_s, archive, u"--format=json"_s }).object()[u"data_version"_s], before[u"data_version"_s]);
    }
};

QTEST_GUILESS_MAIN(TstCliPeople)
#include "tst_clipeople.moc"
