// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

namespace phalera {

/// Reads the first 100 bytes of a file as an SQLite database header (https://www.sqlite.org/fileformat2.html,
/// section 1.3), before SQLite touches the file: FileNotFound, FileNotReadable, NotAnArchive, ArchiveTruncated {path,
/// bytes there, bytes expected}.
[[nodiscard]] Result<void> checkFileHeader(const QString &path, qint32 applicationId);

/// A write-ahead log or a journal lies beside the file: what the file holds is not all of it yet.
[[nodiscard]] bool hasOpenJournal(const QString &path);

} // namespace phalera
