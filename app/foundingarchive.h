// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "archive/archive.h"

#include <QString>

namespace phalera {

/// The archive that comes with the program, and the user's own copy of it, which is what the program opens: the shipped
/// one may be read-only, and belongs to everyone on the machine. A newer shipped archive replaces a copy that the user
/// has not changed.
class FoundingArchive
{
public:
    explicit FoundingArchive(Settings &settings);

    /// Empty where the program came without one.
    [[nodiscard]] QString shippedPath() const { return m_shipped; }
    [[nodiscard]] QString copyPath() const;
    /// Path of the user's copy, made if it is not there. Errors: FileNotFound, FileNotWritable.
    [[nodiscard]] Result<QString> ensureCopy();
    /// Whether the copy, just opened, is as it was shipped once, while the program has another one now.
    [[nodiscard]] bool isOutdated(const ArchiveFacts &copy) const;
    /// Replaces the copy, which must be closed.
    [[nodiscard]] Result<QString> renewCopy();
    /// To be called when the copy was opened.
    void remember(const ArchiveFacts &copy);

private:
    [[nodiscard]] QString stamp() const;

    Settings &m_settings;
    QString m_shipped;
};

} // namespace phalera
