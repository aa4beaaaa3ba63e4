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

} // namespace

std::span<const quint32> Column::codesOf(Row row) const
{
    if (offsets.empty())
        return { &codes[row], 1 };
    return { codes.data() + offsets[row], codes.data() + offsets[row + 1] };
}

quint32 ColumnBuilder::codeOf(const QString &text)
{
    const auto known = m_codes.constFind(text);
    if (known != m_codes.constEnd())
        return *known;
    const auto code = quint32(m_column.dictionary.size());
    m_column.dictionary.push_back(text);
    m_codes.insert(text, code);
    return code;
}

void ColumnBuilder::append(const QString &text)
{
    m_column.codes.push_back(codeOf(text));
}

void ColumnBuilder::append(const QStringList &texts)
{
    m_column.offsets.push_back(quint32(m_column.codes.size()));
    for (const QString &text : texts)
        append(text);
    if (texts.isEmpty())
        append(QString());
}

Column ColumnBuilder::build(FieldNature nature)
{
    if (m_column.hasSeveralValues())
        m_column.offsets.push_back(quint32(m_column.codes.size()));
    if (nature == FieldNature::Number) {
        for (const QString &text : m_column.dictionary)
            m_column.numbers.push_back(numberRange(text));
    }
    if (nature == FieldNature::Date) {
        for (const QString &text : m_column.dictionary)
            m_column.dates.push_back(Date::parse(text).value_or(Date()));
        for (const quint32 code : m_column.codes) {
            const Date &date = m_column.dates[code];
            m_column.earliest.push_back(date.isNull() ? DistantPast : date.earliest());
            m_column.latest.push_back(date.isNull() ? DistantFuture : date.latest());
        }
    }
    return std::move(m_column);
}

} // namespace phalera
