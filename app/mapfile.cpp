// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurefile.h"
#include "app/mapsheet.h"

#include <QFontDatabase>
#include <QPainter>

namespace phalera {

namespace {

constexpr double Width = 520; // points: within the margins of an A4 page
constexpr double Margin = 10;
constexpr int LabelSize = 9;

} // namespace

MapLook mapLookOnPaper(const QLocale &locale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(LabelSize);
    font.setHintingPreference(QFont::PreferNoHinting); // widths measured here hold at every resolution
    return { Theme::of(Theme::Kind::Print), locale, font };
}

Result<void> writeMap(const MapContent &content, const QString &path, const QString &caption, const QLocale &locale)
{
    const MapLook look = mapLookOnPaper(locale);
    const QSizeF size(Width, MapSheet::heightFor(content, look, Width, caption));
    const MapSheet sheet(content, look, { .size = size, .caption = caption });
    const auto paint = [&sheet](QPainter &painter) {
        painter.translate(Margin, Margin);
        sheet.paint(painter);
    };
    return writeFigure({ .title = sheet.title(), .size = size + QSizeF(2 * Margin, 2 * Margin), .paint = paint }, path);
}

} // namespace phalera
