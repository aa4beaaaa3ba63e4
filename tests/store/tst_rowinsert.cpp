// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/nativeinsert.h"
#include "store/queryinsert.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstRowInsert : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void usesTheHandleWhereItMay();
    void insertsWhatIsSet_data();
    void insertsWhatIsSet();
    void saysWhatWasThere_data();
    void saysWhatWasThere();
    void goesOnAfterAnError_data();
    void goesOnAfterAnError();
    void refusesWrongSql_data();
    void refusesWrongSql();

private:
    [[nodiscard]] Result<std::unique_ptr<RowInsert>> prepare(const QString &sql);
    [[nodiscard]] QString rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {

void bothWays()
{
    QTest::addColumn<bool>("isNative");
    QTest::newRow("by Qt") << false;
    QTest::newRow("by SQLite") << true;
}

} // namespace

Result<std::unique_ptr<RowInsert>> TstRowInsert::prepare(const QString &sql)
{
    const auto asRowInsert = [](auto insert) -> std::unique_ptr<RowInsert> { return insert; };
    QFETCH(bool, isNative);
    return isNative ? NativeInsert::prepare(*m_connection, sql).map(asRowInsert)
                    : QueryInsert::prepare(*m_connection, sql).map(asRowInsert);
}

QString TstRowInsert::rows() const
{
    const QString text = u"SELECT group_concat(a || '=' || coalesce(typeof(b) || ' ' || b, '?'), ', ')"
                         " FROM (SELECT * FROM t ORDER BY rowid)"_s;
    return m_connection->value(text)->toString();
}

void TstRowInsert::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = Connection::open(m_folder->filePath(u"a.db"_s), Connection::Access::ReadWrite).value();
    QVERIFY(m_connection->execute(u"CREATE TABLE t (a TEXT NOT NULL UNIQUE, b ANY) STRICT"_s));
    if (QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "by SQLite") == 0 && !m_connection->handle())
        QSKIP("Qt's driver has a SQLite of its own here");
}

void TstRowInsert::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void TstRowInsert::usesTheHandleWhereItMay()
{
    const auto insert = RowInsert::prepare(*m_connection, u"INSERT INTO t VALUES (?, ?)"_s);
    QVERIFY(insert);
    QCOMPARE(dynamic_cast<NativeInsert *>(insert->get()) != nullptr, m_connection->handle() != nullptr);
}

void TstRowInsert::insertsWhatIsSet_data()
{
    bothWays();
}

void TstRowInsert::insertsWhatIsSet()
{
    const auto insert = prepare(u"INSERT INTO t VALUES (?, ?)"_s);
    QVERIFY(insert);
    const auto run = [&](const QString &key) {
        (*insert)->set(0, key);
        const Result<bool> isNew = (*insert)->run();
        QVERIFY(isNew && *isNew);
    };
    run(u"nothing set"_s);
    (*insert)->set(1, u"ё"_s);
    run(u"text"_s);
    run(u"the same text"_s);
    (*insert)->set(1, std::numeric_limits<qint64>::max());
    run(u"number"_s);
    (*insert)->set(1, qint64(7));
    run(u"other number"_s);
    (*insert)->set(1, u"7"_s);
    run(u"digits"_s);
    (*insert)->set(1, QString());
    run(u"empty"_s);
    (*insert)->set(1, u"😀"_s);
    run(u"beyond the plane"_s);
    (*insert)->setNull(1);
    run(u"null"_s);
    QCOMPARE((*insert)->rowNumber(), 9);
    QCOMPARE(rows(),
        u"nothing set=?, text=text ё, the same text=text ё, number=integer 9223372036854775807, other number=integer "
        u"7, "
        "digits=text 7, empty=?, beyond the plane=text 😀, null=?"_s);
}

void TstRowInsert::saysWhatWasThere_data()
{
    bothWays();
}

void TstRowInsert::saysWhatWasThere()
{
    const auto insert = prepare(u"INSERT INTO t VALUES (?, ?) ON CONFLICT (a) DO NOTHING"_s);
    QVERIFY(insert);
    for (const bool isNew : { true, false }) {
        (*insert)->set(0, u"one"_s);
        const Result<bool> ran = (*insert)->run();
        QVERIFY(ran);
        QCOMPARE(*ran, isNew);
    }
    QCOMPARE(rows(), u"one=?"_s);
}

void TstRowInsert::goesOnAfterAnError_data()
{
    bothWays();
}

void TstRowInsert::goesOnAfterAnError()
{
    const auto insert = prepare(u"INSERT INTO t VALUES (?, ?)"_s);
    QVERIFY(insert);
    const Result<bool> withoutKey = (*insert)->run();
    QVERIFY(!withoutKey);
    QCOMPARE(withoutKey.error().kind, Error::Kind::DatabaseFailed);
    QVERIFY(withoutKey.error().args.constLast().contains("NOT NULL"_L1));
    (*insert)->set(0, u"one"_s);
    QVERIFY((*insert)->run());
    QCOMPARE(rows(), u"one=?"_s);
}

void TstRowInsert::refusesWrongSql_data()
{
    bothWays();
}

void TstRowInsert::refusesWrongSql()
{
    const auto insert = prepare(u"INSERT INTO nowhere VALUES (?)"_s);
    QVERIFY(!insert);
    QVERIFY(insert.error().args.constLast().contains("nowhere"_L1));
}

QTEST_GUILESS_MAIN(TstRowInsert)
#include "tst_rowinsert.moc"
