// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "search/field.h"
#include "search/rowset.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace phalera {

/// The values of one field in one table: each distinct text once, and its code for each row. Code 0 is the empty text.
struct Column
{
    std::vector<QString> dictionary { QString() };
    std::vector<quint32> codes; ///< one a row; of a field with several values a row, those of all rows end to end
    std::vector<quint32>
        offsets; ///< only of a field with several values a row: where those of each row begin in `codes`, and the end

    // What a text means, by code; empty where the nature of the field has no use for it.
    std::vector<Date> dates;
    struct Range
    {
        int low;
        int high;
    };
    std::vector<Range> numbers; ///< low > high where there is no number

    // Days of each row, for a Date field.
    std::vector<Day> earliest;
    std::vector<Day> latest;

    [[nodiscard]] bool hasSeveralValues() const { return !offsets.empty(); }
    [[nodiscard]] std::span<const quint32> codesOf(Row row) const;
};

/// Takes the cells of a column row by row.
class ColumnBuilder
{
public:
    void append(const QString &text);
    /// Several values in one cell; none is the same as one empty text.
    void append(const QStringList &texts);
    [[nodiscard]] Column build(FieldNature nature);

private:
    [[nodiscard]] quint32 codeOf(const QString &text);

    Column m_column;
    QHash<QString, quint32> m_codes { { QString(), 0 } };
};

} // namespace phalera
