// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/tables.h"

namespace phalera {

/// Columns that stand in the head of a dossier, among its sources or in a section of their own, and not among the
/// facts.
[[nodiscard]] bool standsOutsideFacts(Table table, const FieldSpec &field);
/// Facts whose absence is worth saying.
[[nodiscard]] bool isExpectedFact(Table table, QLatin1StringView field);

} // namespace phalera
