// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textform.h"
#include "record/result.h"

#include <optional>

namespace phalera {

/// A row of a table and its line in the file or sheet.
struct NumberedRow
{
    qint64 line = 0;
    QStringList cells;
};

/// Rows of cells from a table of whatever format, each cell with its place.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Cells of the next row, or what is wrong with it; none at the end. Wholly blank rows are passed over. The width
    /// of the first row is that of the table.
    virtual std::optional<Result<QStringList>> next() = 0;
    /// Gives rows of any width instead of a RaggedRow (args: cells found, cells expected).
    virtual void allowAnyWidth() = 0;
    /// Place of a cell of the last row. The index after the last cell gives the end of the row.
    [[nodiscard]] virtual Place placeOf(qsizetype cell) const = 0;
    /// Index of the cell that the last error but RaggedRow is about.
    [[nodiscard]] virtual qsizetype badCell() const = 0;
    /// Why a cell of the last row has no value though something stands there: NoCellValue (args: what stands there).
    [[nodiscard]] virtual std::optional<Error> problemOf(qsizetype) const { return {}; }
    [[nodiscard]] virtual bool canContinue() const = 0;
    /// False where the rows can be read only once.
    [[nodiscard]] virtual bool canRewind() const = 0;
    /// Back to the first row.
    virtual void rewind() = 0;
    /// As RecordReader has them.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
    [[nodiscard]] virtual TextForm textForm() const { return {}; }
    [[nodiscard]] virtual QList<Error> remarks() const { return {}; }
};

} // namespace phalera
