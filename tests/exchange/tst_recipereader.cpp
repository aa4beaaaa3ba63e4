// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recipereader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

struct All
{
    QList<ReadRecord> records;
    QList<Error> problems;

    [[nodiscard]] QList<ReadRecord> of(Table table) const
    {
        QList<ReadRecord> found;
        std::copy_if(records.begin(), records.end(), std::back_inserter(found),
            [table](const ReadRecord &read) { return read.record.table == table; });
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

Recipe museumRecipe()
{
    return readRecipe(QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-recipe.json")).value();
}

} // namespace

class TstRecipeReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsTheListOfAMuseum();
    void keepsWhatItCannotRead();
    void refusesRowsWithoutAName();
    void knowsThePersonOfTheArchive();
    void saysWhichColumnIsMissing();
    void takesAsManyConferralsAsACellListsDates_data();
    void takesAsManyConferralsAsACellListsDates();
    void namesColumnsByAHeadOfTwoRows();

private:
    [[nodiscard]] All museumList(RecipeReader::KnownPerson knownPerson = {}) const
    {
        const auto reader = RecipeReader::openFile(QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-windows-1251.csv"),
            museumRecipe(), std::move(knownPerson));
        return reader ? readAll(**reader) : All {};
    }
};

void TstRecipeReader::readsTheListOfAMuseum()
{
    const All all = museumList();
    QCOMPARE(all.records.constFirst().record.id, u"museum-list"_s);
    const QList<ReadRecord> people = all.of(Table::People);
    QCOMPARE(people.size(), 6);
    const Record &first = people.at(0).record;
    QCOMPARE(first.id, u"melnik-ganna-1908"_s);
    QCOMPARE(first.value(u"family_ru"), u"Мельник"_s);
    QCOMPARE(first.value(u"patronymic_ru"), u"Остаповна"_s);
    QCOMPARE(first.value(u"sex"), u"female"_s);
    QCOMPARE(first.value(u"born"), u"1908-05-12"_s);
    QCOMPARE(people.at(0).locator, u"line 4"_s);
    QCOMPARE(people.at(1).record.value(u"born"), u"1905~"_s);
    QCOMPARE(people.at(2).record.value(u"born"), u"1912-12-30"_s);
    QCOMPARE(people.at(2).record.value(u"family_ru"), u"Бондарь"_s);
    QCOMPARE(people.at(5).record.id, people.at(1).record.id); // two rows of one person
    const QList<ReadRecord> conferrals = all.of(Table::Conferrals);
    QCOMPARE(conferrals.size(), 6);
    QStringList dates;
    for (const ReadRecord &read : conferrals)
        dates.append(read.record.value(u"date"));
    QCOMPARE(dates,
        (QStringList {
            u"1948-02-16"_s, u"1947-05"_s, u"../1951"_s, u"1949"_s, u"1958-07-04/1958-07-22"_s, u"1950"_s }));
    QCOMPARE(conferrals.at(0).record.value(u"award"), u"hero-of-socialist-labour"_s);
    QCOMPARE(conferrals.at(3).record.value(u"medal_number"), QString()); // "б/н", by the words of the recipe
    QVERIFY(conferrals.at(1).record.id != conferrals.at(5).record.id);
}

void TstRecipeReader::keepsWhatItCannotRead()
{
    const All all = museumList();
    const ReadRecord person = all.of(Table::People).at(3);
    QCOMPARE(person.record.value(u"born"), QString());
    QVERIFY(person.wording.contains(u"при царе"_s));
    QCOMPARE(person.remarks.size(), 1);
    QCOMPARE(person.remarks.constFirst().kind, Error::Kind::ValueNotRead);
    QCOMPARE(person.remarks.constFirst().where.line, 7);
    QCOMPARE(person.remarks.constFirst().where.field, u"born"_s);
    QCOMPARE(all.records.constFirst().remarks.constFirst().args, QStringList { u"№"_s }); // the column left out
}

void TstRecipeReader::refusesRowsWithoutAName()
{
    const All all = museumList();
    QCOMPARE(all.problems.size(), 1);
    QCOMPARE(all.problems.constFirst().kind, Error::Kind::MissingValue);
    QCOMPARE(all.problems.constFirst().where.line, 10);
}

/// Equal ids mean one person only where nothing that is said of names and birth differs.
void TstRecipeReader::knowsThePersonOfTheArchive()
{
    const auto archiveWith = [](const QString &patronymic) {
        return [patronymic](const QString &id) -> Result<std::optional<Record>> {
            if (id != u"melnik-ganna-1908")
                return std::nullopt;
            Record there { Table::People, id, QStringList(qsizetype(tableSpec(Table::People).fields.size())) };
            there.values[fieldIndex(Table::People, u"patronymic_ru")] = patronymic;
            return there;
        };
    };
    QCOMPARE(museumList(archiveWith(u"Остаповна"_s)).of(Table::People).at(0).record.id, u"melnik-ganna-1908"_s);
    QCOMPARE(museumList(archiveWith({})).of(Table::People).at(0).record.id, u"melnik-ganna-1908"_s);
    QCOMPARE(museumList(archiveWith(u"Петровна"_s)).of(Table::People).at(0).record.id, u"melnik-ganna-1908-2"_s);
}

void TstRecipeReader::saysWhichColumnIsMissing()
{
    Recipe recipe = museumRecipe();
    recipe.columns.insert(u"Дата рожденья"_s, recipe.columns.take(u"Дата рождения"_s));
    const auto reader
        = RecipeReader::openFile(QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-windows-1251.csv"), recipe);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::WrongHeader);
    QCOMPARE(reader.error().args.value(0), u"Дата рожденья"_s);
    QCOMPARE(reader.error().args.value(2), u"Дата рождения"_s);
    QCOMPARE(reader.error().where.line, 3);
}

void TstRecipeReader::takesAsManyConferralsAsACellListsDates_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QStringList>("medals");
    QTest::newRow("one") << u"16.02.1948,12"_s << QStringList { u"1948-02-16"_s } << QStringList { u"12"_s };
    QTest::newRow("two and their medals")
        << u"16.02.1948; 26.06.1950,12; 345"_s << QStringList { u"1948-02-16"_s, u"1950-06-26"_s }
        << QStringList { u"12"_s, u"345"_s };
    QTest::newRow("line by line") << u"\"16.02.1948\n1950\",\"12\n345\""_s << QStringList { u"1948-02-16"_s, u"1950"_s }
                                  << QStringList { u"12"_s, u"345"_s };
    QTest::newRow("commas") << u"\"16.02.1948, 26.06.1950\",\"12, 345\""_s
                            << QStringList { u"1948-02-16"_s, u"1950-06-26"_s } << QStringList { u"12"_s, u"345"_s };
    QTest::newRow("a medal of one of them")
        << u"16.02.1948; 26.06.1950,12"_s << QStringList { u"1948-02-16"_s, u"1950-06-26"_s }
        << QStringList { QString(), QString() };
    QTest::newRow("a comma within a date")
        << u"\"16 февраля, 1948\",12"_s << QStringList { u"1948-02-16"_s } << QStringList { u"12"_s };
    QTest::newRow("one that cannot be read")
        << u"16.02.1948; потом,12"_s << QStringList { QString() } << QStringList { u"12"_s };
}

void TstRecipeReader::takesAsManyConferralsAsACellListsDates()
{
    QFETCH(const QString, cells);
    QFETCH(const QStringList, dates);
    QFETCH(const QStringList, medals);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"ФИО,Указ,Медаль,Место\nМельник Ганна Остаповна,%1,Заря\n"_s.arg(cells).toUtf8());
    file.close();
    Recipe recipe = museumRecipe();
    recipe.text = {};
    recipe.headerLine = 1;
    recipe.columns
        = { { u"ФИО"_s, *recipeFieldNamed(u"people.name") }, { u"Указ"_s, *recipeFieldNamed(u"conferrals.date") },
              { u"Медаль"_s, *recipeFieldNamed(u"conferrals.medal_number") },
              { u"Место"_s, *recipeFieldNamed(u"conferrals.place") } };
    const auto reader = RecipeReader::openFile(file.fileName(), recipe);
    QVERIFY(reader);
    const All all = readAll(**reader);
    QStringList foundDates, foundMedals;
    for (const ReadRecord &read : all.of(Table::Conferrals)) {
        foundDates.append(read.record.value(u"date"));
        foundMedals.append(read.record.value(u"medal_number"));
        QCOMPARE(read.record.value(u"place"), u"Заря"_s);
        const bool isKept = dates.size() == 1 || read.wording.contains(u"16.02.1948"_s);
        QVERIFY2(isKept, qPrintable(read.wording));
        QCOMPARE(read.remarks.size(), dates.contains(QString()) || medals.contains(QString()) ? 1 : 0);
    }
    QCOMPARE(foundDates, dates);
    QCOMPARE(foundMedals, medals);
    QCOMPARE(all.of(Table::People).size(), 1);
}

void TstRecipeReader::namesColumnsByAHeadOfTwoRows()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("List of the museum,,,\nName,Award,,Note\n,decree of,number,\nPaton Boris,1950,17,seen\n");
    file.close();
    Recipe recipe = museumRecipe();
    recipe.text = {};
    recipe.headerLine = 3;
    recipe.nameOrder = NameOrder::FamilyFirst;
    recipe.columns
        = { { u"Name"_s, *recipeFieldNamed(u"people.name") }, { u"decree of"_s, *recipeFieldNamed(u"conferrals.date") },
              { u"Note"_s, *recipeFieldNamed(u"conferrals.note") } };
    const auto reader = RecipeReader::openFile(file.fileName(), recipe);
    QVERIFY(reader);
    const All all = readAll(**reader);
    QCOMPARE(all.problems.size(), 0);
    QCOMPARE(all.of(Table::People).first().record.value(u"family_en"), u"Paton"_s);
    QCOMPARE(all.of(Table::Conferrals).first().record.value(u"note"), u"seen"_s);
    QCOMPARE(all.records.first().remarks.size(), 1); // the column of numbers, which is left out
}

QTEST_GUILESS_MAIN(TstRecipeReader)
#include "tst_recipereader.moc"
