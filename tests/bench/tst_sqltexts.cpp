// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstSqlTexts : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void conditions_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("sqlite");
        QTest::newRow("everything") << QString() << u"(has_conferral = 1 AND 1=1)"_s;
        QTest::newRow("people may have no conferral") << u"unit:people sex:female"_s << u"((sex = 'female'))"_s;
        QTest::newRow("value with a quote")
            << u"republic:\"a'b\""_s << u"(has_conferral = 1 AND ((republic = 'a''b')))"_s;
        QTest::newRow("unknown") << u"sector:unknown"_s << u"(has_conferral = 1 AND ((sector = '')))"_s;
        QTest::newRow("certainly within a year")
            << u"year:1948"_s << u"(has_conferral = 1 AND (((first_day >= 2432552 AND last_day <= 2432917))))"_s;
        QTest::newRow("or, not") << u"sex:male OR -sex:female"_s
                                 << u"(has_conferral = 1 AND (((sex = 'male') OR NOT (sex = 'female'))))"_s;
        QTest::newRow("word")
            << u"Ёлкин"_s
            << u"(has_conferral = 1 AND ((row IN (SELECT rowid FROM word_index WHERE word_index MATCH "
               "'\"елкин\"*'))))"_s;
        QTest::newRow("what is not certainly within a year has no SQL") << u"-year:1948"_s << QString();
        QTest::newRow("fields without a column have no SQL") << u"age:30..40"_s << QString();
        QTest::newRow("acts have no SQL") << u"unit:acts"_s << QString();
    }

    void conditions()
    {
        QFETCH(QString, query);
        QFETCH(QString, sqlite);
        const auto parsed = parseQuery(query);
        QVERIFY(parsed);
        QCOMPARE(sqlCondition(*parsed, SqlDialect::Sqlite).value_or(QString()), sqlite);
    }

    void eachFacetIsAskedWithoutItsOwnCondition()
    {
        const QStringList statements
            = sqlStatements(parseQuery(u"sex:female sector:science").value(), SqlDialect::Sqlite);
        const QStringList ofSex = statements.filter(u"GROUP BY sex"_s);
        QCOMPARE(ofSex.size(), 1);
        QVERIFY(!ofSex.constFirst().contains(u"sex = "_s));
        QVERIFY(ofSex.constFirst().contains(u"sector = 'science'"_s));
        QCOMPARE(statements.size(), qsizetype(3 + facetFieldsOf(Unit::Conferrals).size()));
    }

    void duckDbCountsTheFacetsOfTheMatchesInOneStatement()
    {
        const QStringList statements = sqlStatements(parseQuery(u"sex:female").value(), SqlDialect::DuckDb);
        QCOMPARE(statements.size(), 5);
        QVERIFY(statements.constFirst().startsWith(u"CREATE OR REPLACE TEMP TABLE hits"_s));
        QCOMPARE(statements.constLast().count(u"UNION ALL"_s), qsizetype(facetFieldsOf(Unit::Conferrals).size()) - 1);
    }

    void wordsAreFoldedAndBeginWithABlank()
    {
        QCOMPARE(sqlWords(u"Ткачёв, Ю.-Б."), u" ткачев ю б"_s);
        QCOMPARE(sqlWords(u"—"), QString());
    }
};

QTEST_GUILESS_MAIN(TstSqlTexts)
#include "tst_sqltexts.moc"
