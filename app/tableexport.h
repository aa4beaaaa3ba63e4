// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvwriter.h"
#include "exchange/workbookwriter.h"
#include "record/result.h"

#include <QAbstractItemModel>
#include <QList>

#include <functional>

namespace phalera {

/// Where an exported table came from; it stands in every format that has room for it.
struct ExportOrigin
{
    QString archive;
    QString dataVersion;
    QString query;
};

/// Told the rows done and in all now and then; false stops the export.
using ExportProgress = std::function<bool(qint64, qint64)>;

/// Writes rows as the table shows them: its words, its columns from left to right, its order.
Result<void> writeTableAsCsv(
    const QString &path, const QAbstractItemModel &model, const QList<int> &columns, const ExportProgress &progress);
/// Writes rows as objects of canonical values keyed by field names, with where they came from.
Result<void> writeTableAsJson(const QString &path, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportOrigin &origin, const ExportProgress &progress);
/// Writes rows as the table shows them into a workbook, numbers as numbers and all else as text, with a second sheet
/// that says where they came from. TooManyRows where a sheet cannot hold them.
Result<void> writeTableAsXlsx(const QString &path, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportOrigin &origin, const ExportProgress &progress);
/// What a workbook says of itself; `rows` below 0: it holds the whole archive.
[[nodiscard]] WorkbookNotes workbookNotes(const ExportOrigin &origin, qint64 rows);
/// writeTableAsCsv() on any device that is open for writing.
Result<void> writeTableAsCsv(QIODevice &device, CsvWriter::LineEnd lineEnd, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportProgress &progress);

} // namespace phalera
