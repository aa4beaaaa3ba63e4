// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"

#include "edtf/writtendate.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedKingdom);
const QLocale Russian(QLocale::Russian, QLocale::Russia);

Date dateOf(QStringView text, Calendar calendar = Calendar::Gregorian)
{
    return Date::parse(text, calendar).value_or(Date());
}

} // namespace

class TstDateWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysADateInWords_data();
    void saysADateInWords();
    void saysAPeriodInWords_data();
    void saysAPeriodInWords();
    void saysBothStylesOfAJulianDate_data();
    void saysBothStylesOfAJulianDate();
    void saysADateShortly_data();
    void saysADateShortly();
    void aNullDateHasNoWords();
    void otherLanguagesFallBackToEnglish();
    void longSetsAreCutWithTheirNumberSaid();
    void whatIsShownCanBeReadBack_data();
    void whatIsShownCanBeReadBack();

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
    }
    static void row(const char *name, const QString &text, const QString &english, const QString &russian)
    {
        QTest::newRow(name) << text << english << russian;
    }
};

void TstDateWords::saysADateInWords_data()
{
    columns();
    row("day", u"1916-02-17"_s, u"17 February 1916"_s, u"17 февраля 1916"_s);
    row("month", u"1948-05"_s, u"May 1948"_s, u"май 1948"_s);
    row("year", u"1948"_s, u"1948"_s, u"1948"_s);
    row("time in UTC", u"1985-04-12T23:20:30Z"_s, u"12 April 1985, 23:20:30 UTC"_s, u"12 апреля 1985, 23:20:30 UTC"_s);
    row("not after a day", u"../2022-02-02"_s, u"not after 2 February 2022"_s, u"не позднее 2 февраля 2022"_s);
    row("not before a month", u"1948-05/.."_s, u"not before May 1948"_s, u"не ранее мая 1948"_s);
    row("interval of years", u"1941/1945"_s, u"1941–1945"_s, u"1941–1945"_s);
    row("interval of doubtful years", u"1941?/1945~"_s, u"1941 (?) – about 1945"_s, u"1941 (?) — около 1945"_s);
    row("interval of days", u"1953-10-24/1954-03-08"_s, u"24 October 1953 – 8 March 1954"_s,
        u"24 октября 1953 — 8 марта 1954"_s);
    row("interval in a year", u"1941-06-22/1941-12-05"_s, u"22 June – 5 December 1941"_s,
        u"22 июня — 5 декабря 1941"_s);
    row("interval in a month", u"2013-03-29/2013-03-30"_s, u"29–30 March 2013"_s, u"29–30 марта 2013"_s);
    row("interval of months in a year", u"1948-05/1948-06"_s, u"May – June 1948"_s, u"май — июнь 1948"_s);
    row("interval of months", u"1948-05/1949-06"_s, u"May 1948 – June 1949"_s, u"май 1948 — июнь 1949"_s);
    row("interval before Christ", u"-0043/-0030"_s, u"44 BC – 31 BC"_s, u"44 до н. э. — 31 до н. э."_s);
    row("interval of year and day", u"1921/1927-07-27"_s, u"1921 – 27 July 1927"_s, u"1921 — 27 июля 1927"_s);
    row("interval with unknown end", u"1985/"_s, u"1985 – unknown"_s, u"1985 — неизвестно"_s);
    row("interval without ends", u"../.."_s, u"at any time"_s, u"в любое время"_s);
    row("one of a range of months", u"[1948-05..1949-06]"_s, u"between May 1948 and June 1949"_s,
        u"между маем 1948 и июнем 1949"_s);
    row("one of a range of days", u"[1948-05-01..1948-05-09]"_s, u"between 1 May 1948 and 9 May 1948"_s,
        u"между 1 мая 1948 и 9 мая 1948"_s);
    row("one of", u"[1667,1668,1670..1672]"_s, u"1667, 1668 or 1670–1672"_s, u"1667, 1668 или 1670–1672"_s);
    row("all of", u"{1960,1961-12}"_s, u"1960 and December 1961"_s, u"1960 и декабрь 1961"_s);
    row("all up to", u"{..1984}"_s, u"until 1984"_s, u"до 1984 включительно"_s);
    row("one of, up to", u"[..1760-12]"_s, u"not after December 1760"_s, u"не позднее декабря 1760"_s);
    row("approximate year", u"1906~"_s, u"about 1906"_s, u"около 1906"_s);
    row("approximate month", u"1948-05~"_s, u"about May 1948"_s, u"около мая 1948"_s);
    row("uncertain year", u"1906?"_s, u"1906 (?)"_s, u"1906 (?)"_s);
    row("uncertain and approximate", u"1906%"_s, u"about 1906 (?)"_s, u"около 1906 (?)"_s);
    row("not after an approximate month", u"../1948-05~"_s, u"not after May 1948 (approximately)"_s,
        u"не позднее мая 1948 (приблизительно)"_s);
    row("doubtful parts", u"?2004-06-~11"_s, u"11 June 2004 (year uncertain; day approximate)"_s,
        u"11 июня 2004 (год под вопросом; день приблизительный)"_s);
    row("decade", u"194X"_s, u"1940s"_s, u"1940-е годы"_s);
    row("about a decade", u"194X~"_s, u"about the 1940s"_s, u"около 1940-х годов"_s);
    row("decade of hundreds", u"190X"_s, u"1900–1909"_s, u"1900-е годы"_s);
    row("century", u"18XX"_s, u"19th century"_s, u"XIX век"_s);
    row("not before a century", u"18XX/.."_s, u"not before the 19th century"_s, u"не ранее XIX века"_s);
    row("millennium", u"1XXX"_s, u"1000–1999"_s, u"1000–1999"_s);
    row("year with a hole", u"19X5"_s, u"19X5 (digits unknown)"_s, u"19X5 (цифры неизвестны)"_s);
    row("day unknown", u"1985-04-XX"_s, u"April 1985, day unknown"_s, u"апрель 1985, день неизвестен"_s);
    row("month unknown", u"1985-XX"_s, u"1985, month unknown"_s, u"1985, месяц неизвестен"_s);
    row("month and day unknown", u"1985-XX-XX"_s, u"1985, month and day unknown"_s, u"1985, месяц и день неизвестны"_s);
    row("digits of a month", u"1984-1X"_s, u"1984, month 1X"_s, u"1984, месяц 1X"_s);
    row("day of an unknown month", u"1984-XX-31"_s, u"1984, month unknown, day 31"_s,
        u"1984, месяц неизвестен, день 31"_s);
    row("day of an unknown year", u"XXXX-12-25"_s, u"25 December, year unknown"_s, u"25 декабря, год неизвестен"_s);
    row("day in a decade", u"156X-12-25"_s, u"25 December in the 1560s"_s, u"25 декабря 1560-х годов"_s);
    row("day in a century", u"15XX-12-25"_s, u"25 December in the 16th century"_s, u"25 декабря XVI века"_s);
    row("significant digits", u"1950S2"_s, u"1950 (1900–1999)"_s, u"1950 (1900–1999)"_s);
    row("spring", u"1948-21"_s, u"spring 1948"_s, u"весна 1948"_s);
    row("not before a spring", u"1948-21/.."_s, u"not before spring 1948"_s, u"не ранее весны 1948"_s);
    row("between seasons", u"[1948-21..1948-24]"_s, u"between spring 1948 and winter 1948"_s,
        u"между весной 1948 и зимой 1948"_s);
    row("southern winter", u"1948-32"_s, u"winter 1948 (southern hemisphere)"_s, u"зима 1948 (Южное полушарие)"_s);
    row("northern spring", u"1948-25"_s, u"spring 1948 (northern hemisphere)"_s, u"весна 1948 (Северное полушарие)"_s);
    row("quarter", u"1948-33"_s, u"first quarter 1948"_s, u"I квартал 1948"_s);
    row("quadrimester", u"1948-39"_s, u"last four months 1948"_s, u"последняя треть 1948"_s);
    row("semester", u"1948-41"_s, u"second half 1948"_s, u"второе полугодие 1948"_s);
    row("before Christ", u"-0043-03-15"_s, u"15 March 44 BC"_s, u"15 марта 44 до н. э."_s);
    row("the year 0", u"0000"_s, u"1 BC"_s, u"1 до н. э."_s);
    row("century before Christ", u"-01XX"_s, u"2nd century BC"_s, u"II век до н. э."_s);
    row("a small year", u"0033"_s, u"AD 33"_s, u"33 н. э."_s);
    row("a long year", u"Y-17E7"_s, u"170,000,001 BC"_s, u"170\u00a0000\u00a0001 до н. э."_s);
    row("the longest year", u"Y-9223372036854775807"_s, u"9,223,372,036,854,775,808 BC"_s,
        u"9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808 до н. э."_s);
}

void TstDateWords::saysADateInWords()
{
    QFETCH(QString, text);
    const Date date = dateOf(text);
    QVERIFY(!date.isNull());
    QTEST(dateWords(date, English), "english");
    QTEST(dateWords(date, Russian), "russian");
}

void TstDateWords::saysAPeriodInWords_data()
{
    columns();
    row("since a day", u"2013-03-29/.."_s, u"since 29 March 2013"_s, u"с 29 марта 2013"_s);
    row("since a month", u"2013-05/.."_s, u"since May 2013"_s, u"с мая 2013"_s);
    row("until", u"../1991"_s, u"until 1991"_s, u"до 1991 включительно"_s);
    row("from and to", u"1938-12-27/1991"_s, u"27 December 1938 – 1991"_s, u"27 декабря 1938 — 1991"_s);
}

void TstDateWords::saysAPeriodInWords()
{
    QFETCH(QString, text);
    QTEST(periodWords(dateOf(text), English), "english");
    QTEST(periodWords(dateOf(text), Russian), "russian");
}

void TstDateWords::saysBothStylesOfAJulianDate_data()
{
    columns();
    row("day", u"1905-12-21"_s, u"21 December 1905 O.S. (3 January 1906)"_s,
        u"21 декабря 1905 ст. ст. (3 января 1906)"_s);
    row("leap day", u"1900-02-29"_s, u"29 February 1900 O.S. (13 March 1900)"_s,
        u"29 февраля 1900 ст. ст. (13 марта 1900)"_s);
    row("month", u"1905-12"_s, u"December 1905 O.S. (14 December 1905 – 13 January 1906)"_s,
        u"декабрь 1905 ст. ст. (14 декабря 1905 — 13 января 1906)"_s);
    row("year", u"1905"_s, u"1905 O.S. (14 January 1905 – 13 January 1906)"_s,
        u"1905 ст. ст. (14 января 1905 — 13 января 1906)"_s);
    row("uncertain day", u"1905-12-21?"_s, u"21 December 1905 O.S. (3 January 1906) (?)"_s,
        u"21 декабря 1905 ст. ст. (3 января 1906) (?)"_s);
    row("not after", u"../1905-12-21"_s, u"not after 21 December 1905 O.S. (3 January 1906)"_s,
        u"не позднее 21 декабря 1905 ст. ст. (3 января 1906)"_s);
}

void TstDateWords::saysBothStylesOfAJulianDate()
{
    QFETCH(QString, text);
    const Date date = dateOf(text, Calendar::Julian);
    QVERIFY(!date.isNull());
    QTEST(dateWords(date, English), "english");
    QTEST(dateWords(date, Russian), "russian");
    QVERIFY(dateShort(date, English).endsWith(u"O.S."));
    QVERIFY(dateShort(date, Russian).endsWith(u"ст. ст."));
}

void TstDateWords::saysADateShortly_data()
{
    columns();
    row("day", u"1916-02-17"_s, u"17 Feb 1916"_s, u"17.02.1916"_s);
    row("month", u"1948-05"_s, u"May 1948"_s, u"05.1948"_s);
    row("year", u"1948"_s, u"1948"_s, u"1948"_s);
    row("not after", u"../2022-02-02"_s, u"≤ 2 Feb 2022"_s, u"≤ 02.02.2022"_s);
    row("not before", u"1948-05/.."_s, u"≥ May 1948"_s, u"≥ 05.1948"_s);
    row("uncertain", u"1906?"_s, u"1906?"_s, u"1906?"_s);
    row("approximate", u"1906~"_s, u"≈1906"_s, u"≈1906"_s);
    row("both", u"1906-05%"_s, u"≈May 1906?"_s, u"≈05.1906?"_s);
    row("years", u"1941/1945"_s, u"1941–1945"_s, u"1941–1945"_s);
    row("days", u"1953-10-24/1954-03-08"_s, u"24 Oct 1953 – 8 Mar 1954"_s, u"24.10.1953–08.03.1954"_s);
    row("unknown end", u"1985/"_s, u"1985–…"_s, u"1985–…"_s);
    row("decade", u"194X"_s, u"1940s"_s, u"1940-е"_s);
    row("century", u"18XX"_s, u"19th c."_s, u"XIX в."_s);
    row("day unknown", u"1985-04-XX"_s, u"Apr 1985"_s, u"04.1985"_s);
    row("month and day unknown", u"1985-XX-XX"_s, u"1985"_s, u"1985"_s);
    row("digits with gaps", u"1984-1X"_s, u"1984-1X"_s, u"1984-1X"_s);
    row("day in a decade", u"156X-12-25"_s, u"156X-12-25"_s, u"156X-12-25"_s);
    row("season", u"1948-21"_s, u"spring 1948"_s, u"весна 1948"_s);
    row("quarter", u"1948-36"_s, u"Q4 1948"_s, u"IV кв. 1948"_s);
    row("one of", u"[1667,1668]"_s, u"1667 or 1668"_s, u"1667 или 1668"_s);
    row("one of many", u"[1667,1668,1670,1672]"_s, u"1667 … 1672"_s, u"1667 … 1672"_s);
    row("before Christ", u"-0043"_s, u"44 BC"_s, u"44 до н. э."_s);
}

void TstDateWords::saysADateShortly()
{
    QFETCH(QString, text);
    const Date date = dateOf(text);
    QVERIFY(!date.isNull());
    QTEST(dateShort(date, English), "english");
    QTEST(dateShort(date, Russian), "russian");
}

void TstDateWords::aNullDateHasNoWords()
{
    QCOMPARE(dateWords({}, English), QString());
    QCOMPARE(periodWords({}, English), QString());
    QCOMPARE(dateShort({}, Russian), QString());
}

void TstDateWords::otherLanguagesFallBackToEnglish()
{
    const QLocale german(QLocale::German);
    QCOMPARE(dateWords(dateOf(u"1916-02-17"), german), u"17 February 1916"_s);
    QCOMPARE(dateShort(dateOf(u"1916-02-17"), german), u"17 Feb 1916"_s);
}

void TstDateWords::longSetsAreCutWithTheirNumberSaid()
{
    QStringList years;
    for (int year = 1901; year <= 1990; ++year)
        years.append(QString::number(year));
    const Date date = dateOf(QString(u'[' + years.join(u',') + u']'));
    QVERIFY(dateWords(date, English).endsWith(u"1911, 1912 or 78 more"));
    QVERIFY(dateWords(date, Russian).endsWith(u"1911, 1912 или ещё 78"));
}

/// Tables that the program wrote come back as they were.
void TstDateWords::whatIsShownCanBeReadBack_data()
{
    QTest::addColumn<QString>("edtf");
    for (const char *edtf : { "1916", "1916-02", "1916-02-17", "1906?", "1906~", "1906%", "1916-02?", "1916-02-17~",
             "193X", "1921/1927", "1921-05/1927-06", "1942-07-04/1942-07-22", "2013-03-29/..", "../2022-02-02",
             "../1942", "1942/..", "1941-12/1942-01", "[1905,1906]" })
        QTest::newRow(edtf) << QString::fromLatin1(edtf);
}

void TstDateWords::whatIsShownCanBeReadBack()
{
    QFETCH(QString, edtf);
    for (const QLocale &locale : { English, Russian }) {
        for (const QString &shown : { dateWords(dateOf(edtf), locale), dateShort(dateOf(edtf), locale) }) {
            const auto read = readWrittenDate(shown);
            QVERIFY2(read, qPrintable(shown));
            QVERIFY2(read->date == dateOf(edtf), qPrintable(shown + u" -> "_s + read->date.text()));
        }
    }
}

QTEST_GUILESS_MAIN(TstDateWords)
#include "tst_datewords.moc"
