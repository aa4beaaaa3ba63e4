// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Date dateOf(QStringView text, Calendar calendar = Calendar::Gregorian)
{
    return Date::parse(text, calendar).value_or(Date());
}

Day day(qint64 year, int month, int dayOfMonth)
{
    return dayNumber({ year, month, dayOfMonth }, Calendar::Gregorian);
}

} // namespace

class TstDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasLevelRangeAndCanonicalText_data();
    void hasLevelRangeAndCanonicalText();
    void openAndUnknownEndsAreSentinels_data();
    void openAndUnknownEndsAreSentinels();
    void writesEachMeaningInOneWay_data();
    void writesEachMeaningInOneWay();
    void saysHowFinelyItIsKnown_data();
    void saysHowFinelyItIsKnown();
    void saysWhatIsDoubtful();
    void aNullDateIsUndated();
    void keepsTheNumbersOfAJulianDate();
    void equalDatesHaveEqualTextAndCalendar();
    void makesADateOfADay();
};

void TstDate::hasLevelRangeAndCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::addColumn<Day>("earliest");
    QTest::addColumn<Day>("latest");

    const auto row = [](const char *name, const QString &text, int level, Day earliest, Day latest) {
        QTest::newRow(name) << text << level << earliest << latest;
    };
    row("day", u"1985-04-12"_s, 0, day(1985, 4, 12), day(1985, 4, 12));
    row("month", u"1985-04"_s, 0, day(1985, 4, 1), day(1985, 4, 30));
    row("year", u"1985"_s, 0, day(1985, 1, 1), day(1985, 12, 31));
    row("year 0", u"0000"_s, 0, day(0, 1, 1), day(0, 12, 31));
    row("local time", u"1985-04-12T23:20:30"_s, 0, day(1985, 4, 12), day(1985, 4, 12));
    row("time in UTC", u"1985-04-12T23:20:30Z"_s, 0, day(1985, 4, 12), day(1985, 4, 12));
    row("time with hours of offset", u"1985-04-12T23:20:30-04"_s, 0, day(1985, 4, 12), day(1985, 4, 12));
    row("time with full offset", u"1985-04-12T23:20:30+04:30"_s, 0, day(1985, 4, 12), day(1985, 4, 12));
    row("end of the day", u"1985-04-12T24:00:00"_s, 0, day(1985, 4, 12), day(1985, 4, 12));
    row("interval of years", u"1964/2008"_s, 0, day(1964, 1, 1), day(2008, 12, 31));
    row("interval of months", u"2004-06/2006-08"_s, 0, day(2004, 6, 1), day(2006, 8, 31));
    row("interval of days", u"2004-02-01/2005-02-08"_s, 0, day(2004, 2, 1), day(2005, 2, 8));
    row("interval of day and month", u"2004-02-01/2005-02"_s, 0, day(2004, 2, 1), day(2005, 2, 28));
    row("interval of day and year", u"2004-02-01/2005"_s, 0, day(2004, 2, 1), day(2005, 12, 31));
    row("interval of year and month", u"2005/2006-02"_s, 0, day(2005, 1, 1), day(2006, 2, 28));

    row("long year", u"Y170000002"_s, 1, day(170000002, 1, 1), day(170000002, 12, 31));
    row("long negative year", u"Y-170000002"_s, 1, day(-170000002, 1, 1), day(-170000002, 12, 31));
    row("spring", u"2001-21"_s, 1, day(2001, 3, 1), day(2001, 5, 31));
    row("autumn", u"2001-23"_s, 1, day(2001, 9, 1), day(2001, 11, 30));
    row("winter, of either end of the year", u"2003-24"_s, 1, day(2003, 1, 1), day(2004, 2, 29));
    row("uncertain year", u"1984?"_s, 1, day(1984, 1, 1), day(1984, 12, 31));
    row("approximate month", u"2004-06~"_s, 1, day(2004, 6, 1), day(2004, 6, 30));
    row("both, day", u"2004-06-11%"_s, 1, day(2004, 6, 11), day(2004, 6, 11));
    row("decade", u"201X"_s, 1, day(2010, 1, 1), day(2019, 12, 31));
    row("century", u"20XX"_s, 1, day(2000, 1, 1), day(2099, 12, 31));
    row("some month", u"2004-XX"_s, 1, day(2004, 1, 1), day(2004, 12, 31));
    row("some day", u"1985-04-XX"_s, 1, day(1985, 4, 1), day(1985, 4, 30));
    row("some day of the year", u"1985-XX-XX"_s, 1, day(1985, 1, 1), day(1985, 12, 31));
    row("interval of doubtful ends", u"1984?/2004~"_s, 1, day(1984, 1, 1), day(2004, 12, 31));
    row("negative year", u"-1985"_s, 1, day(-1985, 1, 1), day(-1985, 12, 31));

    row("exponential year", u"Y-17E7"_s, 2, day(-170000000, 1, 1), day(-170000000, 12, 31));
    row("significant digits", u"1950S2"_s, 2, day(1900, 1, 1), day(1999, 12, 31));
    row("significant digits, long", u"Y171010000S3"_s, 2, day(171000000, 1, 1), day(171999999, 12, 31));
    row("significant digits, exponential", u"Y3388E2S3"_s, 2, day(338000, 1, 1), day(338999, 12, 31));
    row("significant digits, negative", u"-1950S2"_s, 2, day(-1999, 1, 1), day(-1900, 12, 31));
    row("northern winter", u"2001-28"_s, 2, day(2001, 1, 1), day(2002, 2, 28));
    row("southern spring", u"2001-29"_s, 2, day(2001, 9, 1), day(2001, 11, 30));
    row("quarter", u"2001-34"_s, 2, day(2001, 4, 1), day(2001, 6, 30));
    row("quadrimester", u"2001-39"_s, 2, day(2001, 9, 1), day(2001, 12, 31));
    row("semester", u"2001-41"_s, 2, day(2001, 7, 1), day(2001, 12, 31));
    row("one of", u"[1667,1668,1670..1672]"_s, 2, day(1667, 1, 1), day(1672, 12, 31));
    row("one of, mixed", u"[1667,1760-12]"_s, 2, day(1667, 1, 1), day(1760, 12, 31));
    row("all of", u"{1960,1961-12}"_s, 2, day(1960, 1, 1), day(1961, 12, 31));
    row("all of, with range", u"{1667,1668,1670..1672}"_s, 2, day(1667, 1, 1), day(1672, 12, 31));
    row("members out of order", u"[1672,1667]"_s, 2, day(1667, 1, 1), day(1672, 12, 31));
    row("day in a decade", u"156X-12-25"_s, 2, day(1560, 12, 25), day(1569, 12, 25));
    row("day in a century", u"15XX-12-25"_s, 2, day(1500, 12, 25), day(1599, 12, 25));
    row("some month of a millennium", u"1XXX-XX"_s, 2, day(1000, 1, 1), day(1999, 12, 31));
    row("some day in a December", u"XXXX-12-XX"_s, 2, day(0, 12, 1), day(9999, 12, 31));
    row("a December of a millennium", u"1XXX-12"_s, 2, day(1000, 12, 1), day(1999, 12, 31));
    row("month of two digits", u"1984-1X"_s, 2, day(1984, 10, 1), day(1984, 12, 31));
    row("month of one digit", u"1984-0X"_s, 2, day(1984, 1, 1), day(1984, 9, 30));
    row("day in the tens", u"1984-02-2X"_s, 2, day(1984, 2, 20), day(1984, 2, 29));
    row("day ending in 1", u"1984-04-X1"_s, 2, day(1984, 4, 1), day(1984, 4, 21));
    row("thirty-first of some month", u"1984-XX-31"_s, 2, day(1984, 1, 31), day(1984, 12, 31));
    row("leap day of some year", u"XXXX-02-29"_s, 2, day(0, 2, 29), day(9996, 2, 29));
    row("leap day of the 1900s", u"19XX-02-29"_s, 2, day(1904, 2, 29), day(1996, 2, 29));
    row("year with a hole", u"19X5"_s, 2, day(1905, 1, 1), day(1995, 12, 31));
    row("one digit of the largest year", u"Y9223372036854775807S1"_s, 2, DistantFuture, DistantFuture);
    row("negative decade", u"-198X"_s, 1, day(-1989, 1, 1), day(-1980, 12, 31));
    row("group to the month", u"2004-06~-11"_s, 2, day(2004, 6, 11), day(2004, 6, 11));
    row("group to the year", u"2004?-06-11"_s, 2, day(2004, 6, 11), day(2004, 6, 11));
    row("single components", u"?2004-06-~11"_s, 2, day(2004, 6, 11), day(2004, 6, 11));
    row("month alone", u"2004-%06-11"_s, 2, day(2004, 6, 11), day(2004, 6, 11));
    row("interval, qualified day", u"2004-06-~01/2004-06-~20"_s, 2, day(2004, 6, 1), day(2004, 6, 20));
    row("interval, unspecified day", u"2004-06-XX/2004-07-03"_s, 2, day(2004, 6, 1), day(2004, 7, 3));
    row("interval that overlaps itself", u"2004-06-15/2004"_s, 0, day(2004, 6, 15), day(2004, 12, 31));
}

void TstDate::hasLevelRangeAndCanonicalText()
{
    QFETCH(QString, text);
    const auto date = Date::parse(text);
    QVERIFY(date.has_value());
    QVERIFY(!date->isNull());
    QCOMPARE(date->text(), text);
    QTEST(date->level(), "level");
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
}

void TstDate::openAndUnknownEndsAreSentinels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::addColumn<Day>("earliest");
    QTest::addColumn<Day>("latest");

    QTest::newRow("open end") << u"1985-04-12/.."_s << 1 << day(1985, 4, 12) << DistantFuture;
    QTest::newRow("open start") << u"../1985-04"_s << 1 << DistantPast << day(1985, 4, 30);
    QTest::newRow("unknown end") << u"1985/"_s << 1 << day(1985, 1, 1) << DistantFuture;
    QTest::newRow("unknown start") << u"/1985-04-12"_s << 1 << DistantPast << day(1985, 4, 12);
    QTest::newRow("open and unknown") << u"../"_s << 1 << DistantPast << DistantFuture;
    QTest::newRow("not before, in a set") << u"[1760-12..]"_s << 2 << day(1760, 12, 1) << DistantFuture;
    QTest::newRow("not after, in a set") << u"[..1760-12-03]"_s << 2 << DistantPast << day(1760, 12, 3);
    QTest::newRow("all up to a year") << u"{..1984}"_s << 2 << DistantPast << day(1984, 12, 31);
    QTest::newRow("months, then open") << u"[1760-01,1760-02,1760-12..]"_s << 2 << day(1760, 1, 1) << DistantFuture;
    QTest::newRow("a year beyond all day numbers") << u"Y9E18"_s << 2 << DistantFuture << DistantFuture;
}

void TstDate::openAndUnknownEndsAreSentinels()
{
    QFETCH(QString, text);
    const Date date = dateOf(text);
    QCOMPARE(date.text(), text);
    QTEST(date.level(), "level");
    QTEST(date.earliest(), "earliest");
    QTEST(date.latest(), "latest");
    QCOMPARE(date.earliestYear().has_value(), date.earliest() != DistantPast && date.earliest() != DistantFuture);
    QCOMPARE(date.latestYear().has_value(), date.latest() != DistantFuture);
}

void TstDate::writesEachMeaningInOneWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    QTest::newRow("qualifier before a year alone") << u"~2004"_s << u"2004~"_s;
    QTest::newRow("every part qualified alone") << u"?2004-?06-?11"_s << u"2004-06-11?"_s;
    QTest::newRow("first parts qualified alone") << u"~2004-~06-11"_s << u"2004-06~-11"_s;
    QTest::newRow("first part qualified alone") << u"?2004-06-11"_s << u"2004?-06-11"_s;
    QTest::newRow("group and single") << u"2004?-06-~11"_s << u"?2004-06-~11"_s;
    QTest::newRow("groups that add up") << u"2004-06~-11?"_s << u"%2004-%06-?11"_s;
    QTest::newRow("blanks in a set") << u"[1760-01, 1760-02, 1760-12..]"_s << u"[1760-01,1760-02,1760-12..]"_s;
    QTest::newRow("zeros before the exponent") << u"Y170E6"_s << u"Y17E7"_s;
    QTest::newRow("qualified season") << u"?2001-?21"_s << u"2001-21?"_s;
}

void TstDate::writesEachMeaningInOneWay()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(dateOf(text).text(), canonical);
    QCOMPARE(dateOf(canonical).text(), canonical);
    QCOMPARE(dateOf(text), dateOf(canonical));
}

void TstDate::saysHowFinelyItIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Precision>("precision");

    QTest::newRow("day") << u"1985-04-12"_s << Precision::Day;
    QTest::newRow("doubtful day") << u"1985-04-12?"_s << Precision::Day;
    QTest::newRow("month") << u"1985-04"_s << Precision::Month;
    QTest::newRow("some day of a month") << u"1985-04-XX"_s << Precision::Month;
    QTest::newRow("season") << u"1985-21"_s << Precision::Season;
    QTest::newRow("year") << u"1985"_s << Precision::Year;
    QTest::newRow("some day of a year") << u"1985-XX-XX"_s << Precision::Year;
    QTest::newRow("a day of some month") << u"1985-XX-03"_s << Precision::Year;
    QTest::newRow("decade") << u"194X"_s << Precision::Decade;
    QTest::newRow("a day in a decade") << u"156X-12-25"_s << Precision::Decade;
    QTest::newRow("century") << u"19XX"_s << Precision::Century;
    QTest::newRow("two significant digits") << u"1950S2"_s << Precision::Century;
    QTest::newRow("millennium") << u"1XXX"_s << Precision::Span;
    QTest::newRow("interval of days") << u"1953-10-24/1954-03-08"_s << Precision::Day;
    QTest::newRow("interval, coarser end") << u"1938-12-27/1990"_s << Precision::Year;
    QTest::newRow("open interval") << u"1994/.."_s << Precision::Unknown;
    QTest::newRow("one of some days") << u"[1985-04-12,1985-04-13]"_s << Precision::Span;
}

void TstDate::saysHowFinelyItIsKnown()
{
    QFETCH(QString, text);
    QTEST(dateOf(text).precision(), "precision");
}

void TstDate::saysWhatIsDoubtful()
{
    QVERIFY(dateOf(u"1906?").isUncertain());
    QVERIFY(!dateOf(u"1906?").isApproximate());
    QVERIFY(dateOf(u"1906~").isApproximate());
    QVERIFY(!dateOf(u"1906~").isUncertain());
    QVERIFY(dateOf(u"1906%").isUncertain() && dateOf(u"1906%").isApproximate());
    QVERIFY(dateOf(u"1906/1907-~02").isApproximate());
    QVERIFY(dateOf(u"[1906,1908..1910?]").isUncertain());
    QVERIFY(dateOf(u"1906/190X").hasUnspecifiedDigits());
    QVERIFY(!dateOf(u"1906/1907").hasUnspecifiedDigits());
    QVERIFY(dateOf(u"1906/1907").isInterval());
    QVERIFY(!dateOf(u"[1906..1907]").isInterval());
}

void TstDate::aNullDateIsUndated()
{
    const Date none;
    QVERIFY(none.isNull());
    QCOMPARE(none.text(), QString());
    QCOMPARE(none.expression(), nullptr);
    QCOMPARE(none.earliest(), DistantPast);
    QCOMPARE(none.latest(), DistantFuture);
    QCOMPARE(none.precision(), Precision::Unknown);
    QVERIFY(!none.earliestYear() && !none.latestYear());
    QVERIFY(!none.isUncertain() && !none.isApproximate() && !none.hasUnspecifiedDigits() && !none.isInterval());
    QCOMPARE(none, Date());
    QVERIFY(none != dateOf(u"../.."));
}

void TstDate::keepsTheNumbersOfAJulianDate()
{
    const Date julian = dateOf(u"1918-02-01", Calendar::Julian);
    QCOMPARE(julian.text(), u"1918-02-01"_s);
    QCOMPARE(julian.calendar(), Calendar::Julian);
    QCOMPARE(julian.earliest(), day(1918, 2, 14));
    QCOMPARE(julian.latest(), day(1918, 2, 14));
    QVERIFY(julian != dateOf(u"1918-02-01"));

    const Date year = dateOf(u"1905", Calendar::Julian);
    QCOMPARE(year.earliest(), day(1905, 1, 14));
    QCOMPARE(year.latest(), day(1906, 1, 13));
    QCOMPARE(year.latestYear(), 1906);

    QCOMPARE(dateOf(u"1900-02-29", Calendar::Julian).earliest(), day(1900, 3, 13));
}

void TstDate::equalDatesHaveEqualTextAndCalendar()
{
    QCOMPARE(dateOf(u"1948"), dateOf(u"1948"));
    QVERIFY(dateOf(u"1948") != dateOf(u"1948?"));
    QVERIFY(dateOf(u"1948") != dateOf(u"1948-01-01/1948-12-31"));
    QVERIFY(dateOf(u"1948") != Date());
    const Date copy = dateOf(u"1948");
    Date other = copy;
    QCOMPARE(other, copy);
    other = dateOf(u"1949");
    QVERIFY(other != copy);
}

void TstDate::makesADateOfADay()
{
    const Date date = Date::fromDay(2451545);
    QCOMPARE(date.text(), u"2000-01-01"_s);
    QCOMPARE(date.earliest(), 2451545);
    QCOMPARE(date.latest(), 2451545);
    QCOMPARE(date, dateOf(u"2000-01-01"));
    QCOMPARE(Date::fromDay(0).text(), u"-4713-11-24"_s);
    QCOMPARE(Date::fromDay(day(12000, 5, 6)).text(), u"Y12000"_s);
}

QTEST_GUILESS_MAIN(TstDate)
#include "tst_date.moc"
