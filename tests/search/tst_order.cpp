// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomarchive.h"
#include "randomquery.h"
#include "search/answer.h"
#include "search/tabledata.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using tests::record;

class TstOrder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sorts_data()
    {
        QTest::addColumn<QList<SortKey>>("keys");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QList<SortKey> &keys, const QString &language,
                             const QString &expected) { QTest::newRow(name) << keys << language << expected; };
        // a: Ёлкин / Yolkin; b: Ельцин / Yeltsin; c: Жуков, no English name; d: no Russian name / Adams.
        row("by the Russian name, in Russian", {}, u"ru"_s, u"a b c d"_s);
        row("by the English name, in English", {}, u"en"_s, u"d b a c"_s);
        row("by the names of the language of a locale", {}, u"ru_RU"_s, u"a b c d"_s);
        row("Russian names in their own order, whoever reads", { { Field::Name, false } }, u"en"_s, u"a b c d"_s);
        row("in every other language by Latin names first", {}, u"de_DE"_s, u"d b a c"_s);
        row("dates, undated last", { { Field::Date, false } }, u"ru"_s, u"b c a d"_s);
        row("dates downwards, undated last too", { { Field::Date, true } }, u"ru"_s, u"a c b d"_s);
        row("ages by size", { { Field::Ordinal, false } }, u"ru"_s, u"b a c d"_s);
        row("ages downwards", { { Field::Ordinal, true } }, u"ru"_s, u"a b c d"_s);
        row("two keys", { { Field::Republic, false }, { Field::Date, true } }, u"ru"_s, u"a b c d"_s);
        row("ties by name", { { Field::Award, true } }, u"ru"_s, u"a b c d"_s);
        row("a field that the unit does not have", { { Field::Issuer, false } }, u"ru"_s, u"a b c d"_s);
    }
    void sorts()
    {
        QFETCH(QList<SortKey>, keys);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(people(ordered(answer(m_snapshot, {}), keys, language)), expected);
    }

    void ordersRussianNamesByTheAlphabet()
    {
        // In Russian order ё stands with е: Ельцин, Ёлкин would be wrong.
        QCOMPARE(people(ordered(answer(m_snapshot, *parseQuery(u"name:Ёлкин OR name:Ельцин")),
                     { { Field::Name, false } }, u"ru"_s)),
            u"a b"_s);
    }

    void oneOrderByNameServesEveryLocaleOfALanguage()
    {
        const TableData &table = m_snapshot->data().table(RowTable::Conferrals);
        const auto byName = [&](const QString &locale) {
            return m_snapshot->data().orders.rowsByName(table, RowTable::Conferrals, locale);
        };
        QCOMPARE(byName(u"en_GB"_s), byName(u"en"_s));
        QCOMPARE(byName(u"C"_s), byName(u"en"_s));
        QCOMPARE(byName(u"ru_UA"_s), byName(u"ru"_s));
        QVERIFY(byName(u"ru"_s) != byName(u"en"_s));
    }

    void oneRowAPerson()
    {
        const auto snapshot = tests::snapshotOf({ record(Table::People, { { u"id", u"p" }, { u"family_en", u"P" } }),
            record(Table::People, { { u"id", u"q" }, { u"family_en", u"Q" } }),
            record(Table::Conferrals,
                { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"1" }, { u"date", u"1948" } }),
            record(Table::Conferrals,
                { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"2" }, { u"date", u"1958" } }),
            record(Table::Conferrals,
                { { u"person", u"q" }, { u"award", u"a" }, { u"ordinal", u"1" }, { u"date", u"1950" } }) });
        const Answer all = answer(snapshot, *parseQuery(u"unit:people"));
        QCOMPARE(dates(*snapshot, ordered(all, { { Field::Date, false } }, u"en"_s)), u"1948 1950"_s);
        QCOMPARE(dates(*snapshot, ordered(all, { { Field::Date, true } }, u"en"_s)), u"1958 1950"_s);
        QCOMPARE(ordered(answer(snapshot, {}), {}, u"en"_s).size(), 3);
    }

    /// A person stands where the first of the person's rows would, whatever is asked and by whatever keys.
    void aPersonStandsWhereTheFirstRowWould()
    {
        const QList<QList<SortKey>> orders { {}, { { Field::Date, false } }, { { Field::Date, true } },
            { { Field::Id, true } }, { { Field::Status, false }, { Field::Date, true } },
            { { Field::Award, true }, { Field::Ordinal, false }, { Field::Name, true } } };
        for (quint32 seed = 0; seed < 10; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            tests::RandomQuery random(seed);
            for (int i = 0; i < 40; ++i) {
                Query query = random.next();
                query.unit = Unit::People;
                const Answer people = answer(snapshot, query);
                Answer rows = people;
                rows.query.unit = Unit::Conferrals;
                for (const QList<SortKey> &keys : orders)
                    QCOMPARE(
                        ordered(people, keys, u"ru"_s), firstOfEachPerson(*snapshot, ordered(rows, keys, u"ru"_s)));
            }
        }
    }

    void everyRowOnceInEveryOrder()
    {
        const auto snapshot = tests::snapshotOf(tests::randomRecords(3));
        for (const Unit unit : { Unit::Conferrals, Unit::Acts, Unit::Sources }) {
            Query query;
            query.unit = unit;
            const Answer all = answer(snapshot, query);
            for (const Field field : fieldsOf(unit)) {
                for (const bool descending : { false, true }) {
                    const QList<Row> rows = ordered(all, { { field, descending } }, u"ru"_s);
                    QCOMPARE(rows.size(), qsizetype(all.rows.cardinality()));
                    QCOMPARE(QSet<Row>(rows.begin(), rows.end()).size(), rows.size());
                    QVERIFY2(unknownStandLast(*snapshot, rowTable(unit), rows, field), fieldName(field).data());
                }
            }
        }
    }

    void initTestCase()
    {
        const auto person = [](QStringView id, QStringView ru, QStringView en) {
            return record(Table::People, { { u"id", id }, { u"family_ru", ru }, { u"family_en", en } });
        };
        const auto conferral = [](QStringView id, QStringView date, QStringView ordinal, QStringView republic) {
            return record(Table::Conferrals,
                { { u"person", id }, { u"award", u"x" }, { u"date", date }, { u"ordinal", ordinal },
                    { u"republic", republic } });
        };
        m_snapshot = tests::snapshotOf({ person(u"a", u"Ёлкин", u"Yolkin"), person(u"b", u"Ельцин", u"Yeltsin"),
            person(u"c", u"Жуков", u""), person(u"d", u"", u"Adams"), conferral(u"a", u"1949", u"10", u"Moscow"),
            conferral(u"b", u"1948", u"9", u"Moscow"), conferral(u"c", u"1948-12-31", u"", u"Omsk"),
            conferral(u"d", u"", u"", u"") });
    }

private:
    QString people(const QList<Row> &rows) const
    {
        QStringList ids;
        for (const Row row : rows)
            ids.append(m_snapshot->text(RowTable::Conferrals, row, Field::Person));
        return ids.join(u' ');
    }

    static QList<Row> firstOfEachPerson(const Snapshot &snapshot, const QList<Row> &rows)
    {
        QSet<quint32> people;
        QList<Row> first;
        for (const Row row : rows) {
            if (!people.contains(snapshot.personNumber(row)))
                first.append(row);
            people.insert(snapshot.personNumber(row));
        }
        return first;
    }

    static QString dates(const Snapshot &snapshot, const QList<Row> &rows)
    {
        QStringList texts;
        for (const Row row : rows)
            texts.append(snapshot.text(RowTable::Conferrals, row, Field::Date));
        return texts.join(u' ');
    }

    static bool unknownStandLast(const Snapshot &snapshot, RowTable table, const QList<Row> &rows, Field field)
    {
        const auto isUnknown = [&](Row row) { return snapshot.text(table, row, field).isEmpty(); };
        return std::is_partitioned(rows.begin(), rows.end(), [&](Row row) { return !isUnknown(row); });
    }

    std::shared_ptr<const Snapshot> m_snapshot;
};

QTEST_GUILESS_MAIN(TstOrder)
#include "tst_order.moc"
