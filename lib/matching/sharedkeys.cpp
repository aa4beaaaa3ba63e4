// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/sharedkeys.h"

#include "edtf/date.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr size_t MostFamilySounds = 4;
constexpr size_t MostGivenSounds = 2;
/// A birth that is known more roughly is no key.
constexpr int MostYears = 3;

/// Mixes numbers into one (Steele, Lea and Flood 2014: SplitMix64), so that different keys hardly ever meet.
quint64 mixed(std::initializer_list<quint64> numbers)
{
    quint64 hash = 0x9e3779b97f4a7c15U;
    for (const quint64 number : numbers) {
        hash += number + 0x9e3779b97f4a7c15U;
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9U;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebU;
        hash ^= hash >> 31;
    }
    return hash;
}

void addOnce(std::vector<quint32> &numbers, quint32 number)
{
    if (number != 0 && std::ranges::find(numbers, number) == numbers.end())
        numbers.push_back(number);
}

} // namespace

std::vector<SharedKeys::Entry> SharedKeys::entries(Kind kind)
{
    std::vector<Entry> entries;
    for (quint32 person = 0; person < m_people.count(); ++person)
        addKeys(kind, person, entries);
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

void SharedKeys::addKeys(Kind kind, quint32 person, std::vector<Entry> &entries)
{
    const auto each = [&](const Numbers &a, const Numbers &b, const Numbers &c) {
        for (const quint32 first : a) {
            for (const quint32 second : b) {
                for (const quint32 third : c)
                    entries.push_back(
                        { mixed({ quint64(kind), first, second, third }), m_people.order(person), person });
            }
        }
    };
    using Name = ComparedPeople::Name;
    switch (kind) {
    case Kind::FamilyAndBirth:
        each(sounds(person, &Name::family, MostFamilySounds), initials(person, &Name::given), birthYears(person));
        break;
    case Kind::FamilyAndInitials:
        each(sounds(person, &Name::family, MostFamilySounds), initials(person, &Name::given),
            initials(person, &Name::patronymic));
        break;
    case Kind::GivenAndBirthday:
        each(givenSounds(person), birthday(person), { 1 });
        break;
    case Kind::GivenAndInitial:
        each(givenSounds(person), birthYears(person), initials(person, &Name::family));
        break;
    case Kind::GivenAndAward:
        each(givenSounds(person), awardDays(person), { 1 });
        break;
    case Kind::FamilyAndAward:
        each(sounds(person, &Name::family, MostFamilySounds), initials(person, &Name::given), awardDays(person));
        break;
    case Kind::Wikidata:
        if (const quint32 item = m_people.code(m_people.firstRow(person), Field::Wikidata); item != 0)
            each({ item }, { 1 }, { 1 });
        break;
    }
}

SharedKeys::Numbers SharedKeys::sounds(quint32 person, quint32 ComparedPeople::Name::*word, size_t most)
{
    Numbers numbers;
    for (const ComparedPeople::Name &name : m_people.names(person)) {
        if (m_people.keys().isAbbreviated(name.*word))
            continue;
        for (const quint32 sound : m_people.keys().sounds(name.*word)) {
            if (numbers.size() < most)
                addOnce(numbers, sound);
        }
    }
    return numbers;
}

SharedKeys::Numbers SharedKeys::initials(quint32 person, quint32 ComparedPeople::Name::*word)
{
    Numbers numbers;
    for (const ComparedPeople::Name &name : m_people.names(person))
        addOnce(numbers, m_people.keys().initial(name.*word));
    return numbers;
}

SharedKeys::Numbers SharedKeys::givenSounds(quint32 person)
{
    Numbers numbers;
    for (const quint32 given : sounds(person, &ComparedPeople::Name::given, MostGivenSounds)) {
        for (const quint32 patronymic : sounds(person, &ComparedPeople::Name::patronymic, MostGivenSounds))
            numbers.push_back(quint32(mixed({ given, patronymic })));
    }
    return numbers;
}

SharedKeys::Numbers SharedKeys::birthday(quint32 person) const
{
    const DayRange born = m_people.days(m_people.firstRow(person), Field::Born);
    return born.earliest == born.latest ? Numbers { quint32(born.earliest) } : Numbers();
}

SharedKeys::Numbers SharedKeys::birthYears(quint32 person) const
{
    const DayRange born = m_people.days(m_people.firstRow(person), Field::Born);
    if (born.isOpen())
        return {};
    Numbers years;
    const qint64 first = calendarDay(born.earliest, Calendar::Gregorian).year;
    const qint64 last = calendarDay(born.latest, Calendar::Gregorian).year;
    for (qint64 year = first; year <= last && last - first < MostYears; ++year)
        years.push_back(quint32(year));
    return years;
}

SharedKeys::Numbers SharedKeys::awardDays(quint32 person) const
{
    Numbers days;
    for (Row row = m_people.firstRow(person); row < m_people.endRow(person); ++row) {
        const DayRange date = m_people.days(row, Field::Date);
        if (date.earliest == date.latest)
            days.push_back(quint32(mixed({ m_people.code(row, Field::Award), quint64(date.earliest) })));
    }
    return days;
}

} // namespace phalera
