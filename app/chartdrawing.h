// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartsheet.h"
#include "record/result.h"

#include <QPicture>
#include <QSizeF>
#include <QString>

namespace phalera {

/// How a chart is drawn outside of a window.
struct ChartOptions
{
    QSizeF size {}; ///< in points; as wide as a page where it has no width, as high as it needs where it has no height
    double fontSize = 9;   ///< of the labels, in points
    QString fontFamily {}; ///< empty: the face of figures on paper
    Theme theme = Theme::of(Theme::Kind::Print);
    ChartInk ink = ChartInk::Patterns;
    ChartForm form = ChartForm::Stacked;
    QLocale locale {};
    std::optional<QString> title {}; ///< none: what the series says of itself; empty: no title
    bool hasNumbers = true;          ///< total, possible, undated below the title
    QStringList notes {};            ///< paragraphs below the chart
    QStringList sides {};            ///< of a comparison: what A and B are, in words
    int dotsPerInch = 300;           ///< of a PNG
};

/// The size that a chart needs for all its bars and labels, in points, at a width.
[[nodiscard]] QSizeF chartSize(const Series &series, const ChartOptions &options, double width = 500);

/// The chart laid out as it is drawn into files, and the size of the whole with its margin.
[[nodiscard]] ChartSheet chartSheet(const Series &series, const ChartOptions &options);

/// The chart of the window as a recorded drawing with real text. Needs a QGuiApplication, as everything here.
[[nodiscard]] QPicture chartPicture(const Series &series, const ChartOptions &options);

/// Writes the chart as SVG, PDF or PNG, by the suffix of the path. `options.size` is that of the whole file. Errors:
/// UnknownFormat, FileNotWritable.
[[nodiscard]] Result<void> writeChart(const Series &series, const QString &path, const ChartOptions &options);
/// Paints what writeChart() writes, one unit a point; gives its size.
QSizeF paintChartFile(QPainter &painter, const Series &series, const ChartOptions &options);

/// The file of a chart's numbers, beside that of its drawing.
[[nodiscard]] QString numbersPath(const QString &drawingPath);
/// Writes the numbers of a chart as CSV in UTF-8: a row a key and part, then what has no key, then the total with all
/// that is possible. Error: FileNotWritable.
[[nodiscard]] Result<void> writeChartNumbers(const Series &series, const QString &path);
[[nodiscard]] Result<void> writeChartNumbers(const Series &series, QIODevice &device);

} // namespace phalera
