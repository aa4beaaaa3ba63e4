// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplearchive.h"
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
