// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wikidataitems.h"
#include "record/record.h"

#include <optional>

namespace phalera::wikidata {

/// Id of the source that everything read from Wikidata cites.
inline constexpr QLatin1StringView ServiceSource { "wikidata" };
/// That source: the service itself.
[[nodiscard]] Record serviceSource();

/// A source that a statement cites.
struct CitedSource
{
    Record record;   ///< of Table::Sources; its id is made of what tells it from others, not of when it was looked at
    QString locator; ///< the page, and when it was looked at
};
/// None where the reference names nothing that could be found again: neither a work, nor an address, nor a project that
/// it was imported from.
[[nodiscard]] std::optional<CitedSource> citedSource(const Reference &reference, const ItemLabels &labels);

} // namespace phalera::wikidata
