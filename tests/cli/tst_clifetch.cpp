// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "wikidata/wikibaseserver.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Problems = 1, Usage = 2, BadInput = 3, NoArchive = 4 };

/// As run(), while the server in this thread answers.
Outcome runBesideServer(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PHALERA_BIN_DIR) + u"/phalera-cli"_s, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
        process.kill();
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

class TstCliFetch : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({ u"create"_s, archive(), u"--founding"_s }).exitCode, Done);
    }
    void listsItems();
    void fetchesAndImports();
    void dryRunSavesAndChangesNothing();
    void savedFilesAreImportedAsAnyOther();
    void aServiceThatRefuses();
    void badArguments();

private:
    [[nodiscard]] QString archive() const { return m_folder->filePath(u"a.phalera"_s); }
    [[nodiscard]] QString saved() const { return m_folder->filePath(u"heroes.ndjson"_s); }
    [[nodiscard]] QString service() const { return m_server.address().toString(); }
    Outcome fetch(const QStringList &further)
    {
        return runBesideServer(
            QStringList { u"fetch"_s, archive() } + further + QStringList { u"--service"_s, service() });
    }
    [[nodiscard]] int people() const
    {
        return run({ u"info"_s, archive(), u"--format=json"_s }).object()[u"tables"_s][u"people"_s].toInt();
    }

    WikibaseServer m_server { QStringLiteral(PHALERA_TEST_DATA "/wikidata/wbgetentities.json") };
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstCliFetch::listsItems()
{
    const Outcome found = fetch({ u"hero"_s, u"of"_s, u"--format=json"_s });
    QCOMPARE(found.exitCode, Done);
    QCOMPARE(found.array().size(), 1);
    QCOMPARE(found.array().at(0)[u"id"_s].toString(), u"Q900001"_s);
    QVERIFY(fetch({ u"hero"_s }).out.contains("Q900001"));
    QVERIFY(fetch({ u"nothing"_s }).error.contains("Nothing is called so"));
    QVERIFY(!m_server.requests.isEmpty());
    QVERIFY(m_server.requests.constLast().contains("User-Agent: Phalera/"));
}

void TstCliFetch::fetchesAndImports()
{
    const Outcome fetched = fetch({ u"Q900001"_s, u"--out"_s, saved(), u"--format=json"_s });
    QCOMPARE(fetched.exitCode, Done);
    const QJsonObject report = fetched.object();
    QVERIFY(report[u"committed"_s].toBool());
    QCOMPARE(people(), 694 + 3);
    QCOMPARE(report[u"read"_s].toInt(),
        report[u"added"_s].toInt() + report[u"further_accounts"_s].toInt() + report[u"unchanged"_s].toInt()
            + report[u"refused"_s].toInt());
    // The file is there: it is not fetched again, and nothing is written over it.
    QCOMPARE(fetch({ u"Q900001"_s, u"--out"_s, saved() }).exitCode, BadInput);
    const QJsonObject again = run({ u"import"_s, archive(), saved(), u"--format=json"_s }).object();
    QCOMPARE(again[u"unchanged"_s].toInt(), again[u"read"_s].toInt());
}

void TstCliFetch::dryRunSavesAndChangesNothing()
{
    const Outcome fetched = fetch({ u"Q900001"_s, u"--out"_s, saved(), u"--dry-run"_s });
    QCOMPARE(fetched.exitCode, Done);
    QVERIFY(QFile::exists(saved()));
    QCOMPARE(people(), 694);
}

void TstCliFetch::savedFilesAreImportedAsAnyOther()
{
    const QString file = QStringLiteral(PHALERA_TEST_DATA "/wikidata/entitydata.json");
    const Outcome left = run({ u"import"_s, archive(), file });
    QCOMPARE(left.exitCode, Done);
    QVERIFY(left.error.contains("Q900001"));
    QCOMPARE(people(), 694);
    QCOMPARE(run({ u"import"_s, archive(), file, u"--award"_s, u"Q900001=hero-of-socialist-labour"_s }).exitCode, Done);
    QCOMPARE(people(), 695);
}

void TstCliFetch::aServiceThatRefuses()
{
    m_server.faults = { WikibaseServer::Fault::Refusal };
    const Outcome refused = fetch({ u"Q900001"_s, u"--out"_s, saved() });
    QCOMPARE(refused.exitCode, BadInput);
    QVERIFY(refused.error.contains("refused"));
    QVERIFY(!QFile::exists(saved()));
}

void TstCliFetch::badArguments()
{
    QCOMPARE(run({ u"fetch"_s, archive(), u"Q1"_s, u"--service"_s, u"no address"_s }).exitCode, Usage);
    QCOMPARE(run({ u"import"_s, archive(), saved(), u"--award"_s, u"Q1"_s }).exitCode, Usage);
    QCOMPARE(run({ u"fetch"_s, m_folder->filePath(u"none.phalera"_s), u"Q1"_s }).exitCode, NoArchive);
}

QTEST_GUILESS_MAIN(TstCliFetch)
#include "tst_clifetch.moc"
