// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsource.h"

#include "exchange/recipereader.h"
#include "exchange/tablesource.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<JsonSource> sourceOf(const QByteArray &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<JsonSource>(std::move(buffer), u"list.json"_s);
}

} // namespace

class TstJsonSource : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsOfObjects()
    {
        const auto source = sourceOf(
            R"([{"name": "A", "born": {"date": 1906, "place": null}, "tags": ["x", "y"]},
                {"name": "B", "died": true, "list": [{"a": 1}]}])");
        const QStringList names = source->next()->value();
        QCOMPARE(names, QStringList({ u"born.date"_s, u"born.place"_s, u"name"_s, u"tags"_s, u"died"_s, u"list"_s }));
        QCOMPARE(source->next()->value(), QStringList({ u"1906"_s, {}, u"A"_s, u"x;y"_s, {}, {} }));
        QCOMPARE(source->placeOf(0), (Place { u"list.json"_s, 1, 16, {} }));
        QCOMPARE(source->next()->value(), QStringList({ {}, {}, u"B"_s, {}, u"true"_s, u"[{\"a\":1}]"_s }));
        QCOMPARE(source->placeOf(0).line, 2);
        QVERIFY(!source->next());
        QVERIFY(!source->canContinue());
    }

    void aBrokenObjectIsOneProblem()
    {
        const auto source = sourceOf("{\"a\":1}\n{\"a\":,}\n{\"a\":3}");
        QVERIFY(source->next()->has_value());
        QCOMPARE(source->next()->value(), QStringList { u"1"_s });
        QCOMPARE(source->next()->error().where.line, 2);
        QCOMPARE(source->next()->value(), QStringList { u"3"_s });
        QVERIFY(!source->next());
    }

    void nothingToRead()
    {
        QCOMPARE(sourceOf("").get()->next()->error().kind, Error::Kind::EmptyFile);
        QCOMPARE(sourceOf("[1]").get()->next()->error().kind, Error::Kind::BadJson);
        QVERIFY(!sourceOf("[]").get()->next());
    }

    void recipeReadsAForeignJson()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"heroes.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"([{"person": {"name": "Мельник Ганна Остаповна", "born": "12.05.1908"}, "award": {"date": "1948"}}])");
        file.close();
        QVERIFY(isForeignJson(file.fileName()));
        const Recipe recipe = recipeFromJson(R"({"phalera_recipe": 1,
            "source": {"id": "list", "kind": "archive", "title": "A list"},
            "columns": {"person.name": "people.name", "person.born": "people.born", "award.date": "conferrals.date"},
            "constants": {"conferrals.award": "hero-of-socialist-labour"}})",
            u"r.json"_s)
                                  .value();
        const auto reader = RecipeReader::openFile(file.fileName(), recipe);
        QVERIFY(reader.has_value());
        QHash<Table, Record> records;
        while (const auto read = (*reader)->next()) {
            QVERIFY(read->has_value());
            records.insert(read->value().record.table, read->value().record);
        }
        QCOMPARE(records.value(Table::People).value(u"born"), u"1908-05-12"_s);
        QCOMPARE(records.value(Table::People).value(u"patronymic_ru"), u"Остаповна"_s);
        QCOMPARE(records.value(Table::Conferrals).value(u"date"), u"1948"_s);
    }
};

QTEST_GUILESS_MAIN(TstJsonSource)
#include "tst_jsonsource.moc"
