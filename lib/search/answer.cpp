// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/answer.h"

#include "search/matcher.h"

#include <algorithm>

namespace phalera {

namespace {

RowSet inScope(const Match &match, TimeScope scope)
{
    switch (scope) {
    case TimeScope::Certain:
        return match.certain;
    case TimeScope::Possible:
        return match.certain | match.possible;
    case TimeScope::Any:
        break;
    }
    return match.any();
}

/// Every row of the people that have a row in the set.
RowSet allRowsOfPeople(const Snapshot::Private &data, const RowSet &rows)
{
    RowSet result;
    for (const Row row : rowsOf(rows)) {
        const quint32 person = data.personNumbers[row];
        const bool isLast = person + 1 == data.firstRows.size();
        result.addRange(data.firstRows[person], isLast ? data.personNumbers.size() : data.firstRows[person + 1]);
    }
    return result;
}

qint64 peopleIn(const Snapshot::Private &data, const RowSet &rows)
{
    qint64 people = 0;
    std::optional<quint32> last; // the rows of a person lie together
    for (const Row row : rowsOf(rows)) {
        if (data.personNumbers[row] != last)
            ++people;
        last = data.personNumbers[row];
    }
    return people;
}

qint64 actsIn(const TableData &conferrals, const RowSet &rows)
{
    const Column &acts = *conferrals.column(Field::Act);
    std::vector<bool> isNamed(acts.dictionary.size());
    for (const Row row : rowsOf(rows))
        isNamed[acts.codes[row]] = true;
    return std::count(isNamed.begin() + 1, isNamed.end(), true);
}

void countTimes(Answer &answer, const Match &match)
{
    const Snapshot::Private &data = answer.snapshot->data();
    if (answer.query.unit != Unit::People) {
        answer.certain = qint64(match.certain.cardinality());
        answer.possible = qint64(match.possible.cardinality());
        answer.undated = qint64(match.undated.cardinality());
        return;
    }
    // A person counts once, by the best of the person's rows.
    const RowSet better = allRowsOfPeople(data, match.certain);
    answer.certain = peopleIn(data, match.certain);
    answer.possible = peopleIn(data, match.possible - better);
    answer.undated = peopleIn(data, (match.undated - better) - allRowsOfPeople(data, match.possible));
}

void countRows(Answer &answer)
{
    const Snapshot::Private &data = answer.snapshot->data();
    if (rowTable(answer.query.unit) == RowTable::Acts)
        answer.acts = qint64(answer.rows.cardinality());
    if (rowTable(answer.query.unit) != RowTable::Conferrals)
        return;
    answer.conferrals = qint64(answer.rows.and_cardinality(data.conferring));
    answer.revocations = qint64(answer.rows.and_cardinality(data.revoked));
    answer.restorations = qint64(answer.rows.and_cardinality(data.restored));
    answer.people = peopleIn(data, answer.rows);
    answer.acts = actsIn(data.table(RowTable::Conferrals), answer.rows);
}

} // namespace

Answer answer(const std::shared_ptr<const Snapshot> &snapshot, const Query &query, const StopFlag &stop)
{
    Answer answer;
    answer.snapshot = snapshot;
    answer.query = query;
    Match match = matchOf(*snapshot, query, stop);
    answer.rows = inScope(match, query.time);
    countRows(answer);
    if (!asksForDates(query.root)) {
        match.undated = match.certain & snapshot->data().table(rowTable(query.unit)).undated;
        match.certain -= match.undated;
    }
    countTimes(answer, match);
    return answer;
}

} // namespace phalera
