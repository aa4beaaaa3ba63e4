// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QStringList>

namespace phalera {

enum class SqlDialect : quint8 { Sqlite, DuckDb };

/// The query as a condition on table `rows` of flatrows.h; none where SQL has no words for it. Words are prefixes: of
/// the full-text index in SQLite, of the folded text in DuckDB.
[[nodiscard]] std::optional<QString> sqlCondition(const Query &query, SqlDialect dialect);

/// All that one keystroke asks for: number of matches, every facet (each without its own condition), conferrals by year
/// and award, the first 50 rows by date. Empty where SQL has no words for the query. In SQLite one GROUP BY a facet; in
/// DuckDB the matches are a temporary table, and the facets one statement.
[[nodiscard]] QStringList sqlStatements(const Query &query, SqlDialect dialect);

/// Text as its words are compared: small letters, ё as е, a blank before each word.
[[nodiscard]] QString sqlWords(QStringView text);

} // namespace phalera
