// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/series.h"

#include "randomarchive.h"
#include "randomquery.h"
#include "series/countedrows.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using tests::record;
using Kind = SeriesAxis::Kind;

class TstSeries : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void uncertainDatesStandApart()
    {
        const Series series
            = seriesOf({ u"1948-03-13"_s, u"1948"_s, u"1947/1948"_s, u"1950"_s, u"../1949"_s, u""_s }, { Kind::Year });
        QCOMPARE(series.keys, (QStringList { u"1947"_s, u"1948"_s, u"1949"_s, u"1950"_s }));
        QCOMPARE(series.points,
            (QList<SeriesPoint> { { u"1947"_s, {}, 0, 1 }, { u"1948"_s, {}, 2, 1 }, { u"1950"_s, {}, 1, 0 } }));
        QCOMPARE(series.total, 6);
        QCOMPARE(series.possible, 2); // 1947/1948, and the one that is merely not after 1949
        QCOMPARE(series.undated, 1);
        QCOMPARE(series.valueAt(u"1948"_s), 2);
        QCOMPARE(series.valueAt(u"1949"_s), 0);
    }

    /// What is merely not after 1949 can be of the years that the award has existed.
    void anOpenBeginningReachesToThatOfTheAward()
    {
        const auto given = [](QStringView person, QStringView date) {
            return record(Table::Conferrals,
                { { u"person", person }, { u"award", u"a" }, { u"date", date }, { u"status", u"conferred" } });
        };
        const auto snapshot
            = tests::snapshotOf({ record(Table::Awards, { { u"id", u"a" }, { u"established", u"1947-12-27" } }),
                given(u"x", u"../1949"), given(u"y", u"../1930"), given(u"z", {}) });
        const Series series = phalera::series(answer(snapshot, *parseQuery(u"time:any")), { Kind::Year });
        QCOMPARE(series.points,
            (QList<SeriesPoint> { { u"1947"_s, {}, 0, 1 }, { u"1948"_s, {}, 0, 1 }, { u"1949"_s, {}, 0, 1 } }));
        QCOMPARE(series.possible, 2); // the one before there was such an award stays as it is written
        QCOMPARE(series.undated, 1);
    }

    void aYearIsNoMonth()
    {
        const Series series = seriesOf({ u"1948-03-13"_s, u"1948-05"_s, u"1948-04/1948-05"_s }, { Kind::Month });
        QCOMPARE(series.keys, (QStringList { u"1948-03"_s, u"1948-04"_s, u"1948-05"_s }));
        QCOMPARE(series.points,
            (QList<SeriesPoint> {
                { u"1948-03"_s, {}, 1, 0 }, { u"1948-04"_s, {}, 0, 1 }, { u"1948-05"_s, {}, 1, 1 } }));
        const Series year = seriesOf({ u"1948"_s }, { Kind::Month });
        QCOMPARE(year.points.size(), 12);
        QCOMPARE(year.possible, 1);
    }

    void decades()
    {
        const Series series = seriesOf({ u"1948"_s, u"194X"_s, u"1949/1950"_s, u"1970"_s }, { Kind::Decade });
        QCOMPARE(series.keys, (QStringList { u"194X"_s, u"195X"_s, u"196X"_s, u"197X"_s }));
        QCOMPARE(series.valueAt(u"194X"_s), 2);
        QCOMPARE(series.possible, 1);
    }

    void aDateOfAMillenniumStretchesNoAxis()
    {
        const Series series = seriesOf({ u"1948"_s, u"1XXX"_s }, { Kind::Year });
        QCOMPARE(series.keys, QStringList { u"1948"_s });
        QCOMPARE(series.possible, 1);
    }

    void revocationsAreNoConferrals()
    {
        const QList<Record> records { conferral(u"p", u"1", u"1948", u"conferred"),
            conferral(u"p", u"1", u"1953", u"revoked"), conferral(u"q", u"1", u"1948", u"posthumous"),
            conferral(u"q", u"2", u"1950", u"restored"), conferral(u"r", u"1", u"1948", u"") };
        const auto snapshot = tests::snapshotOf(records);
        const Series all = series(answer(snapshot, {}), { Kind::Year });
        QCOMPARE(all.keys, QStringList { u"1948"_s });
        QCOMPARE(all.total, 3);
        QCOMPARE(all.notConferring, 2);
        const Series revoked = series(answer(snapshot, *parseQuery(u"status:revoked")), { Kind::Year });
        QCOMPARE(revoked.keys, QStringList { u"1953"_s });
        QCOMPARE(revoked.total, 1);
        QCOMPARE(revoked.notConferring, 0);
    }

    void aPersonCountsOnceAKey()
    {
        const auto snapshot = tests::snapshotOf({ conferral(u"p", u"1", u"1948", u""),
            conferral(u"p", u"2", u"1948-05", u""), conferral(u"p", u"3", u"1958", u""),
            conferral(u"q", u"1", u"1948/1949", u""), record(Table::People, { { u"id", u"r" } }) });
        const Series people = series(answer(snapshot, *parseQuery(u"unit:people")), { Kind::Year });
        QCOMPARE(people.valueAt(u"1948"_s), 1);
        QCOMPARE(people.valueAt(u"1958"_s), 1);
        QCOMPARE(people.total, 3);
        QCOMPARE(people.possible, 1);
        QCOMPARE(people.undated, 1);
    }

    void agesAndValues()
    {
        const auto snapshot = tests::snapshotOf(
            { record(Table::People, { { u"id", u"p" }, { u"born", u"1906" }, { u"sex", u"female" } }),
                record(Table::People, { { u"id", u"q" }, { u"born", u"1906-01-01" } }),
                conferral(u"p", u"1", u"1936", u""), conferral(u"q", u"1", u"1936", u"") });
        const Series ages = series(answer(snapshot, {}), { Kind::Age });
        QCOMPARE(ages.points, (QList<SeriesPoint> { { u"29"_s, {}, 0, 1 }, { u"30"_s, {}, 1, 1 } }));
        const Series sexes = series(answer(snapshot, {}), { Kind::Value, Field::Sex });
        QCOMPARE(sexes.points, (QList<SeriesPoint> { { u"female"_s, {}, 1, 0 }, { QString(), {}, 1, 0 } }));
        QCOMPARE(sexes.undated, 0);
    }

    void stacksFromTheLargest()
    {
        const auto snapshot = tests::snapshotOf({ record(Table::People, { { u"id", u"p" }, { u"sex", u"male" } }),
            record(Table::People, { { u"id", u"q" }, { u"sex", u"female" } }),
            record(Table::People, { { u"id", u"r" }, { u"sex", u"female" } }), conferral(u"p", u"1", u"1948", u""),
            conferral(u"q", u"1", u"1948", u""), conferral(u"r", u"1", u"1949", u""),
            conferral(u"s", u"1", u"1949", u""), conferral(u"t", u"1", u"1949", u""),
            conferral(u"u", u"1", u"1949", u"") });
        const Series stacked = series(answer(snapshot, {}), { Kind::Year }, Field::Sex);
        QCOMPARE(stacked.stacks, (QStringList { u"female"_s, u"male"_s, QString() }));
        QCOMPARE(stacked.valueAt(u"1948"_s, u"male"_s), 1);
        QCOMPARE(stacked.valueAt(u"1949"_s, QString()), 3);
    }

    void axesByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAxis");
        QTest::newRow("year") << u"year"_s << true;
        QTest::newRow("decade") << u"decade"_s << true;
        QTest::newRow("month") << u"month"_s << true;
        QTest::newRow("age") << u"age"_s << true;
        QTest::newRow("groups of ages") << u"age5"_s << true;
        QTest::newRow("facet") << u"sector"_s << true;
        QTest::newRow("facet of acts") << u"issuer"_s << true;
        QTest::newRow("text") << u"grounds"_s << false;
        QTest::newRow("nothing") << u"colour"_s << false;
    }
    void axesByName()
    {
        QFETCH(QString, name);
        QFETCH(bool, isAxis);
        const auto axis = seriesAxisByName(name);
        QCOMPARE(axis.has_value(), isAxis);
        if (axis)
            QCOMPARE(seriesAxisName(*axis), name);
    }

    void aClickNarrowsTheQuery()
    {
        const Query query = *parseQuery(u"year:1948..1952 miner");
        Series series;
        QCOMPARE(format(narrowedTo(query, series, u"1950"_s)), u"year:1950 miner"_s);
        series.axis.kind = Kind::Month;
        series.stack = Field::Sex;
        QCOMPARE(format(narrowedTo(query, series, u"1950-03"_s, {})), u"date:1950-03 miner sex:unknown"_s);
        series.axis.kind = Kind::Age;
        QCOMPARE(format(narrowedTo(query, series, u"30"_s, u"male"_s)), u"year:1948..1952 miner age:30 sex:male"_s);
        series.axis.kind = Kind::AgeGroup;
        QCOMPARE(
            format(narrowedTo(query, series, u"30..34"_s, u"male"_s)), u"year:1948..1952 miner age:30..34 sex:male"_s);
        series.axis = { Kind::Value, Field::Republic };
        QCOMPARE(format(narrowedTo(query, series, u"Ukrainian SSR"_s, u"male"_s)),
            u"year:1948..1952 miner republic:\"Ukrainian SSR\" sex:male"_s);
    }

    void aBrushNarrowsTheQuery_data()
    {
        QTest::addColumn<SeriesAxis>("axis");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("query");
        QTest::newRow("years") << SeriesAxis { Kind::Year } << QStringList { u"1948"_s, u"1949"_s, u"1950"_s }
                               << u"year:1948..1950"_s;
        QTest::newRow("decades") << SeriesAxis { Kind::Decade } << QStringList { u"194X"_s, u"195X"_s }
                                 << u"year:1940..1959"_s;
        QTest::newRow("months") << SeriesAxis { Kind::Month } << QStringList { u"1948-11"_s, u"1948-12"_s }
                                << u"date:1948-11..1948-12"_s;
        QTest::newRow("groups of ages") << SeriesAxis { Kind::AgeGroup } << QStringList { u"30..34"_s, u"35..39"_s }
                                        << u"age:30..39"_s;
        QTest::newRow("values") << SeriesAxis { Kind::Value, Field::Sex } << QStringList { u"male"_s, u"female"_s }
                                << u"sex:male,female"_s;
    }
    void aBrushNarrowsTheQuery()
    {
        QFETCH(SeriesAxis, axis);
        QFETCH(QStringList, keys);
        Series series;
        series.axis = axis;
        series.keys = keys;
        QTEST(format(narrowedToRange({}, series, keys.first(), keys.last())), "query");
        QTEST(
            format(narrowedToRange({}, series, keys.last(), keys.first())).replace(u"female,male"_s, u"male,female"_s),
            "query");
        QCOMPARE(narrowedToRange({}, series, u"nowhere"_s, keys.first()), Query());
    }

    void cumulativeCountsBeginWhereTheDateMay()
    {
        const auto snapshot
            = tests::snapshotOf({ conferral(u"p", u"1", u"1948", u""), conferral(u"p", u"2", u"1950", u""),
                conferral(u"q", u"1", u"1947/1949", u""), conferral(u"r", u"1", u"", u"") });
        const auto grown = [&](QStringView query) {
            return series(answer(snapshot, *parseQuery(query)), { Kind::Year }, {}, Accumulation::Cumulative);
        };
        const Series rows = grown(u"");
        QCOMPARE(rows.points,
            (QList<SeriesPoint> {
                { u"1947"_s, {}, 0, 1 }, { u"1948"_s, {}, 1, 1 }, { u"1949"_s, {}, 2, 0 }, { u"1950"_s, {}, 3, 0 } }));
        QCOMPARE(rows.total, 4);
        QCOMPARE(rows.possible, 1);
        QCOMPARE(rows.undated, 1);
        const Series people = grown(u"unit:people"); // once, from the first award on
        QCOMPARE(people.valueAt(u"1949"_s), 2);
        QCOMPARE(people.keys.last(), u"1949"_s); // nobody begins after that
        QCOMPARE(series(answer(snapshot, {}), { Kind::Value, Field::Award }, {}, Accumulation::Cumulative).accumulation,
            Accumulation::None);
    }

    /// Every cumulative count made again from the dates of the rows.
    void cumulativeCountsAreThoseOfTheRows()
    {
        for (quint32 seed = 0; seed < 12; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            for (const QString &text :
                { u"status:conferred,posthumous,unknown"_s, u"status:conferred unit:people"_s }) {
                const Answer found = answer(snapshot, *parseQuery(text));
                const Series grown = series(found, { Kind::Year }, {}, Accumulation::Cumulative);
                const Series apart = series(found, { Kind::Year });
                QCOMPARE(grown.total, apart.total);
                QCOMPARE(grown.possible, apart.possible);
                QCOMPARE(grown.undated, apart.undated);
                for (const QString &key : grown.keys)
                    checkCumulative(found, grown, key);
            }
        }
    }

    /// Every count of a series made again by the search: a bar is what a click on it finds.
    void aBarIsWhatAClickFinds()
    {
        for (quint32 seed = 0; seed < 12; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            for (const SeriesAxis axis : { SeriesAxis { Kind::Year }, SeriesAxis { Kind::Decade },
                     SeriesAxis { Kind::Month }, SeriesAxis { Kind::Age }, SeriesAxis { Kind::AgeGroup },
                     SeriesAxis { Kind::Value, Field::Source } }) {
                for (const QString &text :
                    { u"status:conferred,posthumous,unknown"_s, u"status:conferred sex:female unit:people"_s }) {
                    const Query query = *parseQuery(text);
                    checkPoints(snapshot, query, series(answer(snapshot, query), axis));
                    checkPoints(snapshot, query, series(answer(snapshot, query), axis, Field::Award));
                }
            }
        }
    }

    /// Of most rows those that are left out are counted: a series of many rows is as one of few.
    void yearsByAwardAreThoseOfTheRows()
    {
        int ofMost = 0;
        int ofFew = 0;
        for (quint32 seed = 0; seed < 15; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            tests::RandomQuery random(seed);
            for (int i = 0; i < 60; ++i) {
                Query query = random.next();
                if (i % 2 == 0)
                    query.root = allBut(query.root);
                query.unit = Unit::Conferrals;
                const Answer found = answer(snapshot, query);
                const RowSet counted = countedRows(found).rows;
                (counted.cardinality() > snapshot->rowCount(RowTable::Conferrals) / 2 ? ofMost : ofFew) += 1;
                const Series years = series(found, { Kind::Year }, Field::Award);
                QCOMPARE(tallies(years), tallies(*snapshot, counted));
                QCOMPARE(years.total, qint64(counted.cardinality()));
            }
        }
        QVERIFY(ofMost > 50 && ofFew > 50);
    }

    void totalsAddUp()
    {
        for (quint32 seed = 0; seed < 12; ++seed) {
            const auto snapshot = tests::snapshotOf(tests::randomRecords(seed));
            tests::RandomQuery random(seed);
            for (int i = 0; i < 100; ++i) {
                const Query query = random.next();
                const Answer found = answer(snapshot, query);
                for (const Kind kind : { Kind::Year, Kind::Month, Kind::Age })
                    checkTotals(found, series(found, { kind }));
            }
        }
    }

private:
    /// Of conferrals, revocations and restorations, as it asks for the status itself.
    static QueryNode allBut(const QueryNode &what)
    {
        QueryNode no;
        no.kind = QueryNode::Kind::Not;
        no.children.push_back(what);
        QueryNode both = parseQuery(u"status:conferred,posthumous,revoked,restored,unknown")->root;
        both.children.push_back(no);
        return both;
    }

    /// What is counted for certain and what is possible, by year and award.
    using Tallies = QMap<QString, std::pair<qint64, qint64>>;

    static Tallies tallies(const Series &series)
    {
        Tallies tallies;
        for (const SeriesPoint &point : series.points)
            tallies.insert(QString(point.key + u' ' + point.stack), { point.value, point.possible });
        return tallies;
    }

    static Tallies tallies(const Snapshot &snapshot, const RowSet &rows)
    {
        Tallies tallies;
        for (const Row row : rows) {
            const Day earliest = snapshot.earliest(RowTable::Conferrals, Field::Date)[row];
            const Day latest = snapshot.latest(RowTable::Conferrals, Field::Date)[row];
            if (earliest == DistantPast || latest == DistantFuture)
                continue;
            const qint64 first = calendarDay(earliest, Calendar::Gregorian).year;
            const qint64 last = calendarDay(latest, Calendar::Gregorian).year;
            for (qint64 year = first; year <= last; ++year) {
                auto &[certain, possible] = tallies[QString(
                    QString::number(year) + u' ' + snapshot.text(RowTable::Conferrals, row, Field::Award))];
                (first == last ? certain : possible) += 1;
            }
        }
        return tallies;
    }

    static Record conferral(QStringView person, QStringView ordinal, QStringView date, QStringView status)
    {
        return record(Table::Conferrals,
            { { u"person", person }, { u"award", u"a" }, { u"ordinal", ordinal }, { u"date", date },
                { u"status", status } });
    }

    static Series seriesOf(const QStringList &dates, const SeriesAxis &axis)
    {
        QList<Record> records;
        for (qsizetype i = 0; i < dates.size(); ++i)
            records.append(conferral(QString(u"p" + QString::number(i)), u"1", dates.at(i), u"conferred"));
        return series(answer(tests::snapshotOf(records), {}), axis);
    }

    static qint64 found(const std::shared_ptr<const Snapshot> &snapshot, Query query, TimeScope time)
    {
        query.time = time;
        const Answer answer = phalera::answer(snapshot, query);
        return query.unit == Unit::People ? answer.people : qint64(answer.rows.cardinality());
    }

    /// Open dates are at no key of a series, but a search may find them: the archive's queries leave them out of
    /// `value` alike.
    static void checkPoints(const std::shared_ptr<const Snapshot> &snapshot, const Query &query, const Series &series)
    {
        for (const SeriesPoint &point : series.points) {
            const Query narrowed = narrowedTo(query, series, point.key, point.stack);
            const qint64 certain = found(snapshot, narrowed, TimeScope::Certain);
            QVERIFY2(point.value == certain,
                qPrintable(format(narrowed) + u": "_s + QString::number(point.value) + u" is not "_s
                    + QString::number(certain)));
            const qint64 possible = found(snapshot, narrowed, TimeScope::Possible);
            QVERIFY2(point.value + point.possible <= possible, qPrintable(format(narrowed)));
        }
    }

    static void checkCumulative(const Answer &answer, const Series &series, const QString &key)
    {
        const int year = key.toInt();
        QMap<quint32, std::pair<int, int>> starts; // of each thing: not before, not after
        const RowDays earliest = answer.snapshot->earliest(RowTable::Conferrals, Field::Date);
        const RowDays latest = answer.snapshot->latest(RowTable::Conferrals, Field::Date);
        for (const Row row : answer.rows) {
            if (earliest[row] == DistantPast || latest[row] == DistantFuture)
                continue;
            const int first = int(calendarDay(earliest[row], Calendar::Gregorian).year);
            const int last = int(calendarDay(latest[row], Calendar::Gregorian).year);
            if (last - first >= 400)
                continue;
            const quint32 thing = answer.query.unit == Unit::People ? answer.snapshot->personNumber(row) : row;
            const auto known = starts.value(thing, { 9999, 9999 });
            starts[thing] = { std::min(known.first, first), std::min(known.second, last) };
        }
        qint64 certain = 0;
        qint64 possible = 0;
        for (const auto &[first, last] : std::as_const(starts)) {
            certain += last <= year ? 1 : 0;
            possible += first <= year && last > year ? 1 : 0;
        }
        QCOMPARE(series.valueAt(key), certain);
        const auto point = std::ranges::find(series.points, key, &SeriesPoint::key);
        QCOMPARE(point == series.points.end() ? 0 : point->possible, possible);
    }

    static void checkTotals(const Answer &answer, const Series &series)
    {
        const QString text = format(answer.query);
        const qint64 things = answer.query.unit == Unit::People ? answer.people : qint64(answer.rows.cardinality());
        qint64 values = 0;
        for (const SeriesPoint &point : series.points) {
            values += point.value;
            QVERIFY2(series.keys.contains(point.key) && point.value + point.possible > 0, qPrintable(text));
        }
        if (answer.query.unit == Unit::People) {
            QVERIFY2(
                series.total <= things && values >= series.total - series.possible - series.undated, qPrintable(text));
        } else {
            QVERIFY2(series.total + series.notConferring == things, qPrintable(text));
            QVERIFY2(values + series.possible + series.undated == series.total, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TstSeries)
#include "tst_series.moc"
