// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/parser.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Kind = DateError::Kind;

class TstParser : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void knowsTheLeapYearsOfEachCalendar_data();
    void knowsTheLeapYearsOfEachCalendar();
    void resolvesQualifiersToComponents();
    void keepsRangesOfSetsAsRanges();
    void readsHostileTextsInOnePass_data();
    void readsHostileTextsInOnePass();
};

void TstParser::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("column");

    const auto row = [](const char *name, const QString &text, Kind kind, int column) {
        QTest::newRow(name) << text << kind << column;
    };
    row("nothing", u""_s, Kind::Empty, 1);
    row("blank", u" "_s, Kind::UnexpectedCharacter, 1);
    row("blank before", u" 1948"_s, Kind::UnexpectedCharacter, 1);
    row("blank after", u"1948 "_s, Kind::UnexpectedCharacter, 5);
    row("words", u"May 1948"_s, Kind::UnexpectedCharacter, 1);
    row("local notation", u"17.02.1916"_s, Kind::UnexpectedCharacter, 3);
    row("slashes", u"1916/02/17"_s, Kind::UnexpectedCharacter, 8);
    row("basic format", u"19160217"_s, Kind::UnexpectedCharacter, 5);
    row("year of three digits", u"194"_s, Kind::UnexpectedEnd, 4);
    row("year of five digits", u"17000"_s, Kind::UnexpectedCharacter, 5);
    row("negative zero", u"-0000"_s, Kind::UnexpectedCharacter, 1);
    row("plus sign", u"+1948"_s, Kind::UnexpectedCharacter, 1);
    row("digits of another script", u"\u0661\u0669\u0664\u0668"_s, Kind::UnexpectedCharacter, 1);
    row("small x", u"194x"_s, Kind::UnexpectedCharacter, 4);
    row("u of the old draft", u"194u"_s, Kind::UnexpectedCharacter, 4);
    row("y of the old draft", u"y170000002"_s, Kind::UnexpectedCharacter, 1);
    row("no month", u"1948-"_s, Kind::UnexpectedEnd, 6);
    row("month of one digit", u"1948-5"_s, Kind::UnexpectedEnd, 7);
    row("month 0", u"1948-00"_s, Kind::NoSuchMonth, 6);
    row("month 13", u"1948-13"_s, Kind::NoSuchMonth, 6);
    row("month 3X", u"1948-3X"_s, Kind::NoSuchMonth, 6);
    row("season 20", u"1948-20"_s, Kind::NoSuchSeason, 6);
    row("season 42", u"1948-42"_s, Kind::NoSuchSeason, 6);
    row("day of a season", u"1948-21-01"_s, Kind::UnexpectedCharacter, 8);
    row("day 0", u"1948-05-00"_s, Kind::NoSuchDay, 9);
    row("day 32", u"1948-05-32"_s, Kind::NoSuchDay, 9);
    row("31 April", u"1948-04-31"_s, Kind::NoSuchDay, 9);
    row("30 February", u"1948-02-30"_s, Kind::NoSuchDay, 9);
    row("29 February of a common year", u"1949-02-29"_s, Kind::NoSuchDay, 9);
    row("29 February, no leap year fits", u"19X1-02-29"_s, Kind::NoSuchDay, 9);
    row("30 and more in February", u"1948-02-3X"_s, Kind::NoSuchDay, 9);
    row("31 in a month of XX and 0", u"1948-06-31"_s, Kind::NoSuchDay, 9);
    row("Julian leap day", u"1900-02-29"_s, Kind::NotInThisCalendar, 9);
    row("Julian leap day in an interval", u"1899/1900-02-29"_s, Kind::NotInThisCalendar, 14);
    row("text after a day", u"1948-05-01x"_s, Kind::UnexpectedCharacter, 11);
    row("two qualifiers", u"1948?~"_s, Kind::UnexpectedCharacter, 6);
    row("qualifier alone", u"?"_s, Kind::UnexpectedEnd, 2);

    row("hour 25", u"1985-04-12T25:00:00"_s, Kind::UnexpectedCharacter, 13);
    row("past the end of the day", u"1985-04-12T24:00:01"_s, Kind::UnexpectedCharacter, 13);
    row("minute 60", u"1985-04-12T23:60:00"_s, Kind::UnexpectedCharacter, 16);
    row("no seconds", u"1985-04-12T23:20"_s, Kind::UnexpectedEnd, 17);
    row("no time", u"1985-04-12T"_s, Kind::UnexpectedEnd, 12);
    row("time of a month", u"1985-04T23:20:30"_s, Kind::UnexpectedCharacter, 8);
    row("time in an interval", u"1985-04-12T23:20:30/1986"_s, Kind::UnexpectedCharacter, 20);
    row("time at the end of an interval", u"1985/1986-04-12T23:20:30"_s, Kind::UnexpectedCharacter, 16);
    row("offset of 15 hours", u"1985-04-12T23:20:30+15"_s, Kind::UnexpectedCharacter, 22);

    row("Y for four digits", u"Y1948"_s, Kind::UnexpectedEnd, 6);
    row("Y with a zero before", u"Y0170000002"_s, Kind::UnexpectedCharacter, 2);
    row("Y alone", u"Y"_s, Kind::UnexpectedEnd, 2);
    row("month of a long year", u"Y170000002-12"_s, Kind::UnexpectedCharacter, 11);
    row("year beyond 63 bits", u"Y9223372036854775808"_s, Kind::YearTooLong, 2);
    row("exponent beyond 63 bits", u"Y17E20"_s, Kind::YearTooLong, 2);
    row("no exponent", u"Y17E"_s, Kind::UnexpectedEnd, 5);
    row("no significant digits", u"1950S"_s, Kind::UnexpectedEnd, 6);
    row("zero significant digits", u"1950S0"_s, Kind::UnexpectedCharacter, 6);
    row("more significant digits than digits", u"1950S5"_s, Kind::UnexpectedCharacter, 6);
    row("month after significant digits", u"1950S2-05"_s, Kind::UnexpectedCharacter, 7);

    row("end before start", u"1948/1947"_s, Kind::EndBeforeStart, 6);
    row("end before start by a day", u"1948-05-02/1948-05-01"_s, Kind::EndBeforeStart, 12);
    row("end before start, decade", u"1950/194X"_s, Kind::EndBeforeStart, 6);
    row("two slashes", u"1948/1949/1950"_s, Kind::UnexpectedCharacter, 10);
    row("dots alone", u".."_s, Kind::UnexpectedEnd, 3);
    row("one dot", u"./1948"_s, Kind::UnexpectedCharacter, 1);
    row("range outside of a set", u"1948..1949"_s, Kind::UnexpectedCharacter, 5);
    row("word of the old draft", u"1948/open"_s, Kind::UnexpectedCharacter, 6);

    row("empty set", u"[]"_s, Kind::UnexpectedCharacter, 2);
    row("set without end", u"[1948,1949"_s, Kind::UnexpectedEnd, 11);
    row("set with the other bracket", u"[1948}"_s, Kind::UnexpectedCharacter, 6);
    row("comma at the end", u"[1948,]"_s, Kind::UnexpectedCharacter, 7);
    row("set in a set", u"[1948,[1949]]"_s, Kind::UnexpectedCharacter, 7);
    row("interval in a set", u"[1948/1949]"_s, Kind::UnexpectedCharacter, 6);
    row("dots alone in a set", u"[..]"_s, Kind::UnexpectedCharacter, 4);
    row("open range in the middle", u"[1948..,1950]"_s, Kind::UnexpectedCharacter, 8);
    row("open start in the middle", u"[1948,..1950]"_s, Kind::UnexpectedCharacter, 7);
    row("range back in time", u"[1949..1948]"_s, Kind::EndBeforeStart, 8);
    row("text after a set", u"[1948]?"_s, Kind::UnexpectedCharacter, 7);
}

void TstParser::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    const auto parsed = edtf::parse(text, Calendar::Gregorian);
    QVERIFY(!parsed.has_value());
    QTEST(parsed.error().kind, "kind");
    QTEST(int(parsed.error().column), "column");
}

void TstParser::knowsTheLeapYearsOfEachCalendar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGregorian");
    QTest::addColumn<bool>("isJulian");

    QTest::newRow("every fourth year") << u"1904-02-29"_s << true << true;
    QTest::newRow("hundreds") << u"1900-02-29"_s << false << true;
    QTest::newRow("four hundreds") << u"2000-02-29"_s << true << true;
    QTest::newRow("year 0") << u"0000-02-29"_s << true << true;
    QTest::newRow("before year 0") << u"-0004-02-29"_s << true << true;
    QTest::newRow("hundreds before year 0") << u"-0100-02-29"_s << false << true;
    QTest::newRow("common year") << u"1905-02-29"_s << false << false;
}

void TstParser::knowsTheLeapYearsOfEachCalendar()
{
    QFETCH(QString, text);
    QFETCH(bool, isGregorian);
    QFETCH(bool, isJulian);
    QCOMPARE(edtf::parse(text, Calendar::Gregorian).has_value(), isGregorian);
    QCOMPARE(edtf::parse(text, Calendar::Julian).has_value(), isJulian);
}

void TstParser::resolvesQualifiersToComponents()
{
    using edtf::Qualifier;
    const auto content = edtf::parse(u"2004-06~-11?", Calendar::Gregorian);
    QVERIFY(content.has_value());
    const auto &date = std::get<edtf::SingleDate>(*content);
    QCOMPARE(date.year.qualifier, Qualifier::UncertainAndApproximate);
    QCOMPARE(date.month->qualifier, Qualifier::UncertainAndApproximate);
    QCOMPARE(date.day->qualifier, Qualifier::Uncertain);

    const auto single = edtf::parse(u"2004-%06-11", Calendar::Gregorian);
    QCOMPARE(std::get<edtf::SingleDate>(*single).year.qualifier, Qualifier::None);
    QCOMPARE(std::get<edtf::SingleDate>(*single).month->qualifier, Qualifier::UncertainAndApproximate);
    QCOMPARE(std::get<edtf::SingleDate>(*single).day->qualifier, Qualifier::None);
}

void TstParser::keepsRangesOfSetsAsRanges()
{
    const auto content = edtf::parse(u"{0001..9999,Y10000..}", Calendar::Gregorian);
    QVERIFY(content.has_value());
    const auto &set = std::get<edtf::Set>(*content);
    QVERIFY(set.isAllOf);
    QCOMPARE(set.members.size(), 2);
    const auto &open = std::get<edtf::Range>(set.members.last());
    QVERIFY(std::holds_alternative<edtf::SingleDate>(open.start));
    QVERIFY(std::holds_alternative<edtf::OpenEnd>(open.end));
}

void TstParser::readsHostileTextsInOnePass_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");

    constexpr qsizetype size = 1'000'000;
    QTest::newRow("open brackets") << QString(size, u'[') << false;
    QTest::newRow("digits") << QString(size, u'9') << false;
    QTest::newRow("digits of a long year") << QString(u'Y' + QString(size, u'9')) << false;
    QTest::newRow("qualifiers") << QString(u"1948"_s + QString(size, u'?')) << false;
    QTest::newRow("dots") << QString(size, u'.') << false;
    QTest::newRow("slashes") << QString(size, u'/') << false;
    QTest::newRow("blanks in a set") << QString(u"[1948,"_s + QString(size, u' ') + u"1949]"_s) << true;
    QTest::newRow("a set of leap days") << QString(u"["_s + u"1X00-02-29,"_s.repeated(size / 11) + u"1949]"_s) << true;
    QTest::newRow("a set of whole ranges")
        << QString(u"["_s + u"0001..9999,"_s.repeated(size / 11) + u"1949]"_s) << true;
}

void TstParser::readsHostileTextsInOnePass()
{
    QFETCH(QString, text);
    const auto date = Date::parse(text);
    QTEST(date.has_value(), "isDate");
    if (date)
        QVERIFY(liesWithin(*date, *date) && overlaps(*date, *date));
}

QTEST_GUILESS_MAIN(TstParser)
#include "tst_parser.moc"
