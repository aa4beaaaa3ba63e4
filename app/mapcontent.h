// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "atlas/mapcounts.h"
#include "atlas/valueclasses.h"
#include "record/result.h"

#include <QStringList>

#include <optional>

namespace phalera {

/// How numbers are put on a map. Shares have no circles: parts of wholes of different size have no sum to compare.
enum class MapStyle : quint8 { Circles, Shades, ShareShades };
[[nodiscard]] QLatin1StringView mapStyleName(MapStyle style); ///< "circles", "shades", "shares"
[[nodiscard]] std::optional<MapStyle> mapStyleByName(QStringView name);

/// Everything that a map shows.
struct MapContent
{
    MapCounts counts;
    MapFigures figures;
    MapStyle style = MapStyle::Circles;
    ClassRule rule = ClassRule::Quantiles;
    QStringList chosen; ///< names of the places that the query itself asks for

    /// What the shade of a place is taken from: its count, or its share in whole percent; none where nothing was
    /// counted.
    [[nodiscard]] std::optional<qint64> shadedValue(const PlaceCount &place) const;
    /// The classes of the places that are drawn; none for circles.
    [[nodiscard]] QList<ValueClass> classes() const;
};

/// How a map is wished.
struct MapWish
{
    PlateKind plate = PlateKind::Republics;
    std::optional<Day> borders {}; ///< of this day; else those in which what is found can lie
    MapStyle style = MapStyle::Circles;
    ClassRule rule = ClassRule::Quantiles;
};
/// The map of an answer. Errors: those of the atlas.
[[nodiscard]] Result<MapContent> mapOf(const Answer &answer, const MapWish &wish);

/// Fill of a class: one hue from faint to full, so that it reads in grey and to colour-blind eyes; -1 is "nothing
/// counted".
[[nodiscard]] QColor classColour(const Theme &theme, qsizetype number, qsizetype count);

} // namespace phalera
