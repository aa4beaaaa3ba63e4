// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batchwithdrawal.h"

#include "store/samplearchive.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// What a batch says of a record.
struct Entry
{
    qint64 batch = 0;
    Record record;
};

bool isSame(const Record &a, const Record &b)
{
    return a.table == b.table && a.id == b.id && a.values == b.values;
}

/// What an archive holds that took these in their order, as lines: the plain way to know what is right.
QStringList told(const QList<Entry> &entries)
{
    QList<Entry> taken;
    QHash<RecordRef, int> accounts;
    QStringList lines;
    for (const Entry &entry : entries) {
        if (std::any_of(
                taken.begin(), taken.end(), [&](const Entry &known) { return isSame(known.record, entry.record); }))
            continue;
        taken.append(entry);
        lines.append(u"%1 %2 #%3 by %4: %5"_s.arg(tableSpec(entry.record.table).name, entry.record.id)
                         .arg(accounts[entry.record.ref()]++)
                         .arg(entry.batch)
                         .arg(entry.record.values.join(u'|')));
    }
    lines.sort();
    return lines;
}

QStringList told(const RecordStore &store)
{
    QStringList lines;
    const auto tell = [&](const Attestation &account) {
        lines.append(u"%1 %2 #%3 by %4: %5"_s.arg(tableSpec(account.record.table).name, account.record.id)
                         .arg(account.number)
                         .arg(account.batch)
                         .arg(account.record.values.join(u'|')));
        return true;
    };
    for (const Table table : AllTables) {
        if (!store.forEachRecord(table, tell))
            lines.append(u"unreadable"_s);
    }
    if (!store.forEachFurtherAccount(tell))
        lines.append(u"unreadable"_s);
    lines.sort();
    return lines;
}

QList<RecordRef> references(const Record &record)
{
    QList<RecordRef> refs;
    const auto fields = tableSpec(record.table).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        for (const QString &id : splitList(record.values.at(qsizetype(i)))) {
            if (fields[i].type == FieldType::Sources)
                refs.append({ Table::Sources, id });
            else if (fields[i].type == FieldType::AnyReference)
                refs += { { Table::Awards, id }, { Table::Acts, id }, { Table::People, id } };
            else if (fields[i].target)
                refs.append({ *fields[i].target, id });
        }
    }
    return refs;
}

/// The entries without a batch, but with those of its records that the others need.
QList<Entry> without(const QList<Entry> &entries, qint64 batch)
{
    const auto has = [](const QList<Entry> &some, const RecordRef &record) {
        return std::any_of(some.begin(), some.end(), [&](const Entry &entry) { return entry.record.ref() == record; });
    };
    QList<Entry> left;
    for (const Entry &entry : entries) {
        if (entry.batch != batch)
            left.append(entry);
    }
    for (qsizetype before = -1; before != left.size();) {
        before = left.size();
        for (const Entry &entry : QList<Entry>(left)) {
            for (const RecordRef &needed : references(entry.record)) {
                const auto brought = std::find_if(entries.begin(), entries.end(),
                    [&](const Entry &other) { return other.batch == batch && other.record.ref() == needed; });
                if (brought != entries.end() && !has(left, needed))
                    left.append(*brought);
            }
        }
    }
    std::stable_sort(left.begin(), left.end(), [](const Entry &a, const Entry &b) { return a.batch < b.batch; });
    return left;
}

} // namespace

class TstBatchWithdrawal : public QObject
{
    Q_OBJECT
private:
    /// Adds a batch and gives its number.
    qint64 bringIn(const QList<Record> &records)
    {
        auto transaction = m_store->begin();
        const qint64 batch = m_store->addBatch({ 0, u"list.csv"_s, u"csv"_s, {}, {} }).value();
        for (const Record &record : records) {
            Attestation account = sample::account(record);
            account.batch = batch;
            [&] { QVERIFY(m_store->add(account)); }();
        }
        [&] { QVERIFY(transaction->commit()); }();
        return batch;
    }

    Withdrawal withdraw(qint64 batch)
    {
        auto transaction = m_store->begin();
        const Result<Withdrawal> done = m_store->withdraw(batch);
        [&] { QVERIFY2(done, qPrintable(done ? QString() : done.error().args.join(u' '))); }();
        const Result<void> committed = transaction->commit();
        [&] { QVERIFY2(committed, qPrintable(committed ? QString() : committed.error().args.join(u' '))); }();
        return done.value_or(Withdrawal {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = RecordStore::create(m_folder->filePath(u"archive.phalera"_s)).value();
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void leavesAnArchiveAsIfTheBatchHadNeverCome()
    {
        bringIn(sample::smallArchive());
        const QStringList before = told(*m_store);
        const qint64 batch = bringIn({ sample::source(u"list"_s), sample::person(u"angelina"_s, u"1913"_s, u"list"_s),
            sample::conferral(u"angelina"_s, u"hero"_s, {}, u"list"_s),
            sample::person(u"stakhanov"_s, u"1905"_s, u"list"_s) });
        QCOMPARE(withdraw(batch), (Withdrawal { .records = 3, .accounts = 1 }));
        QCOMPARE(told(*m_store), before);
        QCOMPARE(m_store->batches()->size(), 1);
        QVERIFY(m_store->checkFile()->isEmpty());
    }

    void givesTheRowToTheNextAccount()
    {
        bringIn({ sample::source(u"gse"_s), sample::source(u"wiki"_s) });
        const qint64 first = bringIn({ sample::person(u"stakhanov"_s, u"1906"_s) });
        bringIn({ sample::person(u"stakhanov"_s, u"1905"_s, u"wiki"_s) });
        QCOMPARE(withdraw(first), (Withdrawal { .succeeded = 1 }));
        const QList<Attestation> accounts = m_store->attestations({ Table::People, u"stakhanov"_s }).value();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.constFirst().record.value(u"born"), u"1905"_s);
        QCOMPARE(accounts.constFirst().number, 0);
    }

    void leavesWhatAnotherBatchBroughtToo()
    {
        const qint64 first = bringIn(sample::smallArchive());
        const qint64 second = bringIn(sample::smallArchive());
        QCOMPARE(withdraw(first), (Withdrawal { .confirmed = 7 }));
        QCOMPARE(m_store->batches()->constFirst().number, second);
        QCOMPARE(m_store->counts()->value(Table::Conferrals), 1);
        QCOMPARE(withdraw(second), (Withdrawal { .records = 7 }));
        QVERIFY(told(*m_store).isEmpty());
    }

    void keepsWhatLaterBatchesNeed()
    {
        const qint64 first = bringIn(sample::smallArchive());
        const qint64 second = bringIn({ sample::conferral(u"stakhanov"_s, u"hero"_s, {}, u"wiki"_s) });
        const Withdrawal done = withdraw(first);
        // The conferral of the first batch is gone; its person and award, and what these cite, stay.
        QCOMPARE(done.kept,
            (QList<RecordRef> { { Table::Awards, u"hero"_s }, { Table::People, u"stakhanov"_s },
                { Table::Sources, u"gse"_s }, { Table::Sources, u"wiki"_s } }));
        QCOMPARE(done.keptCount, 4);
        QCOMPARE(done.records, 2);
        QCOMPARE(done.succeeded, 1);
        QCOMPARE(m_store->batches()->size(), 2);
        QVERIFY(m_store->checkFile()->isEmpty());
        withdraw(second);
        QCOMPARE(withdraw(first).records, 4);
        QVERIFY(told(*m_store).isEmpty());
    }

    void saysThatThereIsNoSuchBatch()
    {
        auto transaction = m_store->begin();
        QCOMPARE(m_store->withdraw(7).error().kind, Error::Kind::BadArgument);
    }

    void changesNothingWhenStopped()
    {
        const qint64 batch = bringIn(sample::smallArchive());
        const QStringList before = told(*m_store);
        int asked = 0;
        {
            auto transaction = m_store->begin();
            const auto stopped = m_store->withdraw(batch, [&] { return ++asked > 40; });
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        }
        QCOMPARE(told(*m_store), before);
        QCOMPARE(withdraw(batch).records, 7);
    }

    void emptiesAnArchiveSoThatItCanBeFilledAnew()
    {
        withdraw(bringIn(sample::smallArchive()));
        const auto transaction = m_store->beginFilling();
        QVERIFY(transaction->isFilling());
    }

    /// Batches in any order of withdrawal leave what the plain way of told() says.
    void equalsAnArchiveThatNeverTookTheBatch_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void equalsAnArchiveThatNeverTookTheBatch()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const auto any = [&](const QStringList &words) { return words.at(random.bounded(int(words.size()))); };
        const QStringList sources { u"gse"_s, u"wiki"_s, u"list"_s };
        const QStringList people { u"stakhanov"_s, u"angelina"_s, u"paton"_s };
        QList<Entry> entries;
        for (int number = 0; number < 5; ++number) {
            QHash<RecordRef, Record> wanted;
            const auto want = [&](const Record &record) { wanted.insert(record.ref(), record); };
            for (int i = 0; i < 6; ++i) {
                want(sample::person(any(people), any({ u"1905"_s, u"1906"_s }), any(sources)));
                want(sample::act(
                    any({ u"decree"_s, u"ukaz"_s }), any({ u"hero"_s, u"medal"_s, u"hero;medal"_s }), any(sources)));
                want(sample::conferral(any(people), any({ u"hero"_s, u"medal"_s }),
                    any({ QString(), u"decree"_s, u"ukaz"_s }), any(sources)));
                want(sample::claim(any({ u"birth"_s, u"doubt"_s }), any({ u"stakhanov"_s, u"hero"_s, u"decree"_s }),
                    any({ u"1905"_s, u"1906"_s }), any(sources)));
            }
            // What is referred to has to be there.
            for (QList<Record> open = wanted.values(); !open.isEmpty();) {
                for (const RecordRef &needed : references(open.takeFirst())) {
                    const bool isThere = wanted.contains(needed)
                        || std::any_of(entries.begin(), entries.end(),
                            [&](const Entry &entry) { return entry.record.ref() == needed; });
                    const bool isOther = (needed.id == "hero"_L1) != (needed.table == Table::Awards) // of a subject
                        && (needed.id != "medal"_L1 || needed.table != Table::Awards);
                    if (isThere || (isOther && (needed.table == Table::Awards || needed.id == "hero"_L1))
                        || (needed.table == Table::Acts) != (needed.id == "decree"_L1 || needed.id == "ukaz"_L1))
                        continue;
                    const Record record = needed.table == Table::Sources ? sample::source(needed.id)
                        : needed.table == Table::Awards                  ? sample::award(needed.id, any(sources))
                        : needed.table == Table::Acts ? sample::act(needed.id, u"hero"_s, any(sources))
                                                      : sample::person(needed.id, {}, any(sources));
                    want(record);
                    open.append(record);
                }
            }
            const QList<Record> records = wanted.values();
            const qint64 batch = bringIn(records);
            for (const Record &record : records)
                entries.append({ batch, record });
        }
        QCOMPARE(told(*m_store), told(entries));
        for (int round = 0; round < 40 && !entries.isEmpty(); ++round) {
            const qint64 batch = entries.at(random.bounded(int(entries.size()))).batch;
            entries = without(entries, batch);
            withdraw(batch);
            QCOMPARE(told(*m_store), told(entries));
            QVERIFY(m_store->checkFile()->isEmpty());
        }
        QVERIFY(entries.isEmpty());
        QVERIFY(m_store->beginFilling()->isFilling());
    }
};

QTEST_GUILESS_MAIN(TstBatchWithdrawal)
#include "tst_batchwithdrawal.moc"
