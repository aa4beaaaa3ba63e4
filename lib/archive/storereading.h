// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/acceptance.h"
#include "archive/archive.h"

namespace phalera {

/// As Archive::dossier(). NoSuchRecord (args: the id).
[[nodiscard]] Result<Dossier> readDossier(const RecordStore &store, const Acceptance &acceptance, const RecordRef &ref);
/// As Archive::lineageRecords().
[[nodiscard]] Result<LineageRecords> readLineageRecords(const RecordStore &store, const Acceptance &acceptance);
/// As Archive::check().
[[nodiscard]] Result<QList<Finding>> checkStore(const RecordStore &store, const Acceptance &acceptance);

} // namespace phalera
