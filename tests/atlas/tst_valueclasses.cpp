// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/valueclasses.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstValueClasses : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyValueHasOneClass_data()
    {
        QTest::addColumn<QList<qint64>>("values");
        QTest::newRow("the founding republics")
            << QList<qint64> { 235, 72, 55, 38, 23, 16, 14, 12, 8, 6, 6, 4, 3, 1, 1 };
        QTest::newRow("one") << QList<qint64> { 7 };
        QTest::newRow("all the same") << QList<qint64> { 3, 3, 3, 3 };
        QTest::newRow("two values") << QList<qint64> { 1, 1, 1, 1, 1, 9 };
        QTest::newRow("mostly one") << QList<qint64> { 1, 1, 1, 1, 1, 1, 1, 2, 3, 10 };
        QTest::newRow("with nought") << QList<qint64> { 0, 0, 4, 100 };
        QTest::newRow("large") << QList<qint64> { 1, 400'000, 999'999, 1'000'000 };
    }
    void everyValueHasOneClass()
    {
        QFETCH(QList<qint64>, values);
        for (const ClassRule rule : { ClassRule::Quantiles, ClassRule::EqualIntervals }) {
            const QList<ValueClass> classes = classesOf(values, rule);
            QVERIFY(classes.size() >= 1 && classes.size() <= 5);
            qsizetype regions = 0;
            for (qsizetype i = 0; i < classes.size(); ++i) {
                QVERIFY(classes.at(i).from <= classes.at(i).to);
                QVERIFY(i == 0 || classes.at(i).from > classes.at(i - 1).to);
                QVERIFY(classes.at(i).regions > 0);
                regions += classes.at(i).regions;
            }
            QCOMPARE(regions, values.size());
            for (const qint64 value : values) {
                const qsizetype found = classOf(classes, value);
                QVERIFY(found >= 0);
                QCOMPARE(std::ranges::count_if(
                             classes, [value](const ValueClass &one) { return value >= one.from && value <= one.to; }),
                    1);
            }
        }
    }

    void quantilesHoldAboutEqualParts()
    {
        const QList<ValueClass> classes
            = classesOf({ 235, 72, 55, 38, 23, 16, 14, 12, 8, 6, 6, 4, 3, 1, 1 }, ClassRule::Quantiles);
        QCOMPARE(classes.size(), 5);
        QCOMPARE(classes.constFirst(), (ValueClass { 1, 3, 3 }));
        QCOMPARE(classes.constLast(), (ValueClass { 55, 235, 3 }));
    }

    void equalIntervalsAreEqual()
    {
        const QList<ValueClass> classes = classesOf({ 1, 10, 21, 50 }, ClassRule::EqualIntervals);
        QCOMPARE(classes.constFirst(), (ValueClass { 1, 10, 2 }));
        QCOMPARE(classes.constLast(), (ValueClass { 41, 50, 1 }));
    }

    void noValuesNoClasses()
    {
        QVERIFY(classesOf({}, ClassRule::Quantiles).isEmpty());
        QCOMPARE(classOf({}, 3), -1);
        QCOMPARE(classOf({ { 1, 3, 1 } }, 4), -1);
    }

    void areasOfCirclesAreAsTheValues()
    {
        QCOMPARE(circleRadius(100, 100, 40), 40.0);
        QCOMPARE(circleRadius(25, 100, 40), 20.0);
        QCOMPARE(circleRadius(0, 100, 40), 0.0);
        QCOMPARE(circleRadius(1, 0, 40), 0.0);
    }

    void keysAreRoundNumbers()
    {
        QCOMPARE(keySizes(235), (QList<qint64> { 200, 40, 4 }));
        QCOMPARE(keySizes(1), QList<qint64> { 1 });
        QCOMPARE(keySizes(7), (QList<qint64> { 5, 1 }));
        QCOMPARE(keySizes(0), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(TstValueClasses)
#include "tst_valueclasses.moc"
