// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/countedrows.h"

#include <algorithm>

namespace phalera {

namespace {

bool asksForStatus(const QueryNode &node)
{
    return (node.kind == QueryNode::Kind::Condition && node.field == Field::Status)
        || std::any_of(node.children.begin(), node.children.end(), asksForStatus);
}

} // namespace

CountedRows countedRows(const Answer &answer)
{
    CountedRows counted { answer.rows };
    if (rowTable(answer.query.unit) != RowTable::Conferrals || asksForStatus(answer.query.root))
        return counted;
    RowSet others;
    for (const Row row : counted.rows - answer.snapshot->conferringRows()) {
        if (answer.snapshot->hasConferral(row))
            others.add(row);
    }
    counted.notConferring = qint64(others.cardinality());
    counted.rows -= others;
    return counted;
}

} // namespace phalera
