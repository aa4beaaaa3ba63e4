// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/comparedpeople.h"

#include "search/tabledata.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr RowTable Conferrals = RowTable::Conferrals;

} // namespace

ComparedPeople::ComparedPeople(std::shared_ptr<const Snapshot> snapshot)
    : m_snapshot(std::move(snapshot))
    , m_names(m_snapshot->personCount())
{
    readNames(Field::Name, 0);
    readNames(Field::NameEn, 1);
    for (const Names &names : m_names) {
        std::vector<quint32> sounds;
        for (const Name &name : names) {
            for (const quint32 sound : m_keys.sounds(name.family)) {
                if (std::ranges::find(sounds, sound) == sounds.end())
                    sounds.push_back(sound);
            }
        }
        for (const quint32 sound : sounds) {
            if (sound >= m_peopleBySound.size())
                m_peopleBySound.resize(sound + 1);
            ++m_peopleBySound[sound];
        }
    }
}

void ComparedPeople::readNames(Field field, size_t script)
{
    const Texts &texts = m_snapshot->data().table(Conferrals).column(field)->dictionary;
    std::vector<Name> names;
    names.reserve(texts.size());
    Texts::Reading reading(texts);
    for (size_t code = 0; code < texts.size(); ++code)
        names.push_back(nameOf(QString::fromUtf8(reading.next())));
    for (quint32 person = 0; person < count(); ++person)
        m_names[person][script] = names[code(firstRow(person), field)];
}

/// A snapshot has names as family name, given name, patronymic.
ComparedPeople::Name ComparedPeople::nameOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return { m_keys.numberOf(words.value(0)), m_keys.numberOf(words.value(1)),
        m_keys.numberOf(words.mid(2).join(u' ')) };
}

std::vector<quint32> ComparedPeople::otherNames(quint32 person)
{
    const CodeSpan codes = m_snapshot->codesOf(Conferrals, firstRow(person), Field::OtherNames);
    if (codes.size() == 1 && codes[0] == 0)
        return {};
    std::vector<quint32> words;
    for (const quint32 code : codes) {
        const QString name = m_snapshot->dictionary(Conferrals, Field::OtherNames)[code];
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
            words.push_back(m_keys.numberOf(word));
    }
    return words;
}

quint32 ComparedPeople::peopleOfFamily(quint32 word) const
{
    quint32 most = 0;
    for (const quint32 sound : m_keys.sounds(word)) {
        if (sound < m_peopleBySound.size()) // further names have sounds that no family has
            most = std::max(most, m_peopleBySound[sound]);
    }
    return most;
}

Row ComparedPeople::firstRow(quint32 person) const
{
    return m_snapshot->data().firstRows[person];
}

Row ComparedPeople::endRow(quint32 person) const
{
    return person + 1 < count() ? firstRow(person + 1) : m_snapshot->rowCount(Conferrals);
}

quint32 ComparedPeople::order(quint32 person) const
{
    return code(firstRow(person), Field::Name);
}

QString ComparedPeople::id(quint32 person) const
{
    return m_snapshot->text(Conferrals, firstRow(person), Field::Person);
}

DayRange ComparedPeople::days(Row row, Field field) const
{
    return { m_snapshot->earliest(Conferrals, field)[row], m_snapshot->latest(Conferrals, field)[row] };
}

quint32 ComparedPeople::code(Row row, Field field) const
{
    return m_snapshot->data().table(Conferrals).column(field)->codes.span()[row];
}

QString ComparedPeople::text(Row row, Field field) const
{
    return m_snapshot->text(Conferrals, row, field);
}

} // namespace phalera
