// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include <algorithm>

namespace phalera {

namespace {

bool asksBeyond(const QueryNode &node, std::span<const Field> fields)
{
    if (node.kind == QueryNode::Kind::Condition)
        return std::find(fields.begin(), fields.end(), node.field) == fields.end();
    return std::any_of(node.children.begin(), node.children.end(),
        [fields](const QueryNode &child) { return asksBeyond(child, fields); });
}

/// Rows of the acts or sources that a set of conferral rows names.
RowSet namedBy(const Snapshot &snapshot, const RowSet &conferralRows, RowTable target)
{
    const Column &link
        = *snapshot.data().table(RowTable::Conferrals).column(target == RowTable::Acts ? Field::Act : Field::Source);
    std::vector<bool> isNamed(link.dictionary.size());
    for (const Row row : rowsOf(conferralRows)) {
        for (const quint32 code : link.codesOf(row))
            isNamed[code] = true;
    }
    RowSet rows;
    for (size_t code = 1; code < isNamed.size(); ++code) {
        const quint32 idCode = isNamed[code] ? snapshot.data().table(target).codeOfId(link.dictionary[code]) : 0;
        if (idCode != 0)
            rows.add(idCode - 1);
    }
    return rows;
}

Match namedBy(const Snapshot &snapshot, const Match &match, RowTable target)
{
    Match named;
    named.certain = namedBy(snapshot, match.certain, target);
    named.possible = namedBy(snapshot, match.possible, target) - named.certain;
    named.undated = (namedBy(snapshot, match.undated, target) - named.certain) - named.possible;
    return named;
}

/// A query on acts or sources: parts that speak of conferrals or people ask for those that such conferral rows name;
/// the other parts are about the act or source itself.
Match matchOfNamed(const Snapshot &snapshot, const Query &query, const StopFlag &stop)
{
    QueryNode own;
    QueryNode ofConferrals;
    for (const QueryNode &part : query.root.children)
        (asksBeyond(part, fieldsOf(query.unit)) ? ofConferrals : own).children.push_back(part);
    const RowTable table = rowTable(query.unit);
    const Match match = Matcher(snapshot, table, stop).match(own);
    if (ofConferrals.children.empty())
        return match;
    return bothOf(match, namedBy(snapshot, Matcher(snapshot, RowTable::Conferrals, stop).match(ofConferrals), table));
}

} // namespace

Match matchOf(const Snapshot &snapshot, const Query &query, const StopFlag &stop)
{
    return rowTable(query.unit) == RowTable::Conferrals ? matchOf(matchPartsOf(snapshot, query, stop))
                                                        : matchOfNamed(snapshot, query, stop);
}

MatchParts matchPartsOf(const Snapshot &snapshot, const Query &query, const StopFlag &stop)
{
    const Matcher matcher(snapshot, RowTable::Conferrals, stop);
    MatchParts parts;
    QueryNode rest;
    for (const QueryNode &part : query.root.children) {
        const bool isNegated = part.kind == QueryNode::Kind::Not;
        const QueryNode &condition = isNegated ? part.children.front() : part;
        if (condition.kind == QueryNode::Kind::Condition)
            parts.conditions.push_back({ condition.field, isNegated, matcher.match(part) });
        else
            rest.children.push_back(part);
    }
    parts.rest = matcher.match(rest);
    if (query.unit == Unit::Conferrals)
        parts.rest = bothOf(parts.rest, { snapshot.data().withConferral, {}, {} });
    return parts;
}

Match matchOf(const MatchParts &parts)
{
    Match match = parts.rest;
    for (const MatchParts::Condition &condition : parts.conditions)
        match = bothOf(match, condition.match);
    return match;
}

RowSet rowsInScope(const Match &match, TimeScope scope)
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

bool isConditionOn(const QueryNode &part, Field field)
{
    return part.kind == QueryNode::Kind::Condition && part.field == field;
}

bool isNegatedConditionOn(const QueryNode &part, Field field)
{
    return part.kind == QueryNode::Kind::Not && isConditionOn(part.children.front(), field);
}

bool asksForDates(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Condition)
        return std::any_of(node.children.begin(), node.children.end(), asksForDates);
    const bool isOfTime = fieldNature(node.field) == FieldNature::Date || node.field == Field::Age;
    return isOfTime && std::any_of(node.values.begin(), node.values.end(), [](const QueryValue &value) {
        return value.kind != QueryValue::Kind::Unknown;
    });
}

std::vector<Row> rowsOf(const RowSet &rows)
{
    std::vector<Row> list(size_t(rows.cardinality()));
    rows.toUint32Array(list.data());
    return list;
}

} // namespace phalera
