// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryvalue.h"

#include "edtf/date.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

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

Checked checkedText(const QueryToken &token, Field field)
{
    QueryValue value { QueryValue::Kind::Text, token.text, {}, {} };
    const FieldNature nature = fieldNature(field);
    if (nature == FieldNature::Date && !isDate(token.text))
        return refused(ErrorKind::BadDate, token.column, token.text);
    if (nature == FieldNature::Number && !isNumber(token.text))
        return refused(ErrorKind::BadNumber, token.column, token.text);
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
    if ((!isOfNumbers && !isOfDates) || (range.from.isEmpty() && range.to.isEmpty()))
        return refused(ErrorKind::BadRange, token.column, token.text);
    const auto holds
        = [isOfNumbers](const QString &end) { return end.isEmpty() || (isOfNumbers ? isNumber(end) : isDate(end)); };
    const ErrorKind badEnd = isOfNumbers ? ErrorKind::BadNumber : ErrorKind::BadDate;
    if (!holds(range.from))
        return refused(badEnd, token.column, range.from);
    if (!holds(range.to))
        return refused(badEnd, token.column + range.from.size() + 2, range.to);
    if (isBackwards(range, isOfNumbers))
        return refused(ErrorKind::BadRange, token.column, token.text);
    return range;
}

} // namespace

Checked queryValue(const QueryToken &token, Field field)
{
    if (token.kind == QueryToken::Kind::Quoted)
        return checkedText(token, field);
    if (token.text.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return QueryValue { QueryValue::Kind::Unknown, {}, {}, {} };
    // An EDTF interval with an open end, 1948/.., is one date and no range of this grammar.
    const qsizetype dots = token.text.contains(u'/') ? -1 : token.text.indexOf(".."_L1);
    if (dots < 0)
        return checkedText(token, field);
    return checkedRange(
        token, QueryValue { QueryValue::Kind::Range, {}, token.text.left(dots), token.text.mid(dots + 2) }, field);
}

} // namespace phalera
