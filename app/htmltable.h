// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportorigin.h"
#include "search/snapshot.h"

#include <QAbstractItemModel>

#include <memory>

namespace phalera {

/// What the rows of a reading copy cite: ids, and each source as a line of plain text, with its address.
struct HtmlSources
{
    struct Note
    {
        QString text;
        QString url;
    };
    std::function<QStringList(int row)> ofRow;
    std::function<Note(const QString &id)> note;
};
[[nodiscard]] std::function<HtmlSources::Note(const QString &)> noteLines(
    const std::shared_ptr<const Snapshot> &snapshot);

/// Writes a table as it is shown, a row at a time, as a reading copy: with its sources as numbered notes, and what it
/// is of. Errors: Cancelled, FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeTableAsHtml(QIODevice &device, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportOrigin &origin, const HtmlSources &sources, const ExportProgress &progress);

} // namespace phalera
