// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomdate.h"

#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstGedcomDate : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWithoutInventing_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<bool>("saysMore");
        QTest::newRow("day") << u"3 JAN 1906"_s << u"1906-01-03"_s << false;
        QTest::newRow("small letters") << u"3 jan 1906"_s << u"1906-01-03"_s << false;
        QTest::newRow("month") << u"JAN 1906"_s << u"1906-01"_s << false;
        QTest::newRow("year") << u"1906"_s << u"1906"_s << false;
        QTest::newRow("about") << u"ABT 1906"_s << u"1906~"_s << false;
        QTest::newRow("calculated") << u"CAL 1906"_s << u"1906~"_s << true;
        QTest::newRow("estimated") << u"EST JAN 1906"_s << u"1906-01~"_s << true;
        QTest::newRow("between") << u"BET 1905 AND 1910"_s << u"1905/1910"_s << false;
        QTest::newRow("between days") << u"BET 1 JAN 1905 AND MAR 1905"_s << u"1905-01-01/1905-03"_s << false;
        QTest::newRow("from to") << u"FROM 1905 TO 1910"_s << u"1905/1910"_s << true;
        QTest::newRow("from") << u"FROM 1905"_s << u"1905/.."_s << false;
        QTest::newRow("to") << u"TO 1905"_s << u"../1905"_s << false;
        QTest::newRow("before a year") << u"BEF 1917"_s << u"../1916"_s << true;
        QTest::newRow("before a month") << u"BEF JAN 1917"_s << u"../1916-12"_s << true;
        QTest::newRow("before a day") << u"BEF 1 MAR 1917"_s << u"../1917-02-28"_s << true;
        QTest::newRow("after a year") << u"AFT 1917"_s << u"1918/.."_s << true;
        QTest::newRow("Julian day") << u"@#DJULIAN@ 25 OCT 1917"_s << u"1917-11-07"_s << true;
        QTest::newRow("Julian day of 7") << u"JULIAN 25 OCT 1917"_s << u"1917-11-07"_s << true;
        QTest::newRow("Julian month") << u"@#DJULIAN@ OCT 1917"_s << u"1917-10-14/1917-11-13"_s << true;
        QTest::newRow("Julian year") << u"@#DJULIAN@ 1917"_s << u"1917-01-14/1918-01-13"_s << true;
        QTest::newRow("Julian double year") << u"@#DJULIAN@ 11 FEB 1731/32"_s << u"1732-02-22"_s << true;
        QTest::newRow("named Gregorian") << u"@#DGREGORIAN@ 1 MAY 1950"_s << u"1950-05-01"_s << true;
        QTest::newRow("before Christ") << u"44 B.C."_s << u"-0043"_s << true;
        QTest::newRow("interpreted") << u"INT 1906 (New Year's Eve)"_s << u"1906"_s << true;
        QTest::newRow("phrase that is a date") << u"(около 1905)"_s << u"1905~"_s << true;
        QTest::newRow("as people write") << u"12.05.1948"_s << u"1948-05-12"_s << true;
        QTest::newRow("no such day") << u"31 FEB 1906"_s << QString() << true;
        QTest::newRow("no such month") << u"3 JAX 1906"_s << QString() << true;
        QTest::newRow("double year without calendar") << u"11 FEB 1731/32"_s << QString() << true;
        QTest::newRow("backwards") << u"BET 1910 AND 1905"_s << QString() << true;
        QTest::newRow("Hebrew") << u"@#DHEBREW@ 1 TSH 5700"_s << QString() << true;
        QTest::newRow("French") << u"@#DFRENCH R@ 12 VEND 12"_s << QString() << true;
        QTest::newRow("words") << u"(as a child)"_s << QString() << true;
        QTest::newRow("nothing") << QString() << QString() << true;
    }
    void readsWithoutInventing()
    {
        QFETCH(QString, written);
        QFETCH(QString, edtf);
        QFETCH(bool, saysMore);
        const DateReading reading = readGedcomDate(written);
        QCOMPARE(reading.date.isNull() ? QString() : reading.date.text(), edtf);
        QCOMPARE(reading.saysMore, saysMore);
    }

    void writesInTheGrammarOrAsAPhrase_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("value");
        QTest::newRow("day") << u"1906-01-03"_s << u"3 JAN 1906"_s;
        QTest::newRow("month") << u"1906-01"_s << u"JAN 1906"_s;
        QTest::newRow("year") << u"0987"_s << u"987"_s;
        QTest::newRow("about") << u"1906~"_s << u"ABT 1906"_s;
        QTest::newRow("interval") << u"1905/1910"_s << u"BET 1905 AND 1910"_s;
        QTest::newRow("open start") << u"../2022-02-02"_s << u"TO 2 FEB 2022"_s;
        QTest::newRow("open end") << u"1905/.."_s << u"FROM 1905"_s;
        QTest::newRow("uncertain") << u"1906?"_s << QString();
        QTest::newRow("decade") << u"190X"_s << QString();
        QTest::newRow("season") << u"1906-21"_s << QString();
        QTest::newRow("set") << u"[1905,1907]"_s << QString();
        QTest::newRow("before Christ") << u"-0043"_s << QString();
        QTest::newRow("unknown end") << u"1905/"_s << QString();
    }
    void writesInTheGrammarOrAsAPhrase()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, value);
        const Date date = Date::parse(edtf).value_or(Date());
        QVERIFY(!date.isNull());
        const GedcomDate written = gedcomDate(date);
        QCOMPARE(written.value, value);
        QCOMPARE(written.phrase, value.isEmpty() ? date.text() : QString());
        if (!value.isEmpty())
            QCOMPARE(readGedcomDate(value).date.text(), date.text());
    }
};

QTEST_GUILESS_MAIN(TstGedcomDate)
#include "tst_gedcomdate.moc"
