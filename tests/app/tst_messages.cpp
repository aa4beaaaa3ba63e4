// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstMessages : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyErrorIsASentence();
    void everyQueryErrorIsASentence();
    void placeComesFirst();
    void columnsOfASheetHaveLetters();
    void aDateAsPeopleWriteItIsSaidInEdtf();
    void fileIsNamedOnce();
    void argumentsAreSaid_data();
    void argumentsAreSaid();
    void suggestionsAreAskedFor();
    void everyRuleIsASentence_data();
    void everyRuleIsASentence();
    void damageOfTheFileNamesNoRecord();
    void unknownRuleStillSaysItsName();
};

namespace {

bool isSentence(const QString &text)
{
    return text.size() > 10 && !text.contains(QRegularExpression(u"%\\d"_s)) && !text.contains(u"  "_s);
}

} // namespace

void TstMessages::everyErrorIsASentence()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        for (const QStringList &args : { QStringList {}, QStringList { u"one"_s, u"two"_s } }) {
            const QString text = message(Error { Error::Kind(kind), args, {} });
            QVERIFY2(isSentence(text), qPrintable(text));
            if (args.isEmpty())
                texts.insert(text);
        }
    }
    QCOMPARE(texts.size(), int(Error::Kind::Internal) + 1);
}

void TstMessages::everyQueryErrorIsASentence()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= int(QueryError::Kind::TooDeep); ++kind) {
        const QString text = message(QueryError { QueryError::Kind(kind), 7, u"yaer"_s, {} });
        QVERIFY2(isSentence(text) && text.startsWith(u"Column 7: "_s), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), int(QueryError::Kind::TooDeep) + 1);
}

void TstMessages::placeComesFirst()
{
    const QString text
        = message(Error { Error::Kind::BadDate, { u"1948-13"_s }, { u"people.csv"_s, 12, 10, u"born"_s } });
    QVERIFY2(text.startsWith(u"people.csv, line 12, column 10, field born: “1948-13”"_s), qPrintable(text));
    const QString cell = message(
        Error { Error::Kind::NoCellValue, { u"#REF!"_s }, { u"list.xlsx"_s, 12, 28, u"born"_s, u"Лист1"_s } });
    QVERIFY2(cell.startsWith(u"list.xlsx, sheet “Лист1”, cell AB12, field born: "_s), qPrintable(cell));
    const QString row = message(Error { Error::Kind::RaggedRow, {}, { u"list.xlsx"_s, 12, 0, {}, u"Лист1"_s } });
    QVERIFY2(row.startsWith(u"list.xlsx, sheet “Лист1”, row 12: "_s), qPrintable(row));
}

void TstMessages::columnsOfASheetHaveLetters()
{
    QCOMPARE(columnLetters(1), u"A"_s);
    QCOMPARE(columnLetters(26), u"Z"_s);
    QCOMPARE(columnLetters(27), u"AA"_s);
    QCOMPARE(columnLetters(16'384), u"XFD"_s);
}

void TstMessages::aDateAsPeopleWriteItIsSaidInEdtf()
{
    const auto sentence = [](const QString &written) {
        return message(Error { Error::Kind::BadDate, { written, u"1"_s }, { u"people.csv"_s, 2, 1, u"born"_s } });
    };
    QVERIFY(sentence(u"12.05.1948"_s).contains(u"1948-05-12"_s));
    QVERIFY(sentence(u"ок. 1905 г."_s).contains(u"1905~"_s));
    QVERIFY(!sentence(u"начало 1950-х"_s).contains(u"195X"_s)); // would lose a word
    QVERIFY(!sentence(u"04/07/1942"_s).contains(u"1942-04-07"_s));
}

void TstMessages::fileIsNamedOnce()
{
    const QString text = message(Error { Error::Kind::FileNotFound, { u"lost.csv"_s }, { u"lost.csv"_s, 0, 0, {} } });
    QCOMPARE(text.count(u"lost.csv"_s), 1);
}

void TstMessages::argumentsAreSaid_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("row too short") << Error { Error::Kind::RaggedRow, { u"7"_s, u"9"_s }, {} }
                                   << QStringList { u"7 cells"_s, u"has 9"_s };
    QTest::newRow("vocabulary") << Error { Error::Kind::NotInVocabulary, { u"femal"_s, u"male, female"_s }, {} }
                                << QStringList { u"“femal”"_s, u"male, female"_s };
    QTest::newRow("reference") << Error { Error::Kind::UnknownReference, { u"gse"_s, u"sources"_s }, {} }
                               << QStringList { u"“gse”"_s, u"sources"_s };
    QTest::newRow("reference from a record")
        << Error { Error::Kind::UnknownReference, { u"acts"_s, u"ukaz"_s, u"gse"_s }, {} }
        << QStringList { u"“ukaz” (acts)"_s, u"“gse”"_s };
    QTest::newRow("record of a table") << Error { Error::Kind::NoSuchRecord, { u"people"_s, u"nobody"_s }, {} }
                                       << QStringList { u"“nobody”"_s };
    QTest::newRow("header close to a column")
        << Error { Error::Kind::WrongHeader, { u"knd"_s, u"id, kind"_s, u"kind"_s }, {} }
        << QStringList { u"“knd”"_s, u"Did you mean “kind”?"_s };
    QTest::newRow("file and the system's words")
        << Error { Error::Kind::FileNotReadable, { u"a.csv"_s, u"Permission denied"_s }, {} }
        << QStringList { u"“a.csv”"_s, u"Permission denied"_s };
    QTest::newRow("percent in a value") << Error { Error::Kind::WrongHeader, { u"%2"_s, u"id, kind"_s }, {} }
                                        << QStringList { u"“%2”"_s, u"id, kind"_s };
    QTest::newRow("database") << Error { Error::Kind::DatabaseFailed, { u"a.phalera"_s, u"disk I/O error"_s }, {} }
                              << QStringList { u"disk I/O error"_s };
}

void TstMessages::argumentsAreSaid()
{
    QFETCH(Error, error);
    QFETCH(QStringList, words);
    const QString text = message(error);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TstMessages::suggestionsAreAskedFor()
{
    const QString text
        = message(QueryError { QueryError::Kind::UnknownField, 1, u"yaer"_s, { u"year"_s, u"award"_s } });
    QVERIFY2(text.endsWith(u"Did you mean “year”, “award”?"_s), qPrintable(text));
}

void TstMessages::everyRuleIsASentence_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *rule, const QStringList &args, const QString &part) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << args << part;
    };
    const QStringList dates { u"1950"_s, u"1951"_s, u"hero-of-labour"_s };
    row("died-before-born", dates, u"before the birth (1951)"_s);
    row("award-before-birth", dates, u"before the birth (1951)"_s);
    row("conferred-after-death", dates, u"after the death (1951)"_s);
    row("implausible-age", { u"7"_s, u"8"_s }, u"7 to 8 years"_s);
    row("before-award-established", dates, u"Hero of Labour"_s);
    row("after-award-abolished", dates, u"Hero of Labour"_s);
    row("act-names-other-award", { u"ukaz"_s, u"hero-of-labour"_s }, u"“ukaz”"_s);
    row("date-differs-from-act", { u"1950"_s, u"1951"_s, u"ukaz"_s }, u"“ukaz”"_s);
    row("duplicate-ordinal", { u"2"_s, u"other"_s }, u"no. 2"_s);
    row("ordinal-before-earlier", dates, u"(1951)"_s);
    row("ordinal-gap", { u"3"_s, u"2"_s }, u"no. 2 is missing"_s);
    row("revocation-without-conferral", {}, u"revocation"_s);
    row("negative-count", { u"-3"_s }, u"-3"_s);
    row("unknown-reference", { u"act"_s, u"ukaz"_s }, u"“ukaz”"_s);
    row("claim-without-subject", { u"nobody"_s }, u"“nobody”"_s);
}

void TstMessages::everyRuleIsASentence()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, args);
    QFETCH(QString, part);
    const QString text = message(Finding { Finding::Severity::Fault, rule, { Table::People, u"someone"_s }, args });
    QVERIFY2(isSentence(text) && text.contains(part), qPrintable(text));
    QVERIFY2(text.startsWith(u"People, someone: "_s) && text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(rule), qPrintable(text));
}

void TstMessages::damageOfTheFileNamesNoRecord()
{
    QCOMPARE(message(Finding { Finding::Severity::Fault, u"file-damaged"_s, {}, { u"row 7 missing from index"_s } }),
        u"The file is damaged: row 7 missing from index"_s);
}

void TstMessages::unknownRuleStillSaysItsName()
{
    QCOMPARE(message(Finding { Finding::Severity::Note, u"brand-new-rule"_s, { Table::Acts, u"ukaz"_s }, { u"x"_s } }),
        u"Acts, ukaz: brand new rule (x)"_s);
}

QTEST_MAIN(TstMessages)
#include "tst_messages.moc"
