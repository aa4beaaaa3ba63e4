// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthnames.h"

#include <QLatin1String>

#include <array>
#include <span>

namespace phalera {

// The shares that a generated archive is made from. They follow the shape of the history, in round numbers of our own;
// nothing in them is a statistic.

enum class SynthAward : quint8 { Informal, HeroOfLabour, HeroOfSocialistLabour, HeroOfLabourRf };
[[nodiscard]] QLatin1StringView synthAwardId(SynthAward award);

/// How many conferrals of an award fall into a year, against all others; and between which days.
struct SynthWave
{
    SynthAward award;
    int year;
    int weight;
    int firstMonth = 1;
    int lastMonth = 12;
};
[[nodiscard]] std::span<const SynthWave> synthWaves();

/// A branch of work. Lists are separated by ';'; a position that begins with '+' is a woman's. In texts %1 stands for a
/// name, %2 for a number, %3 for the year before.
struct SynthSector
{
    QLatin1StringView word; ///< of the vocabulary
    QStringView workersRu, workersEn;
    int womenPerMille;
    int youngest, oldest;
    /// Weights up to 1938, in the war and after it up to 1947, 1948-1959, 1960-1991, since 2013.
    std::array<int, 5> weights;
    QStringView positions, organisations, grounds;
};
inline constexpr size_t SynthSectorCount = 21;
/// Agriculture first.
[[nodiscard]] std::span<const SynthSector, SynthSectorCount> synthSectors();
[[nodiscard]] size_t synthEra(int year);

struct SynthRepublic
{
    QStringView name, genitiveRu;
    int firstYear;
    int fieldWeight, otherWeight; ///< in agriculture, and in all other sectors
    SynthNation nation;           ///< of most of its people; Russians and Ukrainians follow
    int nationPerMille;
    QStringView regions;
};
/// The republics of the Soviet Union.
[[nodiscard]] std::span<const SynthRepublic> synthRepublics();

inline constexpr size_t SynthRepublicCount = 15;
/// How often each should come in the sector; 0 where it was not there yet in the year.
[[nodiscard]] std::array<int, SynthRepublicCount> synthRepublicWeights(int year, quint8 sector);

/// Regions of the Russian Federation, as the founding records name them, commonest first, separated by ';'.
[[nodiscard]] QStringView synthRussianRegions();
/// Names that districts and small towns are called by, separated by ' '.
[[nodiscard]] QStringView synthDistricts();
/// Names of farms and works, separated by ';'.
[[nodiscard]] QStringView synthNamesakes();

} // namespace phalera
