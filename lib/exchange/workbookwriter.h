// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packagewriter.h"

#include <QDateTime>

namespace phalera {

/// What the last sheet of a workbook says of it: labels and texts, in the words of who writes it.
struct WorkbookNotes
{
    QString sheet;
    QList<std::pair<QString, QString>> lines;
    QDateTime made;
};

/// Writes a whole archive as a workbook of Office Open XML: a sheet for each table, called as the table is, with its
/// columns as writeTable() has them; further accounts, where there are any, as writeAttestations() has them; then the
/// notes. WorkbookReader gives the same records back. Errors: TooManyRows, CellTooLong, FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeWorkbook(QIODevice &device, const PackageRows &rows, const WorkbookNotes &notes);
/// The same as a file that appears whole or not at all.
[[nodiscard]] Result<void> writeWorkbook(const QString &path, const PackageRows &rows, const WorkbookNotes &notes);

} // namespace phalera
