// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "record/result.h"
#include "series/series.h"

#include <QLocale>
#include <QPicture>
#include <QSizeF>
#include <QString>

namespace phalera {

/// How a chart is drawn outside of a window. Title and numbers are always there; they come from the series itself.
struct ChartOptions
{
    QSizeF size; ///< in points; empty: as wide as a page and as high as the chart needs
    Theme theme = Theme::of(Theme::Kind::Print);
    QLocale locale;
    QString caption;    ///< set below the chart: the query, the version of the data
    QString fontFamily; ///< empty: the application's font
};

/// The size that a chart needs for all its bars and labels, in points, at a width.
[[nodiscard]] QSizeF chartSize(const Series &series, double width = 500);

/// The chart of the window as a recorded drawing with real text. Needs a QApplication, as everything below.
[[nodiscard]] QPicture chartPicture(const Series &series, const ChartOptions &options);

/// Writes the chart as SVG, PDF or PNG (at 300 dots an inch), by the suffix of the path. Errors: UnknownFormat,
/// FileNotWritable.
[[nodiscard]] Result<void> writeChart(const Series &series, const QString &path, const ChartOptions &options);

} // namespace phalera
