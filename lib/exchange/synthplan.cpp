// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthplan.h"

#include <algorithm>
#include <numeric>

namespace phalera {

/// Gives decrees to sectors or republics so that the people add up to the weights: to the one that is furthest behind.
template <size_t Count> class SynthPlan::Apportioning
{
public:
    quint8 next(const std::array<int, Count> &weights, quint32 people)
    {
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        for (size_t i = 0; i < Count; ++i)
            m_owed[i] += Scale * people * weights[i] / sum;
        // What had no weight before or has none any more may be owed something, but gets nothing.
        size_t most = Count;
        for (size_t i = 0; i < Count; ++i) {
            if (weights[i] > 0 && (most == Count || m_owed[i] > m_owed[most]))
                most = i;
        }
        m_owed[most] -= Scale * people;
        return quint8(most);
    }

private:
    static constexpr qint64 Scale = 1000;
    std::array<qint64, Count> m_owed {};
};

struct SynthPlan::Apportionings
{
    Apportioning<SynthSectorCount> sectors;
    Apportioning<SynthRepublicCount> fieldRepublics, otherRepublics;
};

namespace {

using Purpose = SynthRandom::Purpose;

// Of 1000 rows so many are second and third conferrals, revocations and restorations.
constexpr quint64 FurtherRowsPerMille = 17;
// First conferrals of a decree; the rest up to its limit is left for those whom it honours again.
constexpr quint32 MostFirstTime = 280;
constexpr int LastYearOfCareers = 1984;
constexpr int LastYearOfTitle = 1991;

/// Shares of a whole by weight that add up to it exactly: what rounding leaves goes to the first ones in turn.
std::vector<quint32> shares(quint32 whole)
{
    const auto waves = synthWaves();
    quint64 sum = 0;
    for (const SynthWave &wave : waves)
        sum += quint64(wave.weight);
    std::vector<quint32> parts;
    quint64 weightSoFar = 0;
    quint64 given = 0;
    for (const SynthWave &wave : waves) {
        weightSoFar += quint64(wave.weight);
        const quint64 due = whole * weightSoFar / sum;
        parts.push_back(quint32(due - given));
        given = due;
    }
    return parts;
}

quint32 decreeSize(SynthRandom &random, const SynthWave &wave)
{
    if (wave.award == SynthAward::HeroOfLabourRf)
        return quint32(random.between(1, 6));
    const bool isHarvest = wave.year >= 1948 && wave.year <= 1951;
    constexpr std::array Usual { 450, 250, 200, 100 };
    constexpr std::array Harvest { 100, 200, 400, 300 };
    switch (random.weighted(isHarvest ? Harvest : Usual)) {
    case 0:
        return 1;
    case 1:
        return quint32(random.between(2, 9));
    case 2:
        return quint32(random.between(10, 60));
    default:
        return quint32(random.between(61, int(MostFirstTime)));
    }
}

std::array<int, SynthSectorCount> sectorWeights(int year)
{
    std::array<int, SynthSectorCount> weights {};
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = synthSectors()[i].weights[synthEra(year)];
    return weights;
}

} // namespace

SynthPlan::SynthPlan(quint32 conferralRows, quint64 seed)
    : m_seed(seed)
    , m_people(conferralRows - quint32(conferralRows * FurtherRowsPerMille / 1000))
{
    planDecrees();
    planCareers(conferralRows - m_people);
}

void SynthPlan::planDecrees()
{
    const std::vector<quint32> people = shares(m_people);
    Apportionings apportionings;
    for (size_t i = 0; i < people.size(); ++i)
        addDecrees(synthWaves()[i], people[i], apportionings);
    std::ranges::stable_sort(m_decrees, {}, &SynthDecree::date);
    quint32 first = 0;
    for (SynthDecree &decree : m_decrees) {
        decree.firstPerson = first;
        first += decree.size;
    }
    for (auto decree = m_decrees.crbegin(); decree != m_decrees.crend(); ++decree)
        m_firstOfAward[size_t(decree->award)] = decree->firstPerson;
}

void SynthPlan::addDecrees(const SynthWave &wave, quint32 people, Apportionings &apportionings)
{
    SynthRandom random(m_seed, Purpose::Plan, quint64(wave.year) * 4 + quint64(wave.award));
    while (people > 0) {
        SynthDecree decree;
        decree.date = synthDayIn(random, wave.year, wave.firstMonth, wave.lastMonth);
        decree.award = wave.award;
        decree.size = std::min(people, decreeSize(random, wave));
        decree.sector = apportionings.sectors.next(sectorWeights(wave.year), decree.size);
        if (random.chance(750)) {
            auto &republics = decree.sector == 0 ? apportionings.fieldRepublics : apportionings.otherRepublics;
            decree.republic = republics.next(synthRepublicWeights(wave.year, decree.sector), decree.size);
        }
        decree.isRecorded = random.chance(450);
        people -= decree.size;
        m_decrees.push_back(decree);
    }
}

/// Spreads the careers evenly over those who can have one.
void SynthPlan::planCareers(quint32 furtherRows)
{
    const auto first = std::ranges::find(m_decrees, SynthAward::HeroOfSocialistLabour, &SynthDecree::award);
    const auto end = std::ranges::upper_bound(
        first, m_decrees.end(), LastYearOfCareers, {}, [](const SynthDecree &decree) { return decree.date.year; });
    if (first == end)
        return;
    SynthRandom random(m_seed, Purpose::Plan);
    std::vector<int> rows;
    for (int left = int(furtherRows); left > 0; left -= rows.back())
        rows.push_back(left > 1 && random.chance(200) ? 2 : 1);
    const quint32 from = first->firstPerson;
    const quint32 people = (end - 1)->firstPerson + (end - 1)->size - from;
    const quint32 width = rows.empty() ? 0 : people / quint32(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        m_careers.push_back(career(random, from + quint32(i) * width + random.below(width), rows[i]));
}

SynthCareer SynthPlan::career(SynthRandom &random, quint32 person, int rows) const
{
    SynthCareer career;
    career.person = person;
    const bool isHonouredAgain = random.chance(rows == 1 ? 620 : 300);
    if (isHonouredAgain) {
        career.secondDecree = laterDecree(random, decreeOf(person));
        if (career.secondDecree && rows == 2)
            career.thirdDecree = laterDecree(random, *career.secondDecree);
    }
    career.isRevoked = career.furtherRows() < rows;
    career.isRestored = career.furtherRows() < rows;
    return career;
}

/// A decree of the same title some years on, of the same sector if one is found soon; none where the title ended
/// before.
std::optional<quint32> SynthPlan::laterDecree(SynthRandom &random, quint32 after) const
{
    const auto yearOf = [](const SynthDecree &decree) { return decree.date.year; };
    const SynthDecree &earlier = m_decrees[after];
    const int year = std::min(earlier.date.year + random.between(3, 15), LastYearOfTitle - 1);
    const auto from = std::ranges::lower_bound(m_decrees, std::max(year, earlier.date.year + 1), {}, yearOf);
    const auto end = std::ranges::upper_bound(from, m_decrees.end(), std::min(year + 2, LastYearOfTitle), {}, yearOf);
    if (from == end)
        return std::nullopt;
    constexpr int Tries = 12;
    auto found = from;
    for (int i = 0; i < Tries; ++i) {
        found = from + random.below(quint32(end - from));
        if (found->sector == earlier.sector)
            break;
    }
    return quint32(found - m_decrees.begin());
}

quint32 SynthPlan::decreeOf(quint32 person) const
{
    const auto after = std::ranges::upper_bound(m_decrees, person, {}, &SynthDecree::firstPerson);
    return quint32(after - m_decrees.begin()) - 1;
}

SynthCareer SynthPlan::careerOf(quint32 person) const
{
    const auto found = std::ranges::lower_bound(m_careers, person, {}, &SynthCareer::person);
    return found != m_careers.end() && found->person == person ? *found : SynthCareer();
}

quint32 SynthPlan::rankOf(quint32 person) const
{
    return person - m_firstOfAward[size_t(m_decrees[decreeOf(person)].award)] + 1;
}

} // namespace phalera
