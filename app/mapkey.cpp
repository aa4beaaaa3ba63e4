// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapkey.h"

#include "app/mapwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr QSizeF Swatch { 20, 12 };
constexpr double MarkGap = 5;   // between a mark and its text
constexpr double EntryGap = 14; // between two entries on a line
constexpr double HatchStep = 4;

QPainterPath pathOf(const Outline &outline)
{
    QPainterPath path; // even-odd: rings within rings are holes
    for (const Ring &ring : outline.rings)
        path.addPolygon(QPolygonF(ring));
    path.closeSubpath();
    return path;
}

/// Slanting lines across a shape, as lines and not as a pattern, which files would not keep.
QList<QLineF> hatch(const Outline &outline)
{
    // Along x + y = constant: crossings are sought on each such line.
    QList<QLineF> lines;
    const QRectF &bounds = outline.bounds;
    const double first = std::ceil((bounds.left() + bounds.top()) / HatchStep) * HatchStep;
    for (double sum = first; sum < bounds.right() + bounds.bottom(); sum += HatchStep) {
        std::vector<double> crossings; // as x
        for (const Ring &ring : outline.rings) {
            for (qsizetype i = 0; i < ring.size(); ++i) {
                const QPointF &a = ring.at(i == 0 ? ring.size() - 1 : i - 1);
                const QPointF &b = ring.at(i);
                const double fromA = a.x() + a.y() - sum;
                const double fromB = b.x() + b.y() - sum;
                if ((fromA > 0) != (fromB > 0))
                    crossings.push_back(a.x() + (b.x() - a.x()) * fromA / (fromA - fromB));
            }
        }
        std::ranges::sort(crossings);
        for (size_t i = 0; i + 1 < crossings.size(); i += 2)
            lines.append({ crossings[i], sum - crossings[i], crossings[i + 1], sum - crossings[i + 1] });
    }
    return lines;
}

} // namespace

bool isHatched(const Theme &theme, qsizetype number)
{
    return theme.kind == Theme::Kind::Print && number % 2 == 1;
}

void fillWithClass(QPainter &painter, const Outline &outline, const Theme &theme, qsizetype number, qsizetype count)
{
    const QColor fill = classColour(theme, number, count);
    painter.fillPath(pathOf(outline), fill);
    if (!isHatched(theme, number))
        return;
    painter.setPen(QPen(number < count / 2 ? theme.soft : theme.panel, 0.6));
    painter.drawLines(hatch(outline));
}

void drawCircle(QPainter &painter, const QPointF &middle, double radius, const Theme &theme, PlateKind plate)
{
    QColor fill = theme.kind == Theme::Kind::Print ? theme.soft : theme.accent;
    painter.setPen(plate == PlateKind::Tiles ? QPen(Qt::NoPen) : QPen(fill, 1));
    fill.setAlphaF(0.35F);
    painter.setBrush(fill);
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

MapKey::MapKey(const MapContent &content, const MapLook &look, double largestRadius)
    : m_look(look)
    , m_plate(content.figures.plate)
    , m_title(keyTitle(content))
{
    if (content.style == MapStyle::Circles) {
        qint64 largest = 0;
        for (const MapFigures::Drawn &drawn : content.figures.drawn)
            largest = std::max(largest, drawn.count.count);
        for (const qint64 size : keySizes(largest))
            m_entries.append({ look.locale.toString(size), circleRadius(size, largest, largestRadius), -1 });
        return;
    }
    const auto empty = std::ranges::count_if(content.figures.drawn,
        [&content](const MapFigures::Drawn &drawn) { return !content.shadedValue(drawn.count); });
    if (empty > 0)
        m_entries.append(
            { QCoreApplication::translate("Map", "none (%1)", "key of a map, number of places").arg(empty), 0, -1 });
    const QList<ValueClass> classes = content.classes();
    m_classes = classes.size();
    for (qsizetype i = 0; i < classes.size(); ++i)
        m_entries.append({ classWords(content, classes.at(i), look.locale), 0, i });
}

double MapKey::textWidth(const QString &text) const
{
    return std::ceil(QFontMetricsF(m_look.font).horizontalAdvance(text)) + 1;
}

double MapKey::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_look.font).height());
}

QSizeF MapKey::markSize(const Entry &entry) const
{
    return entry.radius > 0 ? QSizeF(2 * entry.radius + 1, 2 * entry.radius + 1) : Swatch;
}

/// The title, then the entries.
QList<MapKey::Placed> MapKey::placed(double width) const
{
    QList<Placed> result { { {}, QRectF(0, 0, textWidth(m_title), lineHeight()) } };
    double x = width < narrowest() + EntryGap ? 0 : result.constFirst().text.right() + EntryGap;
    double top = x > 0 ? 0 : lineHeight() + 3;
    double height = x > 0 ? lineHeight() : 0;
    qsizetype lineStart = 1;
    const auto centreLine = [&] {
        for (qsizetype i = lineStart; i < result.size(); ++i) {
            result[i].mark.moveCenter({ result.at(i).mark.center().x(), top + height / 2 });
            result[i].text.moveCenter({ result.at(i).text.center().x(), top + height / 2 });
        }
        if (top == 0) // the title stands on the first line of entries
            result[0].text.moveCenter({ result.at(0).text.center().x(), height / 2 });
        lineStart = result.size();
    };
    for (const Entry &entry : m_entries) {
        const QSizeF mark = markSize(entry);
        const double needed = mark.width() + MarkGap + textWidth(entry.text);
        if (x > 0 && x + needed > width) {
            centreLine();
            top += height + 3;
            x = 0;
            height = 0;
        }
        height = std::max({ height, mark.height(), lineHeight() });
        result.append({ QRectF(QPointF(x, top), mark),
            QRectF(x + mark.width() + MarkGap, top, textWidth(entry.text), lineHeight()) });
        x += needed + EntryGap;
    }
    centreLine();
    return result;
}

QSizeF MapKey::sizeFor(double width) const
{
    QRectF bounds;
    for (const Placed &placed : placed(width))
        bounds |= placed.text | placed.mark;
    return { bounds.right(), bounds.bottom() };
}

double MapKey::narrowest() const
{
    double width = textWidth(m_title);
    for (const Entry &entry : m_entries)
        width = std::max(width, markSize(entry).width() + MarkGap + textWidth(entry.text));
    return width;
}

QList<std::pair<QRectF, QString>> MapKey::texts(const QRectF &within) const
{
    QList<std::pair<QRectF, QString>> texts;
    const QList<Placed> places = placed(within.width());
    for (qsizetype i = 0; i < places.size(); ++i)
        texts.append({ places.at(i).text.translated(within.topLeft()), i == 0 ? m_title : m_entries.at(i - 1).text });
    return texts;
}

void MapKey::paint(QPainter &painter, const QRectF &within) const
{
    const QList<Placed> places = placed(within.width());
    painter.setFont(m_look.font);
    for (const auto &[rect, text] : texts(within)) {
        painter.setPen(m_look.theme.soft);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QRectF mark = places.at(i + 1).mark.translated(within.topLeft());
        if (entry.radius > 0) {
            drawCircle(painter, mark.center(), entry.radius, m_look.theme, m_plate);
            continue;
        }
        const Outline swatch { { { mark.topLeft(), mark.topRight(), mark.bottomRight(), mark.bottomLeft() } }, {},
            mark };
        fillWithClass(painter, swatch, m_look.theme, entry.number, m_classes);
        painter.setPen(QPen(m_look.theme.faint, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark);
    }
}

} // namespace phalera
