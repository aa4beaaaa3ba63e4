// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QDateTime>
#include <QIODevice>

#include <functional>

namespace phalera {

/// Where what is exported came from; it stands in every format that has room for it, and beside the file in the others.
struct ExportOrigin
{
    QString archive;     ///< file name
    QString dataVersion; ///< ArchiveFacts::dataVersion
    QString query;       ///< as it is typed; empty: everything
    QDateTime made {};   ///< see momentOfWriting()
    QString program {};  ///< "phalera 0.1.0"
};

/// Of the records of an archive: facts are free of rights.
inline constexpr QLatin1StringView LicenceName { "CC0-1.0" };
inline constexpr QLatin1StringView LicenceUrl { "https://creativecommons.org/publicdomain/zero/1.0/" };

/// What a file for programs says of its origin: "archive", "data version", "query", "made", "licence", "program", each
/// with its text; what is not known is left out.
[[nodiscard]] QList<std::pair<QString, QString>> originLines(const ExportOrigin &origin);

/// Told the rows done and in all now and then; false stops the export.
using ExportProgress = std::function<bool(qint64, qint64)>;
/// Tells `progress` of each thousandth row; true where the export is to stop before this one.
[[nodiscard]] bool isStopped(const ExportProgress &progress, qint64 row, qint64 rows);

/// Writes a file that appears whole or not at all. FileNotWritable, DiskFull, and what `write` gives.
[[nodiscard]] Result<void> writeWhole(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

} // namespace phalera
