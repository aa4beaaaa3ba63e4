// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapsheet.h"

#include "app/mapwords.h"
#include "app/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double Gap = 8;
constexpr double LabelPart = 0.13; // of the plot's width, kept free in the west for the labels of small republics

/// Radius of the largest circle as a part of the plot's width: in the tiles it just fits.
double circlePart(PlateKind plate)
{
    return plate == PlateKind::Republics ? 0.05 : 0.03;
}

QPainterPath pathOf(const Outline &outline)
{
    QPainterPath path;
    for (const Ring &ring : outline.rings) {
        path.addPolygon(QPolygonF(ring));
        path.closeSubpath();
    }
    return path;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont small(QFont font)
{
    font.setPixelSize(std::max(1, font.pixelSize() - 1));
    return font;
}

/// Of a line of a label: its number stands out.
QFont labelFont(const QFont &font, const QString &line)
{
    return line.at(0).isDigit() ? bold(small(font)) : small(font);
}

} // namespace

MapSheet::MapSheet(const MapContent &content, const MapLook &look, const Frame &frame)
    : m_content(content)
    , m_look(look)
    , m_classes(content.classes())
    , m_size(frame.size)
{
    const QString why = emptyMapSentence(content.counts);
    double top = content.counts.hasPlaces ? addTexts({ title() }, bold(look.font), look.theme.text, 0) : 0;
    if (!why.isEmpty()) {
        addTexts({ why }, look.font, look.theme.soft, top + 2);
        return;
    }
    top = addTexts({ mapNumbers(content, look.locale).join(u" · "_s) }, look.font, look.theme.soft, top + 2);
    const qsizetype firstNote = m_texts.size();
    const double notesHeight = addTexts(notes(frame.caption), small(look.font), look.theme.faint, 0);
    const double notesTop = frame.size.height() - notesHeight;
    for (qsizetype i = firstNote; i < m_texts.size(); ++i)
        m_texts[i].rect.translate(0, notesTop);
    layOutMap(QRectF(QPointF(0, top + Gap), QPointF(frame.size.width(), notesTop - Gap)), frame);
}

double MapSheet::heightFor(const MapContent &content, const MapLook &look, double width, const QString &caption)
{
    MapSheet sheet;
    sheet.m_size = QSizeF(width, 0);
    sheet.m_content = content;
    double height = sheet.addTexts({ mapTitle(content) }, bold(look.font), {}, 0);
    height = sheet.addTexts({ mapNumbers(content, look.locale).join(u" · "_s) }, look.font, {}, height + 2);
    height = sheet.addTexts(sheet.notes(caption), small(look.font), {}, height);
    const bool isRepublics = content.figures.plate == PlateKind::Republics;
    const QSizeF plate = content.figures.size;
    const double mapWidth = width * (isRepublics ? 1 - LabelPart : 1);
    const MapKey key(content, look, circlePart(content.figures.plate) * width);
    return std::ceil(height + 3 * Gap + mapWidth * plate.height() / plate.width() + key.sizeFor(width).height());
}

QString MapSheet::title() const
{
    return mapTitle(m_content);
}

QStringList MapSheet::notes(const QString &caption) const
{
    QStringList notes { mapNotes(m_content, m_look.locale).join(u' ') };
    if (!caption.isEmpty())
        notes.append(caption);
    return notes;
}

/// Gives the bottom of the last line.
double MapSheet::addTexts(const QStringList &paragraphs, const QFont &font, const QColor &colour, double top)
{
    const double height = std::ceil(QFontMetricsF(font).height());
    for (const QString &line : wrapped(paragraphs, font, m_size.width())) {
        m_texts.append({ QRectF(0, top, QFontMetricsF(font).horizontalAdvance(line) + 1, height), line, font, colour });
        top += height;
    }
    return top;
}

void MapSheet::layOutMap(const QRectF &room, const Frame &frame)
{
    if (room.width() < 60 || room.height() < 60)
        return;
    const double labelRoom = m_content.figures.plate == PlateKind::Republics ? LabelPart : 0;
    const double aspect = m_content.figures.size.width() / m_content.figures.size.height() / (1 - labelRoom);
    const auto circleIn = [this](const QRectF &plot, double shape) {
        return circlePart(m_content.figures.plate) * std::min(plot.width(), plot.height() * shape);
    };
    // The key stands below the map; beside it where the map cannot use the width.
    m_key = MapKey(m_content, m_look, circleIn(room, aspect));
    const QSizeF below = m_key.sizeFor(room.width());
    const bool isBeside = room.width() - (room.height() - below.height()) * aspect > m_key.narrowest() + 2 * Gap;
    const QSizeF key = isBeside ? m_key.sizeFor(m_key.narrowest()) : below;
    const QRectF plot
        = isBeside ? room.adjusted(0, 0, -key.width() - 2 * Gap, 0) : room.adjusted(0, 0, 0, -key.height() - Gap);
    m_keyRect = isBeside
        ? QRectF(room.right() - m_key.narrowest(), room.bottom() - key.height(), m_key.narrowest(), key.height())
        : QRectF(room.left(), room.bottom() - key.height(), room.width(), key.height());

    QList<LabelForms> forms;
    for (const MapFigures::Drawn &drawn : std::as_const(m_content.figures.drawn))
        forms.append(labelForms(m_content, drawn, m_look.locale));
    MapFrame mapFrame;
    mapFrame.plot = plot;
    mapFrame.margins = QMarginsF(labelRoom * std::min(plot.width(), plot.height() * aspect), 0, 0, 0);
    mapFrame.zoom = frame.zoom;
    mapFrame.centre = frame.centre;
    mapFrame.largestCircle = m_content.style == MapStyle::Circles ? circleIn(room, aspect) : 0;
    m_layout = layOut(m_content.figures, mapFrame, forms, [this](const QString &line) {
        const QFontMetricsF metrics(labelFont(m_look.font, line));
        return QSizeF(metrics.horizontalAdvance(line) + 1, metrics.height());
    });
}

const MapFigures::Drawn &MapSheet::drawn(const PlacedRegion &region) const
{
    return m_content.figures.drawn.at(region.drawn);
}

QColor MapSheet::landColour(const PlacedRegion &region) const
{
    if (m_content.style == MapStyle::Circles)
        return m_look.theme.ground == m_look.theme.panel ? QColor(0xF2, 0xF2, 0xF2) : m_look.theme.ground;
    return classColour(m_look.theme, classNumber(region), m_classes.size());
}

/// -1 where nothing was counted, and for circles.
qsizetype MapSheet::classNumber(const PlacedRegion &region) const
{
    const auto value = m_content.shadedValue(drawn(region).count);
    return value ? classOf(m_classes, *value) : -1;
}

void MapSheet::paint(QPainter &painter) const
{
    paintLand(painter);
    paintOverLand(painter);
}

void MapSheet::paintOverLand(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Text &text : m_texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(text.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text.words);
    }
    if (m_layout.regions.isEmpty())
        return;
    paintMarks(painter);
    paintLabels(painter);
    m_key.paint(painter, m_keyRect);
}

bool MapSheet::hasSameLand(const MapSheet &other) const
{
    const auto key = [](const MapSheet &sheet) {
        return std::tuple(sheet.m_content.figures.plate, sheet.m_content.figures.period.first, sheet.m_layout.plot,
            sheet.m_layout.scale, sheet.m_layout.origin, sheet.m_look.theme.kind);
    };
    return m_content.style == MapStyle::Circles && other.m_content.style == MapStyle::Circles
        && key(*this) == key(other) && m_layout.regions.size() == other.m_layout.regions.size();
}

void MapSheet::paintLand(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_layout.plot);
    const QPen border(
        m_look.theme.kind == Theme::Kind::Dark ? m_look.theme.panel.lighter(250) : m_look.theme.faint, 0.7);
    for (const PlacedRegion &region : m_layout.regions) {
        const QPainterPath path = pathOf(region.outline);
        if (m_content.style == MapStyle::Circles)
            painter.fillPath(path, landColour(region));
        else
            fillWithClass(painter, region.outline, m_look.theme, classNumber(region), m_classes.size());
        painter.strokePath(path, border);
    }
    painter.restore();
}

/// What is chosen and the circles.
void MapSheet::paintMarks(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_layout.plot);
    for (const PlacedRegion &region : m_layout.regions) {
        if (m_content.chosen.contains(drawn(region).region.name))
            painter.strokePath(pathOf(region.outline), QPen(m_look.theme.text, 2));
    }
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_layout.regions.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, std::greater<>(), [this](qsizetype i) { return m_layout.regions.at(i).radius; });
    for (const qsizetype i : std::as_const(order)) {
        const PlacedRegion &region = m_layout.regions.at(i);
        if (region.radius > 0)
            drawCircle(painter, region.outline.anchor, region.radius, m_look.theme, m_content.figures.plate);
    }
    painter.restore();
}

void MapSheet::paintLabels(QPainter &painter) const
{
    for (const MapLabel &label : m_layout.labels) {
        if (!label.leader.isNull()) {
            // Cased, so that it is seen on every shade.
            painter.setPen(QPen(m_look.theme.panel, 2.4));
            painter.drawLine(label.leader);
            painter.setPen(QPen(m_look.theme.soft, 0.8));
            painter.drawLine(label.leader);
        }
        // On lines, and on land that it does not name, a label has a ground of its own.
        const bool isTag = label.isOnOtherLand
            || (label.leader.isNull() && isHatched(m_look.theme, classNumber(m_layout.regions.at(label.region))));
        const QColor ground
            = label.leader.isNull() && !isTag ? landColour(m_layout.regions.at(label.region)) : m_look.theme.panel;
        if (isTag)
            painter.fillRect(label.rect.adjusted(-2, 0, 2, 0), ground);
        painter.setPen(readable(m_look.theme.text, ground));
        double top = label.rect.top();
        for (const QString &line : label.lines) {
            const QFont font = labelFont(m_look.font, line);
            const double height = QFontMetricsF(font).height();
            painter.setFont(font);
            painter.drawText(
                QRectF(label.rect.left(), top, label.rect.width(), height), Qt::AlignCenter | Qt::TextDontClip, line);
            top += height;
        }
    }
}

void MapSheet::paintMark(QPainter &painter, qsizetype region) const
{
    if (region < 0 || region >= m_layout.regions.size())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_layout.plot);
    painter.strokePath(pathOf(m_layout.regions.at(region).outline), QPen(m_look.theme.accent, 2));
    painter.restore();
}

QList<std::pair<QRectF, QString>> MapSheet::texts() const
{
    QList<std::pair<QRectF, QString>> texts;
    for (const Text &text : m_texts)
        texts.append({ text.rect, text.words });
    if (m_layout.regions.isEmpty())
        return texts;
    for (const MapLabel &label : m_layout.labels)
        texts.append({ label.rect, label.lines.join(u' ') });
    return texts + m_key.texts(m_keyRect);
}

} // namespace phalera
