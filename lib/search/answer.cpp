// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/answer.h"

#include "search/beside.h"
#include "search/matcher.h"
#include "search/valuecounts.h"

#include <algorithm>

namespace phalera {

namespace {

/// Fewer are counted before a second thread has begun.
constexpr quint64 ManyRows = 50'000;

/// Every row of the people that have a row in the set.
RowSet allRowsOfPeople(const Snapshot::Private &data, const RowSet &rows)
{
    RowSet result = rows;
    for (const Row row : rows &data.rowsOfRepeated) {
        const quint32 person = data.personNumbers[row];
        const bool isLast = person + 1 == data.firstRows.size();
        result.addRange(data.firstRows[person], isLast ? data.personNumbers.size() : data.firstRows[person + 1]);
    }
    return result;
}

qint64 peopleIn(const Snapshot::Private &data, const RowSet &rows)
{
    qint64 repeats = 0;
    std::optional<quint32> last; // the rows of a person lie together
    for (const Row row : rowsOf(rows & data.rowsOfRepeated)) {
        if (data.personNumbers[row] == last)
            ++repeats;
        last = data.personNumbers[row];
    }
    return qint64(rows.cardinality()) - repeats;
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
    const auto countActs
        = [&] { answer.acts = ValueCounts(*answer.snapshot, Unit::Conferrals, answer.rows).distinct(Field::Act); };
    const auto countOthers = [&] {
        answer.conferrals = qint64(answer.rows.and_cardinality(data.conferring));
        answer.revocations = qint64(answer.rows.and_cardinality(data.revoked));
        answer.restorations = qint64(answer.rows.and_cardinality(data.restored));
        answer.people = peopleIn(data, answer.rows);
    };
    if (answer.rows.cardinality() < ManyRows) {
        countActs();
        countOthers();
    } else {
        besideEachOther(2, [&](size_t part) { part == 0 ? countActs() : countOthers(); });
    }
}

void noteNames(Answer &answer, const NameFindings &names)
{
    answer.kinds = names.kinds;
    answer.kinds.keepOnly(answer.rows);
    for (const WordFinding &word : names.words) {
        if (const auto rows = qint64(word.rows.and_cardinality(answer.rows)); rows > 0)
            answer.words.append({ word.word, word.kind, word.system, word.example, rows });
    }
}

} // namespace

Answer answer(const std::shared_ptr<const Snapshot> &snapshot, const Query &query, const StopFlag &stop)
{
    Answer answer;
    answer.snapshot = snapshot;
    answer.query = query;
    if (rowTable(query.unit) == RowTable::Conferrals)
        answer.parts = std::make_shared<const MatchParts>(matchPartsOf(*snapshot, query, stop));
    Match match = answer.parts ? matchOf(*answer.parts) : matchOf(*snapshot, query, stop);
    answer.rows = rowsInScope(match, query.time);
    noteNames(answer, match.names);
    countRows(answer);
    if (!asksForDates(query.root)) {
        match.undated = match.certain & snapshot->data().table(rowTable(query.unit)).undated;
        match.certain -= match.undated;
    }
    countTimes(answer, match);
    return answer;
}

} // namespace phalera
