// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstore.h"
#include "store/samplearchive.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Added = RecordStore::Added;

class TstRecordStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void readsBackEveryTable();
    void keepsWhereAnAccountComesFrom();
    void keepsFurtherAccounts();
    void changesNothingWhenTheSameComesAgain();
    void keepsBatches();
    void takesTablesInAnyOrder();
    void namesTheDanglingReference_data();
    void namesTheDanglingReference();
    void namesTheDanglingReferenceOfAFurtherAccount();
    void rollsBackWithoutCommit();
    void goesOnAfterARollback();
    void refusesIncompleteRecords();
    void changesNothingOutsideATransaction();
    void visitsInOrderAndStops();
    void readsWhileItVisits();
    void findsIds();
    void findsClaims();
    void keepsBothAnswersOfOneSource();
    void knowsSourceStandings();
    void findsReferringRecords();
    void findsCitingRecords();

private:
    void add(const QList<Record> &records)
    {
        const Result<void> added = sample::addAll(*m_store, records);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().args.join(u' ')));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
};

void TstRecordStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = RecordStore::create(m_folder->filePath(u"archive.phalera"_s)).value();
}

void TstRecordStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TstRecordStore::readsBackEveryTable()
{
    QList<Record> records = sample::smallArchive();
    const QString gse = u"gse"_s;
    records += tests::record(Table::AwardRelations,
        { { u"from_award", u"hero"_s }, { u"relation", u"succeeded_by"_s }, { u"to_award", u"hero"_s },
            { u"date", u"1938-12-27"_s }, { u"sources", gse } });
    records += tests::record(Table::Procedures,
        { { u"award", u"hero"_s }, { u"step", u"2"_s }, { u"role", u"confers"_s }, { u"sources", gse } });
    records += tests::record(Table::Counts,
        { { u"award", u"hero"_s }, { u"period", u"1938/1991"_s }, { u"measure", u"women"_s },
            { u"value", u"-9223372036854775808"_s }, { u"sources", gse },
            { u"note", u"line one\nline \"two\"; 'three'"_s } });
    add(records);
    for (const Record &record : records) {
        const auto attestations = m_store->attestations(record.ref());
        QVERIFY(attestations);
        QCOMPARE(*attestations, { sample::account(record) });
    }
    const auto counts = m_store->counts();
    QVERIFY(counts);
    for (const Table table : AllTables)
        QCOMPARE(counts->value(table), table == Table::Sources ? 2 : 1);
    QCOMPARE(m_store->checkFile().value(), {});
}

void TstRecordStore::keepsWhereAnAccountComesFrom()
{
    Attestation attestation = sample::account(sample::source(u"gse"_s));
    attestation.locator = u"vol. 24, p. 413"_s;
    attestation.wording = u"{\"date\":\"3 января 1906\"}"_s;
    auto transaction = m_store->begin();
    attestation.batch
        = m_store->addBatch({ .number = 0, .name = u"people.csv"_s, .format = u"csv"_s, .when = {}, .note = {} })
              .value();
    QCOMPARE(m_store->add(attestation), Added::NewRecord);
    QVERIFY(transaction->commit());
    QCOMPARE(m_store->attestations(attestation.record.ref()).value(), { attestation });
}

void TstRecordStore::keepsFurtherAccounts()
{
    add(sample::smallArchive());
    Attestation further = sample::account(sample::person(u"stakhanov"_s, u"1905"_s, u"wiki"_s));
    further.locator = u"p. 7"_s;
    auto transaction = m_store->begin();
    QCOMPARE(m_store->add(further), Added::FurtherAccount);
    QCOMPARE(m_store->add(sample::account(sample::person(u"stakhanov"_s, u"1905"_s, u"gse"_s))), Added::FurtherAccount);
    QVERIFY(transaction->commit());

    const QList<Attestation> all = m_store->attestations({ Table::People, u"stakhanov"_s }).value();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].record.value(u"born"), u"1906-01-03"_s);
    further.number = 1;
    QCOMPARE(all[1], further);
    QCOMPARE(all[2].number, 2);
    QCOMPARE(all[2].record.sources(), { SourceId(u"gse"_s) });

    QList<Attestation> visited;
    QVERIFY(m_store->forEachFurtherAccount([&](const Attestation &attestation) {
        visited.append(attestation);
        return true;
    }));
    QCOMPARE(visited, all.sliced(1));
    QCOMPARE(m_store->counts()->value(Table::People), 1);
}

void TstRecordStore::changesNothingWhenTheSameComesAgain()
{
    QList<Record> records = sample::smallArchive();
    records += sample::person(u"stakhanov"_s, u"1905"_s, u"wiki"_s);
    add(records);
    auto transaction = m_store->begin();
    for (const Record &record : std::as_const(records))
        QCOMPARE(m_store->add(sample::account(record)), Added::Unchanged);
    QCOMPARE(m_store->add(sample::account(sample::person(u"stakhanov"_s, u"1906-01-03"_s, u"wiki;gse"_s))),
        Added::Unchanged);
    QVERIFY(transaction->commit());
    QCOMPARE(m_store->attestations({ Table::People, u"stakhanov"_s })->size(), 2);
}

void TstRecordStore::keepsBatches()
{
    QCOMPARE(m_store->batches().value().size(), 0);
    const QDateTime when(QDate(2024, 5, 1), QTime(12, 30, 15, 250), Qt::UTC);
    auto transaction = m_store->begin();
    QCOMPARE(m_store->addBatch(
                 { .number = 0, .name = u"founding"_s, .format = u"datapackage"_s, .when = when, .note = u"первая"_s }),
        1);
    QCOMPARE(m_store->addBatch({}), 2);
    QVERIFY(transaction->commit());
    const QList<Batch> batches = m_store->batches().value();
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches[0].number, 1);
    QCOMPARE(batches[0].name, u"founding"_s);
    QCOMPARE(batches[0].format, u"datapackage"_s);
    QCOMPARE(batches[0].when, when);
    QCOMPARE(batches[0].note, u"первая"_s);
    QVERIFY(!batches[1].when.isValid());
}

void TstRecordStore::takesTablesInAnyOrder()
{
    QList<Record> records = sample::smallArchive();
    std::reverse(records.begin(), records.end());
    add(records);
    QCOMPARE(m_store->counts()->value(Table::Conferrals), 1);
}

void TstRecordStore::namesTheDanglingReference_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("args");
    const QString gse = u"gse"_s;
    QTest::newRow("person") << sample::conferral(u"nobody"_s, u"hero"_s) << u"person"_s
                            << QStringList { u"conferrals"_s, u"nobody--hero--1"_s, u"nobody"_s };
    QTest::newRow("award") << sample::conferral(u"stakhanov"_s, u"none"_s) << u"award"_s
                           << QStringList { u"conferrals"_s, u"stakhanov--none--1"_s, u"none"_s };
    QTest::newRow("one award of an act") << sample::act(u"law"_s, u"hero;none"_s) << u"award"_s
                                         << QStringList { u"acts"_s, u"law"_s, u"none"_s };
    QTest::newRow("one source of a person") << sample::person(u"p"_s, {}, u"gse;rumour"_s) << u"sources"_s
                                            << QStringList { u"people"_s, u"p"_s, u"rumour"_s };
    QTest::newRow("source of a claim") << sample::claim(u"q"_s, u"stakhanov"_s, u"1"_s, u"rumour"_s) << u"source"_s
                                       << QStringList { u"claims"_s, u"q--rumour"_s, u"rumour"_s };
    QTest::newRow("relation") << tests::record(Table::AwardRelations,
        { { u"from_award", u"hero"_s }, { u"relation", u"ranks_above"_s }, { u"to_award", u"none"_s },
            { u"sources", gse } })
                              << u"to_award"_s
                              << QStringList { u"award_relations"_s, u"hero--ranks_above--none"_s, u"none"_s };
}

void TstRecordStore::namesTheDanglingReference()
{
    QFETCH(Record, record);
    QFETCH(QString, field);
    add(sample::smallArchive());
    const auto counts = m_store->counts();
    const Result<void> refused = sample::addAll(*m_store, { sample::person(u"another"_s), record });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::UnknownReference);
    QTEST(refused.error().args, "args");
    QCOMPARE(refused.error().where.field, field);
    QCOMPARE(m_store->counts(), counts);
}

void TstRecordStore::namesTheDanglingReferenceOfAFurtherAccount()
{
    add(sample::smallArchive());
    const Result<void> act = sample::addAll(*m_store, { sample::conferral(u"stakhanov"_s, u"hero"_s, u"no-act"_s) });
    QVERIFY(!act);
    QCOMPARE(act.error().args, QStringList({ u"conferrals"_s, u"stakhanov--hero--1"_s, u"no-act"_s }));
    QCOMPARE(act.error().where.field, u"act"_s);
    const Result<void> source = sample::addAll(*m_store, { sample::person(u"stakhanov"_s, {}, u"rumour"_s) });
    QVERIFY(!source);
    QCOMPARE(source.error().args, QStringList({ u"people"_s, u"stakhanov"_s, u"rumour"_s }));
    QCOMPARE(source.error().where.field, u"sources"_s);
    Attestation fromNowhere = sample::account(sample::person(u"p"_s));
    fromNowhere.batch = 42;
    auto transaction = m_store->begin();
    QVERIFY(m_store->add(fromNowhere));
    const Result<void> batch = transaction->commit();
    QVERIFY(!batch);
    QCOMPARE(batch.error().args, QStringList({ u"people"_s, u"p"_s, u"42"_s }));
    QCOMPARE(m_store->attestations({ Table::People, u"stakhanov"_s })->size(), 1);
}

void TstRecordStore::rollsBackWithoutCommit()
{
    add(sample::smallArchive());
    const auto counts = m_store->counts();
    {
        const auto transaction = m_store->begin();
        QVERIFY(m_store->add(sample::account(sample::source(u"new"_s))));
        QVERIFY(m_store->add(sample::account(sample::person(u"stakhanov"_s, u"1905"_s, u"new"_s))));
        QVERIFY(m_store->addBatch({}));
    }
    QCOMPARE(m_store->counts(), counts);
    QCOMPARE(m_store->attestations({ Table::People, u"stakhanov"_s })->size(), 1);
    QCOMPARE(m_store->batches().value().size(), 0);
}

void TstRecordStore::goesOnAfterARollback()
{
    add(sample::smallArchive());
    const Record citesNew = sample::person(u"p"_s, {}, u"new;gse"_s);
    QVERIFY(!sample::addAll(*m_store, { citesNew }));
    add({ sample::source(u"new"_s), citesNew });
    QCOMPARE(m_store->attestations(citesNew.ref()).value(), { sample::account(citesNew) });
}

void TstRecordStore::refusesIncompleteRecords()
{
    auto transaction = m_store->begin();
    const auto refused = [&](const Record &record) { return m_store->add(sample::account(record)).error().kind; };
    QCOMPARE(refused(sample::person(u"p"_s, {}, {})), Error::Kind::MissingSource);
    QCOMPARE(refused(sample::person({})), Error::Kind::BadId);
    Record ragged = sample::person(u"p"_s);
    ragged.values.removeLast();
    QCOMPARE(refused(ragged), Error::Kind::RaggedRow);
}

void TstRecordStore::changesNothingOutsideATransaction()
{
    QCOMPARE(m_store->add(sample::account(sample::source(u"s"_s))).error().kind, Error::Kind::Internal);
    QCOMPARE(m_store->addBatch({}).error().kind, Error::Kind::Internal);
    auto transaction = m_store->begin();
    QVERIFY(transaction);
    QCOMPARE(m_store->begin().error().kind, Error::Kind::Internal);
    QVERIFY(transaction->commit());
    QVERIFY(!transaction->commit());
    QCOMPARE(m_store->add(sample::account(sample::source(u"s"_s))).error().kind, Error::Kind::Internal);
}

void TstRecordStore::visitsInOrderAndStops()
{
    add({ sample::source(u"c"_s), sample::source(u"a"_s), sample::source(u"b"_s) });
    QStringList ids;
    const auto visit = [&](qsizetype most) {
        ids.clear();
        return m_store->forEachRecord(Table::Sources, [&](const Attestation &attestation) {
            ids.append(attestation.record.id);
            return ids.size() < most;
        });
    };
    QVERIFY(visit(10));
    QCOMPARE(ids, QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QVERIFY(visit(2));
    QCOMPARE(ids, QStringList({ u"a"_s, u"b"_s }));
}

void TstRecordStore::readsWhileItVisits()
{
    add({ sample::source(u"a"_s), sample::source(u"b"_s) });
    int visits = 0;
    QVERIFY(m_store->forEachRecord(Table::Sources, [&](const Attestation &outer) {
        return m_store
            ->forEachRecord(Table::Sources,
                [&](const Attestation &) {
                    ++visits;
                    return m_store->attestations(outer.record.ref()).has_value();
                })
            .has_value();
    }));
    QCOMPARE(visits, 4);
}

void TstRecordStore::findsIds()
{
    add(sample::smallArchive());
    add({ sample::source(u"stakhanov"_s) });
    QCOMPARE(m_store->find(u"stakhanov"_s).value(),
        QList<RecordRef>({ { Table::Sources, u"stakhanov"_s }, { Table::People, u"stakhanov"_s } }));
    QCOMPARE(m_store->find(u"stakhanov--hero--1"_s).value(),
        QList<RecordRef>({ { Table::Conferrals, u"stakhanov--hero--1"_s } }));
    QCOMPARE(m_store->find(u"Stakhanov"_s).value(), {});
    QCOMPARE(m_store->contains({ Table::People, u"stakhanov"_s }), true);
    QCOMPARE(m_store->contains({ Table::Awards, u"stakhanov"_s }), false);
    const auto missing = m_store->attestations({ Table::Awards, u"stakhanov"_s });
    QCOMPARE(missing.error().kind, Error::Kind::NoSuchRecord);
    QCOMPARE(missing.error().args, QStringList({ u"awards"_s, u"stakhanov"_s }));
}

void TstRecordStore::findsClaims()
{
    add(sample::smallArchive());
    add({ sample::claim(u"birth"_s, u"stakhanov"_s, u"1906"_s, u"gse"_s),
        sample::claim(u"other"_s, u"nobody"_s, u"1907"_s, u"gse"_s) });
    const auto values = [](const Result<QList<Claim>> &claims) {
        QStringList result;
        for (const Claim &claim : claims.value())
            result.append(claim.value);
        return result;
    };
    QCOMPARE(values(m_store->claimsOn(u"stakhanov"_s)), QStringList({ u"1906"_s, u"1905"_s }));
    QCOMPARE(values(m_store->claimsOfQuestion(u"birth"_s)), QStringList({ u"1906"_s, u"1905"_s }));
    QCOMPARE(values(m_store->claimsOfSource(SourceId(u"gse"_s))), QStringList({ u"1906"_s, u"1907"_s }));
    QCOMPARE(values(m_store->allClaims()), QStringList({ u"1906"_s, u"1905"_s, u"1907"_s }));
    QCOMPARE(values(m_store->claimsOn(u"hero"_s)), QStringList());
    const Claim birth = m_store->claimsOfSource(SourceId(u"wiki"_s)).value().constFirst();
    QCOMPARE(birth.id, u"birth--wiki"_s);
    QCOMPARE(birth.question, u"birth"_s);
    QCOMPARE(birth.source, SourceId(u"wiki"_s));
}

void TstRecordStore::keepsBothAnswersOfOneSource()
{
    add(sample::smallArchive());
    add({ sample::claim(u"birth"_s, u"stakhanov"_s, u"1907"_s, u"wiki"_s) });
    const QList<Claim> claims = m_store->claimsOn(u"stakhanov"_s).value();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0].value, u"1905"_s);
    QCOMPARE(claims[1].value, u"1907"_s);
    QCOMPARE(m_store->claimsOfSource(SourceId(u"wiki"_s))->size(), 2);
    QCOMPARE(m_store->claimsOfSource(SourceId(u"gse"_s))->size(), 0);
    QCOMPARE(m_store->allClaims()->size(), 2);
}

void TstRecordStore::knowsSourceStandings()
{
    Record dated = sample::source(u"law"_s, u"law"_s);
    dated.values[fieldIndex(Table::Sources, u"date")] = u"1938-12-27"_s;
    add({ dated, sample::source(u"wiki"_s) });
    const SourceStandings standings = m_store->sourceStandings().value();
    QCOMPARE(standings.size(), 2);
    QCOMPARE(standings.value(SourceId(u"law"_s)).rank, 7);
    QCOMPARE(standings.value(SourceId(u"law"_s)).date, u"1938-12-27"_s);
    QCOMPARE(standings.value(SourceId(u"wiki"_s)).rank, 1);
    QVERIFY(standings.value(SourceId(u"wiki"_s)).date.isEmpty());
    const SourceStandings some = m_store->sourceStandings({ SourceId(u"law"_s), SourceId(u"nobody"_s) }).value();
    QCOMPARE(some.size(), 1);
    QCOMPARE(some.value(SourceId(u"law"_s)).date, u"1938-12-27"_s);
}

void TstRecordStore::findsReferringRecords()
{
    add(sample::smallArchive());
    add({ sample::award(u"order"_s), sample::act(u"second"_s, u"order;hero"_s), sample::person(u"angelina"_s),
        sample::conferral(u"angelina"_s, u"hero"_s) });
    const auto referring = [&](Table table, QLatin1StringView field, const QString &id) {
        QStringList ids;
        const QList<Record> records = m_store->recordsReferring(table, field, id).value();
        for (const Record &record : records)
            ids.append(record.id);
        return ids;
    };
    QCOMPARE(referring(Table::Conferrals, "person"_L1, u"stakhanov"_s), QStringList { u"stakhanov--hero--1"_s });
    QCOMPARE(referring(Table::Conferrals, "act"_L1, u"decree"_s), QStringList { u"stakhanov--hero--1"_s });
    QCOMPARE(referring(Table::Conferrals, "award"_L1, u"hero"_s),
        QStringList({ u"angelina--hero--1"_s, u"stakhanov--hero--1"_s }));
    QCOMPARE(referring(Table::Acts, "award"_L1, u"hero"_s), QStringList({ u"decree"_s, u"second"_s }));
    QCOMPARE(referring(Table::People, "sources"_L1, u"wiki"_s), QStringList { u"stakhanov"_s });
    QCOMPARE(referring(Table::Acts, "award"_L1, u"none"_s), QStringList());
    QCOMPARE(m_store->recordsReferring(Table::Acts, "awards"_L1, u"hero"_s).error().kind, Error::Kind::UnknownField);
}

void TstRecordStore::findsCitingRecords()
{
    add(sample::smallArchive());
    add({ sample::award(u"hero"_s, u"wiki"_s) }); // a further account
    QCOMPARE(m_store->recordsCiting(SourceId(u"wiki"_s)).value(),
        QList<RecordRef>(
            { { Table::Awards, u"hero"_s }, { Table::People, u"stakhanov"_s }, { Table::Claims, u"birth--wiki"_s } }));
    QCOMPARE(m_store->recordsCiting(SourceId(u"gse"_s))->size(), 4);
    QCOMPARE(m_store->recordsCiting(SourceId(u"none"_s))->size(), 0);
}

QTEST_GUILESS_MAIN(TstRecordStore)
#include "tst_recordstore.moc"
