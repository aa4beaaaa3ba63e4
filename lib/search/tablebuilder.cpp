// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tablebuilder.h"

#include "search/namesoftable.h"
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

ColumnBuilder::CodeOrder codeOrder(Field field)
{
    return field == Field::Id ? ColumnBuilder::CodeOrder::ByRow : ColumnBuilder::CodeOrder::ByText;
}

bool isAscending(const Texts &texts)
{
    Texts::Reading reading(texts);
    QByteArray last;
    for (size_t code = 0; code < texts.size(); ++code) {
        const QByteArrayView text = reading.next();
        if (code > 0 && !isLess(last, text))
            return false;
        last.resize(text.size());
        std::copy(text.begin(), text.end(), last.begin());
    }
    return true;
}

/// Empty where they are in order as they are coded.
std::vector<quint32> idsInOrder(const Texts &ids)
{
    std::vector<quint32> order;
    if (isAscending(ids))
        return order;
    PlainTexts plain;
    Texts::Reading reading(ids);
    for (size_t code = 0; code < ids.size(); ++code)
        plain.append(reading.next());
    order.resize(ids.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return isLess(plain.utf8(a), plain.utf8(b)); });
    return order;
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

void TableBuilder::setColumn(Field field, Column column)
{
    m_columns.erase(field);
    m_made.insert_or_assign(field, std::move(column));
}

void TableBuilder::close(Field field)
{
    ColumnBuilder builder = std::move(m_columns.extract(field).mapped());
    Column column = builder.build(fieldNature(field), codeOrder(field));
    if (const auto names = m_nameParts.find(field); names != m_nameParts.end()) {
        const std::vector<NameParts> byNumber = std::move(names->second);
        names->second.clear();
        for (const quint32 number : builder.numbersInOrder())
            names->second.push_back(byNumber[number]);
    }
    m_made.insert_or_assign(field, std::move(column));
}

TableData TableBuilder::build(Row rowCount)
{
    TableData table;
    table.rowCount = rowCount;
    WordIndexBuilder words(rowCount);
    while (!m_columns.empty())
        close(m_columns.begin()->first);
    for (auto &[field, made] : m_made) {
        const Column &column = table.columns[size_t(field)].emplace(std::move(made));
        if (isSearched(field))
            addWords(words, field, column);
    }
    table.words = words.build();
    if (hasNames(table))
        indexNames(table);

    table.idsInOrder = idsInOrder(table.column(Field::Id)->dictionary);
    noteUndated(table);
    return table;
}

void TableBuilder::addWords(WordIndexBuilder &words, Field field, const Column &column)
{
    if (const auto names = m_nameParts.find(field); names != m_nameParts.end()) {
        words.addNames(field, column, std::move(names->second));
    } else if (const auto known = m_wordings.find(field); known != m_wordings.end()) {
        words.add(field, column, [&](quint32 code) {
            const QString value = column.dictionary[code];
            return known->second.value(value, { value });
        });
    } else {
        words.add(field, column, {});
    }
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
