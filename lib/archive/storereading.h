// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/storethread.h"
#include "record/identities.h"

namespace phalera {

/// As Archive::dossier(). NoSuchRecord (args: the id).
[[nodiscard]] Result<Dossier> readDossier(const RecordStore &store, const Identities &identities, const RecordRef &ref);
/// What was decided to be the same; read again only after a change.
[[nodiscard]] Result<std::shared_ptr<const Identities>> identities(OpenStore &open);
/// As Archive::lineageRecords(); read again only after a change.
[[nodiscard]] Result<LineageRecords> lineageRecords(OpenStore &open);
/// As Archive::check().
[[nodiscard]] Result<QList<Finding>> checkStore(const RecordStore &store);

} // namespace phalera
