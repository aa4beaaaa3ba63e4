// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QList>

namespace phalera {

/// The queries that were asked one after another, and the place among them. It begins with the query that says nothing.
class QueryHistory
{
public:
    /// A step. What could be redone is gone.
    void add(const Query &query);
    /// The latest step means this instead, if it was just added; else a step. One that changes nothing in the end is
    /// none.
    void amend(const Query &query);

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position + 1 < m_queries.size(); }
    /// The query before the present one, or after it, which is the present one from now on. There must be one.
    [[nodiscard]] Query undo();
    [[nodiscard]] Query redo();

private:
    QList<Query> m_queries { Query {} };
    qsizetype m_position = 0;
    bool m_isAmendable = false;
};

} // namespace phalera
