// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/titlelane.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

constexpr double TextPadding = 3;
constexpr int NameLevels = 3;
constexpr double Slide = 6;           // step by which a name is moved along in search of room
constexpr double LeastNameWidth = 48; // of a name that is cut

/// What may stand as the name of a band, from the longest to the shortest: each name in one line, then in two.
QList<QStringList> nameLines(const LineageDraft &draft, const Award &award)
{
    QList<QStringList> lines;
    for (const QString &name : draft.words.award(award)) {
        lines.append({ name });
        if (const QStringList two = inTwoLines(name, TextStyle::AwardName, draft.measure); two.size() > 1)
            lines.append(two);
    }
    return lines;
}

/// Puts the name close above its band, from its beginning on; it may reach beyond a narrow band as long as it touches
/// it.
bool placeName(TitleLane &lane, AwardBand &band, const QStringList &lines)
{
    const LineageDraft &draft = lane.draft;
    const double height = draft.lineHeight(TextStyle::AwardName);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, draft.measure(line, TextStyle::AwardName).width());
    const QSizeF size(width, height * double(lines.size()));
    for (int level = 0; level < NameLevels; ++level) {
        const double y = band.rect.top() - TextPadding - size.height() - level * height;
        QList<double> places;
        for (double x = band.rect.left(); x <= std::max(band.rect.left(), band.rect.right() - width); x += Slide)
            places.append(x);
        places.append(draft.plot().right() - width);
        for (double x = band.rect.left(); x > std::max(draft.plot().left(), band.rect.left() - width / 2); x -= Slide)
            places.append(x);
        for (const double x : std::as_const(places)) {
            const QRectF rect(QPointF(x, y), size);
            const bool touchesBand = rect.left() < band.rect.right() && rect.right() > band.rect.left();
            if (!touchesBand || rect.right() > draft.plot().right() + 0.01 || !lane.texts.isFree(rect)
                || !lane.lines.isFree(rect))
                continue;
            for (qsizetype i = 0; i < lines.size(); ++i)
                band.name.append(
                    placed(lines.at(i), { x, y + double(i) * height }, TextStyle::AwardName, draft.measure));
            lane.texts.take(rect);
            return true;
        }
    }
    return false;
}

} // namespace

/// The narrowest bands choose first, for they have least room.
void layBandNames(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    QList<qsizetype> order(draft.layout.bands.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return draft.layout.bands.at(a).rect.width() < draft.layout.bands.at(b).rect.width();
    });
    for (const qsizetype index : order) {
        AwardBand &band = draft.layout.bands[index];
        const auto award = std::find_if(draft.family.line.cbegin(), draft.family.line.cend(),
            [&](const Award &a) { return a.id.text() == band.award.id; });
        const QList<QStringList> names = nameLines(draft, *award);
        const bool isPlaced = std::any_of(
            names.cbegin(), names.cend(), [&](const QStringList &lines) { return placeName(lane, band, lines); });
        const QString shortest = draft.words.award(*award).value(draft.words.award(*award).size() - 1);
        for (double width = band.rect.width(); !isPlaced && width > LeastNameWidth && band.name.isEmpty();
             width -= Slide) {
            if (const QString cut = elided(shortest, width, TextStyle::AwardName, draft.measure); !cut.isEmpty())
                placeName(lane, band, { cut });
        }
    }
}

} // namespace phalera
