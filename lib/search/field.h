// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <span>

namespace phalera {

/// What is counted and listed.
enum class Unit : quint8 { Conferrals, People, Acts, Sources };
[[nodiscard]] QLatin1StringView unitName(Unit unit);
[[nodiscard]] std::optional<Unit> unitByName(QStringView name);

/// What a query, a facet, a column or a series can speak of. Names are those of fieldName().
enum class Field : quint8 {
    // conferral
    Award,
    Ordinal,
    Date,
    DatePrecision,
    Act,
    MedalNumber,
    Position,
    Organisation,
    Place,
    Republic,
    Grounds,
    Status,
    StatusDate,
    // person
    Person,
    Name,
    NameEn,
    OtherNames,
    Sex,
    Born,
    BirthPlace,
    Died,
    DeathPlace,
    Nationality,
    Occupation,
    Sector,
    Wikidata,
    // both, or computed
    Age,
    Note,
    Statement, ///< what sources state on the record; of a source, what it states
    Source,
    SourceCount,
    Conflict,
    Id,
    // acts and sources
    Kind,
    Issuer,
    Number,
    Title,
    Effect,
    Author,
    Container,
    Publisher,
    Language,
    Url,
    // of conferrals, with no value of its own: whether one stood on a day
    AsOf,
    FieldCount
};

enum class FieldNature : quint8 {
    Code,   ///< few distinct values: a facet with exact values
    Text,   ///< words
    Date,   ///< EDTF: ranges over days; `year` is an alias of Date, `born` and `died` likewise
    Number, ///< whole numbers: ranges
    Flag    ///< yes or no
};

[[nodiscard]] QLatin1StringView fieldName(Field field); ///< "award", "date", "republic", "birth_place" ...
/// Also knows the aliases: year -> Date, conferred -> Date, medal -> MedalNumber, org -> Organisation.
[[nodiscard]] std::optional<Field> fieldByName(QStringView name);
[[nodiscard]] FieldNature fieldNature(Field field);
/// Fields that a unit has itself; People shares those of Conferrals.
[[nodiscard]] std::span<const Field> fieldsOf(Unit unit);
/// Fields that are offered as facets of a unit, in the order of the window.
[[nodiscard]] std::span<const Field> facetFieldsOf(Unit unit);

} // namespace phalera
