// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "archive/archive.h"

namespace phalera {

/// What a dossier is headed with: the name of its record.
[[nodiscard]] QString dossierHeadline(const Dossier &dossier, const RecordTitles &titles);

/// Columns that stand in the head of a dossier, among its sources or in a section of their own, and not among the
/// facts.
[[nodiscard]] bool standsOutsideFacts(Table table, const FieldSpec &field);
/// Facts whose absence is worth saying.
[[nodiscard]] bool isExpectedFact(Table table, QLatin1StringView field);

/// Russia kept the Julian calendar until 31 January 1918: for a day before that, the same day as sources of the time
/// write it. Null where there is nothing to say.
[[nodiscard]] Date oldStyleDay(const Date &date);

} // namespace phalera
