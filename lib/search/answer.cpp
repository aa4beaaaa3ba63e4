// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/answer.h"

#include "search/beside.h"
#include "search/matcher.h"
#include "search/valuecounts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace phalera {

namespace {

/// Fewer are counted before a second thread has begun.
constexpr quint64 ManyRows = 50'000;

using People = std::vector<quint32>;

/// Those who have several rows, and some of them in the set, each once.
People repeatedPeople(const Snapshot::Private &data, const RowSet &rows)
{
    People people; // the rows of each lie together
    for (const Row row : rowsOf(rows & data.rowsOfRepeated)) {
        if (people.empty() || people.back() != data.personNumbers[row])
            people.push_back(data.personNumbers[row]);
    }
    return people;
}

/// Every other row is a person of its own.
qint64 peopleOfOneRow(const Snapshot::Private &data, const RowSet &rows)
{
    return qint64(rows.cardinality() - rows.and_cardinality(data.rowsOfRepeated));
}

qint64 peopleIn(const Snapshot::Private &data, const RowSet &rows)
{
    return peopleOfOneRow(data, rows) + qint64(repeatedPeople(data, rows).size());
}

void countTimes(Answer &answer, const Match &match)
{
    const Snapshot::Private &data = answer.snapshot->data();
    const std::array<std::pair<const RowSet *, qint64 *>, 3> times { { { &match.certain, &answer.certain },
        { &match.possible, &answer.possible }, { &match.undated, &answer.undated } } };
    People counted; // a person counts once, by the best of the person's rows
    for (const auto &[rows, count] : times) {
        if (answer.query.unit != Unit::People) {
            *count = qint64(rows->cardinality());
            continue;
        }
        const People people = repeatedPeople(data, *rows);
        People all;
        std::set_union(counted.begin(), counted.end(), people.begin(), people.end(), std::back_inserter(all));
        *count = peopleOfOneRow(data, *rows) + qint64(all.size() - counted.size());
        counted = std::move(all);
    }
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
