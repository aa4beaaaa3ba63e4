// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordwriter.h"

namespace phalera {

/// References of the archive's rows that lead to no record, each as UnknownReference {table, record's id, value} with
/// the field's name as its place; at most `limit` of them.
[[nodiscard]] Result<QList<Error>> danglingReferences(const Connection &connection, qsizetype limit);

/// The first of these references that leads to no record, if any, in the same form.
[[nodiscard]] Result<std::optional<Error>> firstDangling(
    const QList<RecordWriter::Reference> &references, const RecordQueries &queries);

} // namespace phalera
