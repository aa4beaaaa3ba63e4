// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QJsonObject>
#include <QList>

namespace phalera::cli {

/// The kind of an error as scripts read it: "unknown-reference".
[[nodiscard]] QString slug(Error::Kind kind);
/// {file, sheet, line, column, field, problem, args, message}; null where a place is not known.
[[nodiscard]] QJsonObject problemObject(const Error &problem);
/// Writes the problems as CSV: file, sheet, line, column, field, problem, message.
[[nodiscard]] Result<void> writeProblems(const QString &path, const QList<Error> &problems);

} // namespace phalera::cli
