// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapsheet.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 520; // points: within the margins of an A4 page
constexpr double Margin = 10;
constexpr int LabelSize = 9;
constexpr int PixelsPerInch = 300;
constexpr double PointsPerInch = 72;

void paintOn(QPaintDevice &device, const MapSheet &sheet, const QSizeF &size, double scale)
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.translate(Margin, Margin);
    sheet.paint(painter);
}

void writeSvg(QIODevice &device, const MapSheet &sheet, const QSizeF &size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setResolution(int(PointsPerInch));
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(sheet.title());
    paintOn(svg, sheet, size, 1);
}

void writePdf(QIODevice &device, const MapSheet &sheet, const QSizeF &size)
{
    QPdfWriter pdf(&device);
    pdf.setTitle(sheet.title());
    pdf.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(PixelsPerInch);
    paintOn(pdf, sheet, size, PixelsPerInch / PointsPerInch);
}

bool writePng(QIODevice &device, const MapSheet &sheet, const QSizeF &size)
{
    constexpr double Scale = PixelsPerInch / PointsPerInch;
    QImage image((size * Scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(PixelsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(PixelsPerInch / 0.0254));
    paintOn(image, sheet, size, Scale);
    return image.save(&device, "PNG");
}

} // namespace

Result<void> writeMap(const MapContent &content, const QString &path, const QString &caption, const QLocale &locale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "svg"_L1 && suffix != "pdf"_L1 && suffix != "png"_L1)
        return failure(Error::Kind::UnknownFormat, { path });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(LabelSize);
    font.setHintingPreference(QFont::PreferNoHinting); // widths measured here hold at every resolution
    const MapLook look { Theme::of(Theme::Kind::Print), locale, font };
    const QSizeF inner(Width, MapSheet::heightFor(content, look, Width, caption));
    const MapSheet sheet(content, look, { .size = inner, .caption = caption });
    const QSizeF size = inner + QSizeF(2 * Margin, 2 * Margin);
    bool isWritten = true;
    if (suffix == "svg"_L1)
        writeSvg(file, sheet, size);
    else if (suffix == "pdf"_L1)
        writePdf(file, sheet, size);
    else
        isWritten = writePng(file, sheet, size);
    if (!isWritten || !file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    return {};
}

} // namespace phalera
