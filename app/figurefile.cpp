// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int PdfResolution = 300;
constexpr double PointsPerInch = 72;
constexpr double MillimetresPerInch = 25.4;

/// One unit of the figure is a point; the device has `scale` dots to it.
void paintOn(QPaintDevice &device, const Figure &figure, double scale)
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), figure.size), figure.ground);
    figure.paint(painter);
}

} // namespace

QByteArray figureSvg(const Figure &figure)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(PointsPerInch));
    const QSize rounded(int(std::ceil(figure.size.width())), int(std::ceil(figure.size.height())));
    generator.setSize(rounded);
    generator.setViewBox(QRectF(QPointF(), figure.size));
    generator.setTitle(figure.title);
    paintOn(generator, figure, 1);
    // The generator knows sizes in whole points only; a figure is to be as wide as it was asked for.
    const auto attributes = [](double width, double height) {
        const auto millimetres
            = [](double points) { return QByteArray::number(points * MillimetresPerInch / PointsPerInch); };
        return QByteArray("width=\"" + millimetres(width) + "mm\" height=\"" + millimetres(height) + "mm\"");
    };
    QByteArray bytes = buffer.data();
    bytes.replace(attributes(rounded.width(), rounded.height()), attributes(figure.size.width(), figure.size.height()));
    return bytes;
}

namespace {

QByteArray pdf(const Figure &figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(figure.title);
    writer.setPageSize(QPageSize(figure.size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(PdfResolution);
    paintOn(writer, figure, PdfResolution / PointsPerInch);
    return buffer.data();
}

QByteArray png(const Figure &figure)
{
    const double scale = figure.dotsPerInch / PointsPerInch;
    QImage image((figure.size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const int dotsPerMetre = qRound(figure.dotsPerInch * 1000 / MillimetresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, figure.title);
    paintOn(image, figure, scale);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace

double pointsOfMillimetres(double millimetres)
{
    return millimetres * PointsPerInch / MillimetresPerInch;
}

Result<void> writeFigure(const Figure &figure, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "svg"_L1 && suffix != "pdf"_L1 && suffix != "png"_L1)
        return failure(Error::Kind::UnknownFormat, { path });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    const QByteArray bytes = suffix == "svg"_L1 ? figureSvg(figure) : suffix == "pdf"_L1 ? pdf(figure) : png(figure);
    if (bytes.isEmpty() || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    return {};
}

} // namespace phalera
