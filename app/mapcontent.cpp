// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapcontent.h"

#include "app/atlasresource.h"
#include "app/querywords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace phalera {

namespace {

constexpr std::array StyleNames { QLatin1StringView("circles"), QLatin1StringView("shades"),
    QLatin1StringView("shares") };

QColor between(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return { channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()) };
}

} // namespace

QLatin1StringView mapStyleName(MapStyle style)
{
    return StyleNames[size_t(style)];
}

std::optional<MapStyle> mapStyleByName(QStringView name)
{
    const auto found = std::ranges::find_if(StyleNames, [name](QLatin1StringView known) { return known == name; });
    return found == StyleNames.end() ? std::nullopt : std::optional(MapStyle(found - StyleNames.begin()));
}

std::optional<qint64> MapContent::shadedValue(const PlaceCount &place) const
{
    if (place.count == 0)
        return {};
    if (style != MapStyle::ShareShades)
        return place.count;
    const auto share = place.share();
    return share ? std::optional(qint64(std::floor(*share))) : std::nullopt;
}

QList<ValueClass> MapContent::classes() const
{
    if (style == MapStyle::Circles)
        return {};
    QList<qint64> values;
    for (const MapFigures::Drawn &drawn : figures.drawn) {
        if (const auto value = shadedValue(drawn.count))
            values.append(*value);
    }
    return classesOf(values, rule);
}

QColor classColour(const Theme &theme, qsizetype number, qsizetype count)
{
    if (number < 0)
        return theme.panel;
    constexpr double Faintest = 0.14; // still apart from the ground
    const double part = count > 1 ? Faintest + (1 - Faintest) * double(number) / double(count - 1) : 0.5;
    // The full accent would be too heavy a black on paper, and too light to be written on in the dark.
    const QColor full = theme.kind == Theme::Kind::Print ? QColor(0x50, 0x50, 0x50)
        : theme.kind == Theme::Kind::Dark                ? between(theme.accent, theme.panel, 0.1)
                                                         : between(theme.accent, theme.text, 0.2);
    return between(theme.panel, full, part);
}

Result<MapContent> mapOf(const Answer &answer, const MapWish &wish)
{
    const Result<Atlas> atlas = builtInAtlas();
    if (!atlas)
        return tl::unexpected(atlas.error());
    const Plate &plate = atlas->plate(wish.plate);
    MapContent content { countPlaces(answer), {}, wish.style, wish.rule, {} };
    const qsizetype period = wish.borders ? plate.periodOn(*wish.borders) : periodOf(plate, content.counts);
    content.figures = mapFigures(plate, period, content.counts);
    for (const QString &value : chosenFacetValues(answer.query, Field::Republic))
        content.chosen.append(regionNamedBy(value));
    return content;
}

} // namespace phalera
