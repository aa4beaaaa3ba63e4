// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"
#include "lineage/outline.h"

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

struct LaidOutLineage
{
    LineageFacts facts;
    LineageLayout layout;
    QFont font;
};

LaidOutLineage laidOut(
    const LineageRecords &records, const Answer &everything, const LineageSheet &sheet, const QLocale &locale)
{
    LaidOutLineage laid;
    laid.font = sheet.font;
    if (laid.font.pixelSize() <= 0)
        laid.font.setPixelSize(PixelsOfText);
    laid.font.setHintingPreference(QFont::PreferNoHinting); // widths must not depend on the resolution of the device
    laid.facts = lineageFacts(records, everything.snapshot, sheet.chosen, QDate::currentDate().toJulianDay());
    const LineageOutline outline = lineageOutline(laid.facts);
    const auto [first, last] = fullRange(outline);
    laid.layout = layOut(outline, lineageWords(records, locale),
        { sheet.size, sheet.first.value_or(first), sheet.last.value_or(last), sheet.otherStatesUnfolded },
        lineageMeasure(laid.font));
    return laid;
}

QByteArray svg(const LaidOutLineage &laid, const Theme &theme)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(laid.layout.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), laid.layout.size));
    generator.setTitle(QCoreApplication::translate("Lineage", "Lineage"));
    QPainter painter(&generator);
    drawLineage(painter, laid.layout, theme, laid.font);
    painter.end();
    return buffer.data();
}

QByteArray png(const LaidOutLineage &laid, const Theme &theme)
{
    static constexpr double scale = 2; // sharp on dense screens and in print
    QImage image((laid.layout.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawLineage(painter, laid.layout, theme, laid.font);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdf(const LaidOutLineage &laid, const Theme &theme)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QCoreApplication::translate("Lineage", "Lineage"));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(laid.layout.size, QPageSize::Point));
    QPainter painter(&writer);
    painter.scale(writer.logicalDpiX() / 72.0, writer.logicalDpiY() / 72.0);
    drawLineage(painter, laid.layout, theme, laid.font);
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
    const LineageSheet sheet { .size = points / scale, .font = QFont(u"PT Sans"_s) };
    const LaidOutLineage whole = laidOut(records, everything, sheet, locale);
    LineageFigure figure { QPicture(), whole.layout.size * scale, lineageSummary(whole.facts) };
    if (whole.layout.isEmpty())
        return figure;
    QPainter painter(&figure.picture);
    painter.scale(scale, scale);
    drawLineage(painter, whole.layout, Theme::of(Theme::Kind::Print), whole.font);
    return figure;
}

LineageLayout lineageLayout(
    const LineageRecords &records, const Answer &everything, const LineageSheet &sheet, const QLocale &locale)
{
    return laidOut(records, everything, sheet, locale).layout;
}

Result<void> writeLineage(const QString &path, const LineageRecords &records, const Answer &everything,
    const LineageSheet &sheet, const QLocale &locale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "svg"_L1 && ending != "png"_L1 && ending != "pdf"_L1)
        return failure(Error::Kind::UnknownFormat, { ending, u"svg, png, pdf"_s }, { .file = path, .field = {} });
    const LaidOutLineage laid = laidOut(records, everything, sheet, locale);
    const QByteArray bytes = ending == "svg"_L1 ? svg(laid, sheet.theme)
        : ending == "png"_L1                    ? png(laid, sheet.theme)
                                                : pdf(laid, sheet.theme);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() }, { .file = path, .field = {} });
    return {};
}

} // namespace phalera
