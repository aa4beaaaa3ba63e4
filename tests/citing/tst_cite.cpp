// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/cite.h"
#include "citingsample.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const SampleSource Article { .kind = u"article"_s,
    .author = u"А. И. Савин"_s,
    .title = u"От звания «Герой Труда» к званию «Герой Социалистического Труда»"_s,
    .container = u"Исторический курьер, 2023, № 1 (27), с. 65-77"_s,
    .date = u"2023"_s,
    .url = u"https://zaimka.ru/savin"_s,
    .language = u"ru"_s };
const SampleSource Journal { .kind = u"article"_s,
    .author = u"Siegelbaum, Lewis H.; Davies, R. W."_s,
    .title = u"The Making of Stakhanovites"_s,
    .container = u"Russian History"_s,
    .date = u"1986"_s,
    .language = u"en"_s,
    .note = u"volume: 13; number: 2; pages: 259--292"_s };
const SampleSource Book { .kind = u"book"_s,
    .author = u"А. Д. Сахаров"_s,
    .title = u"Воспоминания"_s,
    .publisher = u"Права человека"_s,
    .date = u"1996"_s,
    .language = u"ru"_s,
    .note = u"address: Москва"_s };
const SampleSource BareBook {
    .kind = u"book"_s, .author = u"M. S. Arlazorov"_s, .title = u"Artyom Mikoyan"_s, .language = u"en"_s
};
const SampleSource BareRussianBook { .kind = u"book"_s, .title = u"Герои труда"_s, .language = u"ru"_s };
const SampleSource BookOfMany { .kind = u"book"_s,
    .author = u"Иванов И. И.; Петров П. П.; Сидоров С. С.; Фомин Ф. Ф."_s,
    .title = u"Награды страны"_s,
    .date = u"1970"_s,
    .language = u"ru"_s,
    .note = u"location: Ленинград"_s };
const SampleSource News { .kind = u"news"_s,
    .author = u"Agence France-Presse"_s,
    .title = u"Putin restores Soviet 'Hero of Labour' title"_s,
    .container = u"The Straits Times"_s,
    .date = u"2013-03-29/2013-03-30"_s,
    .url = u"https://www.straitstimes.com/putin"_s,
    .language = u"en"_s };
const SampleSource RussianNews { .kind = u"news"_s,
    .title = u"Последний герой"_s,
    .container = u"Российская газета"_s,
    .date = u"2013-04-30"_s,
    .language = u"ru"_s };
const SampleSource Encyclopedia { .kind = u"encyclopedia"_s,
    .title = u"Герой Труда"_s,
    .container = u"Большая советская энциклопедия, т. 6, с. 1050"_s,
    .date = u"1971"_s,
    .language = u"ru"_s };
const SampleSource Web { .kind = u"web"_s,
    .title = u"Heroes of Labour of the town"_s,
    .container = u"Serov town administration"_s,
    .url = u"https://adm-serov.ru/%D0%B3%D0%B5%D1%80%D0%BE%D0%B8"_s,
    .language = u"en"_s };
const SampleSource Document { .kind = u"archive"_s,
    .title = u"Протокол заседания Президиума"_s,
    .container = u"ГАРФ"_s,
    .date = u"1938-12-27"_s,
    .archiveRef = u"ГАРФ, ф. Р-7523, оп. 4, д. 12, л. 3-5 об."_s,
    .language = u"ru"_s };
const SampleSource Law { .kind = u"law"_s,
    .author = u"Президиум Верховного Совета СССР"_s,
    .title = u"О дополнительных знаках отличия"_s,
    .container = u"Ведомости Верховного Совета СССР, 1940, № 14, ст. 2"_s,
    .date = u"1940-05-22"_s,
    .language = u"ru"_s };
const SampleSource DatedLaw { .kind = u"law"_s,
    .title = u"Указ от 11 февраля 1958 г. о порядке награждения"_s,
    .container = u"economics.kiev.ua"_s,
    .date = u"1958-02-11"_s,
    .url = u"http://economics.kiev.ua/t"_s,
    .language = u"ru"_s };

const Act Decree { .id = ActId(u"cec-snk-1927"_s),
    .kind = u"resolution"_s,
    .issuer = u"ЦИК и СНК СССР"_s,
    .number = u"5"_s,
    .date = Date::parse(u"1927-07-27").value_or(Date()),
    .titleRu = u"О героях труда"_s,
    .titleEn = u"On Heroes of Labour"_s,
    .awards = {},
    .effect = {},
    .sources = {},
    .note = {} };

CitingWish wish(CitingStyle style, CitingForm form = CitingForm::Note)
{
    return { style, form, u"ru"_s };
}

} // namespace

class TstCite : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void citesEveryKind_data();
    void citesEveryKind();
    void citesAgain_data();
    void citesAgain();
    void writesDates_data();
    void writesDates();
    void namesMonthsInEveryLanguage();
    void saysTheDayOfAccessOnlyWhereItIsKnown();
    void citesAnActWhereItIsPrinted();
    void citesAnActThatIsKnownFromOthers();
    void citesAnArchive();
    void setsTitlesInItalics();
    void keepsInitialsTogether();
    void neverTurnsRoundWhatMayBeNoPerson();
    void namesASourceOfWhichNothingIsKnown();
};

void TstCite::citesEveryKind_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("locator");
    QTest::addColumn<QStringList>("expected"); // notes in the order of CitingStyles, entries where there are no notes
    const auto row = [](const char *name, const SampleSource &source, const QString &locator, QStringList expected) {
        QTest::newRow(name) << source.made() << locator << expected;
    };
    row("article", Article, u"с. 70"_s,
        { u"Савин А. И. От звания «Герой Труда» к званию «Герой Социалистического Труда» // Исторический курьер. 2023. № 1 (27). С. 70. URL: https://zaimka.ru/savin."_s,
            u"Савин, А. И. От звания «Герой Труда» к званию «Герой Социалистического Труда» / А. И. Савин. – Текст : электронный // Исторический курьер. – 2023. – № 1 (27). – С. 65–77. – URL: https://zaimka.ru/savin."_s,
            u"А. И. Савин, “От звания «Герой Труда» к званию «Герой Социалистического Труда»,” Исторический курьер, no. 1 (27) (2023): 70, https://zaimka.ru/savin."_s,
            u"Савин, А. И. 2023. “От звания «Герой Труда» к званию «Герой Социалистического Труда».” Исторический курьер, no. 1 (27): 65–77. https://zaimka.ru/savin."_s });
    row("journal with volume and number from a bibliography", Journal, {},
        { u"Siegelbaum L. H., Davies R. W. The Making of Stakhanovites // Russian History. 1986. Vol. 13, No. 2. P. 259–292."_s,
            u"Siegelbaum, L. H. The Making of Stakhanovites / L. H. Siegelbaum, R. W. Davies // Russian History. – 1986. – Vol. 13, No. 2. – P. 259–292."_s,
            u"Lewis H. Siegelbaum and R. W. Davies, “The Making of Stakhanovites,” Russian History 13, no. 2 (1986): 259–92."_s,
            u"Siegelbaum, Lewis H., and R. W. Davies. 1986. “The Making of Stakhanovites.” Russian History 13 (2): 259–92."_s });
    row("book", Book, u"238"_s,
        { u"Сахаров А. Д. Воспоминания. Москва : Права человека, 1996. С. 238."_s,
            u"Сахаров, А. Д. Воспоминания / А. Д. Сахаров. – Москва : Права человека, 1996."_s,
            u"А. Д. Сахаров, Воспоминания (Москва: Права человека, 1996), 238."_s,
            u"Сахаров, А. Д. 1996. Воспоминания. Москва: Права человека."_s });
    row("book of which only author and title are known", BareBook, {},
        { u"Arlazorov M. S. Artyom Mikoyan. [S. l., s. a.]."_s,
            u"Arlazorov, M. S. Artyom Mikoyan / M. S. Arlazorov. – [S. l. : s. n., s. a.]."_s,
            u"M. S. Arlazorov, Artyom Mikoyan (n.p., n.d.)."_s, u"Arlazorov, M. S. n.d. Artyom Mikoyan. N.p."_s });
    row("Russian book of which only the title is known", BareRussianBook, {},
        { u"Герои труда. [Б. м., б. г.]."_s, u"Герои труда. – [Б. м. : б. и., б. г.]."_s,
            u"Герои труда (n.p., n.d.)."_s, u"Герои труда. n.d. N.p."_s });
    row("four authors", BookOfMany, {},
        { u"Награды страны / И. И. Иванов, П. П. Петров, С. С. Сидоров [и др.]. Ленинград, 1970."_s,
            u"Награды страны / И. И. Иванов, П. П. Петров, С. С. Сидоров [и др.]. – Ленинград : [б. и.], 1970."_s,
            u"И. И. Иванов et al., Награды страны (Ленинград, 1970)."_s,
            u"Иванов, И. И., П. П. Петров, С. С. Сидоров, and Ф. Ф. Фомин. 1970. Награды страны. Ленинград."_s });
    row("news of two days by an agency", News, {},
        { u"Putin restores Soviet 'Hero of Labour' title / Agence France-Presse // The Straits Times. 2013. 29–30 March. URL: https://www.straitstimes.com/putin."_s,
            u"Putin restores Soviet 'Hero of Labour' title / Agence France-Presse. – Text : electronic // The Straits Times. – 2013. – 29–30 March. – URL: https://www.straitstimes.com/putin."_s,
            u"Agence France-Presse, “Putin restores Soviet ‘Hero of Labour’ title,” The Straits Times, March 29–30, 2013, https://www.straitstimes.com/putin."_s,
            u"Agence France-Presse. 2013. “Putin restores Soviet ‘Hero of Labour’ title.” The Straits Times, March 29–30, 2013. https://www.straitstimes.com/putin."_s });
    row("Russian newspaper on paper", RussianNews, u"с. 3"_s,
        { u"Последний герой // Российская газета. 2013. 30 апреля. С. 3."_s,
            u"Последний герой // Российская газета. – 2013. – 30 апреля. – С. 3."_s,
            u"“Последний герой,” Российская газета, April 30, 2013, 3."_s,
            u"“Последний герой.” 2013. Российская газета, April 30, 2013."_s });
    row("entry of an encyclopedia", Encyclopedia, {},
        { u"Герой Труда // Большая советская энциклопедия. 1971. Т. 6. С. 1050."_s,
            u"Герой Труда // Большая советская энциклопедия. – 1971. – Т. 6. – С. 1050."_s,
            u"Большая советская энциклопедия, s.v. “Герой Труда,” 1971."_s,
            u"“Герой Труда.” 1971. In Большая советская энциклопедия, 6:1050."_s });
    row("web page without a date", Web, {},
        { u"Heroes of Labour of the town // Serov town administration. URL: https://adm-serov.ru/герои."_s,
            u"Heroes of Labour of the town. – Text : electronic // Serov town administration. – URL: https://adm-serov.ru/герои."_s,
            u"“Heroes of Labour of the town,” Serov town administration, https://adm-serov.ru/герои."_s,
            u"“Heroes of Labour of the town.” n.d. Serov town administration. https://adm-serov.ru/герои."_s });
    row("document of an archive", Document, {},
        { u"Протокол заседания Президиума : от 27 декабря 1938 г. // ГАРФ. Ф. Р-7523. Оп. 4. Д. 12. Л. 3–5 об."_s,
            u"Протокол заседания Президиума : от 27 декабря 1938 г. // ГАРФ. Ф. Р-7523. Оп. 4. Д. 12. Л. 3–5 об."_s,
            u"“Протокол заседания Президиума,” December 27, 1938, ГАРФ, f. Р-7523, op. 4, d. 12, ll. 3–5 ob."_s,
            u"“Протокол заседания Президиума.” 1938. December 27, 1938. ГАРФ, f. Р-7523, op. 4, d. 12, ll. 3–5 ob."_s });
    row("law in a gazette", Law, {},
        { u"О дополнительных знаках отличия : от 22 мая 1940 г. / Президиум Верховного Совета СССР // Ведомости Верховного Совета СССР. 1940. № 14. Ст. 2."_s,
            u"О дополнительных знаках отличия : от 22 мая 1940 г. / Президиум Верховного Совета СССР // Ведомости Верховного Совета СССР. – 1940. – № 14. – Ст. 2."_s,
            u"Президиум Верховного Совета СССР, “О дополнительных знаках отличия,” May 22, 1940, Ведомости Верховного Совета СССР, no. 14 (1940), art. 2."_s,
            u"Президиум Верховного Совета СССР. 1940. “О дополнительных знаках отличия.” May 22, 1940. Ведомости Верховного Совета СССР, no. 14, art. 2."_s });
    row("law whose title says its date", DatedLaw, u"ст. 4"_s,
        { u"Указ от 11 февраля 1958 г. о порядке награждения // economics.kiev.ua. Ст. 4. URL: http://economics.kiev.ua/t."_s,
            u"Указ от 11 февраля 1958 г. о порядке награждения. – Текст : электронный // economics.kiev.ua. – Ст. 4. – URL: http://economics.kiev.ua/t."_s,
            u"“Указ от 11 февраля 1958 г. о порядке награждения,” February 11, 1958, economics.kiev.ua, art. 4, http://economics.kiev.ua/t."_s,
            u"“Указ от 11 февраля 1958 г. о порядке награждения.” 1958. February 11, 1958. economics.kiev.ua. http://economics.kiev.ua/t."_s });
}

void TstCite::citesEveryKind()
{
    QFETCH(const Source, source);
    QFETCH(const QString, locator);
    QFETCH(const QStringList, expected);
    for (const CitingStyle style : CitingStyles)
        QCOMPARE(plainSpaces(cite(source, wish(style, numberedForm(style)), locator).plainText()),
            expected.at(qsizetype(style)));
}

void TstCite::citesAgain_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const SampleSource &source, CitingStyle style, CitingForm form,
              const QString &expected) { QTest::newRow(name) << source.made() << int(style) << int(form) << expected; };
    using enum CitingStyle;
    using enum CitingForm;
    row("repeated note", Article, Gost705, ShortNote, u"Савин А. И. От звания «Герой Труда» к званию… С. 7."_s);
    row("in square brackets", Article, Gost705, InText, u"[Савин, 2023, с. 7]"_s);
    row("in square brackets, without a person", RussianNews, Gost705, InText, u"[Последний герой, 2013, с. 7]"_s);
    row("repeated document", Document, Gost705, ShortNote,
        u"Протокол заседания Президиума // ГАРФ. Ф. Р-7523. Оп. 4. Д. 12. Л. 3–5 об. С. 7."_s);
    row("a description is referred to as by the standard on references", Article, Gost7100, InText,
        u"[Савин, 2023, с. 7]"_s);
    row("shortened note", Journal, ChicagoNotes, ShortNote,
        u"Siegelbaum and Davies, “The Making of Stakhanovites,” 7."_s);
    row("shortened entry", Encyclopedia, ChicagoNotes, ShortNote,
        u"Большая советская энциклопедия, s.v. “Герой Труда.”"_s);
    row("bibliography", Journal, ChicagoNotes, ListEntry,
        u"Siegelbaum, Lewis H., and R. W. Davies. “The Making of Stakhanovites.” Russian History 13, no. 2 (1986): 259–92."_s);
    row("bibliography of a newspaper", News, ChicagoNotes, ListEntry,
        u"Agence France-Presse. “Putin restores Soviet ‘Hero of Labour’ title.” The Straits Times, March 29–30, 2013. https://www.straitstimes.com/putin."_s);
    row("bibliography of a book", Book, ChicagoNotes, ListEntry,
        u"Сахаров, А. Д. Воспоминания. Москва: Права человека, 1996."_s);
    row("in round brackets", Journal, ChicagoAuthorDate, InText, u"(Siegelbaum and Davies 1986, 7)"_s);
    row("in round brackets, four authors", BookOfMany, ChicagoAuthorDate, InText, u"(Иванов et al. 1970, 7)"_s);
    row("in round brackets, undated", Web, ChicagoAuthorDate, InText, u"(“Heroes of Labour of the town,” n.d., 7)"_s);
}

void TstCite::citesAgain()
{
    QFETCH(const Source, source);
    QFETCH(const int, style);
    QFETCH(const int, form);
    QFETCH(const QString, expected);
    QCOMPARE(plainSpaces(cite(source, wish(CitingStyle(style), CitingForm(form)), u"с. 7"_s).plainText()), expected);
}

void TstCite::writesDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("gost");
    QTest::addColumn<QString>("chicago");
    QTest::newRow("unknown") << u""_s << u"Труд."_s << u"Труд."_s;
    QTest::newRow("year") << u"1948"_s << u"Труд. 1948."_s << u"Труд, 1948."_s;
    QTest::newRow("month") << u"1948-05"_s << u"Труд. 1948. Май."_s << u"Труд, May 1948."_s;
    QTest::newRow("day") << u"1948-05-03"_s << u"Труд. 1948. 3 мая."_s << u"Труд, May 3, 1948."_s;
    QTest::newRow("days of two months") << u"1948-05-30/1948-06-02"_s << u"Труд. 1948. 30 мая – 2 июня."_s
                                        << u"Труд, May 30 – June 2, 1948."_s;
    QTest::newRow("months") << u"1948-05/1948-06"_s << u"Труд. 1948. Май–июнь."_s << u"Труд, May–June 1948."_s;
    QTest::newRow("years") << u"1970/1979"_s << u"Труд. 1970–1979."_s << u"Труд, 1970–79."_s;
    QTest::newRow("years of two centuries") << u"1899/1901"_s << u"Труд. 1899–1901."_s << u"Труд, 1899–1901."_s;
    QTest::newRow("years from one that ends in noughts")
        << u"1900/1905"_s << u"Труд. 1900–1905."_s << u"Труд, 1900–1905."_s;
    QTest::newRow("uncertain") << u"2007?"_s << u"Труд. [2007?]."_s << u"Труд, [2007?]."_s;
    QTest::newRow("about") << u"2012~"_s << u"Труд. [около 2012]."_s << u"Труд, [ca. 2012]."_s;
    QTest::newRow("decade") << u"195X"_s << u"Труд. [между 1950 и 1959]."_s << u"Труд, [between 1950 and 1959]."_s;
    QTest::newRow("not after") << u"../2022-02-02"_s << u"Труд. [не позднее 2022]."_s << u"Труд, [not after 2022]."_s;
    QTest::newRow("not before") << u"2022/.."_s << u"Труд. [не ранее 2022]."_s << u"Труд, [not before 2022]."_s;
    QTest::newRow("season") << u"1948-21"_s << u"Труд. 1948. Весна."_s << u"Труд, Spring 1948."_s;
}

void TstCite::writesDates()
{
    QFETCH(const QString, date);
    QFETCH(const QString, gost);
    QFETCH(const QString, chicago);
    const Source source
        = SampleSource { .kind = u"news"_s, .title = u"А"_s, .container = u"Труд"_s, .date = date, .language = u"ru"_s }
              .made();
    QCOMPARE(plainSpaces(cite(source, wish(CitingStyle::Gost705)).plainText()), u"А // "_s + gost);
    QCOMPARE(plainSpaces(cite(source, wish(CitingStyle::ChicagoNotes)).plainText()), u"“А,” "_s + chicago);
}

void TstCite::namesMonthsInEveryLanguage()
{
    SampleSource news { .kind = u"news"_s, .title = u"А"_s, .container = u"Б"_s, .date = u"2019-10-05"_s };
    // Bashkir has no names of months in Qt, and "xx" is no language.
    for (const auto &[language, expected] : { std::pair(u"uk"_s, u"5 жовтня"_s), std::pair(u"de"_s, u"5 Oktober"_s),
             std::pair(u"ba"_s, u"5 октября"_s), std::pair(u"xx"_s, u"5 October"_s) }) {
        news.language = language;
        QCOMPARE(plainSpaces(cite(news.made(), wish(CitingStyle::Gost705)).plainText()),
            u"А // Б. 2019. "_s + expected + u'.');
    }
}

void TstCite::saysTheDayOfAccessOnlyWhereItIsKnown()
{
    const Source page = Web.made();
    for (const CitingStyle style : CitingStyles) {
        const QString text = cite(page, wish(style, numberedForm(style))).plainText();
        QVERIFY2(!text.contains(u"обращения") && !text.contains(u"accessed"), qPrintable(text));
    }
    const QDate day(2026, 11, 3);
    QVERIFY(cite(page, { CitingStyle::Gost705, CitingForm::Note, u"ru"_s, day })
                .plainText()
                .endsWith(u" (дата обращения: 03.11.2026)."));
    QVERIFY(cite(page, { CitingStyle::Gost705, CitingForm::Note, u"en"_s, day })
                .plainText()
                .endsWith(u" (accessed: 03.11.2026)."));
    QVERIFY(plainSpaces(cite(page, { CitingStyle::ChicagoNotes, CitingForm::Note, u"en"_s, day }).plainText())
                .contains(u", accessed November 3, 2026, https://"));
    // What has no address was not read at one.
    QVERIFY(!cite(Book.made(), { CitingStyle::Gost705, CitingForm::Note, u"ru"_s, day }).plainText().contains(u"2026"));
    SampleSource imported = Web;
    imported.note = u"DOI: 10.1/2; urldate: 2020-05-06"_s;
    QVERIFY(cite(imported.made(), wish(CitingStyle::Gost705)).plainText().contains(u"(дата обращения: 06.05.2020)"));
}

void TstCite::citesAnActWhereItIsPrinted()
{
    SampleSource print = Law;
    print.title = u"О героях труда"_s;
    print.container = u"Собрание законов СССР, 1927, № 45, ст. 456"_s;
    const QList<Source> sources { Encyclopedia.made(), print.made() };
    QCOMPARE(plainSpaces(cite(Decree, sources, wish(CitingStyle::Gost705)).plainText()),
        u"О героях труда : постановление от 27 июля 1927 г. № 5 / ЦИК и СНК СССР // Собрание законов СССР. 1927. № 45. Ст. 456."_s);
    QCOMPARE(plainSpaces(cite(Decree, sources, wish(CitingStyle::ChicagoNotes)).plainText()),
        u"ЦИК и СНК СССР, “On Heroes of Labour” [О героях труда], resolution no. 5, July 27, 1927, Собрание законов СССР, no. 45 (1927), art. 456."_s);
    QCOMPARE(
        plainSpaces(cite(Decree, sources, wish(CitingStyle::ChicagoAuthorDate, CitingForm::ListEntry)).plainText()),
        u"ЦИК и СНК СССР. 1927. “On Heroes of Labour” [О героях труда]. Resolution no. 5. July 27, 1927. Собрание законов СССР, no. 45, art. 456."_s);
}

void TstCite::citesAnActThatIsKnownFromOthers()
{
    const QList<Source> sources { Encyclopedia.made() };
    QCOMPARE(plainSpaces(cite(Decree, sources, wish(CitingStyle::Gost705)).plainText()),
        u"О героях труда : постановление от 27 июля 1927 г. № 5 / ЦИК и СНК СССР. Приводится по: Герой Труда // Большая советская энциклопедия. 1971. Т. 6. С. 1050."_s);
    Act untitled = Decree;
    untitled.titleRu.clear();
    untitled.titleEn.clear();
    untitled.number.clear();
    QCOMPARE(plainSpaces(cite(untitled, {}, wish(CitingStyle::Gost705)).plainText()),
        u"[Постановление от 27 июля 1927 г.] / ЦИК и СНК СССР."_s);
    QCOMPARE(plainSpaces(cite(untitled, {}, wish(CitingStyle::ChicagoNotes)).plainText()),
        u"ЦИК и СНК СССР, resolution, July 27, 1927."_s);
}

void TstCite::citesAnArchive()
{
    const CitedArchive archive { u"founding.phalera"_s, u"5f3a"_s, u"award:hero-of-labour"_s, u"Phalera 0.7.0"_s,
        QDate(2026, 11, 23) };
    QCOMPARE(plainSpaces(cite(archive, { CitingStyle::Gost705, CitingForm::Note, u"ru"_s }).plainText()),
        u"founding.phalera : архив Phalera 0.7.0. Версия данных 5f3a. Запрос: award:hero-of-labour (дата обращения: 23.11.2026)."_s);
    QCOMPARE(plainSpaces(cite(archive, { CitingStyle::ChicagoNotes, CitingForm::Note, u"en"_s }).plainText()),
        u"founding.phalera, Phalera 0.7.0 archive, data version 5f3a, query: award:hero-of-labour, accessed November 23, 2026."_s);
}

void TstCite::setsTitlesInItalics()
{
    QCOMPARE(cite(Book.made(), wish(CitingStyle::ChicagoNotes)).html(),
        u"А.\u00a0Д.\u00a0Сахаров, <i>Воспоминания</i> (Москва: Права человека, 1996)."_s);
    SampleSource hostile = News;
    hostile.title = u"A < B & \"C\""_s;
    hostile.url = u"https://example.org/?a=1&b=\"><script>"_s;
    const QString html = cite(hostile.made(), wish(CitingStyle::ChicagoNotes)).html();
    QVERIFY2(html.contains(u"“A &lt; B &amp; ‘C,’” <i>The Straits Times</i>"), qPrintable(html));
    QVERIFY2(!html.contains(u"<script"), qPrintable(html));
    hostile.url = u"javascript:alert(1)"_s;
    QVERIFY(!cite(hostile.made(), wish(CitingStyle::ChicagoNotes)).html().contains(u"href"));
}

void TstCite::keepsInitialsTogether()
{
    SampleSource book = Book;
    book.author = u"Сахаров Андрей Дмитриевич"_s;
    QVERIFY(cite(book.made(), wish(CitingStyle::Gost705)).plainText().startsWith(u"Сахаров\u00a0А.\u00a0Д. Воспом"));
    QVERIFY(cite(Article.made(), wish(CitingStyle::Gost705)).plainText().contains(u"С.\u00a065–77"));
}

void TstCite::neverTurnsRoundWhatMayBeNoPerson()
{
    SampleSource news = News;
    for (const QString &author : { u"Eugenia Sokolskaya"_s, u"Agence France-Presse"_s, u"О. Б. Мозохин (preface)"_s }) {
        news.author = author;
        const QString entry
            = plainSpaces(cite(news.made(), wish(CitingStyle::ChicagoNotes, CitingForm::ListEntry)).plainText());
        QVERIFY2(entry.startsWith(author + u'.'), qPrintable(entry));
        QVERIFY(plainSpaces(cite(news.made(), wish(CitingStyle::Gost705)).plainText()).contains(u" / " + author));
    }
}

void TstCite::namesASourceOfWhichNothingIsKnown()
{
    const Source bare = SampleSource { .kind = u"web"_s }.made();
    for (const CitingStyle style : CitingStyles)
        QVERIFY(cite(bare, wish(style, numberedForm(style))).plainText().contains(u"sample"));
    const Source address = SampleSource { .kind = u"web"_s, .url = u"https://a.org/b"_s, .language = u"ru"_s }.made();
    QCOMPARE(cite(address, wish(CitingStyle::Gost705)).plainText(), u"[Без заглавия]. URL: https://a.org/b."_s);
    QCOMPARE(cite(address, wish(CitingStyle::ChicagoNotes)).plainText(), u"https://a.org/b."_s);
}

QTEST_GUILESS_MAIN(TstCite)
#include "tst_cite.moc"
