// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querywords.h"

#include "app/datewords.h"
#include "app/nameform.h"
#include "app/recordpresentation.h"
#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Fields whose values speak for themselves: "female" needs no "Sex:" before it.
bool speaksForItself(Field field)
{
    return field == Field::Award || field == Field::Republic || field == Field::Sex || field == Field::Sector
        || field == Field::Nationality;
}

QString boundWords(Field field, const QString &bound)
{
    if (fieldNature(field) == FieldNature::Date) {
        if (const auto date = Date::parse(bound))
            return dateShort(*date, QLocale());
    }
    return bound;
}

QString valueWords(Field field, const QueryValue &value)
{
    switch (value.kind) {
    case QueryValue::Kind::Unknown:
        return QCoreApplication::translate("QueryWords", "unknown", "value of a filter");
    case QueryValue::Kind::Text:
        return fieldNature(field) == FieldNature::Date ? boundWords(field, value.text) : valueWord(field, value.text);
    case QueryValue::Kind::Range:
        break;
    }
    if (value.from.isEmpty())
        return QCoreApplication::translate("QueryWords", "to %1", "range without a start")
            .arg(boundWords(field, value.to));
    if (value.to.isEmpty())
        return QCoreApplication::translate("QueryWords", "from %1", "range without an end")
            .arg(boundWords(field, value.from));
    return QCoreApplication::translate("QueryWords", "%1–%2", "range")
        .arg(boundWords(field, value.from), boundWords(field, value.to));
}

QString heldWords(const QueryValue &value)
{
    if (value.text == "today"_L1)
        return QCoreApplication::translate("QueryWords", "held today");
    const auto date = Date::parse(value.text);
    const bool isDay = date && date->earliest() == date->latest();
    return (isDay ? QCoreApplication::translate("QueryWords", "held on %1")
                  : QCoreApplication::translate("QueryWords", "held at the end of %1"))
        .arg(boundWords(Field::AsOf, value.text));
}

QString asOfWords(const QueryNode &node)
{
    QStringList words;
    for (const QueryValue &value : node.values)
        words.append(heldWords(value));
    return words.join(QCoreApplication::translate("QueryWords", " or ", "between filters"));
}

QString wordWords(const QueryNode &node)
{
    switch (node.reach) {
    case QueryNode::Reach::Exact:
        return QCoreApplication::translate("QueryWords", "just “%1”", "a word as it is typed").arg(node.text);
    case QueryNode::Reach::Near:
        return QCoreApplication::translate("QueryWords", "like “%1”", "a word and what is nearly so").arg(node.text);
    case QueryNode::Reach::Usual:
        break;
    }
    return node.kind == QueryNode::Kind::Word
        ? node.text
        : QCoreApplication::translate("QueryWords", "“%1”", "an exact phrase").arg(node.text);
}

QString kindWords(const WordAnswer &found)
{
    switch (found.kind) {
    case NameMatch::Kind::Romanized:
        return found.system
            ? QCoreApplication::translate("QueryWords", "in the other script, by %1").arg(systemWord(*found.system))
            : QCoreApplication::translate("QueryWords", "the same name in another spelling");
    case NameMatch::Kind::OtherLayout:
        return QCoreApplication::translate("QueryWords", "typed on the other keyboard layout");
    case NameMatch::Kind::Initials:
        return QCoreApplication::translate("QueryWords", "by the initial");
    case NameMatch::Kind::EditDistance1:
        return QCoreApplication::translate("QueryWords", "nearly so, one letter differs");
    case NameMatch::Kind::EditDistance2:
        return QCoreApplication::translate("QueryWords", "nearly so, two letters differ");
    case NameMatch::Kind::Phonetic:
        return QCoreApplication::translate("QueryWords", "nearly so, it sounds alike");
    case NameMatch::Kind::PartsReordered:
        return QCoreApplication::translate("QueryWords", "in another order");
    case NameMatch::Kind::Exact:
    case NameMatch::Kind::Folded:
        break;
    }
    return QCoreApplication::translate("QueryWords", "but for accents");
}

bool asksForUnknown(const QueryNode &node)
{
    return std::ranges::any_of(
        node.values, [](const QueryValue &value) { return value.kind == QueryValue::Kind::Unknown; });
}

/// The values alone, without the field that they are of.
QString valueList(const QueryNode &node)
{
    QStringList values;
    for (const QueryValue &value : node.values)
        values.append(valueWords(node.field, value));
    return values.join(QCoreApplication::translate("QueryWords", ", ", "between the values of one filter"));
}

QString conditionWords(const QueryNode &node, Unit unit)
{
    if (node.field == Field::AsOf)
        return asOfWords(node);
    constexpr qsizetype MostNamed = 3;
    if (node.values.size() > MostNamed && node.field == Field::Person)
        return QCoreApplication::translate(
            "QueryWords", "%n people named one by one", "a filter", int(node.values.size()));
    if (node.values.size() > MostNamed && node.field == Field::Id)
        return QCoreApplication::translate(
            "QueryWords", "%n records named one by one", "a filter", int(node.values.size()));
    const QString list = valueList(node);
    if (speaksForItself(node.field) && !asksForUnknown(node))
        return list;
    return QCoreApplication::translate("QueryWords", "%1: %2", "field and value of a filter")
        .arg(node.field == Field::Date ? dateLabel(unit) : fieldLabel(node.field), list);
}

QString nodeWords(const QueryNode &node, Unit unit);

QString joinedWords(const QueryNode &node, const QString &separator, Unit unit)
{
    QStringList words;
    for (const QueryNode &child : node.children)
        words.append(nodeWords(child, unit));
    return words.join(separator);
}

QString nodeWords(const QueryNode &node, Unit unit)
{
    switch (node.kind) {
    case QueryNode::Kind::And:
        return joinedWords(node, QCoreApplication::translate("QueryWords", " and ", "between filters"), unit);
    case QueryNode::Kind::Or:
        return joinedWords(node, QCoreApplication::translate("QueryWords", " or ", "between filters"), unit);
    case QueryNode::Kind::Not:
        return QCoreApplication::translate("QueryWords", "not %1", "a filter turned round")
            .arg(joinedWords(node, QString(), unit));
    case QueryNode::Kind::Word:
    case QueryNode::Kind::Phrase:
        return wordWords(node);
    case QueryNode::Kind::Condition:
        return conditionWords(node, unit);
    }
    return {};
}

std::vector<QueryNode> partsOf(const Query &query)
{
    return query.root.kind == QueryNode::Kind::And ? query.root.children : std::vector { query.root };
}

} // namespace

QStringList partWords(const Query &query)
{
    QStringList words;
    for (const QueryNode &part : partsOf(query))
        words.append(nodeWords(part, query.unit));
    return words;
}

QStringList titleWords(const Query &query)
{
    QStringList words;
    for (const QueryNode &part : partsOf(query)) {
        const bool isTime
            = part.kind == QueryNode::Kind::Condition && part.field == Field::Date && !asksForUnknown(part);
        words.append(isTime ? valueList(part) : nodeWords(part, query.unit));
    }
    return words;
}

QString queryWords(const Query &query)
{
    return partWords(query).join(QCoreApplication::translate("QueryWords", " · ", "between the filters of a query"));
}

QString findingWords(const WordAnswer &found)
{
    const QString names = QCoreApplication::translate("QueryWords", "%1 → %2", "a typed word and a name that it found")
                              .arg(found.word, found.example);
    return QCoreApplication::translate(
        "QueryWords", "%1: %2", "a name that was found, and how it is like the typed one")
        .arg(names, kindWords(found));
}

namespace {

void setReach(QueryNode &node, const QString &word, QueryNode::Reach reach)
{
    if (node.kind == QueryNode::Kind::Word && node.text == word)
        node.reach = reach;
    for (QueryNode &child : node.children)
        setReach(child, word, reach);
}

} // namespace

QString searchWords(const Query &query)
{
    return query.isEmpty() ? QCoreApplication::translate("Figure", "everything in the archive") : queryWords(query);
}

Query withExactWord(Query query, const QString &word)
{
    setReach(query.root, word, QueryNode::Reach::Exact);
    return query;
}

QueryValue facetQueryValue(const QString &value)
{
    return value.isEmpty() ? QueryValue { QueryValue::Kind::Unknown, {}, {}, {} }
                           : QueryValue { QueryValue::Kind::Text, value, {}, {} };
}

QStringList chosenFacetValues(const Query &query, Field field)
{
    QStringList values;
    if (const QueryNode *condition = conditionOn(query, field)) {
        for (const QueryValue &value : condition->values) {
            if (value.kind != QueryValue::Kind::Range)
                values.append(value.text);
        }
    }
    return values;
}

} // namespace phalera
