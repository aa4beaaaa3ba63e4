// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordmatcher.h"

#include "names/folding.h"
#include "search/matcher.h"
#include "search/tabledata.h"
#include "search/verdictrows.h"

#include <algorithm>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;
using Reach = QueryNode::Reach;

/// Fewer letters are the beginning of too many names in the other script.
constexpr qsizetype ShortestBeginning = 3;

bool hasEmpty(const std::vector<WordRange> &words)
{
    return std::any_of(words.begin(), words.end(), [](WordRange word) { return word.isEmpty(); });
}

NameFinder::Candidates ofKinds(NameFinder::Candidates candidates, Kind first, Kind last)
{
    std::erase_if(candidates, [=](const auto &word) { return word.kind < first || word.kind > last; });
    return candidates;
}

FoundRows bothOf(FoundRows a, const FoundRows &b)
{
    a.rows &= b.rows;
    a.names.kinds = NameKinds::ofBoth(a.names.kinds, b.names.kinds);
    a.names.kinds.keepOnly(a.rows);
    a.names.words += b.names.words;
    return a;
}

} // namespace

std::vector<WordRange> wordRanges(const WordIndex &index, const QStringList &foldedWords, bool lastMayBegin)
{
    std::vector<WordRange> ranges;
    for (qsizetype i = 0; i < foldedWords.size(); ++i) {
        const bool mayBegin = lastMayBegin && i + 1 == foldedWords.size();
        ranges.push_back(mayBegin ? index.beginningWith(foldedWords.at(i)) : index.exactly(foldedWords.at(i)));
    }
    return ranges;
}

WordMatcher::WordMatcher(const Snapshot &snapshot, RowTable table, bool guesses)
    : m_snapshot(snapshot)
    , m_which(table)
    , m_table(snapshot.data().table(table))
    , m_names(m_table)
    , m_guesses(guesses)
{
}

FoundRows WordMatcher::phrase(const QString &text) const
{
    return { textRows(text, false, Scope::Anywhere), {} };
}

FoundRows WordMatcher::name(const QString &text) const
{
    return word(text, Reach::Usual, Scope::Names);
}

FoundRows WordMatcher::word(const QString &text, Reach reach, Scope scope) const
{
    if (reach == Reach::Exact)
        return phrase(text);
    FoundRows found { textRows(text, true, scope), {} };
    addSameName(found, text, text, scope);
    if (found.rows.isEmpty() && m_guesses)
        guess(found, text, scope);
    if (reach == Reach::Near)
        addNear(found, text, scope);
    return found;
}

/// `text`: the word that is looked for, which may be `typed` as it reads on the other keyboard layout.
void WordMatcher::addSameName(
    FoundRows &found, const QString &typed, const QString &text, Scope scope, std::optional<Kind> kind) const
{
    const std::vector<NameWord> words = nameWords(text);
    if (!m_names.hasNames() || words.empty())
        return;
    if (words.size() > 1) {
        m_names.addPeople(found, words, NameIndex::Reach::SameName, scope == Scope::Names);
        return;
    }
    const auto same = m_table.names.candidates(words.front(), NameIndex::Reach::SameName);
    m_names.add(found, typed, words.front(), ofKinds(same, Kind::Exact, Kind::Romanized), kind);
}

/// What is tried, one after the other, where nothing answers the word.
void WordMatcher::guess(FoundRows &found, const QString &text, Scope scope) const
{
    const std::vector<NameWord> words = nameWords(text);
    if (m_names.hasNames() && words.size() == 1 && words.front().folded.size() >= ShortestBeginning) {
        NameFinder::Candidates beginning;
        for (const quint32 word : m_table.names.beginningWith(words.front()))
            beginning.push_back({ word, Kind::Romanized });
        m_names.add(found, text, words.front(), beginning);
    }
    const QString retyped = found.rows.isEmpty() ? otherKeyboardLayout(text) : QString();
    if (!foldedWords(retyped).isEmpty()) {
        found.rows = textRows(retyped, true, scope);
        if (!found.rows.isEmpty()) {
            found.names.kinds.add(Kind::OtherLayout, found.rows);
            found.names.words.append({ text, Kind::OtherLayout, {}, retyped, found.rows });
        }
        addSameName(found, text, retyped, scope, Kind::OtherLayout);
    }
    if (found.rows.isEmpty())
        addNear(found, text, scope);
}

void WordMatcher::addNear(FoundRows &found, const QString &text, Scope scope) const
{
    const std::vector<NameWord> words = nameWords(text);
    if (!m_names.hasNames() || words.empty())
        return;
    if (words.size() > 1) {
        m_names.addPeople(found, words, NameIndex::Reach::Near, scope == Scope::Names);
        return;
    }
    const auto near = m_table.names.candidates(words.front(), NameIndex::Reach::Near);
    m_names.add(found, text, words.front(), ofKinds(near, Kind::EditDistance1, Kind::EditDistance2));
}

RowSet WordMatcher::textRows(const QString &text, bool lastMayBegin, Scope scope) const
{
    const QStringList words = foldedWords(text);
    if (scope == Scope::Names) // several words are looked for as a name, in any order
        return words.size() == 1 && m_names.hasNames()
            ? m_names.rowsNamed(wordRanges(m_table.words, words, lastMayBegin).front())
            : RowSet();
    RowSet rows;
    if (words.isEmpty()) { // signs alone ask for nothing
        rows.addRange(0, m_table.rowCount);
        return rows;
    }
    const std::vector<WordRange> ranges = wordRanges(m_table.words, words, lastMayBegin);
    if (words.size() == 1) {
        rows = m_table.words.rows(ranges.front());
    } else {
        for (const Field field : m_table.words.fields())
            rows |= rowsHolding(m_table, field, ranges);
    }
    if (m_which == RowTable::Conferrals)
        rows |= rowsOfSources(words, lastMayBegin);
    return rows;
}

RowSet WordMatcher::rowsHolding(const TableData &table, Field field, const std::vector<WordRange> &words) const
{
    if (hasEmpty(words) || !table.words.has(field))
        return {};
    const std::vector<bool> holds = table.words.codesHolding(field, words);
    if (std::find(holds.begin(), holds.end(), true) == holds.end())
        return {};
    Verdicts verdicts(holds.size(), Verdict::None);
    std::transform(
        holds.begin(), holds.end(), verdicts.begin(), [](bool is) { return is ? Verdict::Certain : Verdict::None; });
    return rowsByVerdict(*table.column(field), verdicts, table.rowCount).certain;
}

/// Rows whose sources have the words in their title or author.
RowSet WordMatcher::rowsOfSources(const QStringList &foldedWords, bool lastMayBegin) const
{
    const TableData &sources = m_snapshot.data().table(RowTable::Sources);
    const std::vector<WordRange> ranges = wordRanges(sources.words, foldedWords, lastMayBegin);
    RowSet answering;
    for (const Field field : SearchedOfSources)
        answering |= rowsHolding(sources, field, ranges);
    return m_snapshot.data().citing.rows(m_table, sources, answering);
}

/// A word side by side with others.
struct WordMatcher::Part
{
    QString text;
    Reach reach = Reach::Usual;
    std::optional<NameWord> name; ///< of a single word that may be one of a name
    bool isName = false;          ///< of somebody here
    bool isInitial = false;
};

std::vector<WordMatcher::Part> WordMatcher::partsOf(const std::vector<const QueryNode *> &words) const
{
    std::vector<Part> parts;
    for (const QueryNode *word : words) {
        const std::vector<NameWord> names
            = word->reach == Reach::Usual && m_names.hasNames() ? nameWords(word->text) : std::vector<NameWord>();
        const auto isInitial = [](const NameWord &name) { return name.isAbbreviated && name.folded.at(0).isLetter(); };
        const bool isParted = names.size() > 1 && std::any_of(names.begin(), names.end(), isInitial); // И.И.Иванов
        for (const NameWord &name : isParted ? names : std::vector<NameWord>())
            parts.push_back({ name.exact, word->reach, name, m_names.isName(name), isInitial(name) });
        if (isParted)
            continue;
        Part part { word->text, word->reach, {}, false, false };
        if (names.size() == 1) {
            part.name = names.front();
            part.isName = m_names.isName(names.front());
            part.isInitial = isInitial(names.front());
        }
        parts.push_back(part);
    }
    const bool hasFullName
        = std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.isName && !part.isInitial; });
    for (Part &part : parts)
        part.isInitial = part.isInitial && hasFullName && parts.size() <= NameCheck::MostWords;
    return parts;
}

FoundRows WordMatcher::partRows(const Part &part) const
{
    return word(part.text, part.reach, Scope::Anywhere);
}

/// All of the words, each by itself and as it stands.
FoundRows WordMatcher::wholeWords(const std::vector<const QueryNode *> &words) const
{
    FoundRows found;
    found.rows.addRange(0, m_table.rowCount);
    for (const QueryNode *node : words)
        found = bothOf(std::move(found), word(node->text, node->reach, Scope::Anywhere));
    return found;
}

FoundRows WordMatcher::words(const std::vector<const QueryNode *> &words) const
{
    const std::vector<Part> parts = partsOf(words);
    if (parts.size() == 1)
        return partRows(parts.front());
    const bool hasInitials = std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.isInitial; });
    FoundRows found = hasInitials ? withInitials(parts) : wholeWords(words);
    if (!hasInitials)
        addFurtherPeople(found, parts);
    else if (found.rows.isEmpty()) // then they are beginnings of words, or letters of the other layout
        found = wholeWords(words);
    if (found.rows.isEmpty() && m_guesses)
        addNearPeople(found, parts);
    return found;
}

/// Beside initials a word that is a name is meant as one.
FoundRows WordMatcher::withInitials(const std::vector<Part> &parts) const
{
    std::vector<NameWord> query;
    for (const Part &part : parts) {
        if (part.isName || part.isInitial)
            query.push_back(*part.name);
    }
    FoundRows found;
    m_names.addPeople(found, query, NameIndex::Reach::SameName, false);
    for (const Part &part : parts) {
        if (!part.isName && !part.isInitial)
            found = bothOf(std::move(found), partRows(part));
    }
    return found;
}

/// People whose names have an initial for a word, or no patronymic: they answer only the words together.
void WordMatcher::addFurtherPeople(FoundRows &found, const std::vector<Part> &parts) const
{
    std::vector<NameWord> query;
    for (const Part &part : parts) {
        if (part.name)
            query.push_back(*part.name);
    }
    if (query.size() == parts.size())
        m_names.addPeople(found, query, NameIndex::Reach::SameName, false);
}

void WordMatcher::addNearPeople(FoundRows &found, const std::vector<Part> &parts) const
{
    std::vector<NameWord> query;
    for (const Part &part : parts) {
        if (part.name)
            query.push_back(*part.name);
    }
    if (query.size() != parts.size())
        return;
    found.names = {};
    m_names.addPeople(found, query, NameIndex::Reach::Near, false);
}

} // namespace phalera
