// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplearchive.h"
#include "store/connection.h"
#include "store/recordstore.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// What is kept beside the records counts only as long as they are unchanged.
class TstDerived : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = RecordStore::create(path()).value();
    }

    void everyCommitIsAChange()
    {
        QCOMPARE(m_store->changeNumber(), 0);
        addSource(u"gse"_s, true);
        QCOMPARE(m_store->changeNumber(), 1);
        addSource(u"wiki"_s, false);
        QCOMPARE(m_store->changeNumber(), 1);
    }

    void whatAnotherProgramChangesIsAChange_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another value") << u"UPDATE sources SET title = 'Encyclopedia' WHERE id = 'gse'"_s;
        QTest::newRow("another record") << u"INSERT INTO sources (id) VALUES ('wiki')"_s;
        QTest::newRow("one record less") << u"DELETE FROM sources WHERE id = 'gse'"_s;
        QTest::newRow("a record in the place of another") << u"INSERT OR REPLACE INTO sources (id) VALUES ('gse')"_s;
        QTest::newRow("another account") << u"INSERT INTO attestation (record_table, record, number, fields)"
                                            " VALUES ('sources', 'gse', 1, '{}')"_s;
        QTest::newRow("other sources of an account") << u"UPDATE citation SET sources = 'gse'"_s;
    }
    void whatAnotherProgramChangesIsAChange()
    {
        QFETCH(QString, sql);
        addSource(u"gse"_s, true);
        const qint64 before = *m_store->changeNumber();
        QVERIFY(m_store->keepDerived(u"columns"_s, before, { "kept" }));
        const auto other = Connection::open(path(), Connection::Access::ReadWrite).value();
        QVERIFY(other->execute(u"INSERT INTO citation (sources) VALUES ('wiki')"_s));
        QCOMPARE(m_store->changeNumber(), before); // as long as no record names it
        QVERIFY(other->execute(sql));
        QVERIFY(*m_store->changeNumber() != before);
        QCOMPARE(m_store->derived(u"columns"_s, *m_store->changeNumber(), 0), QByteArray());
    }

    void readsRecordsAsTheyLie()
    {
        addSource(u"wiki"_s, true);
        addSource(u"gse"_s, true);
        QStringList ids;
        QVERIFY(m_store->forEachRecordAsStored(Table::Sources, [&](const Attestation &account) {
            ids.append(account.record.id);
            return true;
        }));
        QCOMPARE(ids, QStringList({ u"wiki"_s, u"gse"_s }));
        QCOMPARE(m_store->furtherAccountCount(), 0);
    }

    void keepsPartsOfOneChange()
    {
        const QByteArray bytes("\0 any \xff bytes", 13);
        QVERIFY(m_store->keepDerived(u"columns"_s, 0, { bytes, "second" }));
        QCOMPARE(m_store->changeNumber(), 0);
        QCOMPARE(m_store->derived(u"columns"_s, 0, 0), bytes);
        QCOMPARE(m_store->derived(u"columns"_s, 0, 1), QByteArray("second"));
        QCOMPARE(m_store->derived(u"columns"_s, 0, 2), QByteArray());
        QCOMPARE(m_store->derived(u"others"_s, 0, 0), QByteArray());
        addSource(u"gse"_s, true);
        QCOMPARE(m_store->derived(u"columns"_s, *m_store->changeNumber(), 0), QByteArray());
    }

    void replacesWhatWasKept()
    {
        QVERIFY(m_store->keepDerived(u"columns"_s, 0, { "a", "b", "c" }));
        QVERIFY(m_store->keepDerived(u"columns"_s, 0, { "d" }));
        QCOMPARE(m_store->derived(u"columns"_s, 0, 0), QByteArray("d"));
        QCOMPARE(m_store->derived(u"columns"_s, 0, 1), QByteArray());
    }

    void recordsCanBeWrittenAfterwards()
    {
        QVERIFY(m_store->keepDerived(u"columns"_s, 0, { "a" }));
        addSource(u"gse"_s, true);
        QCOMPARE(m_store->counts()->value(Table::Sources), 1);
    }

    void isNotWrittenToAReadOnlyArchive()
    {
        m_store.reset();
        m_store = RecordStore::open(path(), OpenMode::ReadOnly).value();
        QCOMPARE(m_store->keepDerived(u"columns"_s, 0, { "a" }).error().kind, Error::Kind::ArchiveReadOnly);
        QCOMPARE(m_store->derived(u"columns"_s, 0, 0), QByteArray());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.phalera"_s); }
    void addSource(const QString &id, bool isCommitted)
    {
        auto transaction = m_store->begin();
        QVERIFY(transaction);
        QVERIFY(m_store->add(sample::account(sample::source(id))));
        if (isCommitted)
            QVERIFY(transaction->commit());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
};

QTEST_GUILESS_MAIN(TstDerived)
#include "tst_derived.moc"
