// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatadate.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace phalera::wikidata;
using namespace Qt::StringLiterals;

namespace {

Value timeOf(const QString &time, int precision, const QString &calendar = u"Q1985727"_s, int before = 0, int after = 0)
{
    return timeValue({ { u"time"_s, time }, { u"timezone"_s, 0 }, { u"before"_s, before }, { u"after"_s, after },
        { u"precision"_s, precision },
        { u"calendarmodel"_s, QString(u"http://www.wikidata.org/entity/"_s + calendar) } });
}

Value item(const QString &id)
{
    return { Value::Kind::Item, id };
}

} // namespace

class TstWikidataDate : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatItsPrecisionSays_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("edtf");
        const QString gregorian = u"Q1985727"_s;
        const QString julian = u"Q1985786"_s;
        QTest::addRow("day") << u"+1936-12-30T00:00:00Z"_s << 11 << gregorian << u"1936-12-30"_s;
        QTest::addRow("day, time of day left out") << u"+1936-12-30T14:00:00Z"_s << 12 << gregorian << u"1936-12-30"_s;
        QTest::addRow("month") << u"+1936-12-00T00:00:00Z"_s << 10 << gregorian << u"1936-12"_s;
        QTest::addRow("year") << u"+1936-00-00T00:00:00Z"_s << 9 << gregorian << u"1936"_s;
        QTest::addRow("year written as a day") << u"+1936-01-01T00:00:00Z"_s << 9 << gregorian << u"1936"_s;
        QTest::addRow("decade") << u"+1930-00-00T00:00:00Z"_s << 8 << gregorian << u"193X"_s;
        QTest::addRow("century") << u"+1900-00-00T00:00:00Z"_s << 7 << gregorian << u"1801/1900"_s;
        QTest::addRow("century by any of its years") << u"+1905-00-00T00:00:00Z"_s << 7 << gregorian << u"1901/2000"_s;
        QTest::addRow("millennium") << u"+2000-00-00T00:00:00Z"_s << 6 << gregorian << u"1001/2000"_s;
        QTest::addRow("Julian day") << u"+1905-12-21T00:00:00Z"_s << 11 << julian << u"1906-01-03"_s;
        QTest::addRow("Julian leap day") << u"+1900-02-29T00:00:00Z"_s << 11 << julian << u"1900-03-13"_s;
        QTest::addRow("Julian month") << u"+1905-05-00T00:00:00Z"_s << 10 << julian << u"1905-05-14/1905-06-13"_s;
        QTest::addRow("Julian year") << u"+1905-00-00T00:00:00Z"_s << 9 << julian << u"1905"_s;
        QTest::addRow("before our era") << u"-0427-00-00T00:00:00Z"_s << 9 << julian << u"-0426"_s;
        QTest::addRow("early year") << u"+0088-00-00T00:00:00Z"_s << 9 << julian << u"0088"_s;
        QTest::addRow("ten thousand years") << u"-10000-00-00T00:00:00Z"_s << 5 << gregorian << QString();
        QTest::addRow("day without a day") << u"+1936-12-00T00:00:00Z"_s << 11 << gregorian << QString();
        QTest::addRow("no such day") << u"+1936-02-31T00:00:00Z"_s << 11 << gregorian << QString();
        QTest::addRow("no year 0") << u"+0000-01-01T00:00:00Z"_s << 9 << gregorian << QString();
        QTest::addRow("another calendar") << u"+1936-12-30T00:00:00Z"_s << 11 << u"Q12345"_s << QString();
        QTest::addRow("no time") << u"tomorrow"_s << 11 << gregorian << QString();
        QTest::addRow("year of 16 digits") << u"+9999999999999999-00-00T00:00:00Z"_s << 9 << gregorian << QString();
    }
    void saysWhatItsPrecisionSays()
    {
        QFETCH(const QString, time);
        QFETCH(const int, precision);
        QFETCH(const QString, calendar);
        QFETCH(const QString, edtf);
        QCOMPARE(timeOf(time, precision, calendar).date.text(), edtf);
    }

    void whatTheDateDoesNotSayStaysWritten()
    {
        const Value value = timeOf(u"+1905-12-21T00:00:00Z"_s, 11, u"Q1985786"_s);
        QVERIFY(!value.isExact);
        QCOMPARE(value.text, u"1905-12-21, day, Julian"_s);
        QVERIFY(timeOf(u"+1936-12-30T00:00:00Z"_s, 11).isExact);
        QCOMPARE(timeOf(u"+1936-00-00T00:00:00Z"_s, 9, u"Q1985727"_s, 1, 2).date.text(), u"1935/1938"_s);
    }

    /// A day of a query without its precision may have been made of a month, a year, a decade or a century.
    void aFirstOfJanuaryIsNotBelieved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("edtf");
        QTest::addRow("day") << u"1970-09-23T00:00:00Z"_s << u"1970-09-23"_s;
        QTest::addRow("first of a month") << u"1970-09-01T00:00:00Z"_s << u"1970-09"_s;
        QTest::addRow("first of January") << u"1971-01-01T00:00:00Z"_s << u"1971"_s;
        QTest::addRow("first of a decade") << u"1970-01-01T00:00:00Z"_s << u"197X"_s;
        QTest::addRow("first of a century") << u"1900-01-01T00:00:00Z"_s << u"1801/1909"_s;
        QTest::addRow("a year alone") << u"1971"_s << u"1971"_s;
        QTest::addRow("nonsense") << u"t1492"_s << QString();
    }
    void aFirstOfJanuaryIsNotBelieved()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, edtf);
        QCOMPARE(timeOfUnknownPrecision(text).date.text(), edtf);
    }

    void precisionOfAnotherColumnDecides()
    {
        QCOMPARE(timeOfPrecision(u"1971-01-01T00:00:00Z"_s, 11).date.text(), u"1971-01-01"_s);
        QCOMPARE(timeOfPrecision(u"1971-01-01T00:00:00Z"_s, 9).date.text(), u"1971"_s);
        QCOMPARE(timeOfPrecision(u"1970-01-01T00:00:00Z"_s, 8).date.text(), u"197X"_s);
    }

    void qualifiersDoubtAndBound()
    {
        Statement statement;
        statement.qualifiers = { { u"P1480"_s, item(u"Q5727902"_s) } };
        QCOMPARE(dateOf(timeOf(u"+1936-00-00T00:00:00Z"_s, 9), statement).date.text(), u"1936~"_s);
        QCOMPARE(dateOf(timeOf(u"+1900-00-00T00:00:00Z"_s, 7), statement).date.text(), u"1801~/1900~"_s);
        statement.qualifiers = { { u"P1480"_s, item(u"Q18122778"_s) } };
        QCOMPARE(dateOf(timeOf(u"+1936-00-00T00:00:00Z"_s, 9), statement).date.text(), u"1936?"_s);
        const Value unknown { Value::Kind::Unknown, {} };
        statement.qualifiers = { { u"P1319"_s, timeOf(u"+1942-07-04T00:00:00Z"_s, 11) },
            { u"P1326"_s, timeOf(u"+1942-07-22T00:00:00Z"_s, 11) } };
        QCOMPARE(dateOf(unknown, statement).date.text(), u"1942-07-04/1942-07-22"_s);
        statement.qualifiers.removeFirst();
        QCOMPARE(dateOf(unknown, statement).date.text(), u"../1942-07-22"_s);
        QVERIFY(dateOf(unknown, {}).date.isNull());
    }
};

QTEST_GUILESS_MAIN(TstWikidataDate)
#include "tst_wikidatadate.moc"
