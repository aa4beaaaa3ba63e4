// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QString>

#include <array>
#include <optional>

namespace phalera {

/// How the counts of a series are drawn.
enum class ChartForm : quint8 {
    Stacked,    ///< one bar a key, its parts on one another
    Grouped,    ///< a bar for each part, side by side
    Share,      ///< every bar is 100 %
    Cumulative, ///< all up to the key
    Multiples,  ///< a small chart for each part, all with the same scale
    HeatMap,    ///< keys across, parts down, the count as a shade
    Pyramid,    ///< ages upwards, the two largest parts to the left and the right
    Points      ///< a dot for each serial number at its date
};
inline constexpr std::array AllChartForms { ChartForm::Stacked, ChartForm::Grouped, ChartForm::Share,
    ChartForm::Cumulative, ChartForm::Multiples, ChartForm::HeatMap, ChartForm::Pyramid, ChartForm::Points };

/// "stacked", "grouped", "share", "cumulative", "multiples", "heatmap", "pyramid", "points": on the command line.
[[nodiscard]] QLatin1StringView chartFormName(ChartForm form);
[[nodiscard]] std::optional<ChartForm> chartFormByName(QStringView name);
[[nodiscard]] QString chartFormWord(ChartForm form);

/// Whether counts along an axis, divided or not, can be drawn so.
[[nodiscard]] bool suits(ChartForm form, const SeriesAxis &axis, bool isDivided);
/// The form that is wished, where it suits; else the usual one of the axis.
[[nodiscard]] ChartForm fittingForm(ChartForm wished, const SeriesAxis &axis, bool isDivided);
/// What is counted for a form.
[[nodiscard]] Accumulation accumulationOf(ChartForm form);

} // namespace phalera
