// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/codes.h"
#include "search/field.h"
#include "search/rowdays.h"
#include "search/rowset.h"
#include "search/texts.h"

#include <QStringList>

#include <vector>

namespace phalera {

/// The values of one field in one table: each distinct text once, and its code for each row. Code 0 is the empty text.
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
    void append(const QString &text);
    /// Several values in one cell; none is the same as one empty text.
    void append(const QStringList &texts);
    [[nodiscard]] Column build(FieldNature nature);

private:
    TextNumbers m_texts;
    std::vector<quint32> m_codes;
    std::vector<quint32> m_offsets;
};

} // namespace phalera
