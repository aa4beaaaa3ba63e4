// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/likeness.h"

#include "names/folding.h"

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

using Part = Evidence::Part;
using Finding = Evidence::Finding;
using Kind = NameMatch::Kind;

// Points, tried out on people with known copies (tests/matching); their proportions count.
// Names: the same, in another spelling, alike, abbreviated.
constexpr std::array<int, 4> FamilyWeights { 22, 20, 11, 2 };
constexpr std::array<int, 4> GivenWeights { 12, 11, 6, 4 };
constexpr std::array<int, 4> PatronymicWeights { 14, 13, 7, 4 };
constexpr int OtherFamily = -45;
constexpr int FormerFamily = 10;
constexpr int OtherGiven = -30;
constexpr int OtherPatronymic = -25;
constexpr int MostForRarity = 12;
// Dates: the same day, within a year, within more, apart.
constexpr std::array<int, 4> BornWeights { 26, 12, 4, -35 };
constexpr std::array<int, 4> DiedWeights { 22, 8, 3, -30 };
constexpr std::array<int, 4> ConferredWeights { 18, 8, 3, -30 };
constexpr int OtherStyleWeight = 12;
constexpr int NearWeight = -5;
constexpr int SameSex = 1;
constexpr int OtherSex = -50;
constexpr int SamePlace = 8;
constexpr int PlaceInPart = 4;
constexpr int OtherPlace = -3;
constexpr int SameItem = 60;
constexpr int OtherItem = -80;
constexpr int SameNumber = 30;
constexpr int OtherNumber = -25;
constexpr int SameOrganisation = 10;
constexpr int OtherOrganisation = -5;
constexpr int SameRepublic = 1;
constexpr int OtherRepublic = -10;
constexpr int SameNationality = 1;
constexpr int OtherNationality = -10;

constexpr Day OneYear = 366;
constexpr qint8 NotYetKnown = -1;

Finding findingOf(Kind kind)
{
    switch (kind) {
    case Kind::Exact:
        return Finding::Same;
    case Kind::Folded:
    case Kind::PartsReordered:
    case Kind::Romanized:
    case Kind::OtherLayout:
        return Finding::OtherSpelling;
    case Kind::Initials:
        return Finding::Abbreviated;
    case Kind::EditDistance1:
    case Kind::Phonetic:
    case Kind::EditDistance2:
        break;
    }
    return Finding::Alike;
}

int weightOf(Finding finding, const std::array<int, 4> &weights)
{
    switch (finding) {
    case Finding::Same:
        return weights[0];
    case Finding::OtherSpelling:
        return weights[1];
    case Finding::Abbreviated:
        return weights[3];
    default:
        return weights[2];
    }
}

/// How two dates stand to each other that are both known, and what that weighs.
std::pair<Finding, int> compareDays(const DayRange &a, const DayRange &b, const std::array<int, 4> &weights)
{
    const bool areDays = a.earliest == a.latest && b.earliest == b.latest;
    if (a.earliest <= b.latest && b.earliest <= a.latest) {
        if (areDays)
            return { Finding::Same, weights[0] };
        const auto isWide = [](const DayRange &days) { return days.isOpen() || days.latest - days.earliest > OneYear; };
        return { Finding::MayAgree, isWide(a) || isWide(b) ? weights[2] : weights[1] };
    }
    const Day apart = a.earliest > b.latest ? a.earliest - b.latest : b.earliest - a.latest;
    if (areDays && (apart == 12 || apart == 13)) // of the Julian and the Gregorian calendar, from 1800 to 2099
        return { Finding::OtherStyle, OtherStyleWeight };
    if (apart <= OneYear)
        return { Finding::Near, NearWeight };
    return { Finding::Differs, weights[3] };
}

bool shareAWord(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    return std::ranges::find_first_of(a, b) != a.end();
}

} // namespace

int Likeness::score(quint32 a, quint32 b)
{
    m_a = a;
    m_b = b;
    m_sum = 0;
    m_explains = false;
    weigh();
    return std::clamp(m_sum, 0, 100);
}

DuplicatePair Likeness::explained(quint32 a, quint32 b)
{
    m_a = a;
    m_b = b;
    m_sum = 0;
    m_explains = true;
    m_evidence.clear();
    weigh();
    return { m_people.id(a), m_people.id(b), std::clamp(m_sum, 0, 100), m_evidence };
}

void Likeness::weigh()
{
    weighNames();
    weighDates(Part::Born, Field::Born, BornWeights);
    weighDates(Part::Died, Field::Died, DiedWeights);
    weighTexts();
    if (m_explains || m_sum > 0) // conferrals alone make nobody the same
        weighConferrals();
}

void Likeness::weighNames()
{
    weighFamily();
    weighName(Part::GivenName, &ComparedPeople::Name::given, GivenWeights, OtherGiven);
    weighName(Part::Patronymic, &ComparedPeople::Name::patronymic, PatronymicWeights, OtherPatronymic);
}

Likeness::WordLikeness Likeness::compare(quint32 ComparedPeople::Name::*word)
{
    WordLikeness best;
    for (const ComparedPeople::Name &nameOfA : m_people.names(m_a)) {
        for (const ComparedPeople::Name &nameOfB : m_people.names(m_b)) {
            const quint32 a = nameOfA.*word;
            const quint32 b = nameOfB.*word;
            if (a == NameKeys::None || b == NameKeys::None)
                continue;
            const auto kind = m_people.keys().match(a, b);
            if (!best.areBothSaid || (kind && (!best.kind || *kind < *best.kind)))
                best = { true, kind, a, b };
        }
    }
    return best;
}

void Likeness::weighFamily()
{
    const WordLikeness family = compare(&ComparedPeople::Name::family);
    if (!family.areBothSaid)
        return;
    const QString &ofA = m_people.keys().written(family.ofA);
    const QString &ofB = m_people.keys().written(family.ofB);
    if (!family.kind) {
        const bool isFormer = hasOtherName(m_a, family.ofB) || hasOtherName(m_b, family.ofA);
        add(Part::FamilyName, isFormer ? Finding::OtherName : Finding::Differs, isFormer ? FormerFamily : OtherFamily,
            ofA, ofB);
        return;
    }
    const Finding finding = findingOf(*family.kind);
    const int forRarity
        = finding == Finding::Abbreviated ? 0 : std::min(pointsForRarity(family.ofA), pointsForRarity(family.ofB));
    add(Part::FamilyName, finding, weightOf(finding, FamilyWeights) + forRarity, ofA, ofB);
}

/// Of a family name: the fewer people have it, the more.
int Likeness::pointsForRarity(quint32 family)
{
    if (family >= m_pointsForRarity.size())
        m_pointsForRarity.resize(family + 1, NotYetKnown);
    qint8 &points = m_pointsForRarity[family];
    if (points == NotYetKnown) {
        const double people = m_people.peopleOfFamily(family);
        const double rarity = std::log2((m_people.count() + 1) / (people + 1)) / std::log2(m_people.count() + 2);
        points = qint8(std::lround(rarity * MostForRarity));
    }
    return points;
}

bool Likeness::hasOtherName(quint32 person, quint32 of)
{
    return std::ranges::any_of(m_people.otherNames(person), [&](quint32 word) {
        const auto kind = m_people.keys().match(word, of);
        return kind && *kind <= Kind::Romanized;
    });
}

void Likeness::weighName(Part part, quint32 ComparedPeople::Name::*word, const std::array<int, 4> &weights, int ifNot)
{
    const WordLikeness likeness = compare(word);
    if (!likeness.areBothSaid)
        return;
    const Finding finding = likeness.kind ? findingOf(*likeness.kind) : Finding::Differs;
    add(part, finding, likeness.kind ? weightOf(finding, weights) : ifNot, m_people.keys().written(likeness.ofA),
        m_people.keys().written(likeness.ofB));
}

void Likeness::weighDates(Part part, Field field, const std::array<int, 4> &weights)
{
    const Row a = m_people.firstRow(m_a);
    const Row b = m_people.firstRow(m_b);
    const DayRange ofA = m_people.days(a, field);
    const DayRange ofB = m_people.days(b, field);
    if (ofA.isUnknown() || ofB.isUnknown())
        return;
    const auto [finding, weight] = compareDays(ofA, ofB, weights);
    add(part, finding, weight, field, a, b);
}

void Likeness::weighTexts()
{
    const Row a = m_people.firstRow(m_a);
    const Row b = m_people.firstRow(m_b);
    const auto weigh = [&](Part part, Field field, int ifSame, int ifNot) {
        const quint32 ofA = m_people.code(a, field);
        const quint32 ofB = m_people.code(b, field);
        if (ofA != 0 && ofB != 0)
            add(part, ofA == ofB ? Finding::Same : Finding::Differs, ofA == ofB ? ifSame : ifNot, field, a, b);
    };
    weigh(Part::Sex, Field::Sex, SameSex, OtherSex);
    weigh(Part::Nationality, Field::Nationality, SameNationality, OtherNationality);
    weigh(Part::Wikidata, Field::Wikidata, SameItem, OtherItem);
    const quint32 ofA = m_people.code(a, Field::BirthPlace);
    const quint32 ofB = m_people.code(b, Field::BirthPlace);
    if (ofA == 0 || ofB == 0)
        return;
    if (ofA == ofB)
        add(Part::BirthPlace, Finding::Same, SamePlace, Field::BirthPlace, a, b);
    else if (shareAWord(wordsOfPlace(a), wordsOfPlace(b)))
        add(Part::BirthPlace, Finding::Alike, PlaceInPart, Field::BirthPlace, a, b);
    else
        add(Part::BirthPlace, Finding::Differs, OtherPlace, Field::BirthPlace, a, b);
}

/// Numbers of the words of a birthplace that are long enough to tell it.
const std::vector<quint32> &Likeness::wordsOfPlace(Row row)
{
    const quint32 place = m_people.code(row, Field::BirthPlace);
    if (const auto known = m_wordsByPlace.find(place); known != m_wordsByPlace.end())
        return known->second;
    constexpr qsizetype ShortestWord = 4;
    std::vector<quint32> numbers;
    for (const QString &word : foldedWords(m_people.text(row, Field::BirthPlace))) {
        if (word.size() < ShortestWord)
            continue;
        const auto number = m_placeWords.constFind(word);
        numbers.push_back(
            number == m_placeWords.cend() ? *m_placeWords.insert(word, quint32(m_placeWords.size())) : *number);
    }
    return m_wordsByPlace.emplace(place, std::move(numbers)).first->second; // stays where it is
}

/// The conferrals of one award with one ordinal: the pair that agrees best, or what contradicts most.
void Likeness::weighConferrals()
{
    std::optional<std::tuple<int, Row, Row>> best;
    for (Row a = m_people.firstRow(m_a); a < m_people.endRow(m_a); ++a) {
        for (Row b = m_people.firstRow(m_b); b < m_people.endRow(m_b); ++b) {
            const bool areOne = m_people.snapshot().hasConferral(a) && m_people.snapshot().hasConferral(b)
                && m_people.code(a, Field::Award) == m_people.code(b, Field::Award)
                && m_people.code(a, Field::Ordinal) == m_people.code(b, Field::Ordinal);
            const DayRange ofA = m_people.days(a, Field::Date);
            const DayRange ofB = m_people.days(b, Field::Date);
            if (!areOne)
                continue;
            const int weight = ofA.isUnknown() || ofB.isUnknown() ? 0 : compareDays(ofA, ofB, ConferredWeights).second;
            if (!best || weight > std::get<0>(*best))
                best = { weight, a, b };
        }
    }
    if (best)
        weighConferral(std::get<1>(*best), std::get<2>(*best));
}

void Likeness::weighConferral(Row a, Row b)
{
    const DayRange ofA = m_people.days(a, Field::Date);
    const DayRange ofB = m_people.days(b, Field::Date);
    if (!ofA.isUnknown() && !ofB.isUnknown()) {
        const auto [finding, weight] = compareDays(ofA, ofB, ConferredWeights);
        add(Part::Conferral, finding, weight, Field::Date, a, b);
    }
    const auto isKnown = [&](Field field) { return m_people.code(a, field) != 0 && m_people.code(b, field) != 0; };
    const auto isSame = [&](Field field) { return m_people.code(a, field) == m_people.code(b, field); };
    const auto weigh = [&](Part part, Field field, int ifSame, int ifNot) {
        if (isKnown(field))
            add(part, isSame(field) ? Finding::Same : Finding::Differs, isSame(field) ? ifSame : ifNot, field, a, b);
    };
    weigh(Part::MedalNumber, Field::MedalNumber, SameNumber, OtherNumber);
    weigh(Part::Organisation, Field::Organisation, SameOrganisation, OtherOrganisation);
    weigh(Part::Republic, Field::Republic, SameRepublic, OtherRepublic);
}

void Likeness::add(Part part, Finding finding, int weight, const QString &ofA, const QString &ofB)
{
    m_sum += weight;
    if (m_explains)
        m_evidence.append({ part, finding, weight, ofA, ofB });
}

void Likeness::add(Part part, Finding finding, int weight, Field field, Row a, Row b)
{
    if (m_explains)
        add(part, finding, weight, m_people.text(a, field), m_people.text(b, field));
    else
        m_sum += weight;
}

} // namespace phalera
