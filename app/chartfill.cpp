// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfill.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace phalera {

namespace {

using Hatch = ChartFill::Hatch;

constexpr double LineDistance = 4;
constexpr double LineWidth = 0.7;
constexpr double DotSize = 1;
constexpr double NarrowestHatched = 3.5; // in narrower bars a hatch is only noise
constexpr double EdgeWidth = 0.5;
constexpr double DotInset = 0.5; // a square looks larger than a disc
constexpr int DotEdge = 130;     // per cent darker

struct GreyFill
{
    int ground;
    int ink;
    Hatch hatch;
};
constexpr std::array GreyFills { GreyFill { 0x40, 0, Hatch::None }, GreyFill { 0xD0, 0, Hatch::None },
    GreyFill { 0xFF, 0x30, Hatch::Rising }, GreyFill { 0x8C, 0, Hatch::None }, GreyFill { 0xFF, 0x30, Hatch::Crossed },
    GreyFill { 0xD0, 0x50, Hatch::Falling }, GreyFill { 0xFF, 0x30, Hatch::Level },
    GreyFill { 0xFF, 0x60, Hatch::Upright } };
constexpr std::array ColourHatches { Hatch::None, Hatch::Rising, Hatch::Level, Hatch::Falling, Hatch::Crossed,
    Hatch::Upright, Hatch::Rising, Hatch::None };

/// Lines x + y = n · step, or x - y = n · step, cut to the rectangle.
void addDiagonals(QList<QLineF> &lines, const QRectF &rect, double step, bool isRising)
{
    const double sign = isRising ? 1 : -1;
    const double first = isRising ? rect.left() + rect.top() : rect.left() - rect.bottom();
    const double last = isRising ? rect.right() + rect.bottom() : rect.right() - rect.top();
    for (double sum = std::ceil(first / step) * step; sum < last; sum += step) {
        const auto yAt = [&](double x) { return sign * (sum - x); };
        const auto xAt = [&](double y) { return sum - sign * y; };
        const double yLeft = std::clamp(yAt(rect.left()), rect.top(), rect.bottom());
        const double yRight = std::clamp(yAt(rect.right()), rect.top(), rect.bottom());
        lines.append(QLineF(xAt(yLeft), yLeft, xAt(yRight), yRight));
    }
}

} // namespace

QList<QLineF> hatchLines(const QRectF &rect, Hatch hatch, double distance)
{
    QList<QLineF> lines;
    if (rect.isEmpty())
        return lines;
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        addDiagonals(lines, rect, distance * M_SQRT2, true);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        addDiagonals(lines, rect, distance * M_SQRT2, false);
    if (hatch == Hatch::Level) {
        for (double y = std::ceil(rect.top() / distance) * distance; y < rect.bottom(); y += distance)
            lines.append(QLineF(rect.left(), y, rect.right(), y));
    }
    if (hatch == Hatch::Upright) {
        for (double x = std::ceil(rect.left() / distance) * distance; x < rect.right(); x += distance)
            lines.append(QLineF(x, rect.top(), x, rect.bottom()));
    }
    return lines;
}

ChartFill ChartFill::ofPart(const QColor &colour, const Theme &theme, ChartInk ink, qsizetype index)
{
    if (ink == ChartInk::Greys) {
        const GreyFill &grey = GreyFills[size_t(index) % GreyFills.size()];
        const auto shade = [](int level) { return QColor(level, level, level); };
        return { shade(grey.ground), shade(grey.ink), grey.hatch, QPen(theme.text, EdgeWidth) };
    }
    if (colour == theme.heroOfLabourInformal)
        return { theme.panel, {}, Hatch::None, QPen(colour, 1, Qt::DashLine) };
    const Hatch hatch = ink == ChartInk::Patterns ? ColourHatches[size_t(index) % ColourHatches.size()] : Hatch::None;
    if (hatch == Hatch::None)
        return { colour };
    return { theme.ghost(colour), colour, hatch, QPen(colour, EdgeWidth) };
}

ChartFill ChartFill::ofPossible(const Theme &theme, ChartInk ink)
{
    if (ink == ChartInk::Greys)
        return { theme.panel, theme.text, Hatch::Dotted, QPen(theme.text, EdgeWidth, Qt::DashLine) };
    return { theme.doubtFill, theme.doubt, Hatch::Falling, QPen(theme.doubt, EdgeWidth) };
}

ChartFill ChartFill::ofSpan(const Theme &theme, ChartInk ink)
{
    return { theme.panel, {}, Hatch::None, QPen(ink == ChartInk::Greys ? theme.text : theme.doubt, 1) };
}

ChartFill ChartFill::ofClass(const Theme &theme, ChartInk ink, qsizetype number, qsizetype count)
{
    constexpr double Lightest = 0.2;
    const double share = count < 2 ? 1 : Lightest + (1 - Lightest) * double(number) / double(count - 1);
    const QColor full = ink == ChartInk::Greys ? QColor(0x28, 0x28, 0x28)
        : theme.kind == Theme::Kind::Print     ? theme.series(0)
                                               : theme.accent;
    return { mixed(full, theme.panel, share) };
}

void ChartFill::paint(QPainter &painter, const QRectF &rect) const
{
    const bool isNarrow = std::min(rect.width(), rect.height()) < NarrowestHatched;
    const bool hasLines = hatch != Hatch::None && !isNarrow;
    // Without its lines a hatched bar would be as pale as the paper. Doubt is seen, and does not shout.
    const QColor plain = mixed(ink, ground, hatch == Hatch::Dotted ? 0.2 : 0.35);
    painter.fillRect(rect, hatch == Hatch::None || hasLines ? ground : plain);
    if (hasLines && hatch == Hatch::Dotted) {
        for (double y = rect.top() + LineDistance / 2; y < rect.bottom() - DotSize; y += LineDistance) {
            for (double x = rect.left() + LineDistance / 2; x < rect.right() - DotSize; x += LineDistance)
                painter.fillRect(QRectF(x, y, DotSize, DotSize), ink);
        }
    } else if (hasLines) {
        painter.setPen(QPen(ink, LineWidth));
        painter.drawLines(hatchLines(rect, hatch, LineDistance));
    }
    if (edge.style() != Qt::NoPen && !isNarrow) {
        const double inset = edge.widthF() / 2;
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
    }
}

void ChartFill::paintDot(QPainter &painter, const QRectF &rect, int part) const
{
    painter.setPen(edge.style() == Qt::NoPen ? QPen(ground.darker(DotEdge), EdgeWidth) : edge);
    painter.setBrush(ground);
    const QPointF middle = rect.center();
    switch (part % 4) {
    case 0:
        painter.drawEllipse(rect);
        break;
    case 1:
        painter.drawRect(rect.adjusted(DotInset, DotInset, -DotInset, -DotInset));
        break;
    case 2:
        painter.drawPolygon(QPolygonF { QPointF(middle.x(), rect.top()), QPointF(rect.right(), middle.y()),
            QPointF(middle.x(), rect.bottom()), QPointF(rect.left(), middle.y()) });
        break;
    default:
        painter.drawPolygon(
            QPolygonF { QPointF(middle.x(), rect.top()), rect.bottomRight(), rect.bottomLeft() });
        break;
    }
}

} // namespace phalera
