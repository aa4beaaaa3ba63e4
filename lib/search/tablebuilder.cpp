// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tablebuilder.h"

#include "search/wordindexbuilder.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Fields whose words a bare word of a query looks at. Of ids, dates, numbers and flags only a condition speaks.
bool isSearched(Field field)
{
    switch (field) {
    case Field::Id:
    case Field::Person:
    case Field::Source:
    case Field::DatePrecision:
        return false;
    default:
        return fieldNature(field) == FieldNature::Text || fieldNature(field) == FieldNature::Code;
    }
}

void noteUndated(TableData &table)
{
    const Column &dates = *table.column(Field::Date);
    for (Row row = 0; row < table.rowCount; ++row) {
        if (dates.days[dates.codes[row]].isUnknown())
            table.undated.add(row);
    }
    table.undated.runOptimize();
}

} // namespace

TableBuilder::TableBuilder(std::span<const Field> fields)
{
    for (const Field field : fields)
        m_columns[field];
}

void TableBuilder::addWordings(Field field, const QString &value, const QStringList &wordings)
{
    QStringList &known = m_wordings[field][value];
    for (const QString &wording : wordings) {
        if (!known.contains(wording))
            known.append(wording);
    }
}

TableData TableBuilder::build(Row rowCount)
{
    TableData table;
    table.rowCount = rowCount;
    WordIndexBuilder words;
    for (auto &[field, builder] : m_columns) {
        const Column &column = table.columns[size_t(field)].emplace(builder.build(fieldNature(field)));
        if (isSearched(field))
            words.add(field, column, wordings(field, column), rowCount);
    }
    table.words = words.build(rowCount);

    const Texts &ids = table.column(Field::Id)->dictionary;
    table.idsInOrder.resize(ids.size());
    std::iota(table.idsInOrder.begin(), table.idsInOrder.end(), 0);
    std::sort(table.idsInOrder.begin(), table.idsInOrder.end(),
        [&](quint32 a, quint32 b) { return isLess(ids.utf8(a), ids.utf8(b)); });
    noteUndated(table);
    return table;
}

std::vector<QStringList> TableBuilder::wordings(Field field, const Column &column) const
{
    const auto known = m_wordings.find(field);
    std::vector<QStringList> result;
    result.reserve(column.dictionary.size());
    for (size_t code = 0; code < column.dictionary.size(); ++code) {
        const QString value = column.dictionary[code];
        const QStringList own { value };
        result.push_back(known == m_wordings.end() ? own : known->second.value(value, own));
    }
    return result;
}

QString precisionText(const Date &date)
{
    const bool isUnknown = date.isNull() || (date.earliest() == DistantPast && date.latest() == DistantFuture);
    if (isUnknown)
        return {};
    if (date.isInterval())
        return u"span"_s; // 1948/1949 is known to the year at each end, but not to a year
    switch (date.precision()) {
    case Precision::Day:
        return u"day"_s;
    case Precision::Month:
        return u"month"_s;
    case Precision::Year:
        return u"year"_s;
    default:
        return u"span"_s;
    }
}

} // namespace phalera
