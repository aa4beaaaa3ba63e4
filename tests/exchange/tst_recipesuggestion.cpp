// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recipesuggestion.h"

#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Question = RecipeQuestion;

class TstRecipeSuggestion : public QObject
{
    Q_OBJECT
private:
    static QList<NumberedRow> rows(const QStringList &lines)
    {
        QList<NumberedRow> rows;
        for (const QString &line : lines)
            rows.append({ rows.size() + 1, line.split(u';') });
        return rows;
    }

    static QStringList columns(const Recipe &recipe)
    {
        QStringList columns;
        for (auto column = recipe.columns.begin(); column != recipe.columns.end(); ++column)
            columns.append(column.key() + u" = "_s + column->text());
        return columns;
    }

private slots:
    void readsTheListOfAMuseum()
    {
        const auto suggestion
            = suggestRecipe(rows({ u"Областной музей;;;;"_s, u"Список Героев Социалистического Труда области;;;;"_s,
                                u";;;;"_s, u"№;Фамилия, имя, отчество;Пол;Дата рождения;Дата указа"_s,
                                u"1;Мельник Ганна Остаповна;ж;12.05.1908;16.02.1948"_s,
                                u"2;Коваль Петро Иванович;м;ок. 1905;май 1947 г."_s }),
                u"/home/anna/Список героев.csv"_s);
        QVERIFY(suggestion);
        const Recipe &recipe = suggestion->recipe;
        QCOMPARE(recipe.headerLine, 4);
        QCOMPARE(columns(recipe),
            (QStringList { u"Дата рождения = people.born"_s, u"Дата указа = conferrals.date"_s, u"Пол = people.sex"_s,
                u"Фамилия, имя, отчество = people.name"_s }));
        QCOMPARE(suggestion->columnsLeft, QStringList { u"№"_s });
        QCOMPARE(recipe.nameOrder, NameOrder::FamilyFirst);
        QCOMPARE(recipe.constants.value(*recipeFieldNamed(u"conferrals.award")), u"hero-of-socialist-labour"_s);
        QCOMPARE(recipe.words.value(*recipeFieldNamed(u"people.sex")).value(u"ж"_s), u"female"_s);
        QCOMPARE(recipe.source.id, u"spisok-geroev"_s);
        QCOMPARE(recipe.source.value(u"title"), u"Список героев"_s);
        QCOMPARE(suggestion->questions, QList<Question> { Question::Source });
        QCOMPARE(recipeFromJson(recipeAsJson(recipe), u"r.json"_s).value(), recipe);
    }

    void asksWhatTheRowsDoNotTell()
    {
        const auto suggestion = suggestRecipe(rows({ u"Name;Birth date;Award date"_s, u"Paton Boris;04/07/1918;1950"_s,
                                                  u"Zlobin Nikolay;05/06/31;1971"_s }),
            u"heroes.csv"_s);
        QVERIFY(suggestion);
        QCOMPARE(suggestion->questions,
            (QList<Question> {
                Question::Source, Question::SlashOrder, Question::ShortYears, Question::NameOrder, Question::Award }));
        QCOMPARE(suggestion->recipe.dates, DateHabits {});
        QVERIFY(suggestion->recipe.constants.isEmpty());
    }

    void learnsTheOrderOfDatesFromOneThatTells()
    {
        const auto suggestion = suggestRecipe(
            rows({ u"Surname;Born"_s, u"Paton;04/07/1918"_s, u"Zlobin;05/26/1931"_s }), u"heroes.csv"_s);
        QVERIFY(suggestion);
        QCOMPARE(suggestion->recipe.dates.slashOrder, DateHabits::SlashOrder::MonthFirst);
        QCOMPARE(suggestion->questions, QList<Question> { Question::Source });
    }

    void tellsNamesApartByWhatStandsInThem()
    {
        const auto whole = suggestRecipe(rows({ u"Имя;Год рождения"_s, u"Борис Евгеньевич Патон;1918"_s }), u"a.csv"_s);
        QCOMPARE(columns(whole->recipe).last(), u"Имя = people.name"_s);
        QCOMPARE(whole->recipe.nameOrder, NameOrder::GivenFirst);
        const auto parts = suggestRecipe(
            rows({ u"Surname;Name;Patronymic"_s, u"Paton;Boris;E."_s, u"Zlobin;Nikolay;A."_s }), u"a.csv"_s);
        QCOMPARE(columns(parts->recipe),
            (QStringList { u"Name = people.given_en"_s, u"Patronymic = people.patronymic_en"_s,
                u"Surname = people.family_en"_s }));
    }

    void leavesAColumnThatHoldsSomethingElse()
    {
        const auto suggestion
            = suggestRecipe(rows({ u"ФИО;Родился;Дата"_s, u"Патон Борис Евгеньевич;в Киеве;1950"_s }), u"a.csv"_s);
        QVERIFY(suggestion);
        QCOMPARE(suggestion->columnsLeft, QStringList { u"Родился"_s });
    }

    void mapsNamesOfTitles()
    {
        const auto suggestion
            = suggestRecipe(rows({ u"ФИО;Звание"_s, u"Патон Борис Евгеньевич;Герой Социалистического Труда"_s,
                                u"Иванов Иван Иванович;Заслуженный артист"_s }),
                u"a.csv"_s);
        QVERIFY(suggestion);
        QCOMPARE(suggestion->recipe.words.value(*recipeFieldNamed(u"conferrals.award")),
            (QMap<QString, QString> { { u"герой социалистического труда"_s, u"hero-of-socialist-labour"_s } }));
    }

    void hasNoneWhereNobodyIsNamed()
    {
        QVERIFY(!suggestRecipe({}, u"a.csv"_s));
        QVERIFY(!suggestRecipe(rows({ u"a;b"_s, u"1;2"_s }), u"a.csv"_s));
        QVERIFY(!suggestRecipe(rows({ u"Год рождения;Пол"_s, u"1918;м"_s }), u"a.csv"_s));
        const QList<NumberedRow> two = rows({ u"Фамилия;Пол"_s, u"Фамилия, имя, отчество;Пол;Должность"_s });
        QCOMPARE(suggestRecipe(two, u"a.csv"_s)->recipe.headerLine, 2);
        QCOMPARE(suggestRecipe(two, u"a.csv"_s, 1)->recipe.headerLine, 1);
        QVERIFY(!suggestRecipe(two, u"a.csv"_s, 3));
    }
};

QTEST_GUILESS_MAIN(TstRecipeSuggestion)
#include "tst_recipesuggestion.moc"
