// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What our files in EAC-CPF say in places that the format leaves to those who use it.
namespace phalera::eac {

inline constexpr QLatin1StringView Namespace { "https://archivists.org/ns/eac/v2" };
/// Begins each localType of ours; the name of a field of our tables follows.
inline constexpr QLatin1StringView LocalType { "phalera:" };
/// Begin the valueURI of a source and of an award; the id follows.
inline constexpr QLatin1StringView SourceUri { "urn:phalera:source:" };
inline constexpr QLatin1StringView AwardUri { "urn:phalera:award:" };
inline constexpr QLatin1StringView WikidataUri { "http://www.wikidata.org/entity/" };
/// The element around the descriptions of a file with several; no part of EAC-CPF, which knows one in a file.
inline constexpr QLatin1StringView Collection { "collection" };

/// The localType of ours by this name.
[[nodiscard]] inline QString ours(QLatin1StringView name)
{
    return LocalType + name;
}

} // namespace phalera::eac
