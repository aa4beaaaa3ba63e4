// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportformats.h"
#include "app/shownrows.h"
#include "app/tableexport.h"
#include "archive/archive.h"

namespace phalera {

/// How something is to be written.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Csv;
    CsvForm csv {};           ///< of CSV; its cells also of a workbook
    bool withMetadata = true; ///< say the origin in a file beside it, where the format has no room for it
};

/// Where a file that is written now comes from.
[[nodiscard]] ExportOrigin originOf(const ArchiveFacts &facts, const Query &query);

/// Which records are described, read as they are needed. A value.
struct RecordsToDescribe
{
    qsizetype count = 0;
    std::function<RecordRef(qsizetype)> at;
    std::function<std::optional<RecordRef>(qsizetype)> personOf; ///< of a conferral that is the first of its person
    std::function<QStringList()> sources; ///< in their order: what bibliographies list; asked once, while it is written
};
[[nodiscard]] RecordsToDescribe describedBy(const ShownRows &shown);
/// A record with its conferrals, as its dossier shows it.
[[nodiscard]] RecordsToDescribe describedBy(const Dossier &dossier);
/// Sources by themselves.
[[nodiscard]] RecordsToDescribe describedBy(const QStringList &sources);

// All write a file that appears whole or not at all, and what is said of it beside it. They may run in any thread; what
// reads records runs on the store's, see Archive::withRecords(). The window and the command line write with these
// alone, so that both give the same bytes. Errors: Cancelled, FileNotWritable, DiskFull, TooManyRows, and those of the
// archive.

/// ExportContent::Table and Html: the rows as they are shown.
[[nodiscard]] Result<void> exportRows(const QString &path, const ShownRows &shown, const ExportChoice &choice,
    const ExportOrigin &origin, const ExportProgress &progress = {});
/// The same of any other table: its columns from left to right as far as they are named.
[[nodiscard]] Result<void> exportTable(const QString &path, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportChoice &choice, const ExportOrigin &origin, const ExportProgress &progress = {});
/// ExportContent::Records and Sources.
[[nodiscard]] Result<void> exportRecords(const QString &path, const RecordsToDescribe &described,
    const ExportChoice &choice, const ExportOrigin &origin, const Archive::RecordsOf &recordsOf,
    const ExportProgress &progress = {});

} // namespace phalera
