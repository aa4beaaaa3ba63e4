// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/verdicts.h"

#include <algorithm>
#include <limits>

namespace phalera {

namespace {

/// Whole numbers or days from `first` to `last`, both included.
struct Span
{
    qint64 first;
    qint64 last;
};

/// Spans in order, with those that touch or overlap made one: 1948 and 1949 hold what is known as 1948/1949.
std::vector<Span> merged(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.first < b.first; });
    std::vector<Span> result;
    for (const Span span : spans) {
        const bool touches = !result.empty()
            && (result.back().last == std::numeric_limits<qint64>::max() || span.first <= result.back().last + 1);
        if (touches)
            result.back().last = std::max(result.back().last, span.last);
        else
            result.push_back(span);
    }
    return result;
}

Verdict verdict(Span value, const std::vector<Span> &asked)
{
    Verdict best = Verdict::None;
    for (const Span span : asked) {
        if (span.first <= value.first && value.last <= span.last)
            return Verdict::Certain;
        if (span.first <= value.last && value.first <= span.last)
            best = Verdict::Possible;
    }
    return best;
}

bool asksForUnknown(const QList<QueryValue> &values)
{
    return std::any_of(
        values.begin(), values.end(), [](const QueryValue &value) { return value.kind == QueryValue::Kind::Unknown; });
}

bool asksForKnown(const QList<QueryValue> &values)
{
    return std::any_of(
        values.begin(), values.end(), [](const QueryValue &value) { return value.kind != QueryValue::Kind::Unknown; });
}

Date dateOf(const QString &text)
{
    return Date::parse(text).value_or(Date());
}

std::vector<Span> daySpans(const QList<QueryValue> &values)
{
    std::vector<Span> spans;
    for (const QueryValue &value : values) {
        if (value.kind == QueryValue::Kind::Unknown)
            continue;
        const bool isRange = value.kind == QueryValue::Kind::Range;
        const Date from = dateOf(isRange ? value.from : value.text);
        const Date to = dateOf(isRange ? value.to : value.text);
        spans.push_back({ from.isNull() ? DistantPast : from.earliest(), to.isNull() ? DistantFuture : to.latest() });
    }
    return merged(std::move(spans));
}

std::vector<Span> numberSpans(const QList<QueryValue> &values)
{
    std::vector<Span> spans;
    for (const QueryValue &value : values) {
        if (value.kind == QueryValue::Kind::Unknown)
            continue;
        const bool isRange = value.kind == QueryValue::Kind::Range;
        const QString &from = isRange ? value.from : value.text;
        const QString &to = isRange ? value.to : value.text;
        spans.push_back(
            { from.isEmpty() ? 0 : from.toInt(), to.isEmpty() ? std::numeric_limits<int>::max() : to.toInt() });
    }
    return merged(std::move(spans));
}

} // namespace

Verdicts dateVerdicts(const Column &column, const QList<QueryValue> &values)
{
    const std::vector<Span> asked = daySpans(values);
    Verdict ofUnknown = asksForKnown(values) ? Verdict::Undated : Verdict::None;
    if (asksForUnknown(values))
        ofUnknown = Verdict::Certain;
    Verdicts verdicts;
    verdicts.reserve(column.days.size());
    for (const DayRange &days : column.days)
        verdicts.push_back(days.isUnknown() ? ofUnknown : verdict({ days.earliest, days.latest }, asked));
    return verdicts;
}

Verdicts numberVerdicts(const Column &column, const QList<QueryValue> &values, Verdict ofUnknown)
{
    const std::vector<Span> asked = numberSpans(values);
    if (!asksForKnown(values))
        ofUnknown = Verdict::None;
    if (asksForUnknown(values))
        ofUnknown = Verdict::Certain;
    Verdicts verdicts;
    verdicts.reserve(column.numbers.size());
    for (const Column::Range range : column.numbers)
        verdicts.push_back(range.low > range.high ? ofUnknown : verdict({ range.low, range.high }, asked));
    return verdicts;
}

} // namespace phalera
