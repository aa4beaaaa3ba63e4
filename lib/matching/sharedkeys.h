// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/comparedpeople.h"

#include <array>

namespace phalera {

/// Keys that people share who may be one, so that not everybody has to be compared with everybody.
class SharedKeys
{
public:
    enum class Kind : quint8 {
        FamilyAndBirth,    ///< sound of the family name, initial, year of birth
        FamilyAndInitials, ///< sound of the family name, both initials
        GivenAndBirthday,  ///< sounds of given name and patronymic, day of birth
        GivenAndInitial,   ///< the same with the year of birth, first sound of the family name
        GivenAndAward,     ///< sounds of given name and patronymic, award and its day
        FamilyAndAward,    ///< sound of the family name, initial, award and its day
        Wikidata
    };
    static constexpr std::array Kinds { Kind::FamilyAndBirth, Kind::FamilyAndInitials, Kind::GivenAndBirthday,
        Kind::GivenAndInitial, Kind::GivenAndAward, Kind::FamilyAndAward, Kind::Wikidata };

    struct Entry
    {
        quint64 key = 0;
        quint32 order = 0; ///< of the name in the alphabet
        quint32 person = 0;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    explicit SharedKeys(ComparedPeople &people)
        : m_people(people)
    {
    }
    /// One for each key of each person, in order: those of a key lie together, by the alphabet.
    [[nodiscard]] std::vector<Entry> entries(Kind kind);

private:
    using Numbers = std::vector<quint32>;
    void addKeys(Kind kind, quint32 person, std::vector<Entry> &entries);
    [[nodiscard]] Numbers sounds(quint32 person, quint32 ComparedPeople::Name::*word, size_t most);
    /// First sounds of the names in all scripts; also of abbreviated ones.
    [[nodiscard]] Numbers initials(quint32 person, quint32 ComparedPeople::Name::*word);
    /// Sounds of given name and patronymic as one.
    [[nodiscard]] Numbers givenSounds(quint32 person);
    [[nodiscard]] Numbers birthday(quint32 person) const;
    [[nodiscard]] Numbers birthYears(quint32 person) const;
    [[nodiscard]] Numbers awardDays(quint32 person) const;

    ComparedPeople &m_people;
};

} // namespace phalera
