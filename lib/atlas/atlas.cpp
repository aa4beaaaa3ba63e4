// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/atlas.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array PlateNames { "republics"_L1, "subjects"_L1, "tiles"_L1 };

using Outlines = QHash<QString, std::shared_ptr<const Outline>>;

QPointF pointFrom(const QJsonArray &pair)
{
    return { pair.at(0).toDouble(), pair.at(1).toDouble() };
}

/// Points are kept as steps from the one before.
Ring ringFrom(const QJsonArray &steps)
{
    Ring ring;
    QPointF at;
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        at += QPointF(steps.at(i).toDouble(), steps.at(i + 1).toDouble());
        ring.append(at);
    }
    return ring;
}

Outlines outlinesFrom(const QJsonObject &shapes)
{
    Outlines outlines;
    for (auto shape = shapes.begin(); shape != shapes.end(); ++shape) {
        const QJsonObject object = shape->toObject();
        Outline outline;
        outline.anchor = pointFrom(object.value("anchor"_L1).toArray());
        for (const QJsonValue &ring : object.value("rings"_L1).toArray())
            outline.rings.append(ringFrom(ring.toArray()));
        outline.bounds = boundsOf(outline.rings);
        outlines.insert(shape.key(), std::make_shared<const Outline>(std::move(outline)));
    }
    return outlines;
}

Result<Period> periodFrom(const QJsonObject &object, const Outlines &outlines)
{
    Period period;
    const auto from = Date::parse(object.value("from"_L1).toString());
    if (!from)
        return failure(Error::Kind::MissingValue, { u"from"_s });
    period.first = from->earliest();
    if (const auto to = Date::parse(object.value("to"_L1).toString()))
        period.last = to->earliest() - 1; // the day on which the next period begins
    for (const QJsonValue &value : object.value("regions"_L1).toArray()) {
        const QJsonObject region = value.toObject();
        const auto outline = outlines.value(region.value("shape"_L1).toString());
        if (!outline || outline->rings.isEmpty())
            return failure(Error::Kind::MissingValue, { region.value("shape"_L1).toString() });
        period.regions.append({ region.value("name"_L1).toString(), region.value("code"_L1).toString(), outline });
    }
    return period;
}

Result<Plate> plateFrom(const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    const auto kind = plateByName(id);
    if (!kind)
        return failure(Error::Kind::MissingValue, { id });
    const QPointF size = pointFrom(object.value("size"_L1).toArray());
    Plate plate { *kind, { size.x(), size.y() }, {} };
    const Outlines outlines = outlinesFrom(object.value("shapes"_L1).toObject());
    for (const QJsonValue &value : object.value("periods"_L1).toArray()) {
        auto period = periodFrom(value.toObject(), outlines);
        if (!period)
            return tl::unexpected(period.error());
        plate.periods.append(std::move(*period));
    }
    if (plate.periods.isEmpty() || plate.size.isEmpty())
        return failure(Error::Kind::MissingValue, { id });
    return plate;
}

} // namespace

QLatin1StringView plateName(PlateKind kind)
{
    return PlateNames[size_t(kind)];
}

std::optional<PlateKind> plateByName(QStringView name)
{
    const auto found = std::ranges::find_if(PlateNames, [name](QLatin1StringView known) { return known == name; });
    return found == PlateNames.end() ? std::nullopt : std::optional(PlateKind(found - PlateNames.begin()));
}

qsizetype Plate::periodOn(Day day) const
{
    const auto later = std::ranges::find_if(periods, [day](const Period &period) { return period.first > day; });
    return std::max<qsizetype>(0, later - periods.begin() - 1);
}

bool Plate::hasRegion(const QString &name) const
{
    return std::ranges::any_of(periods, [&name](const Period &period) {
        return std::ranges::any_of(period.regions, [&name](const Region &region) { return region.name == name; });
    });
}

Result<Atlas> Atlas::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadJson, { error.errorString() });
    Atlas atlas;
    atlas.m_plates.resize(PlateNames.size());
    for (const QJsonValue &value : document.object().value("plates"_L1).toArray()) {
        auto plate = plateFrom(value.toObject());
        if (!plate)
            return tl::unexpected(plate.error());
        atlas.m_plates[qsizetype(plate->kind)] = std::move(*plate);
    }
    for (size_t i = 0; i < PlateNames.size(); ++i) {
        if (atlas.m_plates.at(qsizetype(i)).periods.isEmpty())
            return failure(Error::Kind::MissingValue, { QString(PlateNames[i]) });
    }
    return atlas;
}

} // namespace phalera
