// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include "names/folding.h"
#include "search/queryvalue.h"
#include "search/standing.h"
#include "search/verdictrows.h"

#include <algorithm>

namespace phalera {

namespace {

bool contains(std::span<const Field> fields, Field field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
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

Match matchOf(const FoundRows &found)
{
    return { found.rows, {}, {}, found.names };
}

} // namespace

Matcher::Matcher(const Snapshot &snapshot, RowTable table, const StopFlag &stop, bool guesses)
    : m_snapshot(snapshot)
    , m_which(table)
    , m_table(snapshot.data().table(table))
    , m_words(snapshot, table, guesses)
    , m_stop(stop)
{
}

Match Matcher::match(const QueryNode &node) const
{
    if (m_stop && m_stop->load(std::memory_order_relaxed))
        return {};
    switch (node.kind) {
    case QueryNode::Kind::And: {
        Match result = matchWords(node);
        for (const QueryNode &child : node.children) {
            if (child.kind != QueryNode::Kind::Word)
                result = bothOf(result, match(child));
        }
        return result;
    }
    case QueryNode::Kind::Or: {
        Match result;
        for (const QueryNode &child : node.children)
            result = oneOf(result, match(child));
        return result;
    }
    case QueryNode::Kind::Not:
        // What is left out must have been asked to be.
        return negated(Matcher(m_snapshot, m_which, m_stop, false).match(node.children.front()), m_table.rowCount);
    case QueryNode::Kind::Word:
        return matchOf(m_words.words({ &node }));
    case QueryNode::Kind::Phrase:
        return matchOf(m_words.phrase(node.text));
    case QueryNode::Kind::Condition:
        break;
    }
    return matchCondition(node);
}

/// The words that stand side by side; without any, every row.
Match Matcher::matchWords(const QueryNode &conjunction) const
{
    std::vector<const QueryNode *> words;
    for (const QueryNode &child : conjunction.children) {
        if (child.kind == QueryNode::Kind::Word)
            words.push_back(&child);
    }
    if (!words.empty())
        return matchOf(m_words.words(words));
    Match match;
    match.certain.addRange(0, m_table.rowCount);
    return match;
}

Match Matcher::matchCondition(const QueryNode &condition) const
{
    if (condition.field == Field::AsOf)
        return matchAsOf(condition);
    const Column *column = m_table.column(condition.field);
    if (!column)
        return matchLinked(condition);
    if (condition.field == Field::Name)
        return matchName(condition);
    const QList<QueryValue> values = withStandIns(condition);
    Match match = select(*column, verdicts(condition.field, *column, values));
    if (condition.field == Field::Id && m_which == RowTable::Conferrals) {
        // Ids of conferrals are no ids of people: many of them need not be looked for twice.
        QList<QueryValue> others = values;
        others.removeIf([this](const QueryValue &value) { return m_table.codeOfId(value.text) != 0; });
        const Column &people = *m_table.column(Field::Person);
        match.certain |= select(people, verdicts(Field::Person, people, others)).certain;
    }
    return match;
}

/// The id of a merged record means the record that has its rows.
QList<QueryValue> Matcher::withStandIns(const QueryNode &condition) const
{
    const QHash<QString, QString> &standIns = m_snapshot.data().standIns;
    QList<QueryValue> values = condition.values;
    if (standIns.isEmpty() || m_which != RowTable::Conferrals
        || (condition.field != Field::Id && condition.field != Field::Person))
        return values;
    for (QueryValue &value : values) {
        if (value.kind == QueryValue::Kind::Text)
            value.text = standIns.value(value.text, value.text);
    }
    return values;
}

Match Matcher::matchName(const QueryNode &condition) const
{
    Match match;
    for (const QueryValue &value : condition.values) {
        const Column &names = *m_table.column(Field::Name);
        match = oneOf(match,
            value.kind == QueryValue::Kind::Text ? matchOf(m_words.name(value.text))
                                                 : select(names, verdicts(Field::Name, names, { value })));
    }
    return match;
}

Match Matcher::matchAsOf(const QueryNode &condition) const
{
    Match match;
    for (const QueryValue &value : condition.values)
        match = oneOf(match, standingOn(m_snapshot.data(), asOfDay(value)));
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
    return rowsByVerdict(column, verdicts, m_table.rowCount);
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
        if (const quint32 code = codeOfWholeId(field, column, value.text); code != 0) {
            verdicts[code] = Verdict::Certain;
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

/// Lists of ids may be long: those that are written whole are found without reading all of them. Else 0.
quint32 Matcher::codeOfWholeId(Field field, const Column &column, const QString &text) const
{
    if (field == Field::Id)
        return m_table.codeOfId(text);
    if (field != Field::Person)
        return 0;
    const QByteArray id = text.toUtf8();
    const quint32 code = column.dictionary.lowerBound(id);
    return code < column.dictionary.size() && column.dictionary.utf8(code) == id ? code : 0;
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
    const std::vector<WordRange> whole = wordRanges(m_table.words, words, false);
    if (isCoded && !hasEmpty(whole)) {
        meant = m_table.words.codesEqual(field, whole);
        if (anyOf(meant))
            return meant;
    }
    const std::vector<WordRange> beginning = wordRanges(m_table.words, words, true);
    return hasEmpty(beginning) ? meant : m_table.words.codesHolding(field, beginning);
}

} // namespace phalera
