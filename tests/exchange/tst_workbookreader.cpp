// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookreader.h"

#include "exchange/formats.h"
#include "exchange/recipereader.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QString foreign(const QString &name)
{
    return QStringLiteral(PHALERA_TEST_DATA "/foreign/") + name;
}

struct All
{
    QList<ReadRecord> records;
    QList<Error> problems;

    [[nodiscard]] QList<Record> of(Table table) const
    {
        QList<Record> found;
        for (const ReadRecord &read : records) {
            if (read.record.table == table)
                found.append(read.record);
        }
        return found;
    }
};

All readAll(RecordReader &reader)
{
    All all;
    while (auto next = reader.next()) {
        if (*next)
            all.records.append(next->value());
        else
            all.problems.append(next->error());
    }
    return all;
}

} // namespace

class TstWorkbookReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsATableThatASpreadsheetHasSaved_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Office Open XML") << u"sources.xlsx"_s;
        QTest::newRow("OpenDocument") << u"sources.ods"_s;
    }

    /// What LibreOffice made of it is read back as it was; the formula that it took a note for is refused.
    void readsATableThatASpreadsheetHasSaved()
    {
        QFETCH(QString, file);
        const auto text = readerFor(foreign(u"sources.csv"_s));
        const auto sheet = readerFor(foreign(file));
        QVERIFY(text && sheet);
        const QList<Record> expected = readAll(**text).of(Table::Sources);
        const All all = readAll(**sheet);
        QCOMPARE(expected.size(), 3);
        QCOMPARE(all.records.size(), 2);
        QCOMPARE(all.records.at(0).record, expected.at(0));
        QCOMPARE(all.records.at(1).record, expected.at(2));
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.constFirst().kind, Error::Kind::NoCellValue);
        QCOMPARE(all.problems.constFirst().where, (Place { foreign(file), 3, 11, u"note"_s, u"sources"_s }));
        QVERIFY((*sheet)->bytesRead() > 0);
        QVERIFY((*sheet)->remarks().isEmpty());
    }

    void readsTheListOfAMuseumByARecipe_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Office Open XML") << u"museum-list.xlsx"_s;
        QTest::newRow("OpenDocument") << u"museum-list.ods"_s;
    }

    void readsTheListOfAMuseumByARecipe()
    {
        QFETCH(QString, file);
        const auto recipe = readRecipe(foreign(u"museum-list-recipe.json"_s));
        QVERIFY(recipe);
        QCOMPARE(recipe->text.sheet, u"Список"_s);
        const auto reader = RecipeReader::openFile(foreign(file), *recipe);
        QVERIFY(reader);
        const All all = readAll(**reader);
        const QList<Record> people = all.of(Table::People);
        const QList<Record> conferrals = all.of(Table::Conferrals);
        QCOMPARE(people.size(), 6);
        QCOMPARE(conferrals.size(), 6);
        QStringList born;
        QStringList dates;
        QStringList numbers;
        for (qsizetype i = 0; i < people.size(); ++i) {
            born.append(people.at(i).value(u"born"));
            dates.append(conferrals.at(i).value(u"date"));
            numbers.append(conferrals.at(i).value(u"medal_number"));
        }
        QCOMPARE(born,
            (QStringList { u"1908-05-12"_s, u"1905"_s, u"1912-12-30"_s, u""_s, u"1899-12-03"_s, u"XXXX-03-08"_s }));
        QCOMPARE(dates,
            (QStringList { u"1948-02-16"_s, u"1948-02-16"_s, u"1951-05"_s, u"1949"_s, u"1958-07-04"_s, u"1958"_s }));
        QCOMPARE(numbers, (QStringList { u"1234"_s, u"00042"_s, u"2022"_s, u""_s, u""_s, u""_s }));
        QCOMPARE(all.records.at(1).locator, u"sheet Список, row 4"_s);
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.constFirst().where.line, 13);
        QCOMPARE(all.problems.constFirst().where.sheet, u"Список"_s);
    }

    /// An error of the spreadsheet is no value: it is kept as it stands there, and said.
    void keepsErrorsOfTheSpreadsheetAsTheyStand()
    {
        const auto reader = RecipeReader::openFile(
            foreign(u"museum-list.xlsx"_s), readRecipe(foreign(u"museum-list-recipe.json"_s)).value());
        QVERIFY(reader);
        const All all = readAll(**reader);
        const auto read = std::find_if(all.records.begin(), all.records.end(),
            [](const ReadRecord &each) { return each.record.table == Table::Conferrals && each.where.line == 7; });
        QVERIFY(read != all.records.end());
        QVERIFY(read->wording.contains(u"#DIV/0!"_s));
        QCOMPARE(read->remarks.size(), 1);
        QCOMPARE(read->remarks.constFirst().kind, Error::Kind::NoCellValue);
        QCOMPARE(read->remarks.constFirst().where.column, 8);
    }

    void saysWhichSheetIsMissing()
    {
        Recipe recipe = readRecipe(foreign(u"museum-list-recipe.json"_s)).value();
        recipe.text.sheet = u"Лист9"_s;
        const auto reader = RecipeReader::openFile(foreign(u"museum-list.ods"_s), recipe);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::NoSuchSheet);
        QCOMPARE(reader.error().args, (QStringList { u"Лист9"_s, u"Список, Черновик, Лист3"_s }));
    }

    void refusesASheetThatIsNoTableOfOurs()
    {
        const auto reader = WorkbookReader::open(foreign(u"museum-list.xlsx"_s));
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::UnknownTable);
        QCOMPARE(reader.error().where.sheet, u"Список"_s);
    }

    void knowsWorkbooksByTheirNames()
    {
        QCOMPARE(formatOf(u"a.XLSX"_s), u"xlsx"_s);
        QCOMPARE(formatOf(u"a.xls"_s), u"xlsx"_s);
        QCOMPARE(formatOf(u"a.ods"_s), u"ods"_s);
        QCOMPARE(formatOf(u"a.odt"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TstWorkbookReader)
#include "tst_workbookreader.moc"
