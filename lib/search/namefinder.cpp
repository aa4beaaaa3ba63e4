// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/namefinder.h"

#include "search/matcher.h"
#include "search/tabledata.h"

#include <algorithm>
#include <map>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;
using Reach = NameIndex::Reach;

RowSet united(const std::vector<RowSet> &sets)
{
    std::vector<const RowSet *> pointers;
    pointers.reserve(sets.size());
    for (const RowSet &set : sets)
        pointers.push_back(&set);
    return pointers.empty() ? RowSet() : RowSet::fastunion(pointers.size(), pointers.data());
}

} // namespace

bool NameFinder::isName(const NameWord &word) const
{
    const Candidates same = m_table.names.candidates(word, Reach::SameName);
    return !same.empty() && same.front().kind <= Kind::Romanized;
}

AskedName NameFinder::asked(const NameWord &word, Reach reach) const
{
    AskedName asked;
    asked.isAbbreviated = word.isAbbreviated;
    if (word.folded.size() == 1) { // an initial of too many words to list them
        asked.initials = sameInitials(word.folded.front());
        asked.meant.push_back({ m_table.words.exactly(word.folded), Kind::Exact });
        return asked;
    }
    for (const NameIndex::Candidate &candidate : m_table.names.candidates(word, reach)) {
        const quint32 number = m_table.wordsOfNames[candidate.word];
        asked.meant.push_back({ { number, number + 1 }, candidate.kind });
    }
    return asked;
}

RowSet NameFinder::rowsOf(const std::vector<AskedName::Meant> &meant) const
{
    std::vector<RowSet> sets;
    sets.reserve(meant.size());
    for (const AskedName::Meant &word : meant)
        sets.push_back(m_table.words.rows(word.words));
    return united(sets);
}

bool NameFinder::isOnlyInNames(quint32 word) const
{
    const std::vector<Field> fields = m_table.words.fields();
    return std::none_of(fields.begin(), fields.end(), [&](Field field) {
        const bool isName = std::find(NameFields.begin(), NameFields.end(), field) != NameFields.end();
        return !isName && !m_table.words.ownNumbers(field, { word, word + 1 }).isEmpty();
    });
}

/// Those of the rows that have one of the words in a name.
RowSet NameFinder::thoseNamed(const RowSet &rows, const std::vector<AskedName::Meant> &meant) const
{
    RowSet named;
    if (rows.isEmpty())
        return named;
    AskedName any;
    any.meant = meant;
    const NameCheck check(m_table, { any });
    std::vector<Row> list;
    for (const Row row : phalera::rowsOf(rows)) {
        if (check.kindOf(row))
            list.push_back(row);
    }
    named.addMany(list.size(), list.data());
    return named;
}

RowSet NameFinder::rowsNamed(WordRange range) const
{
    std::vector<quint32> words;
    for (const Field field : NameFields) {
        const WordRange own = m_table.words.ownNumbers(field, range);
        for (quint32 number = own.first; number < own.last; ++number)
            words.push_back(m_table.words.wordOf(field, number));
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::vector<AskedName::Meant> sure;
    std::vector<AskedName::Meant> unsure;
    for (const quint32 word : words)
        (isOnlyInNames(word) ? sure : unsure).push_back({ { word, word + 1 }, Kind::Exact });
    const RowSet rows = rowsOf(sure);
    return rows | thoseNamed(rowsOf(unsure) - rows, unsure);
}

struct NameFinder::OfKind
{
    std::vector<RowSet> sure;
    std::vector<RowSet> unsure; ///< where the word may stand in another text
    std::vector<AskedName::Meant> unsureWords;
    quint64 most = 0;
    quint32 example = 0; ///< the word with the most rows
};

/// The rows of the words that are not there yet, by kind.
std::map<Kind, NameFinder::OfKind> NameFinder::gathered(
    const RowSet &known, const Candidates &words, std::optional<Kind> kind) const
{
    std::map<Kind, OfKind> kinds;
    for (const NameIndex::Candidate &candidate : words) {
        const quint32 number = m_table.wordsOfNames[candidate.word];
        RowSet rows = m_table.words.rows({ number, number + 1 }) - known;
        if (rows.isEmpty())
            continue;
        OfKind &of = kinds[kind.value_or(candidate.kind)];
        if (const quint64 size = rows.cardinality(); size > of.most) {
            of.most = size;
            of.example = candidate.word;
        }
        const bool isSure = isOnlyInNames(number);
        (isSure ? of.sure : of.unsure).push_back(std::move(rows));
        if (!isSure)
            of.unsureWords.push_back({ { number, number + 1 }, candidate.kind });
    }
    return kinds;
}

void NameFinder::add(FoundRows &found, const QString &typed, const NameWord &read, const Candidates &words,
    std::optional<Kind> kind) const
{
    std::optional<WordFinding> finding; // by the surest kind
    for (const auto &[ofKind, of] : gathered(found.rows, words, kind)) {
        const RowSet rows = (united(of.sure) | thoseNamed(united(of.unsure), of.unsureWords)) - found.rows;
        if (rows.isEmpty())
            continue;
        found.rows |= rows;
        found.names.kinds.add(ofKind, rows);
        if (finding) {
            finding->rows |= rows;
            continue;
        }
        const QString example = m_table.names.word(of.example);
        const std::vector<NameWord> named = nameWords(example);
        const bool isRomanized = ofKind == Kind::Romanized && named.size() == 1;
        finding = { typed, ofKind, isRomanized ? systemBetween(read, named.front()) : std::nullopt, example, rows };
    }
    if (finding)
        found.names.words.append(*finding);
}

/// Rows that may answer: those with each of the words that must be there, or with all of them but one that may miss.
RowSet NameFinder::rowsOfAll(const std::vector<AskedName> &asked) const
{
    std::vector<std::pair<RowSet, bool>> sets;
    for (const AskedName &word : asked) {
        if (word.initials.isEmpty())
            sets.push_back({ rowsOf(word.meant), word.mayMiss });
    }
    const auto allBut = [&sets](size_t left) {
        std::optional<RowSet> rows;
        for (size_t i = 0; i < sets.size(); ++i) {
            if (i != left)
                rows = rows ? *rows & sets[i].first : sets[i].first;
        }
        return rows.value_or(RowSet());
    };
    RowSet rows = allBut(sets.size());
    for (size_t i = 0; i < sets.size(); ++i) {
        if (sets[i].second)
            rows |= allBut(i);
    }
    return rows;
}

void NameFinder::addPeople(FoundRows &found, const std::vector<NameWord> &query, Reach reach, bool lastMayBegin) const
{
    if (!hasNames() || query.empty() || query.size() > NameCheck::MostWords)
        return;
    std::vector<AskedName> words;
    for (const NameWord &word : query) {
        words.push_back(asked(word, reach));
        words.back().mayMiss = mayMiss(query, word);
    }
    if (lastMayBegin && !query.back().isAbbreviated)
        words.back().meant.push_back({ m_table.words.beginningWith(query.back().folded), Kind::Folded });
    const RowSet rows = rowsOfAll(words) - found.rows;
    if (rows.isEmpty())
        return;
    const NameCheck check(m_table, std::move(words));
    std::map<Kind, RowSet> kinds;
    for (const Row row : phalera::rowsOf(rows)) {
        if (const auto kind = check.kindOf(row))
            kinds[*kind].add(row);
    }
    RowSet near;
    for (const auto &[kind, ofKind] : kinds) {
        found.rows |= ofKind;
        if (kind > Kind::PartsReordered)
            found.names.kinds.add(kind, ofKind);
        if (kind > Kind::PartsReordered && kind != Kind::Initials)
            near |= ofKind;
    }
    if (!near.isEmpty())
        noteNear(found, query, near);
}

/// Which words of the query were found otherwise than as typed in the rows.
void NameFinder::noteNear(FoundRows &found, const std::vector<NameWord> &query, const RowSet &rows) const
{
    for (const NameWord &word : query) {
        if (word.isAbbreviated)
            continue;
        std::optional<WordFinding> finding;
        quint64 most = 0;
        for (const NameIndex::Candidate &candidate : m_table.names.candidates(word, Reach::Near)) {
            if (finding && finding->kind != candidate.kind)
                break;
            const quint32 number = m_table.wordsOfNames[candidate.word];
            const RowSet with = m_table.words.rows({ number, number + 1 }) & rows;
            if (with.cardinality() <= most)
                continue;
            most = with.cardinality();
            const QString example = m_table.names.word(candidate.word);
            const std::vector<NameWord> named = nameWords(example);
            finding = { word.exact, candidate.kind,
                named.size() == 1 ? systemBetween(word, named.front()) : std::nullopt, example, rows };
        }
        if (finding && finding->kind > Kind::PartsReordered && finding->kind != Kind::Initials)
            found.names.words.append(*finding);
    }
}

} // namespace phalera
