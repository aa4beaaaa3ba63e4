// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migrations.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstMigrations : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void splitsStatements_data();
    void splitsStatements();
    void carriesEveryStep();
    void runsOnlyLaterSteps();
    void changesNothingWhereAStepFails();
    void rebuildsATableThatOthersReferTo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString newFile() const { return m_folder->filePath(u"a.db"_s); }
};

void TstMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstMigrations::splitsStatements_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u" \n-- only a remark;\n ;; "_s << QStringList();
    QTest::newRow("two") << u"SELECT 1;\nSELECT 2;\n"_s << QStringList { u"SELECT 1"_s, u"SELECT 2"_s };
    QTest::newRow("last without semicolon") << u"SELECT 1; SELECT 2"_s << QStringList { u"SELECT 1"_s, u"SELECT 2"_s };
    QTest::newRow("semicolon in text") << u"SELECT 'a;b', \"c;d\"; SELECT 2"_s
                                       << QStringList { u"SELECT 'a;b', \"c;d\""_s, u"SELECT 2"_s };
    QTest::newRow("quote in text") << u"SELECT 'it''s;'; SELECT 2"_s
                                   << QStringList { u"SELECT 'it''s;'"_s, u"SELECT 2"_s };
    QTest::newRow("remarks") << u"/* one; */ SELECT 1 -- two; three\n + 1; -- 'four\n"_s
                             << QStringList { u"SELECT 1 \n + 1"_s };
    QTest::newRow("operators") << u"SELECT 4 - 1 / 2, -1;"_s << QStringList { u"SELECT 4 - 1 / 2, -1"_s };
    QTest::newRow("trigger")
        << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1; SELECT 'END';\nEND; SELECT 2;"_s
        << QStringList { u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1; SELECT 'END';\nEND"_s, u"SELECT 2"_s };
    QTest::newRow("dashes in text") << u"SELECT '--;'; SELECT 2"_s << QStringList { u"SELECT '--;'"_s, u"SELECT 2"_s };
}

void TstMigrations::splitsStatements()
{
    QFETCH(QString, sql);
    QTEST(splitStatements(sql), "statements");
}

void TstMigrations::carriesEveryStep()
{
    const auto connection = Connection::open(newFile(), Connection::Access::ReadWrite).value();
    const Migrations builtIn = Migrations::builtIn();
    QVERIFY(builtIn.newestSchema() >= 1);
    QVERIFY(builtIn.run(*connection, 0));
    QCOMPARE(connection->value(u"PRAGMA user_version"_s)->toInt(), builtIn.newestSchema());
}

void TstMigrations::runsOnlyLaterSteps()
{
    const auto connection = Connection::open(newFile(), Connection::Access::ReadWrite).value();
    const QList<Migration> steps { { 1, u"CREATE TABLE t (a)"_s }, { 2, u"INSERT INTO t VALUES (2)"_s },
        { 3, u"INSERT INTO t VALUES (3)"_s } };
    QVERIFY(Migrations(steps.first(2)).run(*connection, 0));
    QCOMPARE(connection->value(u"PRAGMA user_version"_s)->toInt(), 2);
    QVERIFY(Migrations(steps).run(*connection, 2));
    QCOMPARE(connection->value(u"PRAGMA user_version"_s)->toInt(), 3);
    QCOMPARE(connection->value(u"SELECT group_concat(a) FROM t"_s)->toString(), u"2,3"_s);
}

void TstMigrations::changesNothingWhereAStepFails()
{
    const auto connection = Connection::open(newFile(), Connection::Access::ReadWrite).value();
    QVERIFY(Migrations({ { 1, u"CREATE TABLE t (a)"_s } }).run(*connection, 0));
    const Migrations failing(
        { { 1, {} }, { 2, u"INSERT INTO t VALUES (2)"_s }, { 3, u"INSERT INTO nowhere VALUES (3)"_s } });
    const Result<void> failed = failing.run(*connection, 1);
    QCOMPARE(failed.error().kind, Error::Kind::MigrationFailed);
    QCOMPARE(connection->value(u"PRAGMA user_version"_s)->toInt(), 1);
    QCOMPARE(connection->value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
    QVERIFY(connection->execute(u"BEGIN"_s));
}

void TstMigrations::rebuildsATableThatOthersReferTo()
{
    const auto connection = Connection::open(newFile(), Connection::Access::ReadWrite).value();
    const QList<Migration> steps {
        { 1,
            u"CREATE TABLE p (id TEXT PRIMARY KEY); CREATE TABLE c (p TEXT REFERENCES p (id)); INSERT INTO p VALUES ('a'); INSERT INTO c VALUES ('a')"_s },
        { 2,
            u"CREATE TABLE q (id TEXT PRIMARY KEY, n INTEGER); INSERT INTO q (id) SELECT id FROM p; DROP TABLE p; ALTER TABLE q RENAME TO p"_s }
    };
    QVERIFY(Migrations(steps).run(*connection, 0));
    QCOMPARE(connection->value(u"SELECT count(*) FROM p"_s)->toInt(), 1);
    QVERIFY(!connection->execute(u"DELETE FROM p"_s));
}

QTEST_GUILESS_MAIN(TstMigrations)
#include "tst_migrations.moc"
