// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapkey.h"
#include "atlas/maplayout.h"
#include "record/result.h"

namespace phalera {

/// A map with its title, numbers, key and notes, laid out on a sheet: the same in the window, in files and on paper.
class MapSheet
{
public:
    struct Frame
    {
        QSizeF size;
        double zoom = 1;
        QPointF centre { 0.5, 0.5 };
        QString caption {}; ///< below everything; may be empty
    };
    MapSheet() = default;
    MapSheet(const MapContent &content, const MapLook &look, const Frame &frame);

    /// The height that suits a width, so that the plate fills it.
    [[nodiscard]] static double heightFor(
        const MapContent &content, const MapLook &look, double width, const QString &caption);

    [[nodiscard]] const MapContent &content() const { return m_content; }
    [[nodiscard]] const MapLayout &layout() const { return m_layout; }
    [[nodiscard]] QRectF plot() const { return m_layout.plot; }
    [[nodiscard]] QString title() const;

    void paint(QPainter &painter) const;
    /// Painted in two parts: the outlines, then everything else over them.
    void paintLand(QPainter &painter) const;
    void paintOverLand(QPainter &painter) const;
    /// Whether the outlines of another sheet are painted as these are, whatever was counted.
    [[nodiscard]] bool hasSameLand(const MapSheet &other) const;
    /// Marks a region as the pointer or the keyboard has it.
    void paintMark(QPainter &painter, qsizetype region) const;
    /// Every text that is drawn and where.
    [[nodiscard]] QList<std::pair<QRectF, QString>> texts() const;

private:
    struct Text
    {
        QRectF rect;
        QString words;
        QFont font;
        QColor colour;
    };
    double addTexts(const QStringList &paragraphs, const QFont &font, const QColor &colour, double top);
    [[nodiscard]] QStringList notes(const QString &caption) const;
    void layOutMap(const QRectF &room, const Frame &frame);
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    [[nodiscard]] QColor landColour(const PlacedRegion &region) const;
    [[nodiscard]] qsizetype classNumber(const PlacedRegion &region) const;
    [[nodiscard]] const MapFigures::Drawn &drawn(const PlacedRegion &region) const;

    MapContent m_content;
    MapLook m_look;
    QList<ValueClass> m_classes;
    QList<Text> m_texts;
    MapKey m_key;
    QRectF m_keyRect;
    MapLayout m_layout;
    QSizeF m_size;
};

/// Writes a map in greys as SVG (with real text), PDF or PNG (300 dots an inch), by the suffix of the path. Errors:
/// UnknownFormat, FileNotWritable.
[[nodiscard]] Result<void> writeMap(
    const MapContent &content, const QString &path, const QString &caption, const QLocale &locale);

} // namespace phalera
