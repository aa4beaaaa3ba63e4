// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryvalue.h"

#include "search/suggestions.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QLatin1StringView Today("today");

using ErrorKind = QueryError::Kind;
using Checked = tl::expected<QueryValue, QueryError>;

Checked refused(ErrorKind kind, qsizetype column, const QString &word, const QStringList &suggestions = {})
{
    return tl::unexpected(QueryError { kind, column, word, suggestions });
}

bool isNumber(const QString &text)
{
    bool isWhole = false;
    return text.toInt(&isWhole) >= 0 && isWhole;
}

bool isDate(const QString &text)
{
    return Date::parse(text).has_value();
}

/// A day, or a year or month whose last day is meant.
Checked checkedAsOf(const QueryToken &token)
{
    if (token.text.compare(Today, Qt::CaseInsensitive) == 0)
        return QueryValue { QueryValue::Kind::Text, Today, {}, {} };
    if (token.text.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return refused(ErrorKind::UnknownValue, token.column, token.text, { Today });
    const auto date = Date::parse(token.text);
    if (!date || date->latest() == DistantFuture)
        return refused(
            ErrorKind::BadDate, token.column, token.text, dateSuggestions(token.text) + QStringList { Today });
    return QueryValue { QueryValue::Kind::Text, token.text, {}, {} };
}

Checked checkedText(const QueryToken &token, Field field)
{
    QueryValue value { QueryValue::Kind::Text, token.text, {}, {} };
    const FieldNature nature = fieldNature(field);
    if (nature == FieldNature::Date && !isDate(token.text))
        return refused(ErrorKind::BadDate, token.column, token.text, dateSuggestions(token.text));
    if (nature == FieldNature::Number && !isNumber(token.text))
        return refused(ErrorKind::BadNumber, token.column, token.text, numberSuggestions(token.text));
    if (nature == FieldNature::Flag) {
        value.text = token.text.toLower();
        if (value.text != "yes"_L1 && value.text != "no"_L1)
            return refused(ErrorKind::UnknownValue, token.column, token.text, { u"yes"_s, u"no"_s });
    }
    return value;
}

bool isBackwards(const QueryValue &range, bool isOfNumbers)
{
    if (range.from.isEmpty() || range.to.isEmpty())
        return false;
    return isOfNumbers ? range.from.toInt() > range.to.toInt()
                       : Date::parse(range.from)->earliest() > Date::parse(range.to)->latest();
}

Checked checkedRange(const QueryToken &token, const QueryValue &range, Field field)
{
    const bool isOfNumbers = fieldNature(field) == FieldNature::Number;
    const bool isOfDates = fieldNature(field) == FieldNature::Date;
    if (!isOfNumbers && !isOfDates)
        return refused(ErrorKind::BadRange, token.column, token.text, { quoted(token.text) });
    if (range.from.isEmpty() && range.to.isEmpty())
        return refused(ErrorKind::BadRange, token.column, token.text);
    const auto holds
        = [isOfNumbers](const QString &end) { return end.isEmpty() || (isOfNumbers ? isNumber(end) : isDate(end)); };
    const auto badEnd = [isOfNumbers](const QString &end, qsizetype column) {
        return refused(isOfNumbers ? ErrorKind::BadNumber : ErrorKind::BadDate, column, end,
            isOfNumbers ? numberSuggestions(end) : dateSuggestions(end));
    };
    if (!holds(range.from))
        return badEnd(range.from, token.column);
    if (!holds(range.to))
        return badEnd(range.to, token.column + range.from.size() + 2);
    if (isBackwards(range, isOfNumbers))
        return refused(ErrorKind::BadRange, token.column, token.text, { range.to + u".."_s + range.from });
    return range;
}

} // namespace

Checked queryValue(const QueryToken &token, Field field)
{
    if (field == Field::AsOf)
        return checkedAsOf(token);
    if (token.kind == QueryToken::Kind::Quoted)
        return checkedText(token, field);
    if (token.text.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return QueryValue { QueryValue::Kind::Unknown, {}, {}, {} };
    // 1948/.. and [1670..1672] are dates of EDTF and no ranges of this grammar.
    const bool isWhole = fieldNature(field) == FieldNature::Date && isDate(token.text);
    const qsizetype dots = isWhole ? -1 : token.text.indexOf(".."_L1);
    if (dots < 0)
        return checkedText(token, field);
    return checkedRange(
        token, QueryValue { QueryValue::Kind::Range, {}, token.text.left(dots), token.text.mid(dots + 2) }, field);
}

Day asOfDay(const QueryValue &value)
{
    const auto date = Date::parse(value.text);
    return date ? date->latest() : DistantFuture;
}

} // namespace phalera
