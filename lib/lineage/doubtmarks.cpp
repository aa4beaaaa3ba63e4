// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/titlelane.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr double TextPadding = 3;
constexpr double TickRadius = 3; // of the sign at each date, which reaches beyond the whisker
constexpr int DoubtLevels = 5;
constexpr double MarkWidth = 9; // least width of a mark
constexpr double Slide = 6;     // step by which a mark without dates is moved along in search of room

DoubtMark doubtMark(const LineageDraft &draft, const Doubt &doubt, const Lifetime &life)
{
    DoubtMark mark;
    mark.doubt = doubt;
    double left = draft.scale().clampedX(life.from) + 1;
    double right = left;
    if (!doubt.dates.isEmpty()) {
        left = draft.scale().clampedX(doubt.dates.first().earliest());
        right = left;
        for (const Date &date : doubt.dates) {
            const Day middle = date.earliest() + (date.latest() - date.earliest()) / 2;
            if (draft.scale().shows(middle, middle))
                mark.ticks.append(draft.scale().x(middle));
            right = std::max(right, draft.scale().clampedX(date.latest() + 1));
        }
    }
    mark.whisker = QLineF(left, 0, right, 0);
    return mark;
}

bool isInView(const LineageDraft &draft, const Doubt &doubt, const Lifetime &life)
{
    if (doubt.dates.isEmpty())
        return draft.scale().shows(life.from, life.to);
    Day last = doubt.dates.first().latest();
    for (const Date &date : doubt.dates)
        last = std::max(last, date.latest());
    return draft.scale().shows(doubt.dates.first().earliest(), last);
}

/// Places where the mark may stand: one, at its dates; or anywhere along the life of its award, for doubts that have no
/// date.
QList<double> markPlaces(const LineageDraft &draft, const DoubtMark &mark, double width, const Lifetime &life)
{
    const double first = std::clamp(mark.whisker.x1(), draft.plot().left(), draft.plot().right() - width);
    QList<double> places { first };
    if (mark.doubt.dates.isEmpty()) {
        for (double x = first + Slide; x <= draft.scale().clampedX(life.to) - width; x += Slide)
            places.append(x);
    }
    return places;
}

/// Places for the words of a mark: beside it, or in the row above it.
QList<QPointF> wordPlaces(const QRectF &mark, const QSizeF &words, double rowHeight)
{
    return { { mark.right() + TextPadding, mark.top() }, { mark.left() - TextPadding - words.width(), mark.top() },
        { mark.left(), mark.top() - rowHeight }, { mark.right() - words.width(), mark.top() - rowHeight } };
}

bool placeDoubt(TitleLane &lane, DoubtMark &mark, const QString &text, const Lifetime &life)
{
    const LineageDraft &draft = lane.draft;
    const QSizeF size = text.isEmpty() ? QSizeF() : draft.measure(text, TextStyle::Doubt);
    const double lineHeight = draft.lineHeight(TextStyle::Doubt);
    const double width = std::max(MarkWidth, mark.whisker.length());
    const auto isInside = [&](const QRectF &rect) {
        return rect.left() >= draft.plot().left() && rect.right() <= draft.plot().right();
    };
    for (int level = 0; level < DoubtLevels; ++level) {
        for (const double x : markPlaces(draft, mark, width, life)) {
            const QRectF place(x, lane.top - (level + 1) * (lineHeight + 1), width, lineHeight);
            // A whisker may be crossed by the line of a relation; words and a mark that could stand elsewhere may not.
            if (!lane.texts.isFree(place) || (mark.doubt.dates.isEmpty() && !lane.lines.isFree(place)))
                continue;
            const double reach = mark.doubt.dates.isEmpty() ? 0 : TickRadius;
            for (const QPointF &corner : wordPlaces(place.adjusted(-reach, 0, reach, 0), size, lineHeight + 1)) {
                const QRectF words(corner, size);
                if (!text.isEmpty() && (!isInside(words) || !lane.texts.isFree(words) || !lane.lines.isFree(words)))
                    continue;
                mark.mark = place;
                mark.whisker = QLineF(mark.whisker.x1(), place.center().y(), mark.whisker.x2(), place.center().y());
                mark.text = placed(text, corner, TextStyle::Doubt, draft.measure);
                return true;
            }
        }
    }
    return false;
}

} // namespace

void layDoubts(TitleLane &lane)
{
    LineageDraft &draft = lane.draft;
    for (const Award &award : draft.family.line) {
        const auto life = draft.lives.constFind(award.id);
        if (life == draft.lives.cend())
            continue;
        for (const Doubt &doubt : draft.outline.doubts.value(award.id)) {
            if (!isInView(draft, doubt, *life))
                continue;
            DoubtMark mark = doubtMark(draft, doubt, *life);
            const QStringList texts = draft.words.doubt(doubt) + QStringList { QString() };
            if (std::none_of(texts.cbegin(), texts.cend(),
                    [&](const QString &text) { return placeDoubt(lane, mark, text, *life); }))
                continue;
            lane.texts.take(mark.mark);
            lane.texts.take(mark.text.rect);
            draft.layout.doubts.append(mark);
        }
    }
}

} // namespace phalera
