// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/labels.h"

#include <algorithm>
#include <limits>

namespace phalera {

namespace {

constexpr double TextGap = 3; // least distance between two texts that stand side by side
constexpr qsizetype FewestLetters = 6;

bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

} // namespace

QString elided(const QString &text, double width, TextStyle style, const TextMeasure &measure)
{
    if (measure(text, style).width() <= width)
        return text;
    const auto cut = [&](qsizetype length) -> QString { return text.first(length).trimmed() + QChar(0x2026); };
    qsizetype fits = 0;
    for (qsizetype low = 1, high = text.size() - 1; low <= high;) {
        const qsizetype middle = (low + high) / 2;
        if (measure(cut(middle), style).width() <= width) {
            fits = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return fits < FewestLetters ? QString() : cut(fits);
}

QStringList wrapped(const QString &text, double width, int maxLines, TextStyle style, const TextMeasure &measure)
{
    QStringList lines;
    QStringList words = text.split(QChar(u' '), Qt::SkipEmptyParts);
    while (!words.isEmpty() && lines.size() + 1 < maxLines) {
        QString line = words.first();
        qsizetype used = 1;
        while (used < words.size()) {
            const QString longer = line + QChar(u' ') + words.at(used);
            if (measure(longer, style).width() > width)
                break;
            line = longer;
            ++used;
        }
        if (measure(line, style).width() > width)
            break;
        lines.append(line);
        words.remove(0, used);
    }
    if (!words.isEmpty()) {
        const QString rest = elided(words.join(QChar(u' ')), width, style, measure);
        if (rest.isEmpty())
            return lines.isEmpty() ? QStringList() : QStringList { elided(text, width, style, measure) };
        lines.append(rest);
    }
    return lines;
}

QStringList inTwoLines(const QString &text, TextStyle style, const TextMeasure &measure)
{
    QStringList best { text };
    double narrowest = std::numeric_limits<double>::max();
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        const QStringList lines { text.first(space), text.sliced(space + 1) };
        const double width = std::max(measure(lines.first(), style).width(), measure(lines.last(), style).width());
        if (width < narrowest) {
            narrowest = width;
            best = lines;
        }
    }
    return best;
}

PlacedText placed(const QString &text, const QPointF &leftTop, TextStyle style, const TextMeasure &measure)
{
    return text.isEmpty() ? PlacedText { {}, {}, style }
                          : PlacedText { QRectF(leftTop, measure(text, style)), text, style };
}

QString fitting(const QStringList &longestFirst, double width, TextStyle style, const TextMeasure &measure)
{
    for (const QString &text : longestFirst) {
        if (measure(text, style).width() <= width)
            return text;
    }
    return longestFirst.isEmpty() ? QString() : elided(longestFirst.last(), width, style, measure);
}

void Occupancy::take(const QRectF &rect)
{
    if (!rect.isEmpty())
        m_taken.append(rect);
}

void Occupancy::take(const QLineF &line)
{
    m_taken.append(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1));
}

bool Occupancy::isFree(const QRectF &rect) const
{
    const QRectF wide = rect.adjusted(-TextGap, 0, TextGap, 0);
    return std::none_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF &other) { return meets(wide, other); });
}

} // namespace phalera
