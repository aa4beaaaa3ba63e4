// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/tabledata.h"

#include <map>

namespace phalera {

class WordIndexBuilder;

/// Gathers the cells of one table of a snapshot.
class TableBuilder
{
public:
    explicit TableBuilder(std::span<const Field> fields);

    void set(Field field, const QString &text) { m_columns[field].append(text); }
    void set(Field field, const QStringList &texts) { m_columns[field].append(texts); }
    /// For cells that are numbered.
    [[nodiscard]] ColumnBuilder &column(Field field) { return m_columns[field]; }
    /// All cells of a column are there: makes it, so that they need no more room than they must.
    void close(Field field);
    /// A column that is made already.
    void setColumn(Field field, Column column);
    /// In which words a value is searched, where these are not just its own. Wordings from several calls add up.
    void addWordings(Field field, const QString &value, const QStringList &wordings);

    /// The values of a field are names, family name first: the parts of each by the number of its text in the column,
    /// which is not yet closed.
    void setNameParts(Field field, std::vector<NameParts> parts) { m_nameParts[field] = std::move(parts); }

    /// Every field must have been set once for each row.
    [[nodiscard]] TableData build(Row rowCount);

private:
    void addWords(WordIndexBuilder &words, Field field, const Column &column);

    std::map<Field, ColumnBuilder> m_columns;
    std::map<Field, Column> m_made;
    std::map<Field, QHash<QString, QStringList>> m_wordings;
    std::map<Field, std::vector<NameParts>> m_nameParts; ///< by code where the column is made
};

/// "day", "month", "year", "span", or nothing where the date is not known at all.
[[nodiscard]] QString precisionText(const Date &date);

} // namespace phalera
