// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvwriter.h"
#include "exchange/exportorigin.h"
#include "exchange/workbookwriter.h"

#include <QAbstractItemModel>
#include <QList>

namespace phalera {

/// What stands in the cells of a table that goes out.
enum class CellForm : quint8 {
    Words, ///< as the table shows them, under its headings
    Codes  ///< canonical values under the names of fields, for programs
};

/// How a table is written as text.
struct CsvForm
{
    char delimiter = ',';
    bool hasBom = false; ///< a byte order mark, by which spreadsheets know UTF-8
    CsvWriter::LineEnd lineEnd = CsvWriter::LineEnd::Lf;
    CellForm cells = CellForm::Words;
};

// Each writes the rows of a model, its columns in the order given; any thread may, which the model then belongs to.
// Errors: Cancelled, FileNotWritable, DiskFull.

Result<void> writeTableAsCsv(QIODevice &device, const CsvForm &form, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportProgress &progress);
/// Writes an array of objects of canonical values keyed by field names, with the id of the record.
Result<void> writeTableAsJson(
    QIODevice &device, const QAbstractItemModel &model, const QList<int> &columns, const ExportProgress &progress);
/// Numbers become numbers and all else text; a second sheet says where the rows came from. TooManyRows where a sheet
/// cannot hold them.
Result<void> writeTableAsXlsx(QIODevice &device, CellForm cells, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportOrigin &origin, const ExportProgress &progress);

/// The heading of a column, or the name of its field.
[[nodiscard]] QString headOf(const QAbstractItemModel &model, int column, CellForm cells);

/// The origin of a file in the user's words: label and text.
[[nodiscard]] QList<std::pair<QString, QString>> originWords(const ExportOrigin &origin, qint64 rows);
/// What a workbook says of itself; `rows` below 0: it holds the whole archive.
[[nodiscard]] WorkbookNotes workbookNotes(const ExportOrigin &origin, qint64 rows);

} // namespace phalera
