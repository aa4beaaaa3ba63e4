// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <optional>
#include <vector>

namespace phalera {

/// What a sheet may have: as many rows and columns as spreadsheets know.
inline constexpr qint64 MostSheetRows = 1'048'576;
inline constexpr qint64 MostSheetColumns = 16'384;
/// Characters of a cell that every spreadsheet takes.
inline constexpr qint64 LongestSheetCell = 32'767;

/// A cell in which something stands.
struct SheetCell
{
    qint64 column = 1;
    QString text;
    QString insteadOfValue {}; ///< an error or a formula, where there is no value
    qint64 rowSpan = 1;        ///< the rows that a merged cell covers
};

/// A row of a sheet, or several that are equal.
struct SheetRow
{
    qint64 number = 1;
    std::vector<SheetCell> cells {}; ///< by column
    bool isHidden = false;
    qint64 repeated = 1;
};

/// The rows of a sheet as the file has them, one after another; rows in which nothing stands may be missing.
class SheetStream
{
public:
    virtual ~SheetStream() = default;
    /// None at the end. An error ends the stream: BadWorkbook (args: file, what is wrong).
    virtual std::optional<Result<SheetRow>> next() = 0;
    /// Hidden ones among the first columns.
    [[nodiscard]] virtual qint64 hiddenColumns(qint64 ofFirst) const = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

/// Ranges of columns that nobody sees, as files list them.
class HiddenColumns
{
public:
    void add(qint64 first, qint64 last)
    {
        if (m_ranges.size() < size_t(MostSheetColumns))
            m_ranges.emplace_back(first, last);
    }
    [[nodiscard]] qint64 count(qint64 ofFirst) const
    {
        qint64 count = 0;
        for (const auto &[first, last] : m_ranges)
            count += qMax<qint64>(0, qMin(last, ofFirst) - first + 1);
        return count;
    }

private:
    std::vector<std::pair<qint64, qint64>> m_ranges;
};

} // namespace phalera
