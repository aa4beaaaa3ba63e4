// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthplan.h"
#include "record/record.h"

#include <QList>

namespace phalera {

// The labour titles and what belongs to them. These few rows, and they alone, say what is true: titles, dates and
// issuing bodies of the founding records, in short.

[[nodiscard]] QList<Record> synthLineageSources();
[[nodiscard]] QList<Record> synthAwards();
[[nodiscard]] QList<Record> synthAwardRelations();
[[nodiscard]] QList<Record> synthLineageActs();
[[nodiscard]] QList<Record> synthProcedures();

/// The row of a recorded decree in the table acts.
[[nodiscard]] Record synthAct(const SynthPlan &plan, quint32 decree);
[[nodiscard]] QString synthActId(const SynthPlan &plan, quint32 decree);
/// What was conferred in all and in each year, as a handbook might print it.
[[nodiscard]] QList<Record> synthCounts(const SynthPlan &plan);

} // namespace phalera
