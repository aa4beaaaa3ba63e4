// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peoplerows.h"

#include <QIODevice>

namespace phalera {

// EAC-CPF 2.0 describes one person in a file, so a folder with a file for each is what its schema is for and what
// archives exchange. A single file holds the same descriptions inside an element of our own, for those who would rather
// send one file; each description in it is valid, the element around them is no part of the format. One person alone
// makes a valid file either way.

/// Writes a file <id>.xml for each person into a folder that is empty or does not exist; whole or not at all.
[[nodiscard]] Result<void> writeEacFolder(
    const QString &folder, const PeopleRows &rows, const PeopleFileOrigin &origin);
/// Writes all descriptions into one file.
[[nodiscard]] Result<void> writeEacFile(QIODevice &device, const PeopleRows &rows, const PeopleFileOrigin &origin);

} // namespace phalera
