// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peoplerows.h"

#include <QIODevice>

namespace phalera {

/// Writes people, their conferrals as events, and the sources of both as FamilySearch GEDCOM 7.0. Fields that the
/// format has no place for stand under a documented extension tag; dates that its grammar cannot say are phrases in
/// EDTF. Equal people give equal bytes, where the origin is equal too.
[[nodiscard]] Result<void> writeGedcom(QIODevice &device, const PeopleRows &rows, const PeopleFileOrigin &origin);

} // namespace phalera
