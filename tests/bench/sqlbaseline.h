// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace phalera {

/// SQLite through Qt Sql on the flat table of `folder` (see flatrows.h), with an index for every column that is asked
/// for and FTS5 with prefixes over the words: the first `each` questions of each kind in the file, and orders by
/// columns.
[[nodiscard]] QJsonObject measureSqlite(const QString &folder, const QString &questionsPath, int each);

} // namespace phalera
