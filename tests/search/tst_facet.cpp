// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomarchive.h"
#include "randomquery.h"
#include "search/answer.h"
#include "search/preparation.h"
#include "search/tabledata.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using tests::record;

class TstFacet : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aChoiceDoesNotHideTheOthers()
    {
        const auto snapshot = peopleOf({ u"female"_s, u"female"_s, u"male"_s, u""_s });
        const QList<FacetCount> all { { u"female"_s, 2 }, { u"male"_s, 1 }, { QString(), 1 } };
        QCOMPARE(facet(snapshot, *parseQuery(u""), Field::Sex), all);
        QCOMPARE(facet(snapshot, *parseQuery(u"sex:female"), Field::Sex), all);
        QCOMPARE(facet(snapshot, *parseQuery(u"sex:unknown"), Field::Sex), all);
        QCOMPARE(facet(snapshot, *parseQuery(u"-sex:female"), Field::Sex),
            (QList<FacetCount> { { u"male"_s, 1 }, { QString(), 1 } }));
        QCOMPARE(facet(snapshot, *parseQuery(u"sex:female"), Field::Award), (QList<FacetCount> { { u"a"_s, 2 } }));
    }

    void equalCountsStandByValue()
    {
        const auto snapshot = peopleOf({ u"male"_s, u"female"_s });
        QCOMPARE(facet(snapshot, {}, Field::Sex), (QList<FacetCount> { { u"female"_s, 1 }, { u"male"_s, 1 } }));
    }

    void listsAsFarAsWished()
    {
        const auto snapshot = peopleOf({ u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"c"_s, u"c"_s, u"ab"_s, u""_s });
        FacetWish wish { .field = Field::Sex, .most = 2, .language = u"en"_s, .containing = {}, .always = {} };
        QCOMPARE(only(snapshot, u"", wish).counts, (QList<FacetCount> { { u"c"_s, 3 }, { u"b"_s, 2 }, { {}, 1 } }));
        QCOMPARE(only(snapshot, u"", wish).values, 4);
        wish.order = FacetWish::Order::ByName;
        QCOMPARE(only(snapshot, u"", wish).counts, (QList<FacetCount> { { u"a"_s, 1 }, { u"ab"_s, 1 }, { {}, 1 } }));
        wish.always = QStringList { u"c"_s, u"a"_s, u"nothing has it"_s };
        QCOMPARE(only(snapshot, u"", wish).counts,
            (QList<FacetCount> { { u"a"_s, 1 }, { u"ab"_s, 1 }, { u"c"_s, 3 }, { {}, 1 } }));
        wish.always.clear();
        wish.containing = u"A"_s;
        wish.most = FacetWish::All;
        QCOMPARE(only(snapshot, u"", wish).counts, (QList<FacetCount> { { u"a"_s, 1 }, { u"ab"_s, 1 }, { {}, 1 } }));
    }

    void whatIsLeftOutIsStillSaid()
    {
        const auto snapshot = peopleOf({ u"female"_s, u"female"_s, u"male"_s, u""_s });
        const FacetWish wish { .field = Field::Sex, .language = {}, .containing = {}, .always = {} };
        QCOMPARE(only(snapshot, u"-sex:female", wish).excluded, (QList<FacetCount> { { u"female"_s, 2 } }));
        QCOMPARE(only(snapshot, u"-sex:unknown", wish).excluded, (QList<FacetCount> { { QString(), 1 } }));
        QCOMPARE(only(snapshot, u"-sex:female award:b", wish).excluded, QList<FacetCount>());
        QCOMPARE(only(snapshot, u"sex:female", wish).excluded, QList<FacetCount>());
    }

    void peopleCountOnceAValue()
    {
        const auto snapshot = tests::snapshotOf(
            { record(Table::People, { { u"id", u"p" } }), record(Table::People, { { u"id", u"q" } }),
                record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"1" } }),
                record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"2" } }),
                record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"b" }, { u"ordinal", u"1" } }) });
        QCOMPARE(facet(snapshot, *parseQuery(u"unit:people"), Field::Award),
            (QList<FacetCount> { { u"a"_s, 1 }, { u"b"_s, 1 }, { QString(), 1 } }));
        QCOMPARE(facet(snapshot, *parseQuery(u""), Field::Award), (QList<FacetCount> { { u"a"_s, 2 }, { u"b"_s, 1 } }));
    }

    void severalValuesOfARowCountEach()
    {
        const auto snapshot = tests::snapshotOf({ record(Table::Acts, { { u"id", u"x" }, { u"award", u"a;b" } }),
            record(Table::Acts, { { u"id", u"y" }, { u"award", u"b" } }) });
        QCOMPARE(facet(snapshot, *parseQuery(u"unit:acts"), Field::Award),
            (QList<FacetCount> { { u"b"_s, 2 }, { u"a"_s, 1 } }));
        QVERIFY(facet(snapshot, *parseQuery(u"unit:acts"), Field::Sex).isEmpty());
    }

    /// ../1948 means other days of one award than of another, and is one value for all that.
    void aDateOfTwoAwardsIsOneValue()
    {
        QList<Record> records {
            record(Table::Awards, { { u"id", u"a" }, { u"established", u"1927" } }),
            record(Table::Awards, { { u"id", u"b" }, { u"established", u"1938" } }),
            record(Table::Awards, { { u"id", u"c" } }),
        };
        for (const QString &award : { u"a"_s, u"b"_s, u"c"_s }) {
            for (const QString &person : { u"x"_s, u"y"_s })
                records.append(record(Table::Conferrals,
                    { { u"person", person }, { u"award", award }, { u"date", u"../1948" },
                        { u"status", u"conferred" } }));
        }
        const auto snapshot = tests::snapshotOf(records);
        QCOMPARE(facet(snapshot, *parseQuery(u""), Field::Date), (QList<FacetCount> { { u"../1948"_s, 6 } }));
        QCOMPARE(
            facet(snapshot, *parseQuery(u"unit:people"), Field::Date), (QList<FacetCount> { { u"../1948"_s, 2 } }));
        QCOMPARE(answer(snapshot, *parseQuery(u"year:1927..1948")).certain, 4);
        QCOMPARE(answer(snapshot, *parseQuery(u"year:1930")).possible, 4);
    }

    /// What a facet says of a value is what choosing it gives.
    void aCountIsWhatAClickGives()
    {
        for (quint32 seed = 0; seed < 15; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            tests::RandomQuery random(seed);
            for (int i = 0; i < 30; ++i) {
                const Query query = random.next();
                for (const Field field : facetFieldsOf(query.unit))
                    checkClicks(snapshot, query, field);
            }
        }
    }

    /// Once rows are counted by their profiles, every facet is the same as column by column.
    void countsStayTheSameOnceTheSnapshotIsPrepared()
    {
        const auto snapshot = manyConferrals();
        QList<std::pair<Answer, QList<QList<FacetCount>>>> before;
        for (const QString &text : { u""_s, u"sex:female"_s, u"-sex:female"_s, u"award:a OR award:b"_s,
                 u"sex:unknown award:a"_s, u"republic:r1 -award:c"_s, u"republic:r1 sex:male award:a"_s, u"id:p7"_s }) {
            for (const QString &unit : { u"conferrals"_s, u"people"_s }) {
                const Answer found = answer(snapshot, *parseQuery(QString(u"unit:" + unit + u' ' + text)));
                before.append({ found, facets(found, facetFieldsOf(found.query.unit)) });
            }
        }
        prepare(*snapshot, u"ru"_s);
        const auto groups = snapshot->data().profiles.groups();
        QVERIFY(!groups->empty());
        QVERIFY(groups->front().profileCount() < before.front().first.rows.cardinality() / 8); // else none is used
        for (const auto &[found, counts] : std::as_const(before))
            QCOMPARE(facets(found, facetFieldsOf(found.query.unit)), counts);
    }

private:
    static Facet only(const std::shared_ptr<const Snapshot> &snapshot, QStringView query, const FacetWish &wish)
    {
        return facets(answer(snapshot, *parseQuery(query)), std::span(&wish, 1)).constFirst();
    }

    static std::shared_ptr<const Snapshot> peopleOf(const QStringList &sexes)
    {
        QList<Record> records;
        for (qsizetype i = 0; i < sexes.size(); ++i) {
            const QString id = u"p" + QString::number(i);
            records.append(record(Table::People, { { u"id", id }, { u"sex", sexes.at(i) } }));
            records.append(record(Table::Conferrals, { { u"person", id }, { u"award", u"a" } }));
        }
        return tests::snapshotOf(records);
    }

    /// Some thousands, of few different kinds; every third person has several.
    static std::shared_ptr<const Snapshot> manyConferrals()
    {
        QRandomGenerator random(1);
        const auto oneOf = [&random](const QStringList &values) { return values.at(random.bounded(values.size())); };
        QList<Record> records;
        for (int person = 0; person < 10'000; ++person) {
            const QString id = u"p" + QString::number(person);
            records.append(record(Table::People, { { u"id", id }, { u"sex", oneOf({ u"female"_s, u"male"_s, {} }) } }));
            for (int ordinal = 1; ordinal <= (person % 3 == 0 ? 3 : 1); ++ordinal)
                records.append(record(Table::Conferrals,
                    { { u"person", id }, { u"award", oneOf({ u"a"_s, u"b"_s, u"c"_s }) },
                        { u"ordinal", QString::number(ordinal) }, { u"republic", oneOf({ u"r1"_s, u"r2"_s, {} }) },
                        { u"date", oneOf({ u"1948"_s, u"1948-03-13"_s, {} }) } }));
        }
        return tests::snapshotOf(records);
    }

    static void checkClicks(const std::shared_ptr<const Snapshot> &snapshot, const Query &query, Field field)
    {
        for (const FacetCount &count : facet(snapshot, query, field)) {
            const Query clicked = withCondition(query, field, { { QueryValue::Kind::Text, count.value, {}, {} } });
            const Answer found = answer(snapshot, clicked);
            const qint64 expected = query.unit == Unit::People ? found.people : qint64(found.rows.cardinality());
            QVERIFY2(count.count == expected,
                qPrintable(format(clicked) + u": "_s + QString::number(count.count) + u" is not "_s
                    + QString::number(expected)));
        }
    }
};

QTEST_GUILESS_MAIN(TstFacet)
#include "tst_facet.moc"
