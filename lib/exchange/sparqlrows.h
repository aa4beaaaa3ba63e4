// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QIODevice>
#include <QMap>

#include <memory>
#include <optional>

namespace phalera {

/// What a variable is bound to in one row of the answer to a query.
struct SparqlTerm
{
    enum class Kind : quint8 { Address, Text, Blank };
    Kind kind = Kind::Text;
    QString text;
    QString language {}; ///< of a text that says it
};

/// Rows of the answer to a SPARQL query, by the names of the variables, without those that are bound to nothing.
class SparqlRows
{
public:
    using Row = QMap<QString, SparqlTerm>;
    enum class Form : quint8 { Json, Csv, Tsv };
    static constexpr qint64 LongestLine = qint64(1) << 20; ///< bytes, of a table

    virtual ~SparqlRows() = default;
    /// JSON as the endpoint gives it, or as an array of objects; CSV or TSV as the endpoint gives it (SPARQL 1.1 Query
    /// Results CSV and TSV Formats) or without the signs of TSV. `device` outlives the rows.
    [[nodiscard]] static std::unique_ptr<SparqlRows> open(QIODevice &device, const QString &fileName, Form form);

    /// The next row, or what is wrong with it: what JsonObjects and CsvReader give, RaggedRow, TooLarge, EmptyFile.
    virtual std::optional<Result<Row>> next() = 0;
    [[nodiscard]] virtual Place place() const = 0;
    [[nodiscard]] virtual bool canContinue() const = 0;
};

} // namespace phalera
