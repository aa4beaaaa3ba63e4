// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstConnection : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void givesValues();
    void keepsStatements();
    void tellsEmptyFromNull();
    void enforcesForeignKeys();
    void saysWhenTheDiskIsFull();
    void reportsWrongSql();
    void leavesNoConnectionOpen();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TstConnection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = Connection::open(m_folder->filePath(u"a.db"_s), Connection::Access::ReadWrite).value();
    QVERIFY(m_connection->execute(u"CREATE TABLE t (a, b)"_s));
}

void TstConnection::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void TstConnection::givesValues()
{
    QVERIFY(m_connection->execute(u"INSERT INTO t VALUES (?, ?)"_s, { 7, u"ё"_s }));
    QCOMPARE(m_connection->value(u"SELECT b FROM t WHERE a = ?"_s, { 7 })->toString(), u"ё"_s);
    QVERIFY(!m_connection->value(u"SELECT b FROM t WHERE a = ?"_s, { 8 })->isValid());
}

void TstConnection::keepsStatements()
{
    const QString insert = u"INSERT INTO t VALUES (?, ?)"_s;
    const QVariant null(QMetaType::fromType<QString>());
    const QList<QVariantList> rows { { 1, u"x"_s }, { 1, null }, { 2, null }, { 2, u"y"_s }, { 2, u"y"_s },
        { 3, u"y"_s } };
    for (const QVariantList &row : rows)
        QVERIFY(m_connection->runKept(insert, row));
    const QString all = u"SELECT group_concat(a || coalesce(b, '-')) FROM (SELECT * FROM t ORDER BY rowid)"_s;
    QCOMPARE(m_connection->value(all)->toString(), u"1x,1-,2-,2y,2y,3y"_s);
}

void TstConnection::tellsEmptyFromNull()
{
    const QString insert = u"INSERT INTO t VALUES (?, ?)"_s;
    const QVariant null(QMetaType::fromType<QString>());
    QVERIFY(m_connection->runKept(insert, { 1, null }));
    QVERIFY(m_connection->runKept(insert, { 2, u""_s }));
    QVERIFY(m_connection->runKept(insert, { 3, null }));
    QCOMPARE(m_connection->value(u"SELECT group_concat(a) FROM t WHERE b IS NULL"_s)->toString(), u"1,3"_s);
}

void TstConnection::enforcesForeignKeys()
{
    QVERIFY(m_connection->execute(u"CREATE TABLE p (id TEXT PRIMARY KEY)"_s));
    QVERIFY(m_connection->execute(u"CREATE TABLE c (p TEXT REFERENCES p (id))"_s));
    QVERIFY(!m_connection->execute(u"INSERT INTO c VALUES ('nobody')"_s));
}

void TstConnection::saysWhenTheDiskIsFull()
{
    QVERIFY(m_connection->execute(u"PRAGMA max_page_count = 20"_s));
    const Result<void> full = m_connection->execute(u"INSERT INTO t VALUES (zeroblob(1000000), 0)"_s);
    QCOMPARE(full.error().kind, Error::Kind::DiskFull);
    QCOMPARE(full.error().args.constFirst(), m_connection->path());
    QCOMPARE(full.error().where.file, m_connection->path());
}

void TstConnection::reportsWrongSql()
{
    QCOMPARE(m_connection->execute(u"SELECT nothing FROM nowhere"_s).error().kind, Error::Kind::DatabaseFailed);
    QCOMPARE(m_connection->runKept(u"SELECT"_s, {}).error().kind, Error::Kind::DatabaseFailed);
}

void TstConnection::leavesNoConnectionOpen()
{
    const auto second = Connection::open(m_connection->path(), Connection::Access::ReadOnly);
    QVERIFY(second);
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    QVERIFY(!Connection::open(m_folder->path(), Connection::Access::ReadWrite));
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
}

QTEST_GUILESS_MAIN(TstConnection)
#include "tst_connection.moc"
