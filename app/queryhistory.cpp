// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queryhistory.h"

namespace phalera {

void QueryHistory::add(const Query &query)
{
    if (query == m_queries.at(m_position))
        return;
    m_queries.resize(m_position + 1);
    m_queries.append(query);
    ++m_position;
    m_isAmendable = true;
}

void QueryHistory::amend(const Query &query)
{
    if (!m_isAmendable) {
        add(query);
        return;
    }
    --m_position;
    m_queries.resize(m_position + 1);
    m_isAmendable = false;
    add(query);
}

Query QueryHistory::undo()
{
    m_isAmendable = false;
    return m_queries.at(--m_position);
}

Query QueryHistory::redo()
{
    m_isAmendable = false;
    return m_queries.at(++m_position);
}

} // namespace phalera
