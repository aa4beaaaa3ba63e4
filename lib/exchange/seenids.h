// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

#include <QHash>

namespace phalera {

/// The ids of one table of one package that were met so far. Keeps 64 bits an id instead of its text, so that a table
/// of a million rows needs tens of megabytes and not hundreds. That two of a million ids have equal bits has a chance
/// of one in thirty million; one of them would then be refused, and nothing lost unseen.
class SeenIds
{
public:
    /// Remembers the id; false if it was there before.
    bool add(QStringView id);
    [[nodiscard]] bool contains(QStringView id) const { return m_counts.contains(digest(id)); }
    /// derivedId() of the row, made unique with -2, -3 ... in the order of the rows, and remembered.
    QString addDerived(Table table, const QStringList &values);

private:
    [[nodiscard]] static quint64 digest(QStringView id);
    QHash<quint64, quint32> m_counts; ///< how many rows asked for this id
};

/// Name of the optional leading column that holds the record's id in a table that has no id of its own; empty for the
/// other tables. It is "id", but "row_id" in claims, where "id" is the question.
[[nodiscard]] QLatin1StringView idColumnName(Table table);

} // namespace phalera
