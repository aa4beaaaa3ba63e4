// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fullname.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstFullName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void splits_data();
    void splits();
    void followsTheOrderOfTheList();
    void doesNotGuess_data();
    void doesNotGuess();
};

void TstFullName::splits_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("patronymic");
    const auto row = [](const char *text, const char *family, const char *given, const char *patronymic) {
        QTest::newRow(text) << QString::fromUtf8(family) << QString::fromUtf8(given) << QString::fromUtf8(patronymic);
    };
    row("Стаханов Алексей Григорьевич", "Стаханов", "Алексей", "Григорьевич");
    row("Алексей Григорьевич Стаханов", "Стаханов", "Алексей", "Григорьевич");
    row("  Стаханов   Алексей  Григорьевич ", "Стаханов", "Алексей", "Григорьевич");
    row("СТАХАНОВ АЛЕКСЕЙ ГРИГОРЬЕВИЧ", "Стаханов", "Алексей", "Григорьевич");
    row("СТАХАНОВ Алексей", "Стаханов", "Алексей", "");
    row("Алексей СТАХАНОВ", "Стаханов", "Алексей", "");
    row("Стаханов А. Г.", "Стаханов", "А.", "Г.");
    row("Стаханов А.Г.", "Стаханов", "А.", "Г.");
    row("А.Г.Стаханов", "Стаханов", "А.", "Г.");
    row("А. Стаханов", "Стаханов", "А.", "");
    row("Стаханов Алексей Г.", "Стаханов", "Алексей", "Г.");
    row("Alexei G. Stakhanov", "Stakhanov", "Alexei", "G.");
    row("Stakhanov, Alexei Grigorievich", "Stakhanov", "Alexei", "Grigorievich");
    row("Stakhanov Alexei Grigorievich", "Stakhanov", "Alexei", "Grigorievich");
    row("Ангелина Прасковья Никитична", "Ангелина", "Прасковья", "Никитична");
    row("Абрамович Иван Петрович", "Абрамович", "Иван", "Петрович");
    row("Петров-Водкин Кузьма Сергеевич", "Петров-Водкин", "Кузьма", "Сергеевич");
    row("Азизбеков Мамед Гасан оглы", "Азизбеков", "Мамед", "Гасан оглы");
    row("Багирова Басти Масим кызы", "Багирова", "Басти", "Масим кызы");
    row("Шестаков", "Шестаков", "", "");
}

void TstFullName::splits()
{
    QFETCH(QString, family);
    QFETCH(QString, given);
    QFETCH(QString, patronymic);
    const auto name = splitFullName(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(name);
    QCOMPARE(*name, (FullName { family, given, patronymic }));
}

void TstFullName::followsTheOrderOfTheList()
{
    QCOMPARE(
        splitFullName(u"Стаханов Алексей", NameOrder::FamilyFirst), (FullName { u"Стаханов"_s, u"Алексей"_s, {} }));
    QCOMPARE(splitFullName(u"Алексей Стаханов", NameOrder::GivenFirst), (FullName { u"Стаханов"_s, u"Алексей"_s, {} }));
    QCOMPARE(splitFullName(u"Абрамович Иван Петрович", NameOrder::GivenFirst),
        (FullName { u"Абрамович"_s, u"Иван"_s, u"Петрович"_s })); // what the words tell stands above the list
}

void TstFullName::doesNotGuess_data()
{
    QTest::addColumn<bool>("isName");
    for (const char *text : { "", "Стаханов Алексей", "А.", "А. Г.", "колхоз имени Ленина Одесской области",
             "Ким Ир Сен", ", Алексей", "Стаханов Алексей Григорьевич младший" })
        QTest::newRow(text) << false;
}

void TstFullName::doesNotGuess()
{
    QFETCH(bool, isName);
    QCOMPARE(splitFullName(QString::fromUtf8(QTest::currentDataTag())).has_value(), isName);
}

QTEST_GUILESS_MAIN(TstFullName)
#include "tst_fullname.moc"
