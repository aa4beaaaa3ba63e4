// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/valuesmeant.h"

#include "search/matcher.h"

namespace phalera {

QStringList valuesMeant(const Snapshot &snapshot, Unit unit, const QueryNode &condition)
{
    const RowTable which = rowTable(unit);
    const Column *column = snapshot.data().table(which).column(condition.field);
    if (!column)
        return {};
    const Verdicts verdicts = Matcher(snapshot, which, {}).verdicts(condition.field, *column, condition.values);
    QStringList values;
    for (size_t code = 0; code < verdicts.size(); ++code) {
        if (verdicts[code] == Verdict::Certain)
            values.append(column->dictionary[code]);
    }
    values.sort();
    values.removeDuplicates();
    return values;
}

QStringList valuesMeant(const Snapshot &snapshot, const Query &query, Field field)
{
    const QueryNode *condition = conditionOn(query, field);
    return condition ? valuesMeant(snapshot, query.unit, *condition) : QStringList();
}

} // namespace phalera
