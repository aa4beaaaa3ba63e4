// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapcontent.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

class QPainter;

namespace phalera {

/// How a map is drawn: the font's pixel size is that of the labels.
struct MapLook
{
    Theme theme;
    QLocale locale;
    QFont font;
};

/// As files and paper have it.
[[nodiscard]] MapLook mapLookOnPaper(const QLocale &locale);

/// The key of a map: its shades with their limits, or circles with their numbers, in lines as wide as there is room.
class MapKey
{
public:
    MapKey() = default;
    MapKey(const MapContent &content, const MapLook &look, double largestRadius);

    /// The size of the key where it may be this wide.
    [[nodiscard]] QSizeF sizeFor(double width) const;
    /// As narrow as it can be: one entry a line.
    [[nodiscard]] double narrowest() const;
    void paint(QPainter &painter, const QRectF &within) const;
    /// Every text and where it stands in a key of this place.
    [[nodiscard]] QList<std::pair<QRectF, QString>> texts(const QRectF &within) const;

private:
    struct Entry
    {
        QString text;
        double radius = 0;     ///< of a circle; 0: a shade
        qsizetype number = -1; ///< of the class; -1: nothing counted
    };
    struct Placed
    {
        QRectF mark;
        QRectF text;
    };
    [[nodiscard]] QList<Placed> placed(double width) const;
    [[nodiscard]] QSizeF markSize(const Entry &entry) const;
    [[nodiscard]] double textWidth(const QString &text) const;
    [[nodiscard]] double lineHeight() const;

    MapLook m_look;
    PlateKind m_plate = PlateKind::Republics;
    QString m_title;
    QList<Entry> m_entries;
    qsizetype m_classes = 0;
};

/// In print every other class has lines over its shade, so that neighbours in the scale are told apart.
[[nodiscard]] bool isHatched(const Theme &theme, qsizetype number);
/// Fills a shape with the shade of a class, and its lines.
void fillWithClass(QPainter &painter, const Outline &outline, const Theme &theme, qsizetype number, qsizetype count);
/// Fill and edge of a circle, which lets the land under it be seen.
/// On tiles the texts lie on the circles, which have no edge there that would strike them through.
void drawCircle(QPainter &painter, const QPointF &middle, double radius, const Theme &theme, PlateKind plate);

} // namespace phalera
