// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querywords.h"

#include "app/datewords.h"
#include "app/recordpresentation.h"
#include "app/words.h"

#include <QCoreApplication>

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

QString conditionWords(const QueryNode &node, Unit unit)
{
    QStringList values;
    bool anyUnknown = false;
    for (const QueryValue &value : node.values) {
        values.append(valueWords(node.field, value));
        anyUnknown = anyUnknown || value.kind == QueryValue::Kind::Unknown;
    }
    const QString list
        = values.join(QCoreApplication::translate("QueryWords", ", ", "between the values of one filter"));
    if (speaksForItself(node.field) && !anyUnknown)
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
        return node.text;
    case QueryNode::Kind::Phrase:
        return QCoreApplication::translate("QueryWords", "“%1”", "an exact phrase").arg(node.text);
    case QueryNode::Kind::Condition:
        return conditionWords(node, unit);
    }
    return {};
}

} // namespace

QStringList partWords(const Query &query)
{
    if (query.root.kind != QueryNode::Kind::And)
        return { nodeWords(query.root, query.unit) };
    QStringList words;
    for (const QueryNode &part : query.root.children)
        words.append(nodeWords(part, query.unit));
    return words;
}

QString queryWords(const Query &query)
{
    return partWords(query).join(QCoreApplication::translate("QueryWords", " · ", "between the filters of a query"));
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
