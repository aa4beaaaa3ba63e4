// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/agecolumn.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QString ageText(int youngest, int oldest)
{
    if (youngest == oldest)
        return QString::number(youngest);
    return QString::number(youngest) + u".."_s + QString::number(oldest);
}

} // namespace

void AgeColumn::append(quint32 birth, const DayRange &conferred)
{
    const DayRange born = daysOf(m_births[birth]);
    if (born.isOpen() || conferred.isOpen() || conferred.latest < born.earliest)
        return m_column.append(0);
    const int youngest = std::max(0, fullYears(born.latest, conferred.earliest));
    const int oldest = fullYears(born.earliest, conferred.latest);
    const quint64 key = quint64(quint32(youngest)) << 32U | quint32(oldest);
    auto known = m_numbers.find(key);
    if (known == m_numbers.end())
        known = m_numbers.emplace(key, m_column.numberOf(ageText(youngest, oldest))).first;
    m_column.append(known->second);
}

int fullYears(Day from, Day to)
{
    const CalendarDay birth = calendarDay(from, Calendar::Gregorian);
    const CalendarDay day = calendarDay(to, Calendar::Gregorian);
    const bool hadBirthday = std::pair(day.month, day.day) >= std::pair(birth.month, birth.day);
    return int(day.year - birth.year) - (hadBirthday ? 0 : 1);
}

DayRange daysOf(const Date &date)
{
    return date.isNull() ? DayRange() : DayRange { date.earliest(), date.latest() };
}

} // namespace phalera
