// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What our files in GEDCOM say in places that the format leaves to those who use it.
namespace phalera::gedcom {

/// TYPE of the EXID that holds an id of ours.
inline constexpr QLatin1StringView PersonUri { "urn:phalera:person" };
inline constexpr QLatin1StringView SourceUri { "urn:phalera:source" };
inline constexpr QLatin1StringView WikidataUri { "http://www.wikidata.org/entity/" };
/// Begins the URI of each of our extension tags; the tag follows.
inline constexpr QLatin1StringView TagUri { "urn:phalera:gedcom:" };
/// Holds the value of a field of our tables that GEDCOM has no place for; its TYPE names the field.
inline constexpr QLatin1StringView FieldTag { "_FIELD" };

} // namespace phalera::gedcom
