// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstMeasurement : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void percentileIsATimeThatWasMeasured_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing measured") << 0 << 0.5 << 0.0;
        QTest::newRow("one run is every percentile") << 1 << 0.99 << 1.0;
        QTest::newRow("median of an even number is the lower one") << 4 << 0.5 << 2.0;
        QTest::newRow("median of an odd number") << 5 << 0.5 << 3.0;
        QTest::newRow("p99 of 100") << 100 << 0.99 << 99.0;
        QTest::newRow("p99 of 235 leaves two out") << 235 << 0.99 << 233.0;
        QTest::newRow("p99 of few is the slowest") << 20 << 0.99 << 20.0;
        QTest::newRow("all") << 7 << 1.0 << 7.0;
        QTest::newRow("none") << 7 << 0.0 << 1.0;
    }

    void percentileIsATimeThatWasMeasured()
    {
        QFETCH(int, count);
        QFETCH(double, share);
        QFETCH(double, expected);
        Times times;
        for (int i = count; i > 0; --i)
            times.add(i);
        QCOMPARE(times.percentile(share), expected);
    }

    void jsonKeepsTheTimes()
    {
        Times times;
        times.add(12.3456);
        times.add(0.0007);
        const Times back = Times::fromJson(times.json());
        QCOMPARE(back.count(), 2);
        QCOMPARE(back.slowest(), 12.3456);
        QCOMPARE(back.median(), 0.0007);
    }
};

QTEST_GUILESS_MAIN(TstMeasurement)
#include "tst_measurement.moc"
