// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/russianletters.h"

namespace phalera {

[[nodiscard]] bool isOfNeighbourLanguage(RomanizationSystem system);

/// The letter in Latin letters by a system of Ukrainian, Belarusian or Kazakh, lower case; none where the system has
/// nothing for this character.
[[nodiscard]] std::optional<QString> latinForNeighbour(const LetterInWord &letter, RomanizationSystem system);

} // namespace phalera
