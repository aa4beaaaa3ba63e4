// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/series.h"

#include "series/serialnumbers.h"
#include "series/seriescount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QueryValue rangeOf(const QString &from, const QString &to)
{
    return { QueryValue::Kind::Range, {}, from, to };
}

QueryValue valueOf(const SeriesAxis &axis, const QString &key)
{
    if (key.isEmpty())
        return { QueryValue::Kind::Unknown, {}, {}, {} };
    if (axis.kind == SeriesAxis::Kind::AgeGroup)
        return rangeOf(key.section(u".."_s, 0, 0), key.section(u".."_s, 1));
    return { QueryValue::Kind::Text, key, {}, {} };
}

Field fieldAlong(const SeriesAxis &axis)
{
    if (axis.kind == SeriesAxis::Kind::Value)
        return axis.field;
    return axis.isOfAges() ? Field::Age : Field::Date;
}

/// A key's own first, or last, value as a range of the query has it: the decade 194X begins with 1940.
QString endOf(const SeriesAxis &axis, const QString &key, bool isFirst)
{
    if (axis.kind == SeriesAxis::Kind::Decade)
        return QString(key).replace(u'X', isFirst ? u'0' : u'9');
    return axis.kind == SeriesAxis::Kind::AgeGroup ? key.section(u".."_s, isFirst ? 0 : 1, isFirst ? 0 : 1) : key;
}

} // namespace

std::optional<SeriesAxis> seriesAxisByName(QStringView name)
{
    using Kind = SeriesAxis::Kind;
    for (const Kind kind : { Kind::Year, Kind::Decade, Kind::Month, Kind::Age, Kind::AgeGroup, Kind::Times,
             Kind::Interval, Kind::Serial }) {
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
    case SeriesAxis::Kind::AgeGroup:
        return u"age5"_s;
    case SeriesAxis::Kind::Times:
        return u"times"_s;
    case SeriesAxis::Kind::Interval:
        return u"interval"_s;
    case SeriesAxis::Kind::Serial:
        return u"serial"_s;
    case SeriesAxis::Kind::Value:
        break;
    }
    return fieldName(axis.field);
}

std::optional<Unit> unitOfAxis(const SeriesAxis &axis)
{
    switch (axis.kind) {
    case SeriesAxis::Kind::Times:
        return Unit::People;
    case SeriesAxis::Kind::Serial:
        return Unit::Conferrals;
    default:
        return {};
    }
}

qint64 Series::valueAt(const QString &key, const QString &stackValue) const
{
    const auto point = std::find_if(
        points.begin(), points.end(), [&](const SeriesPoint &p) { return p.key == key && p.stack == stackValue; });
    return point == points.end() ? 0 : point->value;
}

Series series(const Answer &answer, const SeriesAxis &axis, std::optional<Field> stack, Accumulation accumulation)
{
    if (axis.kind == SeriesAxis::Kind::Serial)
        return serialNumbers(answer, stack);
    return SeriesCount(answer, axis, stack, accumulation).run();
}

Query narrowedTo(const Query &query, const Series &series, const QString &key, const QString &stack)
{
    const Query narrowed = withCondition(query, fieldAlong(series.axis), { valueOf(series.axis, key) });
    return series.stack ? withCondition(narrowed, *series.stack, { valueOf({ SeriesAxis::Kind::Value }, stack) })
                        : narrowed;
}

Query narrowedToRange(const Query &query, const Series &series, const QString &from, const QString &to)
{
    qsizetype first = series.keys.indexOf(from);
    qsizetype last = series.keys.indexOf(to);
    if (first < 0 || last < 0)
        return query;
    if (first > last)
        std::swap(first, last);
    QList<QueryValue> values;
    if (series.axis.isOrdered()) {
        values.append(
            rangeOf(endOf(series.axis, series.keys.at(first), true), endOf(series.axis, series.keys.at(last), false)));
    } else {
        for (qsizetype i = first; i <= last; ++i)
            values.append(valueOf(series.axis, series.keys.at(i)));
    }
    return withCondition(query, fieldAlong(series.axis), values);
}

} // namespace phalera
