// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "search/query.h"

namespace phalera {

/// A query as a file, *.phq: UTF-8 text whose first line is "Phalera query 1"; then comments (#) and a line "name:
/// ..."; then, after an empty line, the text of the query on one line or several. The manual has the whole rule.
struct QueryFile
{
    QString name; ///< empty: it has none
    Query query;

    static constexpr qint64 MostBytes = 1'000'000;

    /// The file at a path, or a sentence that says what is wrong with it, and where.
    [[nodiscard]] static tl::expected<QueryFile, QString> read(const QString &path);
    /// The same of its bytes; `path` is for the sentence.
    [[nodiscard]] static tl::expected<QueryFile, QString> parse(const QByteArray &bytes, const QString &path);
    [[nodiscard]] QByteArray bytes() const;
    /// Whole or not at all. Errors: FileNotWritable.
    [[nodiscard]] Result<void> write(const QString &path) const;
};

} // namespace phalera
