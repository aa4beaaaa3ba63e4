// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "search/lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Node = QueryNode;

bool isYear(const QString &text)
{
    return text.size() == 4 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The years of a brush read as years; both names mean the date of conferral.
bool saysYearsOnly(const Node &condition)
{
    return condition.field == Field::Date
        && std::all_of(condition.values.begin(), condition.values.end(), [](const QueryValue &value) {
               if (value.kind == QueryValue::Kind::Text)
                   return isYear(value.text);
               return value.kind == QueryValue::Kind::Range && (value.from.isEmpty() || isYear(value.from))
                   && (value.to.isEmpty() || isYear(value.to));
           });
}

QString valueText(const QueryValue &value)
{
    switch (value.kind) {
    case QueryValue::Kind::Range:
        return value.from + u".."_s + value.to;
    case QueryValue::Kind::Unknown:
        return u"unknown"_s;
    case QueryValue::Kind::Text:
        break;
    }
    return isBareValue(value.text) ? value.text : quoted(value.text);
}

QString conditionText(const Node &condition)
{
    QStringList values;
    for (const QueryValue &value : condition.values)
        values.append(valueText(value));
    const QString name = saysYearsOnly(condition) ? u"year"_s : QString(fieldName(condition.field));
    return name + u':' + values.join(u',');
}

/// A word that needs quotation marks is never Exact: exact:"a b" is read as a phrase.
QString textText(const Node &node)
{
    const bool isPhrase = node.kind == Node::Kind::Phrase;
    if (node.reach == Node::Reach::Usual)
        return !isPhrase && isBareWord(node.text) ? node.text : quoted(node.text);
    const QLatin1StringView reach = node.reach == Node::Reach::Exact ? "exact:"_L1 : "near:"_L1;
    const QString text = !isPhrase && isBareAfterColon(node.text) ? node.text : quoted(node.text);
    return reach + text;
}

QString nodeText(const Node &node);

/// In brackets where the node has several parts.
QString operandText(const Node &node)
{
    const bool isGroup = node.kind == Node::Kind::And || node.kind == Node::Kind::Or;
    if (isGroup && node.children.size() > 1)
        return u'(' + nodeText(node) + u')';
    return nodeText(node);
}

QString nodeText(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Word:
    case Node::Kind::Phrase:
        return textText(node);
    case Node::Kind::Condition:
        return conditionText(node);
    case Node::Kind::Not:
        return u'-' + operandText(node.children.front());
    case Node::Kind::And:
    case Node::Kind::Or:
        break;
    }
    QStringList parts;
    for (const Node &child : node.children)
        parts.append(operandText(child));
    return parts.join(node.kind == Node::Kind::Or ? " OR "_L1 : " "_L1);
}

bool isConditionOn(const Node &node, Field field)
{
    return node.kind == Node::Kind::Condition && node.field == field;
}

/// What a facet calls the empty value is written `unknown`.
QueryValue canonical(const QueryValue &value)
{
    if (value.kind == QueryValue::Kind::Text && value.text.isEmpty())
        return QueryValue { QueryValue::Kind::Unknown, {}, {}, {} };
    return value;
}

} // namespace

QString format(const Query &query)
{
    QStringList parts = partTexts(query);
    if (query.unit != Unit::Conferrals)
        parts.append("unit:"_L1 + unitName(query.unit));
    if (query.time == TimeScope::Possible)
        parts.append(u"time:possible"_s);
    if (query.time == TimeScope::Any)
        parts.append(u"time:any"_s);
    return parts.join(u' ');
}

QStringList partTexts(const Query &query)
{
    // An OR that stands alone needs no brackets, unless a directive follows it; with them it always reads the same.
    QStringList parts;
    for (const Node &child : query.root.children)
        parts.append(operandText(child));
    return parts;
}

const Node *conditionOn(const Query &query, Field field)
{
    const Node *found = nullptr;
    for (const Node &child : query.root.children) {
        if (!isConditionOn(child, field))
            continue;
        if (found)
            return nullptr;
        found = &child;
    }
    return found;
}

Query withCondition(Query query, Field field, const QList<QueryValue> &values)
{
    std::vector<Node> &parts = query.root.children;
    const auto first
        = std::find_if(parts.begin(), parts.end(), [field](const Node &part) { return isConditionOn(part, field); });
    const auto position = first - parts.begin();
    std::erase_if(parts, [field](const Node &part) { return isConditionOn(part, field); });
    if (values.isEmpty())
        return query;
    Node condition;
    condition.kind = Node::Kind::Condition;
    condition.field = field;
    for (const QueryValue &value : values)
        condition.values.append(canonical(value));
    parts.insert(parts.begin() + position, std::move(condition));
    return query;
}

Query toggled(const Query &query, Field field, const QueryValue &value)
{
    const QueryValue wanted = canonical(value);
    const Node *condition = conditionOn(query, field);
    QList<QueryValue> values = condition ? condition->values : QList<QueryValue>();
    if (values.removeAll(wanted) == 0)
        values.append(wanted);
    return withCondition(query, field, values);
}

Query withoutPart(Query query, int index)
{
    if (index >= 0 && index < int(query.root.children.size()))
        query.root.children.erase(query.root.children.begin() + index);
    return query;
}

} // namespace phalera
