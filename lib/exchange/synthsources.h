// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthplan.h"
#include "record/record.h"

#include <QStringList>

namespace phalera {

// The sources of a generated archive: handbooks of the republics, one issue of a gazette for each recorded decree, and
// pages on people, each of a kind and most of them undated, as in the founding records. Every one says that it was
// generated.

/// Handbooks and pages; the gazettes come beside them, see synthGazette().
[[nodiscard]] quint32 synthSourceCount(const SynthPlan &plan);
/// The row of a handbook or a page, counted from 0.
[[nodiscard]] Record synthSource(const SynthPlan &plan, quint32 number);
/// The row of the gazette that printed a decree.
[[nodiscard]] Record synthGazette(const SynthPlan &plan, quint32 decree);
[[nodiscard]] QString synthGazetteId(quint32 decree);
/// One to three pages and handbooks that tell of a person, the best one first.
[[nodiscard]] QStringList synthSourcesOf(const SynthPlan &plan, quint32 person);
/// The id of any handbook: the source of what concerns nobody alone.
[[nodiscard]] QString synthHandbookId(quint32 number);

} // namespace phalera
