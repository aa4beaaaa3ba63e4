// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/timescale.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstTimeScale : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void putsItsEndsAtItsEdges();
    void comesBackFromPixelsToDays();
    void putsUnknownEndsAtTheEdges();
    void knowsWhatIsInView();
    void ticksStandApartAndInView_data();
    void ticksStandApartAndInView();
    void holdsOneDayAndNoWidth();
};

void TstTimeScale::putsItsEndsAtItsEdges()
{
    const TimeScale scale(firstDayOf(1920), firstDayOf(1930) - 1, 100, 1100);
    QCOMPARE(scale.x(firstDayOf(1920)), 100.0);
    QCOMPARE(scale.x(firstDayOf(1930)), 1100.0);
    QVERIFY(std::abs(scale.yearWidth() - 100) < 0.1);
}

void TstTimeScale::comesBackFromPixelsToDays()
{
    const TimeScale scale(firstDayOf(1917), firstDayOf(2027), 120, 1500);
    for (Day day = scale.first(); day <= scale.last(); day += 97)
        QCOMPARE(scale.day(scale.x(day) + 0.001), day);
}

void TstTimeScale::putsUnknownEndsAtTheEdges()
{
    const TimeScale scale(firstDayOf(1920), firstDayOf(1930), 100, 1100);
    QCOMPARE(scale.x(DistantPast), 100.0);
    QCOMPARE(scale.x(DistantFuture), 1100.0);
    QCOMPARE(scale.clampedX(firstDayOf(1800)), 100.0);
    QCOMPARE(scale.clampedX(firstDayOf(2100)), 1100.0);
}

void TstTimeScale::knowsWhatIsInView()
{
    const TimeScale scale(firstDayOf(1920), firstDayOf(1930), 0, 100);
    QVERIFY(scale.shows(firstDayOf(1900), firstDayOf(1920)));
    QVERIFY(scale.shows(firstDayOf(1900), firstDayOf(2000)));
    QVERIFY(!scale.shows(firstDayOf(1900), firstDayOf(1920) - 1));
    QVERIFY(!scale.shows(firstDayOf(1930) + 1, firstDayOf(1940)));
}

void TstTimeScale::ticksStandApartAndInView_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("width");
    QTest::newRow("three years") << 1938 << 1941 << 600.0;
    QTest::newRow("a century") << 1917 << 2027 << 600.0;
    QTest::newRow("a century, wide") << 1917 << 2027 << 2400.0;
    QTest::newRow("a millennium") << 1000 << 2000 << 500.0;
    QTest::newRow("across year 0") << -300 << 300 << 500.0;
}

void TstTimeScale::ticksStandApartAndInView()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(double, width);
    const TimeScale scale(firstDayOf(from), firstDayOf(to), 0, width);
    const QList<int> years = scale.tickYears(30);
    QVERIFY(years.size() >= 2);
    const int step = years.at(1) - years.at(0);
    for (qsizetype i = 0; i < years.size(); ++i) {
        QCOMPARE(years.at(i) % step, 0);
        QVERIFY(scale.x(firstDayOf(years.at(i))) >= 0 && scale.x(firstDayOf(years.at(i))) <= width);
        if (i > 0)
            QVERIFY(scale.x(firstDayOf(years.at(i))) - scale.x(firstDayOf(years.at(i - 1))) > 40);
    }
}

void TstTimeScale::holdsOneDayAndNoWidth()
{
    const TimeScale scale(10, 10, 50, 50);
    QVERIFY(std::isfinite(scale.x(10)) && std::isfinite(scale.x(11)) && std::isfinite(scale.yearWidth()));
    QVERIFY(scale.tickYears(30).size() <= 1);
}

QTEST_GUILESS_MAIN(TstTimeScale)
#include "tst_timescale.moc"
