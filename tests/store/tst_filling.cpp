// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/filling.h"
#include "store/recordstore.h"
#include "store/samplearchive.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// An archive that is filled at once must in the end be like one that grew, and be empty still where that fails.
class TstFilling : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void isLikeAnArchiveThatGrew();
    void leavesNothingWhereItIsNotCommitted();
    void namesTheDanglingReference_data();
    void namesTheDanglingReference();
    void onlyEmptyArchives();
    void whileAnotherProgramHasItOpen();
    void isEmptyAfterTheProgramWasKilled();
    void raisesTheNumberOfTheLastChange();

private:
    [[nodiscard]] QString path(const QString &name = u"archive.phalera"_s) const { return m_folder->filePath(name); }
    /// What the file looks after, and how, in the words of SQLite.
    [[nodiscard]] static QStringList rulesOf(const QString &path);
    [[nodiscard]] static qint64 rowsOf(const RecordStore &store);
    Result<void> fill(const QList<Record> &records);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
    QStringList m_rules; ///< of an archive that was just made
};

void TstFilling::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = RecordStore::create(path()).value();
    m_rules = rulesOf(path());
    QVERIFY(m_rules.size() > 40);
}

void TstFilling::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

QStringList TstFilling::rulesOf(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly).value();
    auto rows = connection->query(u"SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s).value();
    QStringList rules { connection->value(u"PRAGMA journal_mode"_s)->toString() };
    while (rows.next())
        rules.append(rows.value(0).toString());
    return rules;
}

qint64 TstFilling::rowsOf(const RecordStore &store)
{
    qint64 rows = store.furtherAccountCount().value() + store.batches()->size();
    const auto counts = store.counts().value();
    for (const qint64 count : counts)
        rows += count;
    return rows;
}

Result<void> TstFilling::fill(const QList<Record> &records)
{
    auto transaction = m_store->beginFilling();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Record &record : records) {
        if (const auto added = m_store->add(sample::account(record)); !added)
            return tl::unexpected(added.error());
    }
    return transaction->commit();
}

void TstFilling::isLikeAnArchiveThatGrew()
{
    // What refers comes before what it refers to, and a record has several accounts.
    QList<Record> records = sample::smallArchive();
    std::reverse(records.begin(), records.end());
    records += sample::person(u"stakhanov"_s, u"1905"_s, u"wiki"_s);
    QVERIFY(fill(records));
    const auto grown = RecordStore::create(path(u"grown.phalera"_s)).value();
    QVERIFY(sample::addAll(*grown, records));
    for (const Record &record : std::as_const(records))
        QCOMPARE(m_store->attestations(record.ref()).value(), grown->attestations(record.ref()).value());
    QCOMPARE(rowsOf(*m_store), rowsOf(*grown));
    QCOMPARE(m_store->checkFile().value(), {});
    QCOMPARE(rulesOf(path()), m_rules);
    QCOMPARE(m_store->recordsCiting(SourceId(u"wiki"_s))->size(), grown->recordsCiting(SourceId(u"wiki"_s))->size());

    // And it goes on like any other: references are looked after again.
    const Result<void> dangling = sample::addAll(*m_store, { sample::conferral(u"nobody"_s, u"hero"_s) });
    QCOMPARE(dangling.error().kind, Error::Kind::UnknownReference);
    QVERIFY(sample::addAll(*m_store, { sample::person(u"gaganova"_s) }));
}

void TstFilling::leavesNothingWhereItIsNotCommitted()
{
    {
        const auto transaction = m_store->beginFilling();
        QVERIFY(transaction);
        for (const Record &record : sample::smallArchive())
            QVERIFY(m_store->add(sample::account(record)));
    }
    QCOMPARE(rowsOf(*m_store), 0);
    QCOMPARE(rulesOf(path()), m_rules);
    const Result<void> dangling = sample::addAll(*m_store, { sample::person(u"gaganova"_s) });
    QCOMPARE(dangling.error().kind, Error::Kind::UnknownReference);
    QVERIFY(fill(sample::smallArchive()));
}

void TstFilling::namesTheDanglingReference_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Record &record, const QString &value, const QString &field) {
        const QStringList args { tableSpec(record.table).name, record.id, value };
        QTest::newRow(name) << record << args << field;
    };
    row("a person", sample::conferral(u"nobody"_s, u"hero"_s), u"nobody"_s, u"person"_s);
    row("an award", sample::conferral(u"stakhanov"_s, u"medal"_s), u"medal"_s, u"award"_s);
    row("an act", sample::conferral(u"stakhanov"_s, u"hero"_s, u"law"_s), u"law"_s, u"act"_s);
    row("an award in a list", sample::act(u"law"_s, u"hero;medal"_s), u"medal"_s, u"award"_s);
    row("a source", sample::person(u"gaganova"_s, {}, u"gse;film"_s), u"film"_s, u"sources"_s);
}

void TstFilling::namesTheDanglingReference()
{
    QFETCH(const Record, record);
    QFETCH(const QStringList, args);
    QFETCH(const QString, field);
    const Result<void> filled = fill(sample::smallArchive() + QList<Record> { record });
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, Error::Kind::UnknownReference);
    QCOMPARE(filled.error().args, args);
    QCOMPARE(filled.error().where.field, field);
    QCOMPARE(rowsOf(*m_store), 0);
    QCOMPARE(rulesOf(path()), m_rules);
}

void TstFilling::onlyEmptyArchives()
{
    QVERIFY(sample::addAll(*m_store, { sample::source(u"gse"_s) }));
    m_store.reset();
    const auto connection = Connection::open(path(), Connection::Access::ReadWrite).value();
    Filling filling(*connection);
    QCOMPARE(filling.begin(), false);
    QCOMPARE(connection->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QVERIFY(connection->execute(u"BEGIN IMMEDIATE"_s)); // none is open
}

void TstFilling::whileAnotherProgramHasItOpen()
{
    const auto other = RecordStore::open(path(), OpenMode::ReadOnly).value();
    QCOMPARE(rowsOf(*other), 0);
    QVERIFY(fill(sample::smallArchive()));
    QCOMPARE(rowsOf(*other), rowsOf(*m_store));
    QVERIFY(rowsOf(*other) > 0);
    QCOMPARE(rulesOf(path()), m_rules);
}

/// A copy of the files in the midst of it is what a program leaves that was killed.
void TstFilling::isEmptyAfterTheProgramWasKilled()
{
    m_store.reset();
    const auto connection = Connection::open(path(), Connection::Access::ReadWrite).value();
    Filling filling(*connection);
    QCOMPARE(filling.begin(), true);
    QVERIFY(connection->execute(u"PRAGMA cache_size = 8"_s)); // so that pages are written before the end
    const qint64 size = QFileInfo(path()).size();
    QVERIFY(connection->execute(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)\n"
        "INSERT INTO sources (id, title) SELECT 'source-' || i, 'a title that fills the pages' FROM n"_s));
    QVERIFY(QFileInfo(path()).size() > 2 * size);
    const QString killed = path(u"killed.phalera"_s);
    QVERIFY(QFile::copy(path(), killed));
    QVERIFY(QFile::copy(path() + u"-journal"_s, killed + u"-journal"_s));

    const auto store = RecordStore::open(killed);
    QVERIFY(store);
    QCOMPARE(rowsOf(**store), 0);
    QCOMPARE((*store)->checkFile().value(), {});
    QCOMPARE(rulesOf(killed), m_rules);
    QCOMPARE(QFileInfo(killed).size(), size);
}

void TstFilling::raisesTheNumberOfTheLastChange()
{
    const qint64 before = m_store->changeNumber().value();
    QVERIFY(m_store->keepDerived(u"columns"_s, before, QList<QByteArray> { "of nothing" }));
    QVERIFY(fill(sample::smallArchive()));
    QVERIFY(m_store->changeNumber().value() > before);
    QVERIFY(m_store->derived(u"columns"_s, m_store->changeNumber().value(), 0)->isEmpty());
}

QTEST_GUILESS_MAIN(TstFilling)
#include "tst_filling.moc"
