// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriescomparison.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using Kind = SeriesAxis::Kind;

class TstSeriesComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keysAreThoseOfBothWithoutGaps()
    {
        const Series both = comparison(seriesOf({ Kind::Year }, { { u"1927"_s, {}, 2, 0 } }),
            seriesOf({ Kind::Year }, { { u"1930"_s, {}, 1, 1 }, { u"1931"_s, {}, 4, 0 } }));
        QCOMPARE(both.keys, (QStringList { u"1927"_s, u"1928"_s, u"1929"_s, u"1930"_s, u"1931"_s }));
        QCOMPARE(both.points,
            (QList<SeriesPoint> {
                { u"1927"_s, u"A"_s, 2, 0 }, { u"1930"_s, u"B"_s, 1, 1 }, { u"1931"_s, u"B"_s, 4, 0 } }));
        QVERIFY(both.isComparison() && both.isDivided());
        QCOMPARE(both.sides.first().total, 2);
        QCOMPARE(both.sides.last().total, 5);
        QCOMPARE(sideOf(both, 0).total, 2);
        QVERIFY(!sideOf(both, 0).isComparison());
    }

    void keysOfEveryOrderedAxisAreCounted_data()
    {
        QTest::addColumn<SeriesAxis>("axis");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("decades") << SeriesAxis { Kind::Decade } << QStringList { u"192X"_s, u"193X"_s, u"194X"_s };
        QTest::newRow("months") << SeriesAxis { Kind::Month }
                                << QStringList { u"1948-11"_s, u"1948-12"_s, u"1949-01"_s };
        QTest::newRow("ages") << SeriesAxis { Kind::Age } << QStringList { u"29"_s, u"30"_s, u"31"_s };
        QTest::newRow("groups of ages") << SeriesAxis { Kind::AgeGroup }
                                        << QStringList { u"25..29"_s, u"30..34"_s, u"35..39"_s };
    }
    void keysOfEveryOrderedAxisAreCounted()
    {
        QFETCH(SeriesAxis, axis);
        QFETCH(QStringList, keys);
        const Series both
            = comparison(seriesOf(axis, { { keys.last(), {}, 1, 0 } }), seriesOf(axis, { { keys.first(), {}, 1, 0 } }));
        QCOMPARE(both.keys, keys);
    }

    void valuesComeAsInB()
    {
        const SeriesAxis sectors { Kind::Value, Field::Sector };
        const Series both = comparison(seriesOf(sectors, { { u"mining"_s, {}, 9, 0 }, { u"sport"_s, {}, 1, 0 } }),
            seriesOf(sectors, { { u"science"_s, {}, 5, 0 }, { u"sport"_s, {}, 2, 0 }, { QString(), {}, 7, 0 } }));
        QCOMPARE(both.keys, (QStringList { u"science"_s, u"sport"_s, u"mining"_s, QString() }));
    }

    void whatHasGrownStays()
    {
        Series a = seriesOf({ Kind::Year }, { { u"1948"_s, {}, 3, 0 } });
        Series b = seriesOf({ Kind::Year }, { { u"1949"_s, {}, 1, 0 }, { u"1950"_s, {}, 2, 0 } });
        a.accumulation = b.accumulation = Accumulation::Cumulative;
        const Series both = comparison(a, b);
        QCOMPARE(both.valueAt(u"1948"_s, u"A"_s), 3);
        QCOMPARE(both.valueAt(u"1950"_s, u"A"_s), 3);
        QCOMPARE(both.valueAt(u"1948"_s, u"B"_s), 0);
    }

    void anEmptySideIsZero()
    {
        const Series both
            = comparison(seriesOf({ Kind::Year }, {}), seriesOf({ Kind::Year }, { { u"1948"_s, {}, 1, 0 } }));
        QCOMPARE(both.keys, QStringList { u"1948"_s });
        QCOMPARE(both.sides.first().total, 0);
    }

private:
    static Series seriesOf(const SeriesAxis &axis, const QList<SeriesPoint> &points)
    {
        Series series;
        series.axis = axis;
        series.points = points;
        for (const SeriesPoint &point : points) {
            series.keys.append(point.key);
            series.total += point.value;
        }
        return series;
    }
};

QTEST_GUILESS_MAIN(TstSeriesComparison)
#include "tst_seriescomparison.moc"
