// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/timewindow.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstTimeWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsAllAtFirst();
    void keepsTheFixedDayWhereItStands();
    void zoomingInAndOutComesBack();
    void neverShowsLessThanTwoWeeks();
    void neverLeavesTheAxis_data();
    void neverLeavesTheAxis();
    void keepsThePartWhenTheAxisGrows();
    void holdsOnAnAxisOfOneDay();
};

void TstTimeWindow::showsAllAtFirst()
{
    const TimeWindow window(1000, 41000);
    QVERIFY(window.isWhole());
    QCOMPARE(window.shown(), std::pair(Day(1000), Day(41000)));
}

void TstTimeWindow::keepsTheFixedDayWhereItStands()
{
    TimeWindow window(0, 40000);
    window.zoom(2, 10000);
    QCOMPARE(window.shown(), std::pair(Day(5000), Day(25000)));
}

void TstTimeWindow::zoomingInAndOutComesBack()
{
    TimeWindow window(0, 40000);
    window.zoom(4, 30000);
    QVERIFY(!window.isWhole());
    window.zoom(0.1, 30000);
    QVERIFY(window.isWhole());
}

void TstTimeWindow::neverShowsLessThanTwoWeeks()
{
    TimeWindow window(0, 40000);
    window.zoom(1e9, 20000);
    const auto [first, last] = window.shown();
    QCOMPARE(last - first, 14);
    QVERIFY(first <= 20000 && 20000 <= last);
}

void TstTimeWindow::neverLeavesTheAxis_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::newRow("before") << Day(-9000) << Day(-4000);
    QTest::newRow("after") << Day(90000) << Day(95000);
    QTest::newRow("around") << Day(-10) << Day(50000);
    QTest::newRow("turned round") << Day(3000) << Day(2000);
}

void TstTimeWindow::neverLeavesTheAxis()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    TimeWindow window(0, 40000);
    window.show(first, last);
    QVERIFY(window.shown().first >= 0 && window.shown().second <= 40000);
    QVERIFY(window.shown().second - window.shown().first >= 14);
    window.moveBy(1000000);
    QVERIFY(window.shown().second <= 40000);
    window.moveBy(-1000000);
    QVERIFY(window.shown().first >= 0);
}

void TstTimeWindow::keepsThePartWhenTheAxisGrows()
{
    TimeWindow window(0, 40000);
    window.show(10000, 20000);
    window.setAll(-5000, 45000);
    QCOMPARE(window.shown(), std::pair(Day(10000), Day(20000)));
    window.showAll();
    QCOMPARE(window.shown(), window.all());
}

void TstTimeWindow::holdsOnAnAxisOfOneDay()
{
    TimeWindow window(7, 7);
    window.zoom(2, 7);
    window.moveBy(3);
    QCOMPARE(window.shown(), std::pair(Day(7), Day(7)));
}

QTEST_GUILESS_MAIN(TstTimeWindow)
#include "tst_timewindow.moc"
