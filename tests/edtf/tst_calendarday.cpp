// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include <QDate>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstCalendarDay : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithKnownDays_data();
    void agreesWithKnownDays();
    void agreesWithQDate();
    void goesThereAndBack_data();
    void goesThereAndBack();
    void saturatesBeyondAllDayNumbers();
    void countsTheDaysOfMonths();
};

void TstCalendarDay::agreesWithKnownDays_data()
{
    QTest::addColumn<Day>("number");
    QTest::addColumn<CalendarDay>("gregorian");
    QTest::addColumn<CalendarDay>("julian");

    using D = CalendarDay;
    QTest::newRow("day 0") << Day(0) << D { -4713, 11, 24 } << D { -4712, 1, 1 };
    QTest::newRow("1 January 2000") << Day(2451545) << D { 2000, 1, 1 } << D { 1999, 12, 19 };
    QTest::newRow("the October revolution") << Day(2421540) << D { 1917, 11, 7 } << D { 1917, 10, 25 };
    QTest::newRow("last Julian day in Russia") << Day(2421638) << D { 1918, 2, 13 } << D { 1918, 1, 31 };
    QTest::newRow("first Gregorian day in Russia") << Day(2421639) << D { 1918, 2, 14 } << D { 1918, 2, 1 };
    QTest::newRow("first Gregorian day of 1582") << Day(2299161) << D { 1582, 10, 15 } << D { 1582, 10, 5 };
    QTest::newRow("Stakhanov's birth") << Day(2417214) << D { 1906, 1, 3 } << D { 1905, 12, 21 };
    QTest::newRow("Julian leap day of 1900") << Day(2415092) << D { 1900, 3, 13 } << D { 1900, 2, 29 };
    QTest::newRow("modified Julian day 0") << Day(2400001) << D { 1858, 11, 17 } << D { 1858, 11, 5 };
}

void TstCalendarDay::agreesWithKnownDays()
{
    QFETCH(Day, number);
    QFETCH(CalendarDay, gregorian);
    QFETCH(CalendarDay, julian);
    QCOMPARE(dayNumber(gregorian, Calendar::Gregorian), number);
    QCOMPARE(dayNumber(julian, Calendar::Julian), number);
    QCOMPARE(calendarDay(number, Calendar::Gregorian), gregorian);
    QCOMPARE(calendarDay(number, Calendar::Julian), julian);
}

void TstCalendarDay::agreesWithQDate()
{
    for (Day number = 1'500'000; number < 2'700'000; number += 37) {
        const QDate date = QDate::fromJulianDay(number);
        const int year = date.year() < 0 ? date.year() + 1 : date.year(); // QDate has no year 0
        QCOMPARE(calendarDay(number, Calendar::Gregorian), (CalendarDay { year, date.month(), date.day() }));
    }
}

void TstCalendarDay::goesThereAndBack_data()
{
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<Day>("start");

    for (const Calendar calendar : { Calendar::Gregorian, Calendar::Julian }) {
        const QString name = calendar == Calendar::Gregorian ? u"Gregorian"_s : u"Julian"_s;
        QTest::addRow("%s, around the year 0", qPrintable(name)) << calendar << Day(1'721'000);
        QTest::addRow("%s, around 2000", qPrintable(name)) << calendar << Day(2'451'000);
        QTest::addRow("%s, far past", qPrintable(name)) << calendar << Day(-9'000'000'000'000'000'000);
        QTest::addRow("%s, far future", qPrintable(name)) << calendar << Day(9'000'000'000'000'000'000);
    }
}

void TstCalendarDay::goesThereAndBack()
{
    QFETCH(Calendar, calendar);
    QFETCH(Day, start);
    CalendarDay previous = calendarDay(start - 1, calendar);
    for (Day number = start; number < start + 1500; ++number) {
        const CalendarDay date = calendarDay(number, calendar);
        QCOMPARE(dayNumber(date, calendar), number);
        QVERIFY(date.day >= 1 && date.day <= daysInMonth(date.year, date.month, calendar));
        QVERIFY(date.day == previous.day + 1
            || (date.day == 1 && previous.day == daysInMonth(previous.year, previous.month, calendar)));
        previous = date;
    }
}

void TstCalendarDay::saturatesBeyondAllDayNumbers()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    for (const Calendar calendar : { Calendar::Gregorian, Calendar::Julian }) {
        QCOMPARE(dayNumber({ huge, 12, 31 }, calendar), DistantFuture);
        QCOMPARE(dayNumber({ -huge, 1, 1 }, calendar), DistantPast);
        QVERIFY(dayNumber({ 25'000'000'000'000'000, 12, 31 }, calendar) < DistantFuture);
        QVERIFY(dayNumber({ -25'000'000'000'000'000, 1, 1 }, calendar) > DistantPast);
    }
}

void TstCalendarDay::countsTheDaysOfMonths()
{
    QCOMPARE(daysInMonth(1900, 2, Calendar::Gregorian), 28);
    QCOMPARE(daysInMonth(1900, 2, Calendar::Julian), 29);
    QCOMPARE(daysInMonth(2000, 2, Calendar::Gregorian), 29);
    QCOMPARE(daysInMonth(-4, 2, Calendar::Gregorian), 29);
    QCOMPARE(daysInMonth(1999, 12, Calendar::Gregorian), 31);
    QCOMPARE(daysInMonth(1999, 0, Calendar::Gregorian), 0);
    QCOMPARE(daysInMonth(1999, 13, Calendar::Gregorian), 0);
}

QTEST_GUILESS_MAIN(TstCalendarDay)
#include "tst_calendarday.moc"
