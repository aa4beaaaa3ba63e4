// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columndescriptions.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

struct Description
{
    std::optional<Table> table; ///< none: in every table
    QLatin1StringView column;
    QLatin1StringView text;
};

constexpr std::array Descriptions {
    Description { Table::Sources, "date"_L1, "Date of publication, not of reading"_L1 },
    Description { Table::Sources, "container"_L1, "Newspaper, site, journal or book that holds it"_L1 },
    Description { Table::Sources, "archive_ref"_L1, "Shelf mark in an archive"_L1 },
    Description { Table::Sources, "language"_L1, "BCP 47 tag"_L1 },
    Description { Table::Awards, "jurisdiction"_L1, "Name of the country in English"_L1 },
    Description { Table::Awards, "established_by_act"_L1, "Act that set the award up"_L1 },
    Description { Table::Awards, "total_conferred"_L1, "Published number of all conferrals"_L1 },
    Description { Table::AwardRelations, "date"_L1, "Day from which the relation holds"_L1 },
    Description { Table::Acts, "award"_L1, "Awards that the act is about; several values are separated by ;"_L1 },
    Description { Table::Acts, "effect"_L1, "What the act does to the award"_L1 },
    Description { Table::Procedures, "step"_L1, "1, 2, 3 ... in the order of the procedure of one period"_L1 },
    Description { Table::Procedures, "period"_L1, "Time during which the award was conferred in this way"_L1 },
    Description { Table::People, "id"_L1, "Stable slug: family name, given name, year of birth"_L1 },
    Description { Table::People, "family_ru"_L1, "Family name as Russian sources have it"_L1 },
    Description { Table::People, "family_en"_L1, "Family name, romanized"_L1 },
    Description { Table::People, "other_names"_L1,
        "Maiden names, spellings in other languages; several values are separated by ;"_L1 },
    Description { Table::People, "nationality"_L1, "Ethnic self-designation as the source gives it, in English"_L1 },
    Description { Table::People, "occupation"_L1, "Short English noun phrase"_L1 },
    Description { Table::People, "sector"_L1, "Branch of the economy"_L1 },
    Description { Table::People, "wikidata"_L1, "Item in Wikidata"_L1 },
    Description { Table::Conferrals, "ordinal"_L1, "Which of the person's conferrals of this award: 1, 2, 3"_L1 },
    Description {
        Table::Conferrals, "date"_L1, "Day of the act; of a revocation, day on which the award was taken away"_L1 },
    Description { Table::Conferrals, "act"_L1, "Act by which it was conferred"_L1 },
    Description { Table::Conferrals, "position"_L1, "Post at the award, in English"_L1 },
    Description { Table::Conferrals, "organisation"_L1, "Employer at the award, in English"_L1 },
    Description { Table::Conferrals, "republic"_L1, "Union republic or, after 1991, federal subject"_L1 },
    Description { Table::Conferrals, "grounds"_L1, "What it was given for"_L1 },
    Description { Table::Conferrals, "status_date"_L1, "Day on which the status was reached"_L1 },
    Description { Table::Counts, "period"_L1, "Time that the figure covers"_L1 },
    Description { Table::Counts, "measure"_L1, "What was counted"_L1 },
    Description { Table::Counts, "category"_L1, "Empty for all, or field:value, such as sector:agriculture"_L1 },
    Description { Table::Claims, "id"_L1, "The question; rows that answer one question share it"_L1 },
    Description { Table::Claims, "subject"_L1, "Id of a record of any table"_L1 },
    Description { Table::Claims, "property"_L1, "What is said of the subject: a column of its table, or a slug"_L1 },
    Description { Table::Claims, "source"_L1, "Who says so: id of a row of sources"_L1 },
    Description { std::nullopt, "sources"_L1, "Ids of the sources that the row was read from, separated by ;"_L1 },
    Description { std::nullopt, "id"_L1, "Stable slug"_L1 },
    Description { std::nullopt, "note"_L1, "Remark in English"_L1 },
};

constexpr std::array TableDescriptions {
    "Where the facts were read"_L1,
    "Awards: titles, orders, medals"_L1,
    "How one award came out of another or goes with it"_L1,
    "Decrees, laws and statutes"_L1,
    "How an award reached its bearer: who proposed, considered, conferred"_L1,
    "Recipients"_L1,
    "One row for each time that an award was conferred on a recipient or taken away"_L1,
    "Published totals"_L1,
    "Statements of single sources, where they disagree or say more than the records"_L1,
};
static_assert(TableDescriptions.size() == AllTables.size());

} // namespace

QLatin1StringView columnDescription(Table table, QLatin1StringView column)
{
    const auto found = std::ranges::find_if(Descriptions, [&](const Description &description) {
        return description.column == column && description.table.value_or(table) == table;
    });
    return found == Descriptions.end() ? QLatin1StringView() : found->text;
}

QLatin1StringView tableDescription(Table table)
{
    return TableDescriptions[size_t(table)];
}

} // namespace phalera
