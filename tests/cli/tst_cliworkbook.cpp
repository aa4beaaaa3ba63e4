// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Problems = 1, Usage = 2, BadInput = 3 };

QString foreign(const QString &name)
{
    return QStringLiteral(PHALERA_TEST_DATA "/foreign/") + name;
}

QString dataVersion(const QString &archive)
{
    return run({ u"info"_s, archive, u"--format=json"_s }).object()[u"data_version"_s].toString();
}

/// Every row that came in was taken or refused.
bool isAccountedFor(const QJsonObject &report)
{
    return report[u"read"_s].toInt() > 0
        && report[u"read"_s].toInt()
        == report[u"added"_s].toInt() + report[u"further_accounts"_s].toInt() + report[u"unchanged"_s].toInt()
            + report[u"refused"_s].toInt();
}

} // namespace

class TstCliWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFoundingArchiveComesBack()
    {
        const QString workbook = path(u"founding.xlsx"_s);
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, workbook }).exitCode, int(Done));
        const QString archive = empty(u"back.phalera"_s);
        const Outcome import = run({ u"import"_s, archive, workbook, u"--format=json"_s });
        QCOMPARE(import.exitCode, int(Done));
        QVERIFY(isAccountedFor(import.object()));
        QCOMPARE(import.object()[u"read"_s].toInt(), 3077);
        QCOMPARE(dataVersion(archive), dataVersion(foundingArchive()));
        const Outcome again = run({ u"import"_s, archive, workbook, u"--lang=en"_s });
        QCOMPARE(again.exitCode, int(Done));
        QVERIFY2(again.error.contains("Sheets that were not read: About."), again.error.constData());
        QCOMPARE(dataVersion(archive), dataVersion(foundingArchive()));
    }

    void readsTheListOfAMuseum_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Office Open XML") << u"museum-list.xlsx"_s;
        QTest::newRow("OpenDocument") << u"museum-list.ods"_s;
    }

    void readsTheListOfAMuseum()
    {
        QFETCH(QString, file);
        const QString archive = path(file + u".phalera"_s);
        QCOMPARE(run({ u"create"_s, archive, u"--founding"_s }).exitCode, int(Done));
        const QString before = dataVersion(archive);
        const QStringList import { u"import"_s, archive, foreign(file),
            u"--recipe="_s + foreign(u"museum-list-recipe.json"_s) };
        const Outcome refused = run(import);
        QCOMPARE(refused.exitCode, int(BadInput)); // row 13 has no name
        QCOMPARE(dataVersion(archive), before);
        QVERIFY2(refused.error.contains("sheet “Список”, row 13") || refused.error.contains("sheet “Список”, cell"),
            refused.error.constData());
        QVERIFY(refused.error.contains("cell H7"));
        QVERIFY(refused.error.contains("#DIV/0!"));
        const Outcome rest = run(QStringList(import) << u"--rest"_s << u"--format=json"_s);
        QCOMPARE(rest.exitCode, int(Problems));
        QVERIFY(isAccountedFor(rest.object()));
        QCOMPARE(rest.object()[u"added"_s].toInt(), 1 + 6 + 6);
        QCOMPARE(rest.object()[u"refused"_s].toInt(), 1);
        const QString after = dataVersion(archive);
        QCOMPARE(run(QStringList(import) << u"--rest"_s << u"--format=json"_s).object()[u"added"_s].toInt(), 0);
        QCOMPARE(dataVersion(archive), after);
    }

    void readsATableThatASpreadsheetHasSaved()
    {
        for (const QString &file : { u"sources.xlsx"_s, u"sources.ods"_s }) {
            const QString archive = empty(file + u".phalera"_s);
            const Outcome import = run({ u"import"_s, archive, foreign(file), u"--rest"_s, u"--format=json"_s,
                u"--problems"_s, path(u"problems.csv"_s) });
            QCOMPARE(import.exitCode, int(Problems));
            QVERIFY(isAccountedFor(import.object()));
            QCOMPARE(import.object()[u"added"_s].toInt(), 2);
            const QJsonObject problem = import.object()[u"problems"_s].toArray().at(0).toObject();
            QCOMPARE(problem[u"sheet"_s].toString(), u"sources"_s);
            QCOMPARE(problem[u"problem"_s].toString(), u"no-cell-value"_s);
            QVERIFY2(
                problem[u"message"_s].toString().contains(u"cell K3"_s), qPrintable(problem[u"message"_s].toString()));
            QFile problems(path(u"problems.csv"_s));
            QVERIFY(problems.open(QIODevice::ReadOnly));
            QVERIFY(problems.readAll().contains(",sources,3,11,note,no-cell-value,"));
        }
    }

    void choosesTheSheet()
    {
        const QString archive = empty(u"sheet.phalera"_s);
        const Outcome none
            = run({ u"import"_s, archive, foreign(u"museum-list.ods"_s), u"--sheet=Лист9"_s, u"--dry-run"_s });
        QCOMPARE(none.exitCode, int(BadInput));
        QVERIFY(none.error.contains("Список, Черновик, Лист3"));
        const Outcome other
            = run({ u"import"_s, archive, foreign(u"museum-list.ods"_s), u"--sheet=2"_s, u"--dry-run"_s });
        QVERIFY(other.error.contains("sheet “Черновик”"));
    }

    void saysWhatToDoWithWhatItDoesNotRead()
    {
        const QString archive = empty(u"refused.phalera"_s);
        const QString version = dataVersion(archive);
        const Outcome old = run({ u"import"_s, archive, foreign(u"museum-list.xls"_s) });
        QCOMPARE(old.exitCode, int(BadInput));
        QVERIFY2(old.error.contains("save it as .xlsx or .ods"), old.error.constData());
        QFile whole(foreign(u"museum-list.xlsx"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(path(u"cut.xlsx"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(whole.size() - 100));
        cut.close();
        const Outcome damaged = run({ u"import"_s, archive, cut.fileName(), u"--rest"_s });
        QVERIFY(damaged.exitCode == int(BadInput) || damaged.exitCode == int(Problems));
        QVERIFY2(damaged.error.contains("damaged"), damaged.error.constData());
        QCOMPARE(dataVersion(archive), version);
    }

    void exportsRowsOfAQuery()
    {
        const QString workbook = path(u"rows.xlsx"_s);
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"award:hero-of-labour-rf"_s, u"year:2013"_s, u"--cells=codes"_s,
                         u"--out"_s, workbook })
                     .exitCode,
            int(Done));
        const QString archive = empty(u"rows.phalera"_s);
        const Outcome back = run({ u"import"_s, archive, workbook, u"--dry-run"_s, u"--format=json"_s });
        QCOMPARE(back.object()[u"read"_s].toInt(), 5);
        QCOMPARE(back.object()[u"refused"_s].toInt(), 5); // what they refer to is not there
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--columns=name,date"_s, u"--cells=codes"_s, u"--out"_s,
                         path(u"names.csv"_s) })
                     .exitCode,
            int(Done));
        QFile names(path(u"names.csv"_s));
        QVERIFY(names.open(QIODevice::ReadOnly));
        QCOMPARE(names.readLine(), "name,date\n"_ba);
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, path(u"a.xlsx"_s) }).exitCode, int(Done));
        QCOMPARE(run({ u"export"_s, foundingArchive(), u"--out"_s, path(u"b.xlsx"_s) }).exitCode, int(Done));
        qunsetenv("SOURCE_DATE_EPOCH");
        QFile a(path(u"a.xlsx"_s));
        QFile b(path(u"b.xlsx"_s));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString empty(const QString &name) const
    {
        const QString archive = path(name);
        return run({ u"create"_s, archive }).exitCode == int(Done) ? archive : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstCliWorkbook)
#include "tst_cliworkbook.moc"
