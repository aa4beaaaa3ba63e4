// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"
#include "exchange/workbook.h"

#include <map>
#include <memory>

namespace phalera {

/// The rows of a sheet. Empty cells behind the last one that is not make a row no wider; a cell that is merged over
/// several rows stands in each of them, in its first column.
class SheetRows final : public RowSource
{
public:
    static Result<std::unique_ptr<SheetRows>> open(
        std::shared_ptr<Workbook> workbook, qsizetype sheet, QStringList leftOut);

    /// Errors besides: BadWorkbook (args: file, what is wrong), TooLarge (args: file, limit in characters), EmptyFile.
    std::optional<Result<QStringList>> next() override;
    void allowAnyWidth() override { m_hasAnyWidth = true; }
    [[nodiscard]] Place placeOf(qsizetype cell) const override;
    [[nodiscard]] qsizetype badCell() const override { return m_badCell; }
    [[nodiscard]] std::optional<Error> problemOf(qsizetype cell) const override;
    [[nodiscard]] bool canContinue() const override { return !m_ended; }
    [[nodiscard]] bool canRewind() const override { return true; }
    void rewind() override;
    [[nodiscard]] qint64 bytesRead() const override { return m_stream ? m_stream->bytesRead() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_workbook->bytesOf(m_sheet); }
    /// SheetsLeftOut (args: their names), HiddenCells (args: "rows" or "columns", how many), MergedCells (args: how
    /// many): of the rows that were read.
    [[nodiscard]] QList<Error> remarks() const override;

private:
    struct Span
    {
        SheetCell cell;
        qint64 lastRow = 0;
    };

    SheetRows(std::shared_ptr<Workbook> workbook, qsizetype sheet, QStringList leftOut);
    void begin();
    bool fetch();
    void spread();
    std::optional<Result<QStringList>> rowResult();
    [[nodiscard]] tl::unexpected<Error> stop(Error error);

    std::shared_ptr<Workbook> m_workbook;
    qsizetype m_sheet;
    QString m_sheetName;
    QStringList m_leftOut;
    std::unique_ptr<SheetStream> m_stream;
    std::optional<Error> m_error; ///< that ends the rows
    SheetRow m_row;
    std::vector<SheetCell> m_repeatedCells; ///< where the row stands for several
    std::map<qint64, Span> m_spans;         ///< by column
    qsizetype m_width = 0;
    qsizetype m_badCell = 0;
    bool m_hasAnyWidth = false;
    bool m_ended = false;
    qint64 m_widest = 0;
    qint64 m_hiddenRows = 0;
    qint64 m_mergedCells = 0;
};

} // namespace phalera
