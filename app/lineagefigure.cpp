// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int PixelsOfText = 13;

struct WholeLineage
{
    LineageFacts facts;
    LineageLayout layout;
    QFont font;
};

/// Everything on one sheet of this size, which grows downwards if it has to.
WholeLineage wholeLineage(const LineageRecords &records, const Answer &everything, const QSizeF &size,
    const QString &family, const QLocale &locale)
{
    WholeLineage whole;
    whole.font = family.isEmpty() ? QFont() : QFont(family);
    whole.font.setPixelSize(PixelsOfText);
    whole.font.setHintingPreference(QFont::PreferNoHinting); // widths must not depend on the resolution of the device
    whole.facts = lineageFacts(records, everything.snapshot, nullptr, QDate::currentDate().toJulianDay());
    const auto [first, last] = fullRange(whole.facts);
    whole.layout
        = layOut(whole.facts, lineageWords(records, locale), { size, first, last, false }, lineageMeasure(whole.font));
    return whole;
}

QByteArray svg(const WholeLineage &whole, const Theme &theme)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(whole.layout.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), whole.layout.size));
    generator.setTitle(QCoreApplication::translate("Lineage", "Lineage"));
    QPainter painter(&generator);
    drawLineage(painter, whole.layout, theme, whole.font);
    painter.end();
    return buffer.data();
}

QByteArray png(const WholeLineage &whole, const Theme &theme)
{
    static constexpr double scale = 2; // sharp on dense screens and in print
    QImage image((whole.layout.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawLineage(painter, whole.layout, theme, whole.font);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdf(const WholeLineage &whole, const Theme &theme)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QCoreApplication::translate("Lineage", "Lineage"));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(whole.layout.size, QPageSize::Point));
    QPainter painter(&writer);
    painter.scale(writer.logicalDpiX() / 72.0, writer.logicalDpiY() / 72.0);
    drawLineage(painter, whole.layout, theme, whole.font);
    painter.end();
    return buffer.data();
}

} // namespace

LineageFigure lineageFigure(
    const LineageRecords &records, const Answer &everything, const QSizeF &points, const QLocale &locale)
{
    // Laid out in the proportions of the screen and set smaller, so that marks and gaps keep their proportion to the
    // text.
    static constexpr double pointsOfText = 8;
    static constexpr double scale = pointsOfText / PixelsOfText;
    const WholeLineage whole = wholeLineage(records, everything, points / scale, u"PT Sans"_s, locale);
    LineageFigure figure { QPicture(), whole.layout.size * scale, lineageSummary(whole.facts) };
    if (whole.layout.isEmpty())
        return figure;
    QPainter painter(&figure.picture);
    painter.scale(scale, scale);
    drawLineage(painter, whole.layout, Theme::of(Theme::Kind::Print), whole.font);
    return figure;
}

Result<void> writeLineage(const QString &path, const LineageRecords &records, const Answer &everything,
    const QSizeF &size, const Theme &theme, const QLocale &locale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "svg"_L1 && ending != "png"_L1 && ending != "pdf"_L1)
        return failure(Error::Kind::UnknownFormat, { ending, u"svg, png, pdf"_s }, { .file = path, .field = {} });
    const WholeLineage whole = wholeLineage(records, everything, size, {}, locale);
    const QByteArray bytes = ending == "svg"_L1 ? svg(whole, theme)
        : ending == "png"_L1                    ? png(whole, theme)
                                                : pdf(whole, theme);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() }, { .file = path, .field = {} });
    return {};
}

} // namespace phalera
