// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "search/snapshot.h"

#include <QList>
#include <QStringList>

namespace phalera {

// The rows of conferrals as one flat table for the baselines, the same for all of them:
//   rows.csv     row, person (number), has_conferral, conferring, first_day, last_day, year, words, and flatFields()
//   sources.csv  row, source
// Unknown cells are empty, open ends of dates are FlatPast and FlatFuture, `year` is empty where the date does not lie
// in one year.
inline constexpr Day FlatPast = -10'000'000;
inline constexpr Day FlatFuture = 10'000'000;

/// Fields that have a column of their own.
[[nodiscard]] const QList<Field> &flatFields();
/// Names of the columns of rows.csv.
[[nodiscard]] QStringList flatColumns();
/// Which of them hold whole numbers.
[[nodiscard]] bool isFlatNumber(const QString &column);

/// Writes both files into a folder; false where that fails.
[[nodiscard]] bool writeFlatRows(const Snapshot &snapshot, const QString &folder);

} // namespace phalera
