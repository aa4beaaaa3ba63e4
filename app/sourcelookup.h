// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/values.h"
#include "search/snapshot.h"

#include <functional>
#include <memory>

namespace phalera {

/// Finds what a cited source is; an id alone where nothing is known of it.
using SourceLookup = std::function<Source(const SourceId &)>;
/// Sources as the snapshot lists them.
[[nodiscard]] SourceLookup sourcesOf(const std::shared_ptr<const Snapshot> &snapshot);
/// Sources as the archive has them, whole: the snapshot knows no reference to an archive.
[[nodiscard]] SourceLookup sourcesOf(const QList<Record> &sources);

} // namespace phalera
