// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/preparation.h"

#include "search/tabledata.h"

#include <algorithm>

namespace phalera {

namespace {

/// Values of more different texts are ordered when somebody asks: their ranks would take too much room.
constexpr size_t MostRanked = 200'000;

/// The orders by names and ids are there already.
bool isRankedSlowly(Field field, const Column &column)
{
    const bool isInOrder = field == Field::Name || field == Field::NameEn || field == Field::Title || field == Field::Id
        || field == Field::Person || field == Field::Act || field == Field::Source;
    return !isInOrder && column.dictionary.size() <= MostRanked;
}

} // namespace

void prepare(const Snapshot &snapshot, const QString &locale)
{
    const Snapshot::Private &data = snapshot.data();
    const TableData &conferrals = data.table(RowTable::Conferrals);
    const TableData &sources = data.table(RowTable::Sources);
    RowSet any;
    any.addRange(0, std::min<Row>(1, sources.rowCount));
    (void)data.citing.rows(conferrals, sources, any);
    data.profiles.make(conferrals, facetFieldsOf(Unit::Conferrals));
    for (const Field field : facetFieldsOf(Unit::Conferrals))
        (void)totalCounts(snapshot, RowTable::Conferrals, field);
    (void)totalCounts(snapshot, RowTable::Conferrals, Field::Date, Field::Award); // the ribbon's years
    for (const Field field : fieldsOf(Unit::Conferrals)) {
        const Column *column = conferrals.column(field);
        if (column && isRankedSlowly(field, *column))
            (void)data.orders.ranks(conferrals, RowTable::Conferrals, field, locale);
    }
}

} // namespace phalera
