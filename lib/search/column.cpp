// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/column.h"

#include <algorithm>
#include <numeric>

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
    [[maybe_unused]] const quint32 unknown = m_texts.numberOf(QStringView());
}

ColumnBuilder::ColumnBuilder(TextNumbers texts, std::vector<quint32> numbers)
    : m_texts(std::move(texts))
    , m_codes(std::move(numbers))
{
}

quint32 ColumnBuilder::numberOf(const QString &text, const DayRange &days)
{
    const QString key = text + u' ' + QString::number(days.earliest) + u' ' + QString::number(days.latest);
    const quint32 number = m_texts.numberOf(key);
    m_meanings.try_emplace(number, Meaning { text, days });
    return number;
}

void ColumnBuilder::append(std::span<const quint32> numbers)
{
    m_offsets.push_back(quint32(m_codes.size()));
    m_codes.insert(m_codes.end(), numbers.begin(), numbers.end());
    if (numbers.empty())
        m_codes.push_back(0);
}

void ColumnBuilder::append(const QStringList &texts)
{
    m_offsets.push_back(quint32(m_codes.size()));
    for (const QString &text : texts)
        append(text);
    if (texts.isEmpty())
        append(QString());
}

Column ColumnBuilder::build(FieldNature nature, CodeOrder codeOrder)
{
    m_order.resize(m_texts.texts().size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (codeOrder == CodeOrder::ByText)
        std::sort(m_order.begin(), m_order.end(), [this](quint32 a, quint32 b) { return isBefore(a, b); });
    Column column;
    std::vector<quint32> renumbered(m_order.size());
    for (quint32 code = 0; code < m_order.size(); ++code) {
        renumbered[m_order[code]] = code;
        addValue(column, m_order[code], nature);
    }
    column.dictionary.shrinkToFit();
    for (quint32 &code : m_codes)
        code = renumbered[code];
    column.codes = Codes::narrowed(std::move(m_codes), m_order.size());
    column.offsets = std::move(m_offsets);
    if (column.hasSeveralValues())
        column.offsets.push_back(quint32(column.codes.size()));
    column.offsets.shrink_to_fit();
    return column;
}

bool ColumnBuilder::isBefore(quint32 a, quint32 b) const
{
    return isLess(m_texts.texts().utf8(a), m_texts.texts().utf8(b));
}

void ColumnBuilder::addValue(Column &column, quint32 number, FieldNature nature) const
{
    const QByteArrayView utf8 = m_texts.texts().utf8(number);
    const auto meaning = m_meanings.find(number);
    const QString text = meaning != m_meanings.end() ? meaning->second.text : QString::fromUtf8(utf8);
    if (meaning != m_meanings.end())
        column.dictionary.append(text.toUtf8());
    else
        column.dictionary.append(utf8);
    if (nature == FieldNature::Number)
        column.numbers.push_back(numberRange(text));
    if (nature == FieldNature::Date)
        column.days.push_back(meaning != m_meanings.end() ? meaning->second.days : daysOf(text));
}

} // namespace phalera
