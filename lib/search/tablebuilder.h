// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/tabledata.h"

#include <map>

namespace phalera {

/// Gathers the cells of one table of a snapshot.
class TableBuilder
{
public:
    explicit TableBuilder(std::span<const Field> fields);

    void set(Field field, const QString &text) { m_columns[field].append(text); }
    void set(Field field, const QStringList &texts) { m_columns[field].append(texts); }
    /// In which words a value is searched, where these are not just its own. Wordings from several calls add up.
    void addWordings(Field field, const QString &value, const QStringList &wordings);

    /// Every field must have been set once for each row.
    [[nodiscard]] TableData build(Row rowCount);

private:
    [[nodiscard]] std::vector<QStringList> wordings(Field field, const Column &column) const;

    std::map<Field, ColumnBuilder> m_columns;
    std::map<Field, QHash<QString, QStringList>> m_wordings;
};

/// "day", "month", "year", "span", or nothing where the date is not known at all.
[[nodiscard]] QString precisionText(const Date &date);

} // namespace phalera
