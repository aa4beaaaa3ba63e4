// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/datewordlist.h"

#include <QHash>

#include <array>

namespace phalera::edtf {

namespace {

struct Entry
{
    DateRole role;
    int number;
    QStringView words; ///< with a space between
};

constexpr std::array Entries {
    Entry { DateRole::Month, 1, u"январь января январе янв january jan" },
    Entry { DateRole::Month, 2, u"февраль февраля феврале февр фев february feb febr" },
    Entry { DateRole::Month, 3, u"март марта марте мар march mar" },
    Entry { DateRole::Month, 4, u"апрель апреля апреле апр april apr" },
    Entry { DateRole::Month, 5, u"май мая мае маем may" },
    Entry { DateRole::Month, 6, u"июнь июня июне июн june jun" },
    Entry { DateRole::Month, 7, u"июль июля июле июл july jul" },
    Entry { DateRole::Month, 8, u"август августа августе августом авг august aug" },
    Entry { DateRole::Month, 9, u"сентябрь сентября сентябре сент сен september sept sep" },
    Entry { DateRole::Month, 10, u"октябрь октября октябре окт october oct" },
    Entry { DateRole::Month, 11, u"ноябрь ноября ноябре нояб ноя november nov" },
    Entry { DateRole::Month, 12, u"декабрь декабря декабре дек december dec" },
    Entry { DateRole::Month, 1, u"январем" },
    Entry { DateRole::Month, 2, u"февралем" },
    Entry { DateRole::Month, 3, u"мартом" },
    Entry { DateRole::Month, 4, u"апрелем" },
    Entry { DateRole::Month, 6, u"июнем" },
    Entry { DateRole::Month, 7, u"июлем" },
    Entry { DateRole::Month, 9, u"сентябрем" },
    Entry { DateRole::Month, 10, u"октябрем" },
    Entry { DateRole::Month, 11, u"ноябрем" },
    Entry { DateRole::Month, 12, u"декабрем" },
    Entry { DateRole::Season, 21, u"весна весны весной spring" },
    Entry { DateRole::Season, 22, u"лето лета летом summer" },
    Entry { DateRole::Season, 23, u"осень осени осенью autumn fall" },
    Entry { DateRole::Season, 24, u"зима зимы зимой winter" },
    Entry { DateRole::Year, 0, u"г год года году годом гг годы годов годах годами year years" },
    Entry { DateRole::Century, 0, u"в вв век века веке веком столетие столетия столетии century centuries cent" },
    Entry { DateRole::Ordinal, 1, u"первая первой первое первом первый первого first" },
    Entry { DateRole::Ordinal, 2, u"вторая второй второе втором второго second" },
    Entry { DateRole::Ordinal, 3, u"третья третьей третий третьем третьего third" },
    Entry { DateRole::Ordinal, 4, u"четвертая четвертой четвертый четвертом fourth" },
    Entry { DateRole::Ordinal, -1, u"последняя последней последнее последний последнем last" },
    Entry { DateRole::Half, 0, u"половина половине половины пол полугодие полугодии half" },
    Entry { DateRole::Third, 0, u"треть трети" },
    Entry { DateRole::Quarter, 0, u"четверть четверти четв квартал квартале кв quarter" },
    Entry { DateRole::MonthThird, 0, u"декада декаде" },
    Entry { DateRole::Early, 0,
        u"начало начале нач середина середине сер конец конце кон early mid middle late beginning end" },
    Entry { DateRole::About, 0,
        u"ок около примерно приблизительно прибл ориентировочно c ca cca circa about around approximately approx" },
    Entry { DateRole::Perhaps, 0,
        u"вероятно вер предположительно предп предположит возможно возм видимо probably prob possibly perhaps maybe" },
    Entry { DateRole::Before, 0, u"до ранее раньше before earlier prior" },
    Entry { DateRole::After, 0, u"после позднее позже after later" },
    Entry { DateRole::From, 0, u"с со от from since" },
    Entry { DateRole::Until, 0, u"по until till to through by" },
    Entry { DateRole::Between, 0, u"между between" },
    Entry { DateRole::And, 0, u"и and" },
    Entry { DateRole::Or, 0, u"или либо or" },
    Entry { DateRole::Not, 0, u"не not no" },
    Entry { DateRole::Filler, 0, u"the of in on than родился родилась рожд род р умер умерла ум born died во" },
};

constexpr QStringView UnknownTexts = u"|?|-|--|–|—|н/д|нд|б/д|б.д.|б. д.|без даты|нет данных|нет сведений|не известно|"
                                     "неизвестно|неизвестна|неизвестен|неизв.|неизв|дата неизвестна|не установлено|"
                                     "n.d.|n. d.|nd|n/a|s.d.|unknown|undated|not known|no date|";

} // namespace

std::optional<DateWord> dateWord(QStringView word)
{
    static const QHash<QStringView, DateWord> words = [] {
        QHash<QStringView, DateWord> all;
        for (const Entry &entry : Entries) {
            for (const QStringView each : entry.words.split(u' '))
                all.insert(each, { entry.role, entry.number });
        }
        return all;
    }();
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

bool saysUnknown(QStringView text)
{
    const QString enclosed = u'|' + text.toString() + u'|';
    return !text.isEmpty() && !text.contains(u'|') && UnknownTexts.contains(enclosed);
}

} // namespace phalera::edtf
