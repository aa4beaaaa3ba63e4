// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/field.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct FieldFacts
{
    Field field;
    QLatin1StringView name;
    FieldNature nature;
};

constexpr std::array Fields {
    FieldFacts { Field::Award, "award"_L1, FieldNature::Code },
    FieldFacts { Field::Ordinal, "ordinal"_L1, FieldNature::Number },
    FieldFacts { Field::Date, "date"_L1, FieldNature::Date },
    FieldFacts { Field::DatePrecision, "date_precision"_L1, FieldNature::Code },
    FieldFacts { Field::Act, "act"_L1, FieldNature::Code },
    FieldFacts { Field::MedalNumber, "medal_number"_L1, FieldNature::Text },
    FieldFacts { Field::Position, "position"_L1, FieldNature::Text },
    FieldFacts { Field::Organisation, "organisation"_L1, FieldNature::Text },
    FieldFacts { Field::Place, "place"_L1, FieldNature::Text },
    FieldFacts { Field::Republic, "republic"_L1, FieldNature::Code },
    FieldFacts { Field::Grounds, "grounds"_L1, FieldNature::Text },
    FieldFacts { Field::Status, "status"_L1, FieldNature::Code },
    FieldFacts { Field::StatusDate, "status_date"_L1, FieldNature::Date },
    FieldFacts { Field::Person, "person"_L1, FieldNature::Code },
    FieldFacts { Field::Name, "name"_L1, FieldNature::Text },
    FieldFacts { Field::NameEn, "name_en"_L1, FieldNature::Text },
    FieldFacts { Field::OtherNames, "other_names"_L1, FieldNature::Text },
    FieldFacts { Field::Sex, "sex"_L1, FieldNature::Code },
    FieldFacts { Field::Born, "born"_L1, FieldNature::Date },
    FieldFacts { Field::BirthPlace, "birth_place"_L1, FieldNature::Text },
    FieldFacts { Field::Died, "died"_L1, FieldNature::Date },
    FieldFacts { Field::DeathPlace, "death_place"_L1, FieldNature::Text },
    FieldFacts { Field::Nationality, "nationality"_L1, FieldNature::Code },
    FieldFacts { Field::Occupation, "occupation"_L1, FieldNature::Text },
    FieldFacts { Field::Sector, "sector"_L1, FieldNature::Code },
    FieldFacts { Field::Wikidata, "wikidata"_L1, FieldNature::Text },
    FieldFacts { Field::Age, "age"_L1, FieldNature::Number },
    FieldFacts { Field::Note, "note"_L1, FieldNature::Text },
    FieldFacts { Field::Statement, "statement"_L1, FieldNature::Text },
    FieldFacts { Field::Source, "source"_L1, FieldNature::Code },
    FieldFacts { Field::SourceCount, "source_count"_L1, FieldNature::Number },
    FieldFacts { Field::Conflict, "conflict"_L1, FieldNature::Flag },
    FieldFacts { Field::Id, "id"_L1, FieldNature::Code },
    FieldFacts { Field::Kind, "kind"_L1, FieldNature::Code },
    FieldFacts { Field::Issuer, "issuer"_L1, FieldNature::Code },
    FieldFacts { Field::Number, "number"_L1, FieldNature::Text },
    FieldFacts { Field::Title, "title"_L1, FieldNature::Text },
    FieldFacts { Field::Effect, "effect"_L1, FieldNature::Code },
    FieldFacts { Field::Author, "author"_L1, FieldNature::Text },
    FieldFacts { Field::Container, "container"_L1, FieldNature::Code },
    FieldFacts { Field::Publisher, "publisher"_L1, FieldNature::Text },
    FieldFacts { Field::Language, "language"_L1, FieldNature::Code },
    FieldFacts { Field::Url, "url"_L1, FieldNature::Text },
    FieldFacts { Field::AsOf, "asof"_L1, FieldNature::Date },
};
static_assert(Fields.size() == size_t(Field::FieldCount));
static_assert([] {
    for (size_t i = 0; i < Fields.size(); ++i) {
        if (size_t(Fields[i].field) != i)
            return false;
    }
    return true;
}());

struct Alias
{
    QLatin1StringView name;
    Field field;
};

constexpr std::array Aliases {
    Alias { "year"_L1, Field::Date },
    Alias { "conferred"_L1, Field::Date },
    Alias { "medal"_L1, Field::MedalNumber },
    Alias { "org"_L1, Field::Organisation },
    Alias { "sources"_L1, Field::Source },
    Alias { "name_ru"_L1, Field::Name },
};

constexpr std::array Units { "conferrals"_L1, "people"_L1, "acts"_L1, "sources"_L1 };

constexpr std::array ConferralFields { Field::Award, Field::Ordinal, Field::Date, Field::DatePrecision, Field::Act,
    Field::MedalNumber, Field::Position, Field::Organisation, Field::Place, Field::Republic, Field::Grounds,
    Field::Status, Field::StatusDate, Field::Person, Field::Name, Field::NameEn, Field::OtherNames, Field::Sex,
    Field::Born, Field::BirthPlace, Field::Died, Field::DeathPlace, Field::Nationality, Field::Occupation,
    Field::Sector, Field::Wikidata, Field::Age, Field::Note, Field::Statement, Field::Source, Field::SourceCount,
    Field::Conflict, Field::Id };
constexpr std::array ActFields { Field::Kind, Field::Issuer, Field::Number, Field::Date, Field::DatePrecision,
    Field::Title, Field::Award, Field::Effect, Field::Note, Field::Statement, Field::Source, Field::SourceCount,
    Field::Conflict, Field::Act, Field::Id };
constexpr std::array SourceFields { Field::Kind, Field::Author, Field::Title, Field::Container, Field::Publisher,
    Field::Date, Field::DatePrecision, Field::Url, Field::Language, Field::Note, Field::Statement, Field::Conflict,
    Field::Source, Field::Id };

constexpr std::array ConferralFacets { Field::Award, Field::Republic, Field::Sex, Field::Sector, Field::DatePrecision,
    Field::Ordinal, Field::Status, Field::Nationality, Field::Conflict, Field::Source };
constexpr std::array ActFacets { Field::Award, Field::Effect, Field::Kind, Field::Issuer, Field::DatePrecision,
    Field::Conflict, Field::Source };
constexpr std::array SourceFacets { Field::Kind, Field::Language, Field::DatePrecision, Field::Container };

} // namespace

QLatin1StringView unitName(Unit unit)
{
    return Units.at(size_t(unit));
}

std::optional<Unit> unitByName(QStringView name)
{
    const auto found = std::find_if(Units.begin(), Units.end(),
        [name](QLatin1StringView unit) { return name.compare(unit, Qt::CaseInsensitive) == 0; });
    if (found == Units.end())
        return {};
    return Unit(found - Units.begin());
}

QLatin1StringView fieldName(Field field)
{
    return Fields.at(size_t(field)).name;
}

std::optional<Field> fieldByName(QStringView name)
{
    for (const FieldFacts &facts : Fields) {
        if (name.compare(facts.name, Qt::CaseInsensitive) == 0)
            return facts.field;
    }
    for (const Alias &alias : Aliases) {
        if (name.compare(alias.name, Qt::CaseInsensitive) == 0)
            return alias.field;
    }
    return {};
}

FieldNature fieldNature(Field field)
{
    return Fields.at(size_t(field)).nature;
}

std::span<const Field> fieldsOf(Unit unit)
{
    switch (unit) {
    case Unit::Acts:
        return ActFields;
    case Unit::Sources:
        return SourceFields;
    case Unit::Conferrals:
    case Unit::People:
        break;
    }
    return ConferralFields;
}

std::span<const Field> facetFieldsOf(Unit unit)
{
    switch (unit) {
    case Unit::Acts:
        return ActFacets;
    case Unit::Sources:
        return SourceFacets;
    case Unit::Conferrals:
    case Unit::People:
        break;
    }
    return ConferralFacets;
}

} // namespace phalera
