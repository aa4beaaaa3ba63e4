// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstCellFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown"); // of 17531.604166666668: 30 December 1947, 14:30
        QTest::newRow("day") << u"dd\\.mm\\.yyyy"_s << u"1947-12-30"_s;
        QTest::newRow("with locale and text part") << u"[$-419]d mmmm yyyy;@"_s << u"1947-12-30"_s;
        QTest::newRow("with Russian words") << u"[$-FC19]dd mmmm yyyy \"г.\";@"_s << u"1947-12-30"_s;
        QTest::newRow("system's long date") << u"[$-F800]dddd, mmmm dd, yyyy"_s << u"1947-12-30"_s;
        QTest::newRow("year") << u"yyyy"_s << u"1947"_s;
        QTest::newRow("year of two digits") << u"yy"_s << u"1947"_s;
        QTest::newRow("year with a word") << u"yyyy\" г. (dd)\""_s << u"1947"_s;
        QTest::newRow("month and year") << u"mmmm\\ yyyy"_s << u"1947-12"_s;
        QTest::newRow("short month and year") << u"mmm-yy"_s << u"1947-12"_s;
        QTest::newRow("day and month") << u"d mmm"_s << u"XXXX-12-30"_s;
        QTest::newRow("month") << u"mmmm"_s << u"XXXX-12"_s;
        QTest::newRow("weekday") << u"dddd"_s << u"1947-12-30"_s;
        QTest::newRow("day and time") << u"yyyy-mm-dd hh:mm"_s << u"1947-12-30T14:30:00"_s;
        QTest::newRow("minutes are no months") << u"h:mm AM/PM"_s << u"14:30:00"_s;
        QTest::newRow("minutes before seconds") << u"mm:ss.0"_s << u"14:30:00"_s;
        QTest::newRow("elapsed") << u"[h]:mm"_s << u"420758:30:00"_s;
        QTest::newRow("colour") << u"[Red]yyyy;[Blue]0"_s << u"1947"_s;
    }

    void readsCodes()
    {
        QFETCH(QString, code);
        QFETCH(QString, shown);
        const CellFormat format = formatOfCode(code);
        QVERIFY(format.isDate() || format.isTime());
        QCOMPARE(shownDate(17531.604166666668, format, DayCount::Excel1900), shown);
    }

    void numbersAreNoDates_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : { u"General"_s, u"0"_s, u"0.00"_s, u"#,##0.00 \"dd\""_s, u"0.00E+00"_s, u"@"_s,
                 u"0%"_s, u"#,##0\\ [$USD]"_s, u"[Red]-0"_s, u"_-* #,##0_-"_s, u""_s, u"\\d0"_s })
            QTest::newRow(qPrintable(code)) << code;
    }

    void numbersAreNoDates()
    {
        QFETCH(QString, code);
        const CellFormat format = formatOfCode(code);
        QVERIFY(!format.isDate() && !format.isTime());
    }

    void knowsBuiltInFormats()
    {
        const auto shown = [](int id) { return shownDate(17531.604166666668, builtInFormat(id), DayCount::Excel1900); };
        QCOMPARE(shown(14), u"1947-12-30"_s);
        QCOMPARE(shown(15), u"1947-12-30"_s);
        QCOMPARE(shown(16), u"XXXX-12-30"_s);
        QCOMPARE(shown(17), u"1947-12"_s);
        for (const int id : { 18, 19, 20, 21, 45, 47 })
            QCOMPARE(shown(id), u"14:30:00"_s);
        QCOMPARE(shown(22), u"1947-12-30T14:30:00"_s);
        QVERIFY(builtInFormat(46).elapsed);
        for (const int id : { 0, 1, 2, 9, 13, 23, 44, 48, 49 })
            QCOMPARE(builtInFormat(id), CellFormat());
    }

    void writesNumbersAsTheyAre_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << u"1948"_s << u"1948"_s;
        QTest::newRow("with a needless zero") << u"1948.0"_s << u"1948"_s;
        QTest::newRow("with an exponent") << u"1.0E+3"_s << u"1000"_s;
        QTest::newRow("large with an exponent") << u"1.2345678901234E+15"_s << u"1234567890123400"_s;
        QTest::newRow("larger than a number can tell") << u"-1.2345678901234568E+19"_s << u"-12345678901234600000"_s;
        QTest::newRow("small with an exponent") << u"2.5E-7"_s << u"0.00000025"_s;
        QTest::newRow("more digits than a number has") << u"12345678901234567890"_s << u"12345678901234567890"_s;
        QTest::newRow("error of the fraction") << u"0.10000000000000001"_s << u"0.1"_s;
        QTest::newRow("fraction") << u"-1234.5"_s << u"-1234.5"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no number") << u"abc"_s << u"abc"_s;
    }

    void writesNumbersAsTheyAre()
    {
        QFETCH(QString, written);
        QFETCH(QString, text);
        QCOMPARE(numberText(written, {}), text);
    }

    void keepsLeadingZerosThatAreShown()
    {
        QCOMPARE(numberText(u"123", formatOfCode(u"00000")), u"00123"_s);
        QCOMPARE(numberText(u"1234567", formatOfCode(u"00000")), u"1234567"_s);
        QCOMPARE(numberText(u"123", formatOfCode(u"0")), u"123"_s);
    }

    void countsDays_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, int number, DayCount count, QDate day) {
            QTest::newRow(name) << number << int(count) << day;
        };
        row("Excel's first", 1, DayCount::Excel1900, QDate(1900, 1, 1));
        row("before the false day", 59, DayCount::Excel1900, QDate(1900, 2, 28));
        row("the false day", 60, DayCount::Excel1900, {});
        row("after the false day", 61, DayCount::Excel1900, QDate(1900, 3, 1));
        row("Excel's zero", 0, DayCount::Excel1900, {});
        row("before Excel's zero", -27, DayCount::Excel1900, {});
        row("the last", 2958465, DayCount::Excel1900, QDate(9999, 12, 31));
        row("after the last", 2958466, DayCount::Excel1900, {});
        row("Mac", 0, DayCount::Excel1904, QDate(1904, 1, 1));
        row("LibreOffice's zero", 0, DayCount::From1899, QDate(1899, 12, 30));
        row("LibreOffice, early", -27, DayCount::From1899, QDate(1899, 12, 3));
        row("LibreOffice, 60", 60, DayCount::From1899, QDate(1900, 2, 28));
        row("LibreOffice, 61", 61, DayCount::From1899, QDate(1900, 3, 1));
    }

    void countsDays()
    {
        QFETCH(int, number);
        QFETCH(int, count);
        QFETCH(QDate, day);
        QCOMPARE(dayOf(number, DayCount(count)).value_or(QDate()), day);
    }

    void inventsNoTime()
    {
        const CellFormat withTime = formatOfCode(u"dd.mm.yyyy hh:mm");
        QCOMPARE(shownDate(17531, withTime, DayCount::Excel1900), u"1947-12-30"_s);
        QCOMPARE(shownDate(17531.9999999, withTime, DayCount::Excel1900), u"1947-12-31"_s);
        QCOMPARE(shownDate(17531.9999999, formatOfCode(u"dd.mm.yyyy"), DayCount::Excel1900), u"1947-12-30"_s);
        QCOMPARE(shownDate(std::numeric_limits<double>::infinity(), withTime, DayCount::Excel1900), std::nullopt);
        QCOMPARE(shownDate(1e300, withTime, DayCount::Excel1900), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TstCellFormat)
#include "tst_cellformat.moc"
