// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace phalera {

/// Systems of romanization: of Russian, of its press abroad, of its neighbours. The tables with their sources stand in
/// russianletters.cpp and neighbourletters.cpp. A Russian form of a Ukrainian, Belarusian or Kazakh name (Владимир
/// Щербицкий) takes a system of Russian, the name's own form (Володимир Щербицький) one of its own language.
enum class RomanizationSystem : quint8 {
    BgnPcgn,        ///< BGN/PCGN 1947
    AlaLc,          ///< ALA-LC 2012
    Iso9,           ///< ISO 9:1995, which is GOST 7.79-2000 system A
    Passport,       ///< ICAO Doc 9303, Russian passports since 2014
    German,         ///< the press after Duden
    French,         ///< the press
    Polish,         ///< the press after PWN
    Gost779B,       ///< GOST 7.79-2000 system B
    Gost2014,       ///< GOST R 7.0.34-2014
    Mvd1997,        ///< Order of the MVD no. 310 of 1997, Russian passports until 2010
    Ukrainian2010,  ///< Cabinet of Ministers of Ukraine, resolution 55 of 2010; BGN/PCGN 2019 is the same
    UkrainianAlaLc, ///< ALA-LC 2011
    Belarusian2007, ///< the national system of 2000 as amended in 2007
    KazakhBgnPcgn,  ///< BGN/PCGN 1979
};

/// Every system, those of Russian first.
inline constexpr std::array RomanizationSystems { RomanizationSystem::BgnPcgn, RomanizationSystem::AlaLc,
    RomanizationSystem::Iso9, RomanizationSystem::Passport, RomanizationSystem::Gost779B, RomanizationSystem::Gost2014,
    RomanizationSystem::Mvd1997, RomanizationSystem::German, RomanizationSystem::French, RomanizationSystem::Polish,
    RomanizationSystem::Ukrainian2010, RomanizationSystem::UkrainianAlaLc, RomanizationSystem::Belarusian2007,
    RomanizationSystem::KazakhBgnPcgn };

/// Cyrillic text in Latin letters by one system; other characters stay.
[[nodiscard]] QString romanized(QStringView text, RomanizationSystem system);

/// The word as it would read if it had been typed on the other keyboard layout (ЙЦУКЕН and QWERTY); empty where nothing
/// changes.
[[nodiscard]] QString otherKeyboardLayout(QStringView text);

} // namespace phalera
