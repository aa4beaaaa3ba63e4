// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/codes.h"
#include "search/field.h"
#include "search/rowdays.h"
#include "search/rowset.h"
#include "search/texts.h"

#include <QStringList>

#include <map>
#include <vector>

namespace phalera {

/// The values of one field in one table: each distinct text once, and its code for each row. Code 0 is the empty text,
/// and the others ascend by text, but for ids, which are coded row by row.
/// Only a date that means other days in some rows than in others has a code for each of its meanings.
struct Column
{
    Texts dictionary;
    Codes codes; ///< one a row; of a field with several values a row, those of all rows end to end
    std::vector<quint32>
        offsets; ///< only of a field with several values a row: where those of each row begin in `codes`, and the end

    // What a text means, by code; empty where the nature of the field has no use for it.
    std::vector<DayRange> days;
    struct Range
    {
        int low;
        int high;
    };
    std::vector<Range> numbers; ///< low > high where there is no number

    [[nodiscard]] bool hasSeveralValues() const { return !offsets.empty(); }
    [[nodiscard]] CodeSpan codesOf(Row row) const;
};

/// Takes the cells of a column row by row.
class ColumnBuilder
{
public:
    ColumnBuilder();
    /// All cells at once, by number of their text; 0 is the empty text.
    ColumnBuilder(TextNumbers texts, std::vector<quint32> numbers);
    void append(const QString &text) { append(numberOf(text)); }
    /// Several values in one cell; none is the same as one empty text.
    void append(const QStringList &texts);

    // Or by number, where the same text would be looked for again and again.
    [[nodiscard]] quint32 numberOf(QStringView text) { return m_texts.numberOf(text); }
    [[nodiscard]] quint32 numberOf(QByteArrayView utf8) { return m_texts.numberOf(utf8); }
    /// Of a date, and the days that it means in this row.
    [[nodiscard]] quint32 numberOf(const QString &text, const DayRange &days);
    void append(quint32 number) { m_codes.push_back(number); }
    void append(std::span<const quint32> numbers);
    /// How values are coded: in the order of their texts, so that like stands by like; or of their first row.
    enum class CodeOrder : quint8 { ByText, ByRow };
    [[nodiscard]] Column build(FieldNature nature, CodeOrder codeOrder = CodeOrder::ByText);
    /// By code, the number that the text had.
    [[nodiscard]] const std::vector<quint32> &numbersInOrder() const { return m_order; }

private:
    struct Meaning
    {
        QString text;
        DayRange days;
    };
    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const;
    void addValue(Column &column, quint32 number, FieldNature nature) const;

    TextNumbers m_texts;
    std::map<quint32, Meaning> m_meanings; ///< by number
    std::vector<quint32> m_codes;
    std::vector<quint32> m_order;
    std::vector<quint32> m_offsets;
};

} // namespace phalera
