// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/folding.h"
#include "names/romanization.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using System = RomanizationSystem;

class TstRomanization : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void romanizes_data()
    {
        QTest::addColumn<System>("system");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, System system, const QString &text, const QString &expected) {
            QTest::newRow(name) << system << text << expected;
        };
        row("BGN/PCGN: ye at the beginning and after a vowel", System::BgnPcgn, u"Евгений Чапаев"_s,
            u"Yevgeniy Chapayev"_s);
        row("BGN/PCGN: ye after ь, й, ъ", System::BgnPcgn, u"Юрьев Мейеровка Подъездной"_s,
            u"Yurʼyev Meyyerovka Podˮyezdnoy"_s);
        row("BGN/PCGN: ë and yë", System::BgnPcgn, u"Хрущёв Ёлкин"_s, u"Khrushchëv Yëlkin"_s);
        row("BGN/PCGN: raised dots", System::BgnPcgn, u"Советск Раушчик Тойота выучка Суэц Соэ Сэр"_s,
            u"Sovet·sk Raush·chik Toyota vy·uchka Suets Soe S·er"_s);
        row("BGN/PCGN: capitals", System::BgnPcgn, u"ЩУКИН Щукин Щ"_s, u"SHCHUKIN Shchukin Shch"_s);
        row("ALA-LC", System::AlaLc, u"Юрий Цюрупа объезд Эль миръ"_s,
            u"I\u0361uriĭ T\u0361si\u0361urupa obʺezd Ėlʹ mir"_s);
        row("ISO 9", System::Iso9, u"Щёкин Юля Хачатурян"_s, u"Ŝëkin Ûlâ Hačaturân"_s);
        row("passport", System::Passport, u"Артём Подъячий Юлия Гоголь"_s, u"Artem Podieiachii Iuliia Gogol"_s);
        row("German", System::German, u"Евгений Хрущёв Алексей Василий Соловьёв Горький"_s,
            u"Jewgeni Chruschtschow Alexei Wassili Solowjow Gorki"_s);
        row("German: ого is spoken owo", System::German, u"Дурново Живаго Белого"_s, u"Durnowo Schiwago Belowo"_s);
        row("French", System::French, u"Хрущёв Пушкин Сергей Жуков Василий"_s,
            u"Khrouchtchov Pouchkine Sergueï Joukov Vassili"_s);
        row("Polish", System::Polish, u"Хрущёв Шестаков Достоевский Кузнецов Белый Жилин Евгения"_s,
            u"Chruszczow Szestakow Dostojewski Kuzniecow Bieły Żylin Jewgienija"_s);
        row("GOST 7.79 B", System::Gost779B, u"Щёкин Цыплухин Царев Хачатурян Эрнст Подъячий Юрьев"_s,
            u"Shhyokin Cy`pluxin Czarev Xachaturyan E`rnst Pod``yachij Yur`ev"_s);
        row("GOST R 7.0.34-2014: the standard's own examples", System::Gost2014,
            u"Чайковский есть узнаешь объём йогурт цифра царь вьюга хохот щит"_s,
            u"Chajkovskij est' uznaesh' ob\"yom jogurt cifra car' v'yuga xoxot shhit"_s);
        row("MVD 310", System::Mvd1997, u"Евгений Хрущёв Алёхин Соловьёв Ильич Ильин Юрьев Подъездной"_s,
            u"Yevgeniy Khrushchev Alyekhin Solov'yov Il'yich Il'yin Yur'yev Podyezdnoy"_s);
        row("Ukrainian 2010: the resolution's own examples", System::Ukrainian2010,
            u"Алушта Згурський Єнакієве Гаєвич Їжакевич Йосипівка Знам'янка Щербухи Юрій Яготин Костянтин Гоща Розгон"_s,
            u"Alushta Zghurskyi Yenakiieve Haievych Yizhakevych Yosypivka Znamianka Shcherbukhy Yurii Yahotyn "
            u"Kostiantyn Hoshcha Rozghon"_s);
        row("Ukrainian ALA-LC", System::UkrainianAlaLc, u"Їжакевич Гаєвський В\u2019ячеслав Тичина Цюпа"_s,
            u"Ïz\u0361hakevych Hai\u0361evsʹkyĭ Vʺi\u0361acheslav Tychyna T\u0361si\u0361upa"_s);
        row("Belarusian 2007: the instruction's own examples", System::Belarusian2007,
            u"Аршанскі Бешанковічы Віцебск Гомель Ельск Ёды Шчучыншчына Любань Друць Чавусы Юхнаўка Заслаўе Еўе"_s,
            u"Aršanski Biešankovičy Viciebsk Homieĺ Jeĺsk Jody Ščučynščyna Liubań Druć Čavusy Juchnaŭka Zaslaŭje "
            u"Jeŭje"_s);
        row("Kazakh", System::KazakhBgnPcgn, u"Әуезов Құдайберген Шәкен Мұқышев Владимир Өскемен Қоңыр"_s,
            u"Äūezov Qudaybergen Shäken Muqyshev Vladīmīr Öskemen Qongyr"_s);
        row("others stay", System::BgnPcgn, u"Иванов (Ivanov), 1906 — Київ"_s, u"Ivanov (Ivanov), 1906 — Kiїv"_s);
        row("decomposed й", System::BgnPcgn, u"Андреи\u0306"_s, u"Andrey"_s);
    }
    void romanizes()
    {
        QFETCH(System, system);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(romanized(text, system), expected);
    }

    void otherLayout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Cyrillic typed in Latin") << u"cnf[fyjd"_s << u"стаханов"_s;
        QTest::newRow("with signs that are letters") << u":erjd <jh'q"_s << u"Жуков Борэй"_s;
        QTest::newRow("Latin typed in Cyrillic") << u"ыефлрфтщм"_s << u"stakhanov"_s;
        QTest::newRow("nothing to change") << u"1906 -"_s << QString();
    }
    void otherLayout()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(otherKeyboardLayout(text), expected);
    }
};

QTEST_GUILESS_MAIN(TstRomanization)
#include "tst_romanization.moc"
