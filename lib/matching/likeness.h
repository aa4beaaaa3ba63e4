// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/comparedpeople.h"
#include "matching/evidence.h"

#include <QHash>

#include <unordered_map>

namespace phalera {

/// Weighs what two people have in common, and what tells them apart. Weights are points: a full name, a day of birth
/// and a conferral that are the same make some 100; a rare family name weighs more than a common one. What is not known
/// of both weighs nothing.
class Likeness
{
public:
    explicit Likeness(ComparedPeople &people)
        : m_people(people)
    {
    }

    [[nodiscard]] int score(quint32 a, quint32 b);
    /// The same with what it is made of, in the order of the parts.
    [[nodiscard]] DuplicatePair explained(quint32 a, quint32 b);

private:
    void weigh();
    void weighNames();
    void weighFamily();
    [[nodiscard]] bool hasOtherName(quint32 person, quint32 of);
    void weighName(
        Evidence::Part part, quint32 ComparedPeople::Name::*word, const std::array<int, 4> &weights, int ifNot);
    void weighDates(Evidence::Part part, Field field, const std::array<int, 4> &weights);
    void weighTexts();
    void weighConferrals();
    void weighConferral(Row a, Row b);
    void add(Evidence::Part part, Evidence::Finding finding, int weight, const QString &ofA, const QString &ofB);
    void add(Evidence::Part part, Evidence::Finding finding, int weight, Field field, Row a, Row b);
    /// The best kind among the spellings of both; and whether both have any.
    struct WordLikeness
    {
        bool areBothSaid = false;
        std::optional<NameMatch::Kind> kind;
        quint32 ofA = NameKeys::None;
        quint32 ofB = NameKeys::None;
    };
    [[nodiscard]] WordLikeness compare(quint32 ComparedPeople::Name::*word);
    [[nodiscard]] int pointsForRarity(quint32 family);
    [[nodiscard]] const std::vector<quint32> &wordsOfPlace(Row row);

    ComparedPeople &m_people;
    quint32 m_a = 0;
    quint32 m_b = 0;
    int m_sum = 0;
    bool m_explains = false;
    QList<Evidence> m_evidence;

    std::vector<qint8> m_pointsForRarity; ///< by word
    std::unordered_map<quint32, std::vector<quint32>> m_wordsByPlace;
    QHash<QString, quint32> m_placeWords;
};

} // namespace phalera
