// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dategrammar.h"

#include <QString>

namespace phalera {

namespace {

QString englishOrdinal(int number)
{
    const bool isTeen = number % 100 >= 11 && number % 100 <= 13;
    const int last = isTeen ? 0 : number % 10;
    const QStringView ending = last == 1 ? u"st" : last == 2 ? u"nd" : last == 3 ? u"rd" : u"th";
    return QString::number(number) + ending;
}

QString romanNumeral(int number)
{
    constexpr std::array<std::pair<int, QStringView>, 9> numerals { {
        { 100, u"C" },
        { 90, u"XC" },
        { 50, u"L" },
        { 40, u"XL" },
        { 10, u"X" },
        { 9, u"IX" },
        { 5, u"V" },
        { 4, u"IV" },
        { 1, u"I" },
    } };
    QString text;
    for (const auto &[value, numeral] : numerals) {
        for (; number >= value; number -= value)
            text += numeral;
    }
    return text;
}

constexpr DateGrammar::Forms unchanging(QStringView word)
{
    return { word, word, word };
}

constexpr DateGrammar::Months EnglishMonths { u"January", u"February", u"March", u"April", u"May", u"June", u"July",
    u"August", u"September", u"October", u"November", u"December" };

constexpr DateGrammar English {
    .months = { EnglishMonths, EnglishMonths, EnglishMonths },
    .monthsOfDay = EnglishMonths,
    .seasons = { unchanging(u"spring"), unchanging(u"summer"), unchanging(u"autumn"), unchanging(u"winter"),
        unchanging(u"first quarter"), unchanging(u"second quarter"), unchanging(u"third quarter"),
        unchanging(u"fourth quarter"), unchanging(u"first four months"), unchanging(u"second four months"),
        unchanging(u"last four months"), unchanging(u"first half"), unchanging(u"second half") },
    .seasonsShort = { u"spring", u"summer", u"autumn", u"winter", u"Q1", u"Q2", u"Q3", u"Q4", u"Jan–Apr", u"May–Aug",
        u"Sep–Dec", u"Jan–Jun", u"Jul–Dec" },
    .north = u"%1 (northern hemisphere)",
    .south = u"%1 (southern hemisphere)",
    .partAndInexactYear = u"%1 in %2",
    .decade = { u"%1s", u"the %1s", u"the %1s" },
    .century = { u"%1 century", u"the %1 century", u"the %1 century" },
    .decadeShort = u"%1s",
    .centuryShort = u"%1 c.",
    .hasDecadeOfHundreds = false,
    .centuryNumber = englishOrdinal,
    .beforeChrist = u"%1 BC",
    .afterChrist = u"AD %1",
    .dash = u" – ",
    .about = u"about %1",
    .approximate = u"%1 (approximately)",
    .notAfter = u"not after %1",
    .notBefore = u"not before %1",
    .between = u"between %1 and %2",
    .since = u"since %1",
    .until = u"until %1",
    .oldStyle = u"O.S.",
    .lastOr = u"%1 or %2",
    .lastAnd = u"%1 and %2",
    .more = u"%1 more",
    .unknown = u"unknown",
    .anyTime = u"at any time",
    .yearUnknown = u"year unknown",
    .monthUnknown = u"month unknown",
    .dayUnknown = u"day unknown",
    .monthAndDayUnknown = u"month and day unknown",
    .monthDigits = u"month %1",
    .dayDigits = u"day %1",
    .someDigitsUnknown = u"%1 (digits unknown)",
    .universalTime = u"UTC",
    .doubtfulYear = { u"year uncertain", u"year approximate", u"year uncertain and approximate" },
    .doubtfulMonth = { u"month uncertain", u"month approximate", u"month uncertain and approximate" },
    .doubtfulDay = { u"day uncertain", u"day approximate", u"day uncertain and approximate" },
    .hasNumericDates = false,
    .monthsShort = { u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec" },
};

constexpr DateGrammar::Months RussianMonthsGenitive { u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня",
    u"июля", u"августа", u"сентября", u"октября", u"ноября", u"декабря" };

constexpr DateGrammar Russian {
    .months = { DateGrammar::Months { u"январь", u"февраль", u"март", u"апрель", u"май", u"июнь", u"июль", u"август",
                    u"сентябрь", u"октябрь", u"ноябрь", u"декабрь" },
        RussianMonthsGenitive,
        DateGrammar::Months { u"январём", u"февралём", u"мартом", u"апрелем", u"маем", u"июнем", u"июлем", u"августом",
            u"сентябрём", u"октябрём", u"ноябрём", u"декабрём" } },
    .monthsOfDay = RussianMonthsGenitive,
    .seasons = { DateGrammar::Forms { u"весна", u"весны", u"весной" }, { u"лето", u"лета", u"летом" },
        { u"осень", u"осени", u"осенью" }, { u"зима", u"зимы", u"зимой" },
        { u"I квартал", u"I квартала", u"I кварталом" }, { u"II квартал", u"II квартала", u"II кварталом" },
        { u"III квартал", u"III квартала", u"III кварталом" }, { u"IV квартал", u"IV квартала", u"IV кварталом" },
        { u"первая треть", u"первой трети", u"первой третью" }, { u"вторая треть", u"второй трети", u"второй третью" },
        { u"последняя треть", u"последней трети", u"последней третью" },
        { u"первое полугодие", u"первого полугодия", u"первым полугодием" },
        { u"второе полугодие", u"второго полугодия", u"вторым полугодием" } },
    .seasonsShort = { u"весна", u"лето", u"осень", u"зима", u"I кв.", u"II кв.", u"III кв.", u"IV кв.", u"янв.–апр.",
        u"май–авг.", u"сент.–дек.", u"I полуг.", u"II полуг." },
    .north = u"%1 (Северное полушарие)",
    .south = u"%1 (Южное полушарие)",
    .partAndInexactYear = u"%1 %2",
    .decade = { u"%1-е годы", u"%1-х годов", u"%1-ми годами" },
    .century = { u"%1 век", u"%1 века", u"%1 веком" },
    .decadeShort = u"%1-е",
    .centuryShort = u"%1 в.",
    .hasDecadeOfHundreds = true,
    .centuryNumber = romanNumeral,
    .beforeChrist = u"%1 до н. э.",
    .afterChrist = u"%1 н. э.",
    .dash = u" — ",
    .about = u"около %1",
    .approximate = u"%1 (приблизительно)",
    .notAfter = u"не позднее %1",
    .notBefore = u"не ранее %1",
    .between = u"между %1 и %2",
    .since = u"с %1",
    .until = u"до %1 включительно",
    .oldStyle = u"ст. ст.",
    .lastOr = u"%1 или %2",
    .lastAnd = u"%1 и %2",
    .more = u"ещё %1",
    .unknown = u"неизвестно",
    .anyTime = u"в любое время",
    .yearUnknown = u"год неизвестен",
    .monthUnknown = u"месяц неизвестен",
    .dayUnknown = u"день неизвестен",
    .monthAndDayUnknown = u"месяц и день неизвестны",
    .monthDigits = u"месяц %1",
    .dayDigits = u"день %1",
    .someDigitsUnknown = u"%1 (цифры неизвестны)",
    .universalTime = u"UTC",
    .doubtfulYear = { u"год под вопросом", u"год приблизительный", u"год под вопросом и приблизительный" },
    .doubtfulMonth = { u"месяц под вопросом", u"месяц приблизительный", u"месяц под вопросом и приблизительный" },
    .doubtfulDay = { u"день под вопросом", u"день приблизительный", u"день под вопросом и приблизительный" },
    .hasNumericDates = true,
    .monthsShort
    = { u"янв.", u"февр.", u"март", u"апр.", u"май", u"июнь", u"июль", u"авг.", u"сент.", u"окт.", u"нояб.", u"дек." },
};

} // namespace

const DateGrammar &dateGrammar(const QLocale &locale)
{
    return locale.language() == QLocale::Russian ? Russian : English;
}

} // namespace phalera
