// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetquery.h"

#include "app/querywords.h"
#include "edtf/date.h"

#include <algorithm>

namespace phalera {

namespace {

/// The values that a top-level part excludes from a field; none if it says something else.
const QList<QueryValue> *excludedBy(const QueryNode &part, Field field)
{
    if (part.kind != QueryNode::Kind::Not)
        return nullptr;
    const QueryNode &negated = part.children.front();
    const bool isOnField = negated.kind == QueryNode::Kind::Condition && negated.field == field;
    return isOnField ? &negated.values : nullptr;
}

QStringList facetValues(const QList<QueryValue> &values)
{
    QStringList texts;
    for (const QueryValue &value : values) {
        if (value.kind != QueryValue::Kind::Range)
            texts.append(value.text);
    }
    return texts;
}

std::optional<int> yearOf(const QString &date, Day (Date::*end)() const)
{
    const auto parsed = Date::parse(date);
    if (!parsed || parsed->isNull())
        return {};
    const Day day = (*parsed.*end)();
    if (day == DistantPast || day == DistantFuture)
        return {};
    return int(calendarDay(day, Calendar::Gregorian).year);
}

std::optional<int> numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The first year or number of a bound or a value; none where it is open.
std::optional<int> firstOf(Field field, const QString &text)
{
    return fieldNature(field) == FieldNature::Date ? yearOf(text, &Date::earliest) : numberOf(text);
}

std::optional<int> lastOf(Field field, const QString &text)
{
    return fieldNature(field) == FieldNature::Date ? yearOf(text, &Date::latest) : numberOf(text);
}

Query withExclusions(Query query, Field field, const QStringList &values)
{
    std::vector<QueryNode> &parts = query.root.children;
    std::erase_if(parts, [field](const QueryNode &part) { return excludedBy(part, field) != nullptr; });
    if (values.isEmpty())
        return query;
    QueryNode condition;
    condition.kind = QueryNode::Kind::Condition;
    condition.field = field;
    for (const QString &value : values)
        condition.values.append(facetQueryValue(value));
    QueryNode negation;
    negation.kind = QueryNode::Kind::Not;
    negation.children.push_back(std::move(condition));
    parts.push_back(std::move(negation));
    return query;
}

} // namespace

FacetChoices facetChoices(const Query &query, Field field)
{
    FacetChoices choices;
    choices.chosen = chosenFacetValues(query, field);
    for (const QueryNode &part : query.root.children) {
        if (const QList<QueryValue> *excluded = excludedBy(part, field))
            choices.excluded += facetValues(*excluded);
    }
    return choices;
}

bool excludesFrom(const QueryNode &part, Field field)
{
    return excludedBy(part, field) != nullptr;
}

std::optional<FacetSpan> chosenSpan(const Query &query, Field field, const FacetSpan &all)
{
    const QueryNode *condition = conditionOn(query, field);
    if (!condition)
        return {};
    QList<QueryValue> known = condition->values;
    known.removeIf([](const QueryValue &value) { return value.kind == QueryValue::Kind::Unknown; });
    if (known.size() != 1)
        return {};
    const QueryValue &value = known.constFirst();
    const bool isRange = value.kind == QueryValue::Kind::Range;
    const FacetSpan span { firstOf(field, isRange ? value.from : value.text).value_or(all.first),
        lastOf(field, isRange ? value.to : value.text).value_or(all.last) };
    return span.first > span.last ? std::nullopt : std::optional(span);
}

Query withSpan(const Query &query, Field field, const std::optional<FacetSpan> &span)
{
    QList<QueryValue> values;
    if (span) {
        QueryValue range;
        range.kind = QueryValue::Kind::Range;
        range.from = QString::number(span->first);
        range.to = QString::number(span->last);
        values.append(range);
    }
    if (const QueryNode *condition = conditionOn(query, field)) {
        for (const QueryValue &value : condition->values) {
            if (value.kind == QueryValue::Kind::Unknown)
                values.append(value);
        }
    }
    return withCondition(query, field, values);
}

Query withoutChoices(Query query, Field field)
{
    return withExclusions(withCondition(std::move(query), field, {}), field, {});
}

Query withChoices(Query query, Field field, const FacetChoices &meant)
{
    QList<QueryValue> values;
    for (const QString &value : meant.chosen)
        values.append(facetQueryValue(value));
    return withExclusions(withCondition(std::move(query), field, values), field, meant.excluded);
}

Query withToggled(const Query &query, Field field, const QString &value)
{
    FacetChoices choices = facetChoices(query, field);
    if (choices.excluded.removeAll(value) > 0)
        return withExclusions(query, field, choices.excluded);
    return toggled(query, field, facetQueryValue(value));
}

Query withExclusionToggled(const Query &query, Field field, const QString &value)
{
    FacetChoices choices = facetChoices(query, field);
    const bool isChosen = choices.chosen.contains(value);
    if (choices.excluded.removeAll(value) == 0)
        choices.excluded.append(value);
    return withExclusions(isChosen ? toggled(query, field, facetQueryValue(value)) : query, field, choices.excluded);
}

Query withOnly(const Query &query, Field field, const QString &value)
{
    return withExclusions(withCondition(query, field, { facetQueryValue(value) }), field, {});
}

Query withAllBut(const Query &query, Field field, const QString &value)
{
    return withExclusions(withCondition(query, field, {}), field, { value });
}

} // namespace phalera
