// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportorigin.h"

#include <optional>

namespace phalera {

/// What a metadata file says of the table that it lies beside.
struct DescribedTable
{
    char delimiter = ',';
    QStringList names; ///< of the columns for programs; parallel to `heads`
    QStringList heads; ///< as they stand in the first row
};

/// "rows.csv-metadata.json": where CSV on the Web looks for what is said of "rows.csv" (Model for Tabular Data and
/// Metadata on the Web, 5.3).
[[nodiscard]] QString metadataPath(const QString &path);

/// Writes what a file has no room to say of itself: search, archive, data version, moment and licence, in the terms of
/// Dublin Core, and of a table its columns. A table's file is metadata after CSV on the Web, so that the table itself
/// stays free of comments that no program expects.
[[nodiscard]] Result<void> writeMetadata(
    const QString &path, const ExportOrigin &origin, const std::optional<DescribedTable> &table = {});

} // namespace phalera
