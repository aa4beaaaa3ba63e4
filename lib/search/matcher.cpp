// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include "names/folding.h"
#include "names/romanization.h"
#include "search/rowbits.h"

#include <algorithm>

namespace phalera {

namespace {

/// A spelling in the other script is taken as the beginning of a name only from this length of its key on; shorter ones
/// are the beginning of too many.
constexpr qsizetype ShortestKeyBeginning = 4;

bool contains(std::span<const Field> fields, Field field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// Rows whose best value has this verdict.
RowSet rowsOfVerdict(const Column &column, const Verdicts &verdicts, Verdict wanted, Row rowCount)
{
    RowBits rows(rowCount);
    if (column.hasSeveralValues()) {
        for (Row row = 0; row < rowCount; ++row) {
            Verdict best = Verdict::None;
            for (const quint32 code : column.codesOf(row))
                best = std::max(best, verdicts[code]);
            if (best == wanted)
                rows.add(row);
        }
        return rows.toRowSet();
    }
    column.codes.visit([&](auto codes) {
        for (size_t first = 0; first < codes.size(); first += 64) {
            quint64 bits = 0;
            for (size_t i = 0; i < std::min(size_t(64), codes.size() - first); ++i)
                bits |= quint64(verdicts[codes[first + i]] == wanted) << i;
            rows.setWord(first / 64, bits);
        }
    });
    return rows.toRowSet();
}

bool isSameInAnyCase(QByteArrayView utf8, const QString &lower)
{
    static constexpr qsizetype MostBytesOfLetter = 3; // of a unit of UTF-16
    if (utf8.size() < lower.size() || utf8.size() > lower.size() * MostBytesOfLetter)
        return false;
    const QString value = QString::fromUtf8(utf8);
    return value.size() == lower.size() && value.compare(lower, Qt::CaseInsensitive) == 0;
}

bool hasEmpty(const std::vector<WordRange> &words)
{
    return std::any_of(words.begin(), words.end(), [](WordRange word) { return word.isEmpty(); });
}

bool anyOf(const std::vector<bool> &flags)
{
    return std::find(flags.begin(), flags.end(), true) != flags.end();
}

} // namespace

Matcher::Matcher(const Snapshot &snapshot, RowTable table, const StopFlag &stop)
    : m_snapshot(snapshot)
    , m_which(table)
    , m_table(snapshot.data().table(table))
    , m_stop(stop)
{
}

Match Matcher::match(const QueryNode &node) const
{
    if (m_stop && m_stop->load(std::memory_order_relaxed))
        return {};
    switch (node.kind) {
    case QueryNode::Kind::And: {
        Match result = all();
        for (const QueryNode &child : node.children)
            result = bothOf(result, match(child));
        return result;
    }
    case QueryNode::Kind::Or: {
        Match result;
        for (const QueryNode &child : node.children)
            result = oneOf(result, match(child));
        return result;
    }
    case QueryNode::Kind::Not:
        return negated(match(node.children.front()), m_table.rowCount);
    case QueryNode::Kind::Word:
        if (node.reach == QueryNode::Reach::Exact)
            return { rowsWithPhrase(ranges(foldedWords(node.text), false)), {}, {} };
        return { rowsWithText(node.text), {}, {} };
    case QueryNode::Kind::Phrase:
        return { rowsWithPhrase(ranges(foldedWords(node.text), false)), {}, {} };
    case QueryNode::Kind::Condition:
        break;
    }
    return matchCondition(node);
}

Match Matcher::all() const
{
    Match match;
    match.certain.addRange(0, m_table.rowCount);
    return match;
}

Match Matcher::matchCondition(const QueryNode &condition) const
{
    const Column *column = m_table.column(condition.field);
    if (!column)
        return matchLinked(condition);
    Match match = select(*column, verdicts(condition.field, *column, condition.values));
    if (condition.field == Field::Name) {
        for (const QueryValue &value : condition.values) {
            if (value.kind == QueryValue::Kind::Text)
                match.certain |= rowsWithName(value.text);
        }
    }
    if (condition.field == Field::Id && m_which == RowTable::Conferrals) {
        const Column &people = *m_table.column(Field::Person);
        match.certain |= select(people, verdicts(Field::Person, people, condition.values)).certain;
    }
    return match;
}

Match Matcher::matchLinked(const QueryNode &condition) const
{
    const bool isOfActs = contains(fieldsOf(Unit::Acts), condition.field);
    const RowTable linkedTable = isOfActs ? RowTable::Acts : RowTable::Sources;
    const Match linked = Matcher(m_snapshot, linkedTable, m_stop).match(condition);
    const Column *link = m_table.column(isOfActs ? Field::Act : Field::Source);
    const TableData &target = m_snapshot.data().table(linkedTable);
    Verdicts verdicts(link->dictionary.size(), Verdict::None);
    for (size_t code = 1; code < verdicts.size(); ++code) {
        const quint32 idCode = target.codeOfId(link->dictionary[code]);
        if (idCode == 0)
            continue;
        const Row row = idCode - 1;
        verdicts[code] = linked.certain.contains(row) ? Verdict::Certain
            : linked.possible.contains(row)           ? Verdict::Possible
            : linked.undated.contains(row)            ? Verdict::Undated
                                                      : Verdict::None;
    }
    return select(*link, verdicts);
}

Match Matcher::select(const Column &column, const Verdicts &verdicts) const
{
    const auto rowsWith = [&](Verdict verdict) {
        return std::find(verdicts.begin(), verdicts.end(), verdict) == verdicts.end()
            ? RowSet()
            : rowsOfVerdict(column, verdicts, verdict, m_table.rowCount);
    };
    return { rowsWith(Verdict::Certain), rowsWith(Verdict::Possible), rowsWith(Verdict::Undated) };
}

Verdicts Matcher::verdicts(Field field, const Column &column, const QList<QueryValue> &values) const
{
    const FieldNature nature = fieldNature(field);
    if (nature == FieldNature::Date)
        return dateVerdicts(column, values);
    if (nature == FieldNature::Number)
        return numberVerdicts(column, values, field == Field::Age ? Verdict::Undated : Verdict::None);
    Verdicts verdicts(column.dictionary.size(), Verdict::None);
    for (const QueryValue &value : values) {
        if (value.kind == QueryValue::Kind::Unknown) {
            verdicts[0] = Verdict::Certain;
            continue;
        }
        const std::vector<bool> meant = codesMeant(field, column, value.text);
        for (size_t code = 1; code < meant.size(); ++code) {
            if (meant[code])
                verdicts[code] = Verdict::Certain;
        }
    }
    return verdicts;
}

/// A value that is the whole of a coded cell means just this cell: republic:Moscow is not Moscow Oblast. Else, and in
/// texts, its words must follow one another, and the last may be a beginning: republic:Ukr, occupation:miner.
std::vector<bool> Matcher::codesMeant(Field field, const Column &column, const QString &text) const
{
    const bool isCoded = fieldNature(field) != FieldNature::Text;
    const QStringList words = foldedWords(text);
    std::vector<bool> meant(column.dictionary.size());
    if (isCoded || words.isEmpty()) {
        const QString lower = text.toLower();
        for (size_t code = 0; code < meant.size(); ++code)
            meant[code] = isSameInAnyCase(column.dictionary.utf8(code), lower);
        if (anyOf(meant) || words.isEmpty())
            return meant;
    }
    if (!m_table.words.has(field))
        return meant;
    const std::vector<WordRange> whole = ranges(words, false);
    if (isCoded && !hasEmpty(whole)) {
        meant = m_table.words.codesEqual(field, whole);
        if (anyOf(meant))
            return meant;
    }
    const std::vector<WordRange> beginning = ranges(words, true);
    return hasEmpty(beginning) ? meant : m_table.words.codesHolding(field, beginning);
}

std::vector<WordRange> Matcher::ranges(const QStringList &foldedWords, bool lastMayBegin) const
{
    std::vector<WordRange> ranges;
    for (qsizetype i = 0; i < foldedWords.size(); ++i) {
        const bool mayBegin = lastMayBegin && i + 1 == foldedWords.size();
        ranges.push_back(
            mayBegin ? m_table.words.beginningWith(foldedWords.at(i)) : m_table.words.exactly(foldedWords.at(i)));
    }
    return ranges;
}

/// A bare word: as it is typed, else as the beginning of a name in the other script, else as typed on the other
/// keyboard layout.
RowSet Matcher::rowsWithText(const QString &text) const
{
    RowSet rows = rowsWithWord(text);
    if (!rows.isEmpty())
        return rows;
    const QStringList words = lowerCaseWords(text);
    const QString key = words.size() == 1 ? crossScriptKey(words.front()) : QString();
    if (key.size() >= ShortestKeyBeginning)
        rows = m_table.words.rowsOfNameKeyBeginning(key);
    if (!rows.isEmpty())
        return rows;
    const QString retyped = otherKeyboardLayout(text);
    return retyped.isEmpty() ? rows : rowsWithWord(retyped);
}

RowSet Matcher::rowsWithWord(const QString &text) const
{
    const QStringList words = foldedWords(text);
    if (words.size() != 1)
        return rowsWithPhrase(ranges(words, true));
    const QString key = crossScriptKey(lowerCaseWords(text).front());
    return m_table.words.rows(m_table.words.beginningWith(words.front())) | m_table.words.rowsOfNameKey(key);
}

RowSet Matcher::rowsWithPhrase(const std::vector<WordRange> &words) const
{
    if (words.empty())
        return all().certain; // signs alone ask for nothing
    if (hasEmpty(words))
        return {};
    RowSet rows;
    for (const Field field : m_table.words.fields())
        rows |= rowsHolding(field, words);
    return rows;
}

/// The words in any order, in any of the names, in any script; the last may be a beginning.
RowSet Matcher::rowsWithName(const QString &text) const
{
    const QStringList words = foldedWords(text);
    const QStringList spelled = lowerCaseWords(text);
    if (words.isEmpty())
        return {};
    RowSet rows = all().certain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::vector<WordRange> word = ranges({ words.at(i) }, i + 1 == words.size());
        RowSet named = m_table.words.rowsOfNameKey(crossScriptKey(spelled.at(i)));
        for (const Field field : { Field::Name, Field::NameEn, Field::OtherNames })
            named |= rowsHolding(field, word);
        rows &= named;
    }
    return rows;
}

RowSet Matcher::rowsHolding(Field field, const std::vector<WordRange> &words) const
{
    if (hasEmpty(words))
        return {};
    const std::vector<bool> holds = m_table.words.codesHolding(field, words);
    if (!anyOf(holds))
        return {};
    Verdicts verdicts(holds.size(), Verdict::None);
    std::transform(
        holds.begin(), holds.end(), verdicts.begin(), [](bool is) { return is ? Verdict::Certain : Verdict::None; });
    return select(*m_table.column(field), verdicts).certain;
}

} // namespace phalera
