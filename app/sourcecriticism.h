// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportplans.h"
#include "archive/archive.h"

namespace phalera {

/// Reads the dossiers of all records that cite a source, one after another, and keeps what the source says otherwise
/// than others. The future finishes in the thread of `context`, which must be that of the archive. Errors: those of the
/// archive; BadArgument where the record is no source.
[[nodiscard]] QFuture<Result<SourceCriticism>> readSourceCriticism(
    Archive &archive, const RecordRef &source, QObject *context);

/// Adds what a record's dossier says of the source; for readSourceCriticism() and its test.
void addTo(SourceCriticism &criticism, const Dossier &ofRecord);

} // namespace phalera
