// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomarchive.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using tests::record;

constexpr auto Conferrals = RowTable::Conferrals;

class TstSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void joinsAConferralWithItsPerson()
    {
        const auto snapshot = tests::snapshotOf({
            record(Table::Conferrals,
                { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"1" }, { u"date", u"1948" },
                    { u"note", u"first" }, { u"sources", u"s1;s2" }, { u"status", u"conferred" } }),
            record(Table::People,
                { { u"id", u"p" }, { u"family_ru", u"Стаханов" }, { u"given_ru", u"Алексей" },
                    { u"family_en", u"Stakhanov" }, { u"other_names", u"А; Б" }, { u"note", u"second" },
                    { u"sources", u"s2;s3" } }),
        });
        const Row row = *snapshot->rowOf({ Table::Conferrals, u"p--a--1"_s });
        const auto text = [&](Field field) { return snapshot->text(Conferrals, row, field); };
        QCOMPARE(snapshot->rowCount(Conferrals), 1u);
        QCOMPARE(text(Field::Name), u"Стаханов Алексей"_s);
        QCOMPARE(text(Field::NameEn), u"Stakhanov"_s);
        QCOMPARE(text(Field::OtherNames), u"А;Б"_s);
        QCOMPARE(text(Field::Note), u"first;second"_s);
        QCOMPARE(text(Field::Source), u"s1;s2;s3"_s);
        QCOMPARE(text(Field::SourceCount), u"3"_s);
        QCOMPARE(text(Field::DatePrecision), u"year"_s);
        QCOMPARE(text(Field::Sex), QString());
        QCOMPARE(text(Field::Issuer), QString());
        QCOMPARE(snapshot->record(Conferrals, row), (RecordRef { Table::Conferrals, u"p--a--1"_s }));
        QCOMPARE(snapshot->codesOf(Conferrals, row, Field::Source).size(), size_t(3));
        QVERIFY(snapshot->codes(Conferrals, Field::Source).empty());
        QCOMPARE(snapshot->dictionary(Conferrals, Field::Award)[0], QString());
    }

    void aPersonWithoutConferralHasARow()
    {
        const auto snapshot
            = tests::snapshotOf({ record(Table::People, { { u"id", u"p" }, { u"family_en", u"Unhonoured" } }) });
        QCOMPARE(snapshot->rowCount(Conferrals), 1u);
        QVERIFY(!snapshot->hasConferral(0));
        QVERIFY(snapshot->conferringRows().isEmpty());
        QCOMPARE(snapshot->record(Conferrals, 0), (RecordRef { Table::People, u"p"_s }));
        QCOMPARE(snapshot->rowOf({ Table::People, u"p"_s }), std::optional<Row>(0));
        QVERIFY(!snapshot->rowOf({ Table::Conferrals, u"p"_s }));
    }

    void aConferralOfAnUnknownPersonIsKept()
    {
        const auto snapshot = tests::snapshotOf({ record(Table::People, { { u"id", u"b" } }),
            record(Table::Conferrals, { { u"person", u"a" }, { u"award", u"x" } }),
            record(Table::Conferrals, { { u"person", u"c" }, { u"award", u"x" } }) });
        QCOMPARE(snapshot->rowCount(Conferrals), 3u);
        QCOMPARE(snapshot->personCount(), 3u);
        QCOMPARE(snapshot->text(Conferrals, *snapshot->rowOf({ Table::People, u"c"_s }), Field::Person), u"c"_s);
    }

    void everyRecordIsFound()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const QList<Record> records = tests::randomRecords(seed);
            const auto snapshot = tests::snapshotOf(records);
            for (const Record &record : records) {
                if (record.table == Table::Awards)
                    continue;
                const std::optional<Row> row = snapshot->rowOf(record.ref());
                QVERIFY2(row, qPrintable(record.id));
                const RowTable table = record.table == Table::Acts ? RowTable::Acts
                    : record.table == Table::Sources               ? RowTable::Sources
                                                                   : Conferrals;
                const Field field = record.table == Table::People ? Field::Person : Field::Id;
                QCOMPARE(snapshot->text(table, *row, field), record.id);
            }
            QVERIFY(!snapshot->rowOf({ Table::People, u"nobody"_s }));
            QVERIFY(!snapshot->rowOf({ Table::Acts, QString() }));
        }
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        QList<Record> records = tests::randomRecords(7);
        const auto forwards = build(records);
        std::reverse(records.begin(), records.end());
        const auto backwards = build(records);
        for (const RowTable table : { Conferrals, RowTable::Acts, RowTable::Sources }) {
            QCOMPARE(backwards->rowCount(table), forwards->rowCount(table));
            for (Row row = 0; row < forwards->rowCount(table); ++row) {
                for (int field = 0; field < int(Field::FieldCount); ++field)
                    QCOMPARE(backwards->text(table, row, Field(field)), forwards->text(table, row, Field(field)));
            }
        }
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isConferring");
        QTest::newRow("conferred") << u"conferred"_s << true;
        QTest::newRow("posthumous") << u"posthumous"_s << true;
        QTest::newRow("not said") << QString() << true;
        QTest::newRow("revoked") << u"revoked"_s << false;
        QTest::newRow("restored") << u"restored"_s << false;
    }
    void statuses()
    {
        QFETCH(QString, status);
        QFETCH(bool, isConferring);
        const auto snapshot = tests::snapshotOf(
            { record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"status", status } }) });
        QCOMPARE(snapshot->conferringRows().contains(0), isConferring);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<bool>("hasStart");
        QTest::addColumn<bool>("hasEnd");
        QTest::newRow("day") << u"1948-03-13"_s << u"day"_s << true << true;
        QTest::newRow("month") << u"1948-03"_s << u"month"_s << true << true;
        QTest::newRow("year") << u"1948?"_s << u"year"_s << true << true;
        QTest::newRow("years") << u"1948/1949"_s << u"span"_s << true << true;
        QTest::newRow("decade") << u"194X"_s << u"span"_s << true << true;
        QTest::newRow("not after") << u"../2022-02-02"_s << u"span"_s << false << true;
        QTest::newRow("not before") << u"2013/.."_s << u"span"_s << true << false;
        QTest::newRow("unknown") << QString() << QString() << false << false;
    }
    void dates()
    {
        QFETCH(QString, date);
        QFETCH(QString, precision);
        QFETCH(bool, hasStart);
        QFETCH(bool, hasEnd);
        const auto snapshot = tests::snapshotOf(
            { record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"date", date } }) });
        QCOMPARE(snapshot->text(Conferrals, 0, Field::DatePrecision), precision);
        QCOMPARE(snapshot->earliest(Conferrals, Field::Date)[0] != DistantPast, hasStart);
        QCOMPARE(snapshot->latest(Conferrals, Field::Date)[0] != DistantFuture, hasEnd);
        QCOMPARE(snapshot->date(Conferrals, 0, Field::Date).text(), date);
    }

    void ages_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("age");
        QTest::newRow("the day before the birthday") << u"1906-01-03"_s << u"1936-01-02"_s << u"29"_s;
        QTest::newRow("the birthday") << u"1906-01-03"_s << u"1936-01-03"_s << u"30"_s;
        QTest::newRow("29 February") << u"1904-02-29"_s << u"1935-02-28"_s << u"30"_s;
        QTest::newRow("years only") << u"1906"_s << u"1936"_s << u"29..30"_s;
        QTest::newRow("a known day of birth, a year") << u"1906-01-01"_s << u"1936"_s << u"30"_s;
        QTest::newRow("no birth") << u""_s << u"1936"_s << u""_s;
        QTest::newRow("open birth") << u"../1906"_s << u"1936"_s << u""_s;
        QTest::newRow("open award") << u"1906"_s << u"../1936"_s << u""_s;
        QTest::newRow("born after the award") << u"1950"_s << u"1936"_s << u""_s;
        QTest::newRow("perhaps born after it") << u"1930/1940"_s << u"1936"_s << u"0..6"_s;
    }
    void ages()
    {
        QFETCH(QString, born);
        QFETCH(QString, date);
        QFETCH(QString, age);
        const auto snapshot = tests::snapshotOf({ record(Table::People, { { u"id", u"p" }, { u"born", born } }),
            record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"date", date } }) });
        QCOMPARE(snapshot->text(Conferrals, 0, Field::Age), age);
        QCOMPARE(snapshot->age(0).has_value(), !age.isEmpty());
        if (const auto range = snapshot->age(0))
            QVERIFY(range->youngest <= range->oldest);
    }

    void rowsOfAPersonLieTogether()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            for (Row row = 1; row < snapshot->rowCount(Conferrals); ++row) {
                const quint32 step = snapshot->personNumber(row) - snapshot->personNumber(row - 1);
                const bool isSamePerson = snapshot->text(Conferrals, row, Field::Person)
                    == snapshot->text(Conferrals, row - 1, Field::Person);
                QCOMPARE(step, isSamePerson ? 0u : 1u);
            }
        }
    }

    void conflicts()
    {
        SnapshotBuilder builder;
        builder.add(record(Table::People, { { u"id", u"p" } }), true);
        builder.add(record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" } }), false);
        builder.add(record(Table::Conferrals, { { u"person", u"q" }, { u"award", u"a" } }), false);
        const auto snapshot = builder.build();
        QCOMPARE(snapshot->text(Conferrals, 0, Field::Conflict), u"yes"_s);
        QCOMPARE(snapshot->text(Conferrals, 1, Field::Conflict), u"no"_s);
    }

private:
    static std::shared_ptr<const Snapshot> build(const QList<Record> &records)
    {
        SnapshotBuilder builder;
        for (const Record &record : records)
            builder.add(record, false);
        return builder.build();
    }
};

QTEST_GUILESS_MAIN(TstSnapshot)
#include "tst_snapshot.moc"
