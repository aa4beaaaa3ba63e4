// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conferraltable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(u' ');
}

int fullYears(Day from, Day to)
{
    const CalendarDay birth = calendarDay(from, Calendar::Gregorian);
    const CalendarDay day = calendarDay(to, Calendar::Gregorian);
    const bool hadBirthday = std::pair(day.month, day.day) >= std::pair(birth.month, birth.day);
    return int(day.year - birth.year) - (hadBirthday ? 0 : 1);
}

bool isBounded(const Date &date)
{
    return !date.isNull() && date.earliest() != DistantPast && date.latest() != DistantFuture;
}

QString flag(bool isSet)
{
    return isSet ? u"yes"_s : u"no"_s;
}

/// Both lists, each id once.
QStringList united(QStringList ids, const QStringList &further)
{
    ids += further;
    ids.removeDuplicates();
    return ids;
}

class ConferralTable
{
public:
    ConferralTable(Snapshot::Private &snapshot, const WordingsById &awards, const WordingsById &acts)
        : m_snapshot(snapshot)
        , m_awards(awards)
        , m_acts(acts)
        , m_table(fieldsOf(Unit::Conferrals))
    {
    }

    /// The rows of one person; a conferral may name a person of whom nothing else is known.
    void addPerson(const Accepted<Person> &person, std::span<const Accepted<Conferral>> conferrals)
    {
        m_snapshot.firstRows.push_back(m_row);
        for (const Accepted<Conferral> &conferral : conferrals) {
            noteStatus(conferral.value);
            addRow(person, conferral);
        }
        if (conferrals.empty())
            addRow(person, {});
    }

    void finish() { m_snapshot.tables[size_t(RowTable::Conferrals)] = m_table.build(m_row); }

private:
    void noteStatus(const Conferral &conferral)
    {
        m_snapshot.withConferral.add(m_row);
        if (conferral.status == "revoked"_L1)
            m_snapshot.revoked.add(m_row);
        else if (conferral.status == "restored"_L1)
            m_snapshot.restored.add(m_row);
        else
            m_snapshot.conferring.add(m_row);
    }

    void addRow(const Accepted<Person> &person, const Accepted<Conferral> &conferral)
    {
        m_snapshot.personNumbers.push_back(quint32(m_snapshot.firstRows.size() - 1));
        addPersonCells(person.value);
        addConferralCells(conferral.value);
        addSharedCells(person, conferral);
        ++m_row;
    }

    void addPersonCells(const Person &person)
    {
        m_table.set(Field::Person, person.id.text());
        addName(Field::Name, person.familyRu, person.givenRu, person.patronymicRu);
        addName(Field::NameEn, person.familyEn, person.givenEn, person.patronymicEn);
        m_table.set(Field::OtherNames, person.otherNames);
        m_table.set(Field::Sex, person.sex);
        m_table.set(Field::Born, person.born.text());
        m_table.set(Field::BirthPlace, person.birthPlace);
        m_table.set(Field::Died, person.died.text());
        m_table.set(Field::DeathPlace, person.deathPlace);
        m_table.set(Field::Nationality, person.nationality);
        m_table.set(Field::Occupation, person.occupation);
        m_table.set(Field::Sector, person.sector);
        m_table.set(Field::Wikidata, person.wikidata);
    }

    /// Listed family name first; a quoted name may also stand the other way round, with or without the patronymic.
    void addName(Field field, const QString &family, const QString &given, const QString &patronymic)
    {
        const QString name = joined({ family, given, patronymic });
        m_table.set(field, name);
        if (!name.isEmpty())
            m_table.addWordings(
                field, name, { name, joined({ given, patronymic, family }), joined({ given, family }) });
    }

    void addConferralCells(const Conferral &conferral)
    {
        const QString award = conferral.award.text();
        const QString act = conferral.act.text();
        m_table.set(Field::Award, award);
        m_table.addWordings(Field::Award, award, QStringList { award } + m_awards.value(award));
        m_table.set(Field::Ordinal, conferral.ordinal ? QString::number(*conferral.ordinal) : QString());
        m_table.set(Field::Date, conferral.date.text());
        m_table.set(Field::DatePrecision, precisionText(conferral.date));
        m_table.set(Field::Act, act);
        m_table.addWordings(Field::Act, act, m_acts.value(act));
        m_table.set(Field::MedalNumber, conferral.medalNumber);
        m_table.set(Field::Position, conferral.position);
        m_table.set(Field::Organisation, conferral.organisation);
        m_table.set(Field::Place, conferral.place);
        m_table.set(Field::Republic, conferral.republic);
        m_table.set(Field::Grounds, conferral.grounds);
        m_table.set(Field::Status, conferral.status);
        m_table.set(Field::StatusDate, conferral.statusDate.text());
    }

    void addSharedCells(const Accepted<Person> &person, const Accepted<Conferral> &conferral)
    {
        const QStringList sources = united(idTexts(conferral.value.sources), idTexts(person.value.sources));
        QStringList notes { conferral.value.note, person.value.note };
        notes.removeAll(QString());
        m_table.set(Field::Id, conferral.value.id.isEmpty() ? person.value.id.text() : conferral.value.id.text());
        m_table.set(Field::Age, ageText(person.value.born, conferral.value.date));
        m_table.set(Field::Note, notes);
        m_table.set(Field::Source, sources);
        m_table.set(Field::SourceCount, QString::number(sources.size()));
        m_table.set(Field::Conflict, flag(person.hasConflict || conferral.hasConflict));
    }

    Snapshot::Private &m_snapshot;
    const WordingsById &m_awards;
    const WordingsById &m_acts;
    TableBuilder m_table;
    Row m_row = 0;
};

} // namespace

void buildConferralTable(Snapshot::Private &snapshot, std::vector<Accepted<Person>> people,
    std::vector<Accepted<Conferral>> conferrals, const WordingsById &awards, const WordingsById &acts)
{
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.value.id < b.value.id; });
    std::sort(conferrals.begin(), conferrals.end(), [](const auto &a, const auto &b) {
        return std::tie(a.value.person, a.value.id) < std::tie(b.value.person, b.value.id);
    });
    ConferralTable table(snapshot, awards, acts);
    auto person = people.cbegin();
    auto first = conferrals.cbegin();
    while (person != people.cend() || first != conferrals.cend()) {
        const bool personIsKnown
            = person != people.cend() && (first == conferrals.cend() || !(first->value.person < person->value.id));
        Accepted<Person> merelyNamed;
        if (!personIsKnown)
            merelyNamed.value.id = first->value.person;
        const Accepted<Person> &current = personIsKnown ? *person : merelyNamed;
        const auto last
            = std::find_if(first, conferrals.cend(), [&](const auto &c) { return c.value.person != current.value.id; });
        table.addPerson(current, { first, last });
        first = last;
        if (personIsKnown)
            ++person;
    }
    table.finish();
}

QString ageText(const Date &born, const Date &conferred)
{
    if (!isBounded(born) || !isBounded(conferred) || conferred.latest() < born.earliest())
        return {};
    const int youngest = std::max(0, fullYears(born.latest(), conferred.earliest()));
    const int oldest = fullYears(born.earliest(), conferred.latest());
    if (youngest == oldest)
        return QString::number(youngest);
    return QString::number(youngest) + u".."_s + QString::number(oldest);
}

QStringList idTexts(const QList<SourceId> &ids)
{
    QStringList texts;
    for (const SourceId &id : ids)
        texts.append(id.text());
    return texts;
}

} // namespace phalera
