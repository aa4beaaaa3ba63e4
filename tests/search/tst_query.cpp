// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomquery.h"
#include "search/query.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using Kind = QueryError::Kind;

class TstQuery : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const QString &text, const QString &canonical) {
            QTest::newRow(name) << text << canonical;
        };
        const auto same = [&](const char *name, const QString &text) { row(name, text, text); };
        same("nothing", u""_s);
        same("words", u"стаханов coal miner"_s);
        same("the query of the design",
            u"award:hero-of-socialist-labour year:1948..1952 sex:female republic:\"Ukrainian SSR\" milkmaid -revoked"_s);
        same("several values", u"republic:\"Ukrainian SSR\",Moscow,unknown"_s);
        same("open ranges", u"year:..1940 age:70.."_s);
        same("a phrase with escapes", u"\"a \\\"b\\\" \\\\ c\""_s);
        same("negated bracket", u"-(a OR b) -sex:female --c"_s);
        same("or of ands in brackets", u"((a b) OR -c OR (d OR e))"_s);
        same("unit and time", u"miner unit:people time:possible"_s);
        same("dates finer than years keep the name", u"date:1948-03..1949 born:1906 died:unknown"_s);
        same("EDTF interval with an open end", u"date:\"1948/..\""_s);
        same("words with signs inside", u"machine-building № http://warheroes.ru 12:30 O'Connor"_s);
        same("unknown as a text", u"grounds:\"unknown\""_s);
        same("a word in its one spelling", u"exact:Стаханов -exact:\"coal miner\""_s);
        same("a word in near spellings", u"near:Stahanow (near:a OR exact:b)"_s);
        row("reach in any case", u"EXACT:a Near:b"_s, u"exact:a near:b"_s);
        row("any of exact words", u"exact:a,\"b c\" d"_s, u"(exact:a OR exact:\"b c\") d"_s);
        row("near words in quotes", u"near:\" a  b \" -near:\"c d\""_s, u"(near:a near:b) -(near:c near:d)"_s);
        same("near word with a comma", u"near:\"a,b\""_s);
        same("unknown is a word like others", u"exact:unknown near:a..b"_s);
        same("in quotes it stays a field", u"\"exact:a\""_s);
        same("as of a day", u"asof:1953-12-31 -asof:1948-05 (asof:1980 OR a)"_s);
        row("as of today", u"AsOf:TODAY asof:\"today\""_s, u"asof:today asof:today"_s);
        row("white space", u"  a \t b  "_s, u"a b"_s);
        row("field names in any case", u"SEX:female Award:x"_s, u"sex:female award:x"_s);
        row("aliases", u"conferred:1948-05 org:Kirov medal:7"_s, u"date:1948-05 organisation:Kirov medal_number:7"_s);
        row("date of years is a year", u"date:1948,1950"_s, u"year:1948,1950"_s);
        row("and binds tighter than or", u"a b OR c"_s, u"((a b) OR c)"_s);
        row("brackets around one part", u"(a) ((b))"_s, u"a b"_s);
        row("directives anywhere", u"time:any a unit:acts b"_s, u"a b unit:acts time:any"_s);
        row("default unit is not written", u"unit:conferrals time:certain a"_s, u"a"_s);
        row("flags in any case", u"conflict:YES"_s, u"conflict:yes"_s);
        row("unknown in any case", u"sex:Unknown"_s, u"sex:unknown"_s);
        same("range from an interval", u"date:1941/1945..1950-05"_s);
        row("EDTF set with a range", u"date:[1670..1672]"_s, u"date:\"[1670..1672]\""_s);
        row("open EDTF interval unquoted", u"date:1948/.."_s, u"date:\"1948/..\""_s);
    }
    void readsAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto query = parseQuery(text);
        QVERIFY2(query, qPrintable(query ? QString() : QString::number(int(query.error().kind))));
        QCOMPARE(format(*query), canonical);
        const auto again = parseQuery(canonical);
        QVERIFY(again);
        QVERIFY(*again == *query);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qsizetype>("column");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QString &text, Kind kind, qsizetype column, const QString &word) {
            QTest::newRow(name) << text << kind << column << word;
        };
        row("quote", u"a \"b c"_s, Kind::UnclosedQuote, 3, u"\"b c"_s);
        row("quote of a value", u"republic:\"Ukr"_s, Kind::UnclosedQuote, 10, u"\"Ukr"_s);
        row("bracket", u"a (b"_s, Kind::UnclosedBracket, 3, u"("_s);
        row("closing bracket", u"a) b"_s, Kind::UnexpectedBracket, 2, u")"_s);
        row("empty brackets", u"a ()"_s, Kind::EmptyBrackets, 3, u"()"_s);
        row("field", u"a colour:red"_s, Kind::UnknownField, 3, u"colour"_s);
        row("Cyrillic field", u"год:1948"_s, Kind::UnknownField, 1, u"год"_s);
        row("no value", u"sex: female"_s, Kind::MissingValue, 5, u"sex:"_s);
        row("no value at the end", u"sex:"_s, Kind::MissingValue, 5, u"sex:"_s);
        row("no value after a comma", u"sex:male,"_s, Kind::MissingValue, 10, u"sex:"_s);
        row("empty quotes", u"sex:\"\""_s, Kind::MissingValue, 5, u"sex:"_s);
        row("no exact word", u"exact: a"_s, Kind::MissingValue, 7, u"exact:"_s);
        row("near blanks", u"a near:\"  \""_s, Kind::MissingValue, 8, u"near:"_s);
        row("no value before a comma", u"sex:,male"_s, Kind::MissingValue, 5, u"sex:"_s);
        row("no value between commas", u"sex:male,,female"_s, Kind::MissingValue, 10, u"sex:"_s);
        row("no unit", u"unit:"_s, Kind::MissingValue, 6, u"unit:"_s);
        row("date", u"born:1906-13"_s, Kind::BadDate, 6, u"1906-13"_s);
        row("second date", u"year:1906,x"_s, Kind::BadDate, 11, u"x"_s);
        row("end of a range", u"year:1906..19x"_s, Kind::BadDate, 12, u"19x"_s);
        row("as of a range", u"asof:1948..1950"_s, Kind::BadDate, 6, u"1948..1950"_s);
        row("as of no end", u"a asof:1948/.."_s, Kind::BadDate, 8, u"1948/.."_s);
        row("as of what is unknown", u"asof:1948,unknown"_s, Kind::UnknownValue, 11, u"unknown"_s);
        row("number", u"age:old"_s, Kind::BadNumber, 5, u"old"_s);
        row("number in a range", u"age:3..x"_s, Kind::BadNumber, 8, u"x"_s);
        row("negative number", u"ordinal:-1"_s, Kind::BadNumber, 9, u"-1"_s);
        row("backwards", u"year:1952..1948"_s, Kind::BadRange, 6, u"1952..1948"_s);
        row("backwards age", u"age:40..30"_s, Kind::BadRange, 5, u"40..30"_s);
        row("range of texts", u"republic:a..b"_s, Kind::BadRange, 10, u"a..b"_s);
        row("range without ends", u"year:.."_s, Kind::BadRange, 6, u".."_s);
        row("minus alone", u"a - b"_s, Kind::NothingToNegate, 3, u"-"_s);
        row("minus at the end", u"a -"_s, Kind::NothingToNegate, 3, u"-"_s);
        row("minus before or", u"a -OR b"_s, Kind::NothingToNegate, 3, u"-"_s);
        row("minus before a directive", u"-unit:people"_s, Kind::DirectiveInside, 2, u"unit:people"_s);
        row("directive in brackets", u"a (b time:any)"_s, Kind::DirectiveInside, 6, u"time:any"_s);
        row("directive alone in brackets", u"(unit:acts)"_s, Kind::DirectiveInside, 2, u"unit:acts"_s);
        row("two units", u"unit:acts a unit:people"_s, Kind::DirectiveTwice, 13, u"unit:people"_s);
        row("a unit twice", u"unit:acts a OR unit:acts"_s, Kind::DirectiveTwice, 16, u"unit:acts"_s);
        row("two units with a comma", u"a unit:acts,people"_s, Kind::DirectiveTwice, 3, u"unit:acts"_s);
        row("two time scopes", u"time:any time:certain"_s, Kind::DirectiveTwice, 10, u"time:certain"_s);
        row("or at the start", u"OR a"_s, Kind::NothingBesideOr, 1, u"OR"_s);
        row("or at the end", u"a OR"_s, Kind::NothingBesideOr, 3, u"OR"_s);
        row("two ors", u"a OR OR b"_s, Kind::NothingBesideOr, 3, u"OR"_s);
        row("flag", u"conflict:maybe"_s, Kind::UnknownValue, 10, u"maybe"_s);
        row("unit", u"unit:medals"_s, Kind::UnknownValue, 6, u"medals"_s);
        row("too deep", QString(60, u'(') + QString(u"a"_s) + QString(60, u')'), Kind::TooDeep, 51, u"("_s);
        row("too many minus signs", QString(QString(5000, u'-') + u'a'), Kind::TooDeep, 51, u"-"_s);
        row("the first error", u"a -  (b colour:red"_s, Kind::NothingToNegate, 3, u"-"_s);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(qsizetype, column);
        QFETCH(QString, word);
        const auto query = parseQuery(text);
        QVERIFY(!query);
        QCOMPARE(query.error().kind, kind);
        QCOMPARE(query.error().column, column);
        QCOMPARE(query.error().word, word);
    }

    void suggestsFields()
    {
        QCOMPARE(parseQuery(u"awrd:x").error().suggestions.value(0), u"award"_s);
        QVERIFY(parseQuery(u"birth:x").error().suggestions.contains(u"birth_place"_s));
        QVERIFY(parseQuery(u"qqqqqqq:x").error().suggestions.isEmpty());
        QCOMPARE(parseQuery(u"conflict:x").error().suggestions, (QStringList { u"yes"_s, u"no"_s }));
    }

    void suggestsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("suggestions");
        const auto row = [](const char *name, const QString &text, const QStringList &suggestions) {
            QTest::newRow(name) << text << suggestions;
        };
        row("day, month, year", u"date:17.2.1916"_s, { u"1916-02-17"_s });
        row("with strokes", u"date:31/12/1949"_s, { u"1949-12-31"_s });
        row("no such day", u"date:31.02.1916"_s, {});
        row("month and year", u"born:5.1906"_s, { u"1906-05"_s });
        row("short month", u"date:1948-3-5"_s, { u"1948-03-05"_s });
        row("decade", u"year:1940s"_s, { u"194X"_s });
        row("decade in Russian", u"year:1940-е"_s, { u"194X"_s });
        row("years with a hyphen", u"year:1948-1952"_s, { u"1948..1952"_s });
        row("years with a dash", u"year:1948–1952"_s, { u"1948..1952"_s });
        row("years backwards with a hyphen", u"year:1952-1948x"_s, {});
        row("end of a range", u"date:1948..1.2.1950"_s, { u"1950-02-01"_s });
        row("no date at all", u"date:yesterday"_s, {});
        row("as of", u"asof:1.5.1953"_s, { u"1953-05-01"_s, u"today"_s });
        row("numbers with a hyphen", u"age:20-30"_s, { u"20..30"_s });
        row("at least", u"age:>=70"_s, { u"70.."_s });
        row("and more", u"age:70+"_s, { u"70.."_s });
        row("at most", u"age:<20"_s, { u"..20"_s });
        row("backwards", u"year:1952..1948"_s, { u"1948..1952"_s });
        row("range in a text", u"grounds:a..b"_s, { u"\"a..b\""_s });
        row("time scope", u"time:all"_s, { u"certain"_s, u"possible"_s, u"any"_s });
    }
    void suggestsValues()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, suggestions);
        const auto query = parseQuery(text);
        QVERIFY(!query);
        QCOMPARE(query.error().suggestions, suggestions);
        // Whatever is suggested for a value is one.
        for (const QString &suggestion : suggestions) {
            QString corrected = text;
            corrected.replace(query.error().column - 1, query.error().word.size(), suggestion);
            QVERIFY2(parseQuery(corrected), qPrintable(corrected));
        }
    }

    void writtenQueriesReadBack()
    {
        tests::RandomQuery random(19270727);
        for (int i = 0; i < 3000; ++i) {
            const Query query = random.next();
            const QString text = format(query);
            const auto again = parseQuery(text);
            QVERIFY2(again, qPrintable(text));
            QVERIFY2(*again == query, qPrintable(text + u" became "_s + format(*again)));
        }
    }

    void anyTextIsReadOrRefused()
    {
        // What is no error must keep its meaning; what is one must point into the text.
        QRandomGenerator random(1938);
        const QString signs = u"ab:\"()-,. OR\\1948sex/ф"_s;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int length = random.bounded(14); length > 0; --length)
                text += signs.at(random.bounded(signs.size()));
            const auto query = parseQuery(text);
            if (!query) {
                QVERIFY2(query.error().column >= 1 && query.error().column <= text.size() + 1, qPrintable(text));
                continue;
            }
            const auto again = parseQuery(format(*query));
            QVERIFY2(again && *again == *query, qPrintable(text + u" became "_s + format(*query)));
        }
    }

    void editsConditions()
    {
        const Query query = *parseQuery(u"sex:female miner year:1948");
        const QueryValue male { QueryValue::Kind::Text, u"male"_s, {}, {} };
        const QueryValue nobody { QueryValue::Kind::Text, {}, {}, {} };
        QVERIFY(conditionOn(query, Field::Sex));
        QVERIFY(!conditionOn(query, Field::Award));
        QCOMPARE(format(toggled(query, Field::Sex, male)), u"sex:female,male miner year:1948"_s);
        QCOMPARE(format(toggled(toggled(query, Field::Sex, male), Field::Sex, male)), u"sex:female miner year:1948"_s);
        QCOMPARE(format(toggled(query, Field::Sex, nobody)), u"sex:female,unknown miner year:1948"_s);
        QCOMPARE(
            format(toggled(query, Field::Sex, { QueryValue::Kind::Text, u"female"_s, {}, {} })), u"miner year:1948"_s);
        QCOMPARE(format(withCondition(query, Field::Award, { male })), u"sex:female miner year:1948 award:male"_s);
        QCOMPARE(format(withCondition(query, Field::Date, { { QueryValue::Kind::Range, {}, u"1950"_s, {} } })),
            u"sex:female miner year:1950.."_s);
        QCOMPARE(format(withoutPart(query, 1)), u"sex:female year:1948"_s);
        QCOMPARE(format(withoutPart(query, 7)), format(query));
        QCOMPARE(partTexts(query), (QStringList { u"sex:female"_s, u"miner"_s, u"year:1948"_s }));
    }

    void aSecondConditionIsNoFacet()
    {
        const Query query = *parseQuery(u"sex:female sex:male -award:x (award:y OR b)");
        QVERIFY(!conditionOn(query, Field::Sex));
        QVERIFY(!conditionOn(query, Field::Award));
        QCOMPARE(format(withCondition(query, Field::Sex, {})), u"-award:x (award:y OR b)"_s);
    }
};

QTEST_GUILESS_MAIN(TstQuery)
#include "tst_query.moc"
