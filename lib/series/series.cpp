// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/series.h"

#include "series/seriescount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QueryValue valueOf(const QString &text)
{
    return text.isEmpty() ? QueryValue { QueryValue::Kind::Unknown, {}, {}, {} }
                          : QueryValue { QueryValue::Kind::Text, text, {}, {} };
}

} // namespace

std::optional<SeriesAxis> seriesAxisByName(QStringView name)
{
    using Kind = SeriesAxis::Kind;
    for (const Kind kind : { Kind::Year, Kind::Decade, Kind::Month, Kind::Age }) {
        const SeriesAxis axis { kind, SeriesAxis().field };
        if (name.compare(seriesAxisName(axis), Qt::CaseInsensitive) == 0)
            return axis;
    }
    const std::optional<Field> field = fieldByName(name);
    if (!field)
        return {};
    for (const Unit unit : { Unit::Conferrals, Unit::Acts, Unit::Sources }) {
        const std::span<const Field> facets = facetFieldsOf(unit);
        if (std::find(facets.begin(), facets.end(), *field) != facets.end())
            return SeriesAxis { Kind::Value, *field };
    }
    return {};
}

QString seriesAxisName(const SeriesAxis &axis)
{
    switch (axis.kind) {
    case SeriesAxis::Kind::Year:
        return u"year"_s;
    case SeriesAxis::Kind::Decade:
        return u"decade"_s;
    case SeriesAxis::Kind::Month:
        return u"month"_s;
    case SeriesAxis::Kind::Age:
        return u"age"_s;
    case SeriesAxis::Kind::Value:
        break;
    }
    return fieldName(axis.field);
}

qint64 Series::valueAt(const QString &key, const QString &stackValue) const
{
    const auto point = std::find_if(
        points.begin(), points.end(), [&](const SeriesPoint &p) { return p.key == key && p.stack == stackValue; });
    return point == points.end() ? 0 : point->value;
}

Series series(const Answer &answer, const SeriesAxis &axis, std::optional<Field> stack)
{
    return SeriesCount(answer, axis, stack).run();
}

Query narrowedTo(const Query &query, const Series &series, const QString &key, const QString &stack)
{
    const bool isOfTime = series.axis.kind != SeriesAxis::Kind::Value && series.axis.kind != SeriesAxis::Kind::Age;
    const Field field = isOfTime                    ? Field::Date
        : series.axis.kind == SeriesAxis::Kind::Age ? Field::Age
                                                    : series.axis.field;
    const Query narrowed = withCondition(query, field, { valueOf(key) });
    return series.stack ? withCondition(narrowed, *series.stack, { valueOf(stack) }) : narrowed;
}

} // namespace phalera
