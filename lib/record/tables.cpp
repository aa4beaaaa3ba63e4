// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array SourceKinds { "law"_L1, "article"_L1, "news"_L1, "encyclopedia"_L1, "book"_L1, "archive"_L1,
    "web"_L1 };
constexpr std::array AwardKinds { "title"_L1, "order"_L1, "medal"_L1, "honour"_L1 };
constexpr std::array Relations { "succeeded_by"_L1, "restored_as"_L1, "accompanied_by"_L1, "insignia_of"_L1,
    "counterpart_of"_L1, "informal_origin_of"_L1, "ranks_above"_L1 };
constexpr std::array Effects { "establishes"_L1, "amends"_L1, "adds_insignia"_L1, "restates_statute"_L1, "abolishes"_L1,
    "restores"_L1, "confers"_L1, "revokes"_L1, "other"_L1 };
constexpr std::array Roles { "proposes"_L1, "considers"_L1, "confers"_L1, "presents"_L1 };
constexpr std::array Sexes { "male"_L1, "female"_L1 };
constexpr std::array Sectors { "agriculture"_L1, "mining"_L1, "metallurgy"_L1, "energy"_L1, "machine-building"_L1,
    "light-industry"_L1, "food-industry"_L1, "chemical-industry"_L1, "forestry"_L1, "construction"_L1, "transport"_L1,
    "communications"_L1, "trade-services"_L1, "science"_L1, "defence-industry"_L1, "culture"_L1, "education"_L1,
    "health"_L1, "sport"_L1, "state"_L1, "other"_L1 };
constexpr std::array Statuses { "conferred"_L1, "revoked"_L1, "restored"_L1, "posthumous"_L1 };
constexpr std::array Measures { "conferrals"_L1, "recipients"_L1, "recipients_twice"_L1, "recipients_thrice"_L1,
    "women"_L1, "men"_L1, "revoked"_L1 };
constexpr std::array Stances { "asserts"_L1, "disputes"_L1, "corrects"_L1 };

constexpr FieldSpec id()
{
    return { .name = "id"_L1, .type = FieldType::Id, .required = true };
}
constexpr FieldSpec text(QLatin1StringView name)
{
    return { .name = name };
}
constexpr FieldSpec list(QLatin1StringView name)
{
    return { .name = name, .type = FieldType::List };
}
constexpr FieldSpec date(QLatin1StringView name)
{
    return { .name = name, .type = FieldType::Date };
}
constexpr FieldSpec number(QLatin1StringView name)
{
    return { .name = name, .type = FieldType::Integer };
}
constexpr FieldSpec oneOf(QLatin1StringView name, std::span<const QLatin1StringView> words)
{
    return { .name = name, .type = FieldType::Vocabulary, .vocabulary = words };
}
constexpr FieldSpec reference(QLatin1StringView name, Table target)
{
    return { .name = name, .type = FieldType::Reference, .target = target };
}
constexpr FieldSpec sources(QLatin1StringView name)
{
    return { .name = name, .type = FieldType::Sources, .target = Table::Sources, .required = true };
}
constexpr FieldSpec required(FieldSpec field)
{
    field.required = true;
    return field;
}
/// First, second, third ...: counted from 1.
constexpr FieldSpec position(QLatin1StringView name)
{
    FieldSpec field = number(name);
    field.minimum = 1;
    field.maximum = std::numeric_limits<int>::max();
    return field;
}

constexpr std::array SourceFields { id(), required(oneOf("kind"_L1, SourceKinds)), text("author"_L1), text("title"_L1),
    text("container"_L1), text("publisher"_L1), date("date"_L1), text("url"_L1), text("archive_ref"_L1),
    text("language"_L1), text("note"_L1) };
constexpr std::array AwardFields { id(), required(oneOf("kind"_L1, AwardKinds)), text("name_ru"_L1), text("name_en"_L1),
    text("jurisdiction"_L1), text("granted_by"_L1), date("established"_L1), date("abolished"_L1),
    reference("established_by_act"_L1, Table::Acts), number("total_conferred"_L1), sources("sources"_L1),
    text("note"_L1) };
constexpr std::array AwardRelationFields { required(reference("from_award"_L1, Table::Awards)),
    required(oneOf("relation"_L1, Relations)), required(reference("to_award"_L1, Table::Awards)), date("date"_L1),
    sources("sources"_L1), text("note"_L1) };
constexpr std::array ActFields { id(), text("kind"_L1), text("issuer"_L1), text("number"_L1), date("date"_L1),
    text("title_ru"_L1), text("title_en"_L1),
    FieldSpec { .name = "award"_L1, .type = FieldType::ReferenceList, .target = Table::Awards },
    oneOf("effect"_L1, Effects), sources("sources"_L1), text("note"_L1) };
constexpr std::array ProcedureFields { required(reference("award"_L1, Table::Awards)), required(position("step"_L1)),
    required(oneOf("role"_L1, Roles)), text("actor"_L1), text("action"_L1), date("period"_L1), sources("sources"_L1),
    text("note"_L1) };
constexpr std::array PersonFields { id(), text("family_ru"_L1), text("given_ru"_L1), text("patronymic_ru"_L1),
    text("family_en"_L1), text("given_en"_L1), text("patronymic_en"_L1), list("other_names"_L1), oneOf("sex"_L1, Sexes),
    date("born"_L1), text("birth_place"_L1), date("died"_L1), text("death_place"_L1), text("nationality"_L1),
    text("occupation"_L1), oneOf("sector"_L1, Sectors), text("wikidata"_L1), sources("sources"_L1), text("note"_L1) };
constexpr std::array ConferralFields { required(reference("person"_L1, Table::People)),
    required(reference("award"_L1, Table::Awards)), position("ordinal"_L1), date("date"_L1),
    reference("act"_L1, Table::Acts), text("medal_number"_L1), text("position"_L1), text("organisation"_L1),
    text("place"_L1), text("republic"_L1), text("grounds"_L1), oneOf("status"_L1, Statuses), date("status_date"_L1),
    sources("sources"_L1), text("note"_L1) };
constexpr std::array CountFields { required(reference("award"_L1, Table::Awards)), required(date("period"_L1)),
    required(oneOf("measure"_L1, Measures)), text("category"_L1), required(number("value"_L1)), sources("sources"_L1),
    text("note"_L1) };
constexpr std::array ClaimFields { id(),
    FieldSpec { .name = "subject"_L1, .type = FieldType::AnyReference, .required = true },
    required(text("property"_L1)), required(text("value"_L1)), sources("source"_L1),
    required(oneOf("stance"_L1, Stances)), text("note"_L1) };

constexpr std::array Specs {
    TableSpec { Table::Sources, "sources"_L1, SourceFields, true },
    TableSpec { Table::Awards, "awards"_L1, AwardFields, true },
    TableSpec { Table::AwardRelations, "award_relations"_L1, AwardRelationFields, false },
    TableSpec { Table::Acts, "acts"_L1, ActFields, true },
    TableSpec { Table::Procedures, "procedures"_L1, ProcedureFields, false },
    TableSpec { Table::People, "people"_L1, PersonFields, true },
    TableSpec { Table::Conferrals, "conferrals"_L1, ConferralFields, false },
    TableSpec { Table::Counts, "counts"_L1, CountFields, false },
    TableSpec { Table::Claims, "claims"_L1, ClaimFields, false },
};
static_assert(Specs.size() == AllTables.size());
static_assert(
    [] {
        for (size_t i = 0; i < Specs.size(); ++i)
            if (Specs[i].table != AllTables[i] || size_t(AllTables[i]) != i)
                return false;
        return true;
    }(),
    "a table is found by its number");

} // namespace

const TableSpec &tableSpec(Table table)
{
    return Specs[size_t(table)];
}

std::optional<Table> tableByName(QAnyStringView name)
{
    const auto found = std::ranges::find_if(Specs, [name](const TableSpec &spec) { return spec.name == name; });
    if (found == Specs.end())
        return std::nullopt;
    return found->table;
}

int fieldIndex(Table table, QAnyStringView name)
{
    const std::span<const FieldSpec> fields = tableSpec(table).fields;
    const auto found = std::ranges::find_if(fields, [name](const FieldSpec &field) { return field.name == name; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

int sourcesFieldIndex(Table table)
{
    const std::span<const FieldSpec> fields = tableSpec(table).fields;
    const auto found = std::ranges::find(fields, FieldType::Sources, &FieldSpec::type);
    return found == fields.end() ? -1 : int(found - fields.begin());
}

} // namespace phalera
