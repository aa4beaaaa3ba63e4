// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace phalera {

// Bars by what no condition of a query says, the times of a person and the years between two conferrals, are narrowed
// to by naming their records.

/// More records than this are not named in a query.
inline constexpr qsizetype MostNamedRecords = 1000;

/// Whether a click on a bar along the axis names records.
[[nodiscard]] bool namesRecords(const SeriesAxis &axis);

/// Ids of what stands from one key to another, in either order: people along Times, else conferrals. What may stand
/// there is among them if the answer's time scope lets through what is merely possible. `stack`: only there.
[[nodiscard]] QStringList recordsOfBars(const Answer &answer, const Series &series, const QString &from,
    const QString &to, const std::optional<QString> &stack = {});

/// The query narrowed to these.
[[nodiscard]] Query narrowedToRecords(const Query &query, const SeriesAxis &axis, const QStringList &ids);

} // namespace phalera
