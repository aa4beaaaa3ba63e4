// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnwords.h"

#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstColumnWords : public QObject
{
    Q_OBJECT
private slots:
    void knowsHeads_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("field");
        QTest::addRow("all in one") << u"Ф.И.О."_s << u"people.name"_s;
        QTest::addRow("parts with commas") << u"Фамилия, имя, отчество"_s << u"people.name"_s;
        QTest::addRow("family name") << u"ФАМИЛИЯ"_s << u"people.family_ru"_s;
        QTest::addRow("year of birth") << u"Год рождения"_s << u"people.born"_s;
        QTest::addRow("short for it") << u"г.р."_s << u"people.born"_s;
        QTest::addRow("with more words") << u"Дата рождения (по метрике)"_s << u"people.born"_s;
        QTest::addRow("place before date") << u"Место рождения и дата"_s << u"people.birth_place"_s;
        QTest::addRow("medal") << u"№ медали «Серп и Молот»"_s << u"conferrals.medal_number"_s;
        QTest::addRow("decree") << u"Дата Указа ПВС СССР"_s << u"conferrals.date"_s;
        QTest::addRow("decorated") << u"Награждён"_s << u"conferrals.date"_s;
        QTest::addRow("job") << u"Должность"_s << u"conferrals.position"_s;
        QTest::addRow("two things") << u"Колхоз, предприятие"_s << u"conferrals.organisation"_s;
        QTest::addRow("English") << u"Date of Birth"_s << u"people.born"_s;
        QTest::addRow("English name") << u"Name of recipient"_s << u"people.name"_s;
        QTest::addRow("Wikidata") << u"QID"_s << u"people.wikidata"_s;
        QTest::addRow("number of the row") << u"№ п/п"_s << QString();
        QTest::addRow("nothing") << QString() << QString();
        QTest::addRow("no word of ours") << u"Папка"_s << QString();
    }

    void knowsHeads()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, field);
        const auto found = fieldOfHead(head);
        QCOMPARE(found ? found->text() : QString(), field);
    }

    void namesOnlyFieldsThatARecipeFills()
    {
        for (const QString &head : { u"отрасль"_s, u"sex"_s, u"республика"_s, u"note"_s, u"статус"_s, u"ordinal"_s })
            QVERIFY2(fieldOfHead(head), qPrintable(head));
    }

    void knowsWordsOfVocabularies()
    {
        const FieldSpec &sex = recipeFieldNamed(u"people.sex")->spec();
        QCOMPARE(vocabularyWordOf(sex, u"Жен."_s), u"female"_s);
        QCOMPARE(vocabularyWordOf(sex, u"male"_s), u"male"_s);
        QCOMPARE(vocabularyWordOf(sex, u"?"_s), QString());
        const FieldSpec &sector = recipeFieldNamed(u"people.sector")->spec();
        QCOMPARE(vocabularyWordOf(sector, u"Сельское хозяйство"_s), u"agriculture"_s);
        for (const QLatin1StringView word : sector.vocabulary)
            QCOMPARE(vocabularyWordOf(sector, word), word == "other"_L1 ? QString() : QString(word));
    }
};

QTEST_GUILESS_MAIN(TstColumnWords)
#include "tst_columnwords.moc"
