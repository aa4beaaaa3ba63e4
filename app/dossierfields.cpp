// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossierfields.h"

#include "app/words.h"

namespace phalera {

using namespace Qt::StringLiterals;

QString dossierHeadline(const Dossier &dossier, const RecordTitles &titles)
{
    const Record &record = dossier.accepted;
    switch (dossier.ref.table) {
    case Table::People:
        return titles.nameForm().shown(personName(toPerson(record)));
    case Table::Awards:
        return awardName(toAward(record));
    case Table::Acts:
        return actTitle(toAct(record));
    case Table::Sources: {
        const QString title = record.value("title"_L1);
        return title.isEmpty() ? dossier.ref.id : title;
    }
    default:
        return titles.title(dossier.ref);
    }
}

bool standsOutsideFacts(Table table, const FieldSpec &field)
{
    if (field.type == FieldType::Id || field.type == FieldType::Sources || field.name == "note"_L1)
        return true;
    switch (table) {
    case Table::People:
        return field.name.startsWith("family_"_L1) || field.name.startsWith("given_"_L1)
            || field.name.startsWith("patronymic_"_L1);
    case Table::Awards:
        return field.name.startsWith("name_"_L1);
    case Table::Acts:
        return field.name.startsWith("title_"_L1);
    case Table::Sources:
        return field.name == "title"_L1;
    default:
        return false;
    }
}

bool isExpectedFact(Table table, QLatin1StringView field)
{
    switch (table) {
    case Table::People:
        return field == "born"_L1 || field == "birth_place"_L1 || field == "sex"_L1 || field == "sector"_L1;
    case Table::Awards:
        return field == "established"_L1;
    case Table::Acts:
        return field == "date"_L1 || field == "issuer"_L1;
    case Table::Sources:
        return field == "date"_L1;
    case Table::Conferrals:
        return field == "date"_L1 || field == "act"_L1;
    default:
        return false;
    }
}

Date oldStyleDay(const Date &date)
{
    static const Day firstGregorianDay = dayNumber({ 1918, 2, 14 }, Calendar::Gregorian);
    const bool isOneDay
        = !date.isNull() && date.precision() == Precision::Day && !date.isUncertain() && !date.isApproximate();
    if (!isOneDay || date.latest() >= firstGregorianDay)
        return {};
    const CalendarDay day = calendarDay(date.earliest(), Calendar::Julian);
    const QChar zero = u'0';
    const QString text = u"%1-%2-%3"_s.arg(day.year, 4, 10, zero).arg(day.month, 2, 10, zero).arg(day.day, 2, 10, zero);
    return Date::parse(text).value_or(Date());
}

} // namespace phalera
