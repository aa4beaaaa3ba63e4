// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"

#include "app/figurefile.h"

#include <QPainter>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double DefaultWidth = 500;
constexpr double FileMargin = 8; // around a chart that is a file of its own

QFont labelFont(const ChartOptions &options)
{
    QFont font;
    font.setFamilies(options.fontFamily.isEmpty() ? QStringList { u"PT Sans"_s, u"Noto Sans"_s, u"DejaVu Sans"_s }
                                                  : QStringList { options.fontFamily });
    font.setPixelSize(qRound(options.fontSize));       // one pixel of a drawing is a point
    font.setHintingPreference(QFont::PreferNoHinting); // widths measured here hold at every resolution
    return font;
}

ChartLook lookOf(const ChartOptions &options)
{
    return { options.theme, options.locale, labelFont(options), options.ink, options.title, options.hasNumbers,
        options.notes };
}

ChartData dataOf(const Series &series, const ChartOptions &options)
{
    return chartData(series, { options.theme, options.form, options.ink, options.sides });
}

/// The sheet of a file, which has a margin around it.
ChartSheet fileSheet(const Series &series, ChartOptions options)
{
    const double width = options.size.width() > 0 ? options.size.width() : DefaultWidth + 2 * FileMargin;
    options.size = { width - 2 * FileMargin, options.size.height() > 0 ? options.size.height() - 2 * FileMargin : 0 };
    return chartSheet(series, options);
}

void paintFile(QPainter &painter, const ChartSheet &sheet)
{
    painter.save();
    painter.translate(FileMargin, FileMargin);
    sheet.paint(painter);
    painter.restore();
}

QSizeF fileSize(const ChartSheet &sheet)
{
    return sheet.size() + QSizeF(2 * FileMargin, 2 * FileMargin);
}

} // namespace

QSizeF chartSize(const Series &series, const ChartOptions &options, double width)
{
    return { width, ChartSheet::heightFor(dataOf(series, options), lookOf(options), width) };
}

ChartSheet chartSheet(const Series &series, const ChartOptions &options)
{
    const ChartData data = dataOf(series, options);
    const ChartLook look = lookOf(options);
    QSizeF size = options.size;
    if (size.width() <= 0)
        size.setWidth(DefaultWidth);
    if (size.height() <= 0)
        size.setHeight(ChartSheet::heightFor(data, look, size.width()));
    return { data, look, size };
}

QPicture chartPicture(const Series &series, const ChartOptions &options)
{
    const ChartSheet sheet = chartSheet(series, options);
    QPicture picture;
    QPainter painter(&picture);
    sheet.paint(painter);
    painter.end();
    picture.setBoundingRect(QRectF(QPointF(), sheet.size()).toAlignedRect());
    return picture;
}

QSizeF paintChartFile(QPainter &painter, const Series &series, const ChartOptions &options)
{
    const ChartSheet sheet = fileSheet(series, options);
    painter.fillRect(QRectF(QPointF(), fileSize(sheet)), options.theme.panel);
    paintFile(painter, sheet);
    return fileSize(sheet);
}

Result<void> writeChart(const Series &series, const QString &path, const ChartOptions &options)
{
    const ChartSheet sheet = fileSheet(series, options);
    return writeFigure({ .title = sheet.title(),
                           .size = fileSize(sheet),
                           .paint = [&sheet](QPainter &painter) { paintFile(painter, sheet); },
                           .ground = options.theme.panel,
                           .dotsPerInch = options.dotsPerInch },
        path);
}

} // namespace phalera
