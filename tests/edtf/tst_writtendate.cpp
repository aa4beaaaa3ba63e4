// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/writtendate.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Kind = WrittenDateError::Kind;

class TstWrittenDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void saysWhereTheWordsSayMore_data();
    void saysWhereTheWordsSayMore();
    void refuses_data();
    void refuses();
    void readsByTheHabitsOfATable_data();
    void readsByTheHabitsOfATable();
    void readsWhatIsEdtf();
    void neverFallsOverAnything();
};

void TstWrittenDate::reads_data()
{
    QTest::addColumn<QString>("edtf");

    const auto row = [](const char *written, const char *edtf) { QTest::newRow(written) << QString::fromLatin1(edtf); };
    // days
    row("12.05.1948", "1948-05-12");
    row("12. 5. 1948 г.", "1948-05-12");
    row("25/12/1948", "1948-12-25");
    row("12/25/1948", "1948-12-25");
    row("5/5/1948", "1948-05-05");
    row("1948.05.12", "1948-05-12");
    row("1948/05/12", "1948-05-12");
    row("19480512", "1948-05-12");
    row("12051948", "1948-05-12");
    row("12 мая 1948 года", "1948-05-12");
    row("12-го мая 1948 г.", "1948-05-12");
    row("«12» мая 1948 г.", "1948-05-12");
    row("12 МАЯ 1948", "1948-05-12");
    row("12 May 1948", "1948-05-12");
    row("12th of May, 1948", "1948-05-12");
    row("May 12, 1948", "1948-05-12");
    row("Sept. 3rd, 1948", "1948-09-03");
    row("1948 г., 12 мая", "1948-05-12");
    row("1948 May 12", "1948-05-12");
    row("30/XII-1912", "1912-12-30");
    row("30.XII.1912", "1912-12-30");
    row("3.Х.1912", "1912-10-03"); // Cyrillic Х
    row("29 февраля 1948", "1948-02-29");
    row("1948-05-12 00:00:00", "1948-05-12");
    row("12.05.1948 0:00", "1948-05-12");
    // months and seasons
    row("12.1948", "1948-12");
    row("1948.12", "1948-12");
    row("XII.1948", "1948-12");
    row("IX-1948", "1948-09");
    row("12/1948", "1948-12");
    row("1948/12", "1948-12");
    row("May 1948", "1948-05");
    row("май 1948 г.", "1948-05");
    row("в мае 1948 года", "1948-05");
    row("нояб. 1948", "1948-11");
    row("1948, ноябрь", "1948-11");
    row("весна 1948", "1948-21");
    row("зимой 1941 года", "1941-24");
    row("autumn 1948", "1948-23");
    // years and what is left open
    row("1906 г.", "1906");
    row("в 1906 году", "1906");
    row("род. 1906", "1906");
    row("1906 г.р.", "1906");
    row("00.00.1916", "1916");
    row("00.12.1948", "1948-12");
    row("??.12.1948", "1948-12");
    row("XX.12.1948", "1948-12");
    row("??.??.1948", "1948");
    row("1948-00-00", "1948");
    row("194?", "194X");
    row("19??", "19XX");
    row("19--", "19XX");
    row("194- г.", "194X");
    // decades and centuries
    row("1950-е", "195X");
    row("1950-е гг.", "195X");
    row("1950-х годов", "195X");
    row("50-е годы XX века", "195X");
    row("1950s", "195X");
    row("the 1950's", "195X");
    row("1900-е", "190X");
    row("1900s", "19XX");
    row("XIX в.", "1801/1900");
    row("19 век", "1801/1900");
    row("ХХ столетие", "1901/2000"); // Cyrillic Х
    row("19th century", "1801/1900");
    row("XIX–XX вв.", "1801/2000");
    row("первая половина XIX в.", "1801/1850");
    row("2-я пол. XIX в.", "1851/1900");
    row("последняя четверть XIX века", "1876/1900");
    row("last quarter of the 19th century", "1876/1900");
    row("первая треть XIX в.", "1801/1834");
    row("вторая половина 1950-х", "1955/1959");
    row("I квартал 1948 г.", "1948-01/1948-03");
    row("2-е полугодие 1948", "1948-07/1948-12");
    row("первая половина февраля 1948", "1948-02-01/1948-02-15");
    row("вторая половина февраля 1948", "1948-02-16/1948-02-29");
    row("последняя декада мая 1948", "1948-05-21/1948-05-31");
    // doubt
    row("ок. 1905", "1905~");
    row("около 1905 г.", "1905~");
    row("circa 1950", "1950~");
    row("c. 1905", "1905~");
    row("~1905", "1905~");
    row("≈ 1905", "1905~");
    row("1906?", "1906?");
    row("1906 (?)", "1906?");
    row("1906 г. (?)", "1906?");
    row("предположительно 1906", "1906?");
    row("probably May 1948", "1948-05?");
    row("возможно, ок. 1906", "1906%");
    row("ок. 1906 г. (?)", "1906%");
    // bounds
    row("не позднее 1942", "../1942");
    row("не позже 12.05.1942", "../1942-05-12");
    row("no later than 1942", "../1942");
    row("not after May 1942", "../1942-05");
    row("by 1942", "../1942");
    row("не ранее мая 1942", "1942-05/..");
    row("no earlier than 1942", "1942/..");
    row("not before 1942", "1942/..");
    row("≤ 1942", "../1942");
    row("≥ 05.1942", "1942-05/..");
    row("before 1917", "../1916");
    row("до 1917 г.", "../1916");
    row("ранее 01.03.1948", "../1948-02-29");
    row("до мая 1948", "../1948-04");
    row("до XX в.", "../1900");
    row("после 1917", "1918/..");
    row("after 31 December 1917", "1918-01-01/..");
    row("позднее 1950-х", "1960/..");
    row("с 1938", "1938/..");
    row("since May 1938", "1938-05/..");
    row("по 1991 г.", "../1991");
    row("предположительно до 1917", "../1916?");
    // spans
    row("1921-1927", "1921/1927");
    row("1921–1927 гг.", "1921/1927");
    row("1921 — 1927", "1921/1927");
    row("1921...1927", "1921/1927");
    row("1921-27", "1921/1927");
    row("1921–27 гг.", "1921/1927");
    row("1941/42", "1941/1942");
    row("1904–05", "1904/1905");
    row("1904–5", "1904/1905");
    row("с 1938 по 1991 год", "1938/1991");
    row("с 1938 до 1991", "1938/1991");
    row("from 1938 to 1991", "1938/1991");
    row("between 1938 and 1940", "1938/1940");
    row("между 04.07.1942 и 22.07.1942", "1942-07-04/1942-07-22");
    row("между 4 и 22 июля 1942", "1942-07-04/1942-07-22");
    row("4–22 июля 1942 г.", "1942-07-04/1942-07-22");
    row("с 4 по 22 июля 1942", "1942-07-04/1942-07-22");
    row("4 июля – 22 августа 1942", "1942-07-04/1942-08-22");
    row("04.07-22.07.1942", "1942-07-04/1942-07-22");
    row("04.07.1942-22.07.1942", "1942-07-04/1942-07-22");
    row("май–июнь 1948", "1948-05/1948-06");
    row("May 1948 – June 1949", "1948-05/1949-06");
    row("1948-1950-е", "1948/195X");
    row("1950-е – 1960-е", "195X/196X");
    row("ок. 1921 – 1927", "1921~/1927~");
    row("1921? – 1927", "1921?/1927");
    row("1921 – ок. 1927", "1921/1927~");
    row("1905 или 1906", "[1905,1906]");
    row("1905 or 1906 or 1907", "[1905,1906,1907]");
    // styles
    row("4 мая 1905 ст. ст.", "1905-05-17");
    row("4 мая 1905 г. (ст. ст.)", "1905-05-17");
    row("04.05.1905 по старому стилю", "1905-05-17");
    row("4 May 1905 (O.S.)", "1905-05-17");
    row("17 мая 1905 н. ст.", "1905-05-17");
    row("4 (17) мая 1905", "1905-05-17");
    row("17 (4) мая 1905", "1905-05-17");
    row("4/17 мая 1905 г.", "1905-05-17");
    row("17 февраля (2 марта) 1905", "1905-03-02");
    row("25 декабря 1905 г. (7 января 1906 г.)", "1906-01-07");
    row("29 февраля 1900 г. ст. ст.", "1900-03-13"); // no such day in the Gregorian calendar
    row("май 1905 ст. ст.", "1905-05-14/1905-06-13");
    // not known
    row("", "");
    row("б/д", "");
    row("Неизвестно", "");
    row("n.d.", "");
    row("—", "");
}

void TstWrittenDate::reads()
{
    QFETCH(QString, edtf);
    const QString written = QString::fromUtf8(QTest::currentDataTag());
    const auto read = readWrittenDate(written);
    QVERIFY2(read, qPrintable(u"%1 at %2"_s.arg(int(read.error().kind)).arg(read.error().column)));
    QCOMPARE(read->date.text(), edtf);
    QVERIFY(!read->saysMore);
}

void TstWrittenDate::saysWhereTheWordsSayMore_data()
{
    QTest::addColumn<QString>("edtf");

    const auto row = [](const char *written, const char *edtf) { QTest::newRow(written) << QString::fromLatin1(edtf); };
    row("начало 1950-х", "195X");
    row("в конце 1950-х гг.", "195X");
    row("середина XIX в.", "1801/1900");
    row("early 1950s", "195X");
    row("mid-1950s", "195X");
    row("нач. 1948 г.", "1948");
    row("конец мая 1948", "1948-05");
    row("зима 1941/42 гг.", "1941-24");
    row("12.05.1948 14:30", "1948-05-12");
    row("1948-05-12T14:30:00Z", "1948-05-12");
}

void TstWrittenDate::saysWhereTheWordsSayMore()
{
    QFETCH(QString, edtf);
    const auto read = readWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(read);
    QCOMPARE(read->date.text(), edtf);
    QVERIFY(read->saysMore);
}

void TstWrittenDate::refuses_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("column");

    const auto row = [](const char *written, Kind kind, int column) { QTest::newRow(written) << kind << column; };
    row("04/07/1942", Kind::DayOrMonthFirst, 1);
    row("04-07-1942", Kind::DayOrMonthFirst, 1);
    row("30/XII-12", Kind::WhichCentury, 8);
    row("12.05.48", Kind::WhichCentury, 7);
    row("май '48", Kind::WhichCentury, 6);
    row("50-е годы", Kind::WhichCentury, 1);
    row("1904/05", Kind::MonthOrYear, 1);
    row("1904-5", Kind::MonthOrYear, 5);
    row("30 февраля 1948", Kind::NoSuchDate, 1);
    row("31.04.1948", Kind::NoSuchDate, 1);
    row("12.13.1948", Kind::NoSuchDate, 1);
    row("29.02.1900", Kind::NoSuchDate, 1);
    row("4 (18) мая 1905", Kind::StylesDisagree, 1);
    row("1927–1921", Kind::EndBeforeStart, 1);
    row("1927/21", Kind::EndBeforeStart, 6);
    row("22–4 июля 1942", Kind::EndBeforeStart, 1);
    row("1905, 1906 или 1907", Kind::NotUnderstood, 5);
    row("1948 или", Kind::NotUnderstood, 9);
    row("12", Kind::NotUnderstood, 1);
    row("48", Kind::NotUnderstood, 1);
    row("12 мая", Kind::NotUnderstood, 1);
    row("мая", Kind::NotUnderstood, 1);
    row("1948 колхоз", Kind::NotUnderstood, 6);
    row("при Хрущёве", Kind::NotUnderstood, 1);
    row("  при Хрущёве", Kind::NotUnderstood, 3);
    row("не 1948", Kind::NotUnderstood, 4);
    row("12.05.1948.3", Kind::NotUnderstood, 11);
    row("рубеж XIX–XX вв.", Kind::NotUnderstood, 1);
    row("1234567890123", Kind::NotUnderstood, 1);
    row("5 лет", Kind::NotUnderstood, 1);
    row("нет", Kind::NotUnderstood, 1);
}

void TstWrittenDate::refuses()
{
    QFETCH(Kind, kind);
    QFETCH(int, column);
    const auto read = readWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!read, qPrintable(read ? read->date.text() : QString()));
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().column, column);
}

void TstWrittenDate::readsByTheHabitsOfATable_data()
{
    QTest::addColumn<DateHabits>("habits");
    QTest::addColumn<QString>("edtf");

    const DateHabits dayFirst { .slashOrder = DateHabits::SlashOrder::DayFirst };
    const DateHabits monthFirst { .slashOrder = DateHabits::SlashOrder::MonthFirst };
    const DateHabits from1900 { .shortYearsFrom = 1900 };
    const DateHabits from1880 { .shortYearsFrom = 1880 };
    const DateHabits julian { .calendar = Calendar::Julian };
    const auto row = [](const char *written, const DateHabits &habits, const char *edtf) {
        QTest::newRow(written) << habits << QString::fromLatin1(edtf);
    };
    row("04/07/1942", dayFirst, "1942-07-04");
    row("04/08/1942", monthFirst, "1942-04-08");
    row("25/08/1942", monthFirst, "1942-08-25"); // what cannot be meant is not read so
    row("04-07-1942", dayFirst, "1942-07-04");
    row("04.07.1942", monthFirst, "1942-07-04");
    row("30/XII-12", from1900, "1912-12-30");
    row("12.05.48", from1900, "1948-05-12");
    row("12.05.79", from1880, "1979-05-12");
    row("12.05.80", from1880, "1880-05-12");
    row("'48", from1900, "1948");
    row("48 г.", from1900, "1948");
    row("50-е гг.", from1900, "195X");
    row("04.05.1905", julian, "1905-05-17");
    row("1905-05-05", julian, "1905-05-18");
    row("17 мая 1905 н. ст.", julian, "1905-05-17");
    row("1905", julian, "1905");
}

void TstWrittenDate::readsByTheHabitsOfATable()
{
    QFETCH(DateHabits, habits);
    QFETCH(QString, edtf);
    const auto read = readWrittenDate(QString::fromUtf8(QTest::currentDataTag()), habits);
    QVERIFY(read);
    QCOMPARE(read->date.text(), edtf);
}

void TstWrittenDate::readsWhatIsEdtf()
{
    for (const char *edtf : { "1948", "1948-05", "1948-05-12", "1906?", "1906~", "1906%", "193X", "1921/1927",
             "2013-03-29/..", "../2022-02-02", "[1905,1906]", "{1905,1906}", "1948-21", "1948-?05-12", "19XX" }) {
        const QString text = QString::fromLatin1(edtf);
        const auto read = readWrittenDate(text);
        QVERIFY2(read, edtf);
        QCOMPARE(read->date, Date::parse(text).value());
    }
}

/// Texts of words, numbers and signs in any order are read or refused at one of their characters.
void TstWrittenDate::neverFallsOverAnything()
{
    const QStringList parts = u"1948|12|05|4|0|??|194?|50-е|XII|IX|мая|май|spring|XIX|в.|г.|гг.|ок.|не|позднее|до|"
                              "после|с|по|между|и|или|ст.|первая|половина|декада|начало|(|)|/|.|-|–|,|'|?|~|:|:30|T|"
                              "[|]|12.05.1948|19480512|1-я|the|of|\u0001|\U0001F600|99999999"_s.split(u'|');
    QRandomGenerator random(1);
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int count = 1 + random.bounded(8); count > 0; --count)
            text += parts.at(random.bounded(int(parts.size()))) + (random.bounded(3) == 0 ? u""_s : u" "_s);
        const auto read = readWrittenDate(text, { .shortYearsFrom = 1900 });
        if (!read)
            QVERIFY2(read.error().column >= 1 && read.error().column <= text.size() + 1, qPrintable(text));
        else if (!read->date.isNull())
            QCOMPARE(Date::parse(read->date.text()).value(), read->date);
    }
}

QTEST_GUILESS_MAIN(TstWrittenDate)
#include "tst_writtendate.moc"
