// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/migrations.h"

#include <memory>

namespace phalera {

/// "PHLR", the application_id in the header of every archive.
inline constexpr qint32 ArchiveApplicationId = 0x50484C52;

/// Makes a new archive file of the newest schema; leaves nothing behind where it fails. FileExists, FileNotWritable,
/// DiskFull.
[[nodiscard]] Result<std::unique_ptr<Connection>> createArchiveFile(const QString &path, const Migrations &migrations);

/// Opens an archive file for reading only if that is asked for or the file cannot be written; the connection says
/// which. An older schema is migrated after a copy was kept, and read as it is where nothing can be written; see
/// RecordStore::open() for the errors.
[[nodiscard]] Result<std::unique_ptr<Connection>> openArchiveFile(
    const QString &path, bool readOnly, const Migrations &migrations);

[[nodiscard]] Result<int> schemaOf(const Connection &connection);

/// Writes a compact copy of what the connection sees to a file that does not exist yet; leaves nothing behind where it
/// fails.
[[nodiscard]] Result<void> copyArchiveFile(const Connection &connection, const QString &path);

} // namespace phalera
