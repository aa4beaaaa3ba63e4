// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recipe.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstRecipe : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isTheSameAfterJson();
    void namesASheet();
    void refuses_data();
    void refuses();
    void namesTheLineOfBrokenJson();
    void fillsPeopleAndConferralsOnly();
};

void TstRecipe::isTheSameAfterJson()
{
    const auto recipe = readRecipe(QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-recipe.json"));
    QVERIFY(recipe);
    QCOMPARE(recipe->headerLine, 3);
    QCOMPARE(recipe->dates.shortYearsFrom, 1900);
    QCOMPARE(recipe->source.id, u"museum-list"_s);
    QVERIFY(recipe->columns.value(u"Фамилия, имя, отчество"_s).isName());
    QCOMPARE(recipe->columns.value(u"Дата указа"_s).text(), u"conferrals.date"_s);
    const auto again = recipeFromJson(recipeAsJson(*recipe), u"again.json"_s);
    QVERIFY(again);
    QCOMPARE(*again, *recipe);
}

/// A sheet is named by its name or its number.
void TstRecipe::namesASheet()
{
    const auto recipe = [](const QByteArray &sheet) {
        return recipeFromJson(R"({"phalera_recipe":1,"source":{"id":"a","kind":"book"},"columns":{"A":"people.name"},)"
                              R"("sheet":)"
                + sheet + '}',
            u"a.json"_s);
    };
    QCOMPARE(recipe("\"2021\"")->text.sheet, u"2021"_s);
    QCOMPARE(recipe("3")->text.sheet, u"3"_s);
    QCOMPARE(recipeFromJson(recipeAsJson(*recipe("3")), u"a.json"_s).value(), *recipe("3"));
    QVERIFY(!recipe("0"));
    QVERIFY(!recipe("[]"));
}

void TstRecipe::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const QByteArray source = R"("source":{"id":"a","kind":"book"},)";
    const QByteArray start = R"({"phalera_recipe":1,)";
    const QByteArray columns = R"("columns":{"A":"people.name"})";
    QTest::newRow("no version") << QByteArray("{" + source + columns + "}") << u"phalera_recipe"_s;
    QTest::newRow("another version") << QByteArray(R"({"phalera_recipe":2,)" + source + columns + "}")
                                     << u"phalera_recipe"_s;
    QTest::newRow("no object") << "[]"_ba << u"phalera_recipe"_s;
    QTest::newRow("no columns") << QByteArray(start + source + R"("columns":{}})") << u"columns"_s;
    QTest::newRow("unknown field") << QByteArray(start + source + R"("columns":{"A":"people.shoes"}})")
                                   << u"columns.A"_s;
    QTest::newRow("id") << QByteArray(start + source + R"("columns":{"A":"people.id"}})") << u"columns.A"_s;
    QTest::newRow("another table") << QByteArray(start + source + R"("columns":{"A":"acts.date"}})") << u"columns.A"_s;
    QTest::newRow("no source") << QByteArray(start + columns + "}") << u"source.id"_s;
    QTest::newRow("bad source") << QByteArray(start + R"("source":{"id":"a","kind":"rumour"},)" + columns + "}")
                                << u"source.kind"_s;
    QTest::newRow("unknown encoding") << QByteArray(start + source + R"("encoding":"klingon",)" + columns + "}")
                                      << u"encoding"_s;
    QTest::newRow("delimiter as a sign") << QByteArray(start + source + R"("delimiter":";",)" + columns + "}")
                                         << u"delimiter"_s;
    QTest::newRow("header line 0") << QByteArray(start + source + R"("header_line":0,)" + columns + "}")
                                   << u"header_line"_s;
    QTest::newRow("number as text") << QByteArray(start + source + R"("columns":{"A":7}})") << u"columns.A"_s;
    QTest::newRow("misspelt key") << QByteArray(start + source + R"("heder_line":3,)" + columns + "}")
                                  << u"heder_line"_s;
    QTest::newRow("misspelt habit") << QByteArray(start + source + R"("dates":{"shrt":1},)" + columns + "}")
                                    << u"dates.shrt"_s;
}

void TstRecipe::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto recipe = recipeFromJson(json, u"r.json"_s);
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, Error::Kind::BadRecipe);
    QCOMPARE(recipe.error().args.value(0), key);
    QCOMPARE(recipe.error().where.file, u"r.json"_s);
}

void TstRecipe::namesTheLineOfBrokenJson()
{
    const auto recipe = recipeFromJson("{\n  \"columns\": {,}\n}", u"r.json"_s);
    QCOMPARE(recipe.error().kind, Error::Kind::BadJson);
    QCOMPARE(recipe.error().where.line, 2);
}

void TstRecipe::fillsPeopleAndConferralsOnly()
{
    for (const QString &name : recipeFieldNames()) {
        QVERIFY2(recipeFieldNamed(name), qPrintable(name));
        QCOMPARE(recipeFieldNamed(name)->text(), name);
    }
    for (const char *name :
        { "", "people", "people.", "people.sources", "conferrals.person", "sources.title", ".born" })
        QVERIFY2(!recipeFieldNamed(QString::fromLatin1(name)), name);
}

QTEST_GUILESS_MAIN(TstRecipe)
#include "tst_recipe.moc"
