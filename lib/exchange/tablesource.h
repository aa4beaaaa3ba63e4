// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"

#include <memory>

namespace phalera {

/// Whether a file holds JSON, by its name.
[[nodiscard]] bool isJsonName(const QString &path);
/// Whether it holds JSON that is no records of ours: neither does its first object name a table, nor the file.
[[nodiscard]] bool isForeignJson(const QString &path);

/// The rows of a file that holds one table: of a text, of one sheet of a workbook, or of the objects of a foreign JSON.
/// Errors: FileNotFound, FileNotReadable, what Workbook::open() and Workbook::sheetNamed() give.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openTable(const QString &path, const TextFormWish &wish = {});

/// The first rows of such a table as it will be read.
struct TableBeginning
{
    TextForm form;
    QList<NumberedRow> rows;
    QStringList sheets {}; ///< all of the workbook
    QString sheet {};      ///< the one that the rows are of
};
/// At most so many rows of any width, and of a text only those of its first 64 KB; a row with a problem is left out,
/// for the import names it. Errors: as openTable().
[[nodiscard]] Result<TableBeginning> beginningOf(const QString &path, const TextFormWish &wish, qsizetype mostRows);

} // namespace phalera
