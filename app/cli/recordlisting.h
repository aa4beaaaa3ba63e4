// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rowoutput.h"

namespace phalera::cli {

/// What is listed of the rows that a query found.
struct Listing
{
    QList<Field> columns; ///< none: the founding fields of the records
    QList<SortKey> order;
    qsizetype limit = -1; ///< below 0: all
};
/// What --columns, --sort and --limit say, or what to leave with.
[[nodiscard]] tl::expected<Listing, ExitCode> listingFrom(const Call &call);

/// The rows that are listed, in their order.
[[nodiscard]] QList<Row> rowsToList(const Answer &answer, const Listing &listing);

/// Writes the rows of the answer: in a table the columns (or the usual ones), else the columns or the founding fields.
Result<void> writeListing(
    Archive &archive, const Answer &answer, const Listing &listing, OutputFormat format, QIODevice &device, int width);

} // namespace phalera::cli
