// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

/// The words of Wikidata's own vocabulary that its statements are read by. Awards are not among them: which item is
/// which award of an archive is matched by name or chosen.
namespace phalera::wikidata {

namespace property {
inline constexpr QLatin1StringView InstanceOf { "P31" };
inline constexpr QLatin1StringView Sex { "P21" };
inline constexpr QLatin1StringView Born { "P569" };
inline constexpr QLatin1StringView BirthPlace { "P19" };
inline constexpr QLatin1StringView Died { "P570" };
inline constexpr QLatin1StringView DeathPlace { "P20" };
inline constexpr QLatin1StringView EthnicGroup { "P172" };
inline constexpr QLatin1StringView Occupation { "P106" };
inline constexpr QLatin1StringView Award { "P166" };
inline constexpr QLatin1StringView FamilyName { "P734" };
inline constexpr QLatin1StringView GivenName { "P735" };
inline constexpr QLatin1StringView BirthName { "P1477" };
inline constexpr QLatin1StringView NativeName { "P1559" };
inline constexpr QLatin1StringView Pseudonym { "P742" };
// qualifiers
inline constexpr QLatin1StringView PointInTime { "P585" };
inline constexpr QLatin1StringView Ordinal { "P1545" };
inline constexpr QLatin1StringView Earliest { "P1319" };
inline constexpr QLatin1StringView Latest { "P1326" };
inline constexpr QLatin1StringView Circumstances { "P1480" };
inline constexpr QLatin1StringView DeprecationReason { "P2241" };
// references
inline constexpr QLatin1StringView StatedIn { "P248" };
inline constexpr QLatin1StringView ReferenceAddress { "P854" };
inline constexpr QLatin1StringView ImportedFrom { "P143" };
inline constexpr QLatin1StringView ImportAddress { "P4656" };
inline constexpr QLatin1StringView Title { "P1476" };
inline constexpr QLatin1StringView Retrieved { "P813" };
inline constexpr QLatin1StringView Published { "P577" };
inline constexpr QLatin1StringView Publisher { "P123" };
inline constexpr QLatin1StringView Author { "P50" };
inline constexpr QLatin1StringView AuthorText { "P2093" };
inline constexpr QLatin1StringView Page { "P304" };
}

namespace item {
inline constexpr QLatin1StringView Human { "Q5" };
inline constexpr QLatin1StringView Male { "Q6581097" };
inline constexpr QLatin1StringView Female { "Q6581072" };
inline constexpr QLatin1StringView Circa { "Q5727902" };
inline constexpr QLatin1StringView Presumably { "Q18122778" };
inline constexpr QLatin1StringView Possibly { "Q30230067" };
inline constexpr QLatin1StringView JulianCalendar { "Q1985786" };
inline constexpr QLatin1StringView GregorianCalendar { "Q1985727" };
}

/// Properties whose statements are read.
inline constexpr std::array ReadProperties { property::InstanceOf, property::Sex, property::Born, property::BirthPlace,
    property::Died, property::DeathPlace, property::EthnicGroup, property::Occupation, property::Award,
    property::FamilyName, property::GivenName, property::BirthName, property::NativeName, property::Pseudonym };

} // namespace phalera::wikidata
