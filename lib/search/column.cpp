// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/column.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// "37" or, where only limits are known, "36..37".
Column::Range numberRange(const QString &text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    bool lowIsNumber = false;
    bool highIsNumber = false;
    const int low = QStringView(text).left(dots < 0 ? text.size() : dots).toInt(&lowIsNumber);
    const int high = dots < 0 ? low : QStringView(text).mid(dots + 2).toInt(&highIsNumber);
    if (!lowIsNumber || (dots >= 0 && !highIsNumber))
        return { 1, 0 };
    return { low, high };
}

DayRange daysOf(const QString &text)
{
    const Date date = Date::parse(text).value_or(Date());
    if (date.isNull())
        return {};
    return { date.earliest(), date.latest() };
}

} // namespace

CodeSpan Column::codesOf(Row row) const
{
    if (offsets.empty())
        return codes.span(row, 1);
    return codes.span(offsets[row], offsets[row + 1] - offsets[row]);
}

ColumnBuilder::ColumnBuilder()
{
    [[maybe_unused]] const quint32 unknown = m_texts.numberOf({});
}

void ColumnBuilder::append(const QString &text)
{
    m_codes.push_back(m_texts.numberOf(text));
}

void ColumnBuilder::append(const QStringList &texts)
{
    m_offsets.push_back(quint32(m_codes.size()));
    for (const QString &text : texts)
        append(text);
    if (texts.isEmpty())
        append(QString());
}

Column ColumnBuilder::build(FieldNature nature)
{
    Column column;
    column.dictionary = m_texts.take();
    column.codes = Codes::narrowed(std::move(m_codes), column.dictionary.size());
    column.offsets = std::move(m_offsets);
    if (column.hasSeveralValues())
        column.offsets.push_back(quint32(column.codes.size()));
    column.offsets.shrink_to_fit();
    for (size_t code = 0; code < column.dictionary.size(); ++code) {
        if (nature == FieldNature::Number)
            column.numbers.push_back(numberRange(column.dictionary[code]));
        if (nature == FieldNature::Date)
            column.days.push_back(daysOf(column.dictionary[code]));
    }
    return column;
}

} // namespace phalera
