// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wikidata/recipientfetch.h"

namespace phalera {

/// How the program names itself to services: name, version, what it is.
[[nodiscard]] QString programName();
/// How far a fetch has come: "120 of 841 items looked at · 96 recipients".
[[nodiscard]] QString fetchSentence(const FetchProgress &progress);
[[nodiscard]] QString waitSentence(std::chrono::milliseconds time);

} // namespace phalera
