// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Date dateOf(QStringView text, Calendar calendar = Calendar::Gregorian)
{
    return Date::parse(text, calendar).value_or(Date());
}

} // namespace

class TstDateComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsCertainFromPossible_data();
    void tellsCertainFromPossible();
    void comparesAcrossCalendars();
    void aNullDateTakesPartInNothing();
    void sortsByEarliestThenLatestThenText();
};

void TstDateComparison::tellsCertainFromPossible_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("certainlyBefore");
    QTest::addColumn<bool>("possiblyBefore");
    QTest::addColumn<bool>("overlap");
    QTest::addColumn<bool>("within");

    const auto row = [](const char *name, const QString &first, const QString &second, const char *answers) {
        const QByteArray given(answers); // b, p, o, w: what holds
        QTest::newRow(name) << first << second << given.contains('b') << given.contains('p') << given.contains('o')
                            << given.contains('w');
    };
    row("year before year", u"1947"_s, u"1948"_s, "bp");
    row("year after year", u"1948"_s, u"1947"_s, "");
    row("same day", u"1948-05-01"_s, u"1948-05-01"_s, "ow");
    row("same year", u"1948"_s, u"1948"_s, "pow");
    row("day in a year", u"1948-05-01"_s, u"1948"_s, "pow");
    row("year around a day", u"1948"_s, u"1948-05-01"_s, "po");
    row("last day of a year", u"1948-12-31"_s, u"1948"_s, "ow");
    row("neighbouring days", u"1948-12-31"_s, u"1949-01-01"_s, "bp");
    row("winter over the new year", u"1948-24"_s, u"1948"_s, "po");
    row("not after, with a year before", u"../2022-02-02"_s, u"2021"_s, "po");
    row("not after, with a year behind", u"../2022-02-02"_s, u"2023"_s, "bp");
    row("not after, in the year itself", u"../2022-02-02"_s, u"2022"_s, "po");
    row("not before", u"2013-03-29/.."_s, u"2012"_s, "");
    row("open in open", u"2014/.."_s, u"2013/.."_s, "pow");
    row("set, gap between its members", u"1669"_s, u"[1667,1668,1670..1672]"_s, "p");
    row("set, a member", u"1671-05"_s, u"[1667,1668,1670..1672]"_s, "pow");
    row("set, neighbours join", u"1667-06/1668-06"_s, u"[1667,1668,1670..1672]"_s, "pow");
    row("set in a set", u"[1667,1671]"_s, u"[1667,1668,1670..1672]"_s, "pow");
    row("set not in a set", u"[1667,1669]"_s, u"[1667,1668,1670..1672]"_s, "po");
    row("sets side by side", u"[1661,1663]"_s, u"[1662,1664]"_s, "p");
}

void TstDateComparison::tellsCertainFromPossible()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Date a = dateOf(first);
    const Date b = dateOf(second);
    QVERIFY(!a.isNull() && !b.isNull());
    QTEST(isCertainlyBefore(a, b), "certainlyBefore");
    QTEST(isPossiblyBefore(a, b), "possiblyBefore");
    QTEST(overlaps(a, b), "overlap");
    QTEST(overlaps(b, a), "overlap");
    QTEST(liesWithin(a, b), "within");
}

void TstDateComparison::comparesAcrossCalendars()
{
    const Date julian = dateOf(u"1905-12-21", Calendar::Julian);
    const Date gregorian = dateOf(u"1906-01-03");
    QVERIFY(overlaps(julian, gregorian));
    QVERIFY(liesWithin(julian, gregorian));
    QVERIFY(liesWithin(julian, dateOf(u"1906")));
    QVERIFY(!liesWithin(julian, dateOf(u"1905")));
    QVERIFY(isCertainlyBefore(dateOf(u"1906-01-02"), julian));
}

void TstDateComparison::aNullDateTakesPartInNothing()
{
    const Date none;
    const Date all = dateOf(u"../..");
    for (const Date &other : { none, all, dateOf(u"1948") }) {
        QVERIFY(!isCertainlyBefore(none, other) && !isCertainlyBefore(other, none));
        QVERIFY(!isPossiblyBefore(none, other) && !isPossiblyBefore(other, none));
        QVERIFY(!overlaps(none, other) && !overlaps(other, none));
        QVERIFY(!liesWithin(none, other) && !liesWithin(other, none));
    }
    QVERIFY(liesWithin(dateOf(u"1948"), all));
}

void TstDateComparison::sortsByEarliestThenLatestThenText()
{
    // "Not after 1921" stands at 1921, the one day of it that is known, and not before all history.
    const QStringList expected { u"-0044-03-15"_s, u"190X"_s, u"1905-12-21"_s, u"1906-01-03"_s, u"1906-02"_s,
        u"../1921"_s, u"1948-01-01"_s, u"1948-01"_s, u"1948"_s, u"1948?"_s, u"1948/1949"_s, u"1948/.."_s, u"Y12000"_s,
        u"../.."_s, u"/"_s, u""_s };
    QList<Date> dates;
    for (const QString &text : expected)
        dates.prepend(dateOf(text));
    std::sort(dates.begin(), dates.end(), [](const Date &a, const Date &b) { return a < b; });
    QStringList sorted;
    for (const Date &date : std::as_const(dates))
        sorted.append(date.text());
    QCOMPARE(sorted, expected);

    const Date gregorian = dateOf(u"1906");
    QVERIFY((gregorian <=> dateOf(u"1906")) == 0);
    QVERIFY((gregorian <=> dateOf(u"1906", Calendar::Julian)) != 0);
}

QTEST_GUILESS_MAIN(TstDateComparison)
#include "tst_datecomparison.moc"
