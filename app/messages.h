// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "record/result.h"
#include "search/query.h"

#include <QString>

namespace phalera {

/// A column of a sheet as spreadsheets call it: A, B ... Z, AA.
[[nodiscard]] QString columnLetters(qint64 column);
/// The error as a plain sentence that says what is wrong, where (file, line, column) and what to do.
[[nodiscard]] QString message(const Error &error);
[[nodiscard]] QString message(const QueryError &error);
/// The same of a query in a file, where this place takes that of the column.
[[nodiscard]] QString message(const QueryError &error, const Place &where);
[[nodiscard]] QString message(const Finding &finding);

} // namespace phalera
