// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout.h"

#include "lineage/doubts.h"
#include "lineage/draft.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

constexpr double NarrowestGutter = 112;
constexpr double LeastBandHeight = 48;
constexpr double GreatestBandHeight = 120;
constexpr std::array LaneKinds { LaneKind::Accompanying, LaneKind::Title, LaneKind::Acts, LaneKind::Procedure,
    LaneKind::Counterparts, LaneKind::OtherStates };

/// Wide enough for the longest lane title, at most a fifth of the whole.
double gutterWidth(const LineageFrame &frame, const LineageWords &words, const TextMeasure &measure)
{
    double widest = 0;
    for (const LaneKind kind : LaneKinds)
        widest = std::max(widest, measure(words.laneTitle(kind), TextStyle::LaneTitle).width());
    return std::clamp(widest + 2 * PageMargin, NarrowestGutter, std::max(NarrowestGutter, frame.size.width() / 5));
}

void layTicks(LineageDraft &draft, double bottom)
{
    const double height = draft.lineHeight(TextStyle::Tick);
    const double labelWidth = draft.measure(QStringLiteral("0000"), TextStyle::Tick).width();
    for (const int year : draft.scale().tickYears(labelWidth)) {
        AxisTick tick;
        tick.year = year;
        tick.x = draft.scale().x(firstDayOf(year));
        const QString text = QString::number(year);
        const double width = draft.measure(text, TextStyle::Tick).width();
        const double left = std::clamp(tick.x - width / 2, 0.0, draft.layout.size.width() - width);
        tick.top = placed(text, { left, PageMargin / 2 }, TextStyle::Tick, draft.measure);
        if (!draft.isCompact)
            tick.bottom = placed(text, { left, bottom - height - PageMargin / 2 }, TextStyle::Tick, draft.measure);
        draft.layout.ticks.append(tick);
    }
}

LineageLayout compose(LineageDraft draft)
{
    const double axisHeight = draft.lineHeight(TextStyle::Tick) + PageMargin;
    double y = axisHeight;
    for (const auto lay : { layAccompanying, layTitle, layActs, layProcedures, layCounterparts, layOtherStates })
        y = lay(draft, y);
    draft.layout.plot.setTop(axisHeight);
    draft.layout.plot.setBottom(y);
    const double bottom = draft.isCompact ? y : y + axisHeight;
    draft.layout.size.setHeight(bottom);
    layTicks(draft, bottom);
    return std::move(draft.layout);
}

LineageDraft draftOf(
    const LineageFacts &facts, const LineageWords &words, const LineageFrame &frame, const TextMeasure &measure)
{
    LineageDraft draft { facts, words, frame, measure, family(facts), {}, LeastBandHeight, 0, false, {} };
    for (const Award &award : facts.awards) {
        if (const std::optional<Lifetime> life = lifetime(award, facts))
            draft.lives.insert(award.id, *life);
        else
            draft.layout.undated.append({ Table::Awards, award.id.text() });
    }
    const double left = gutterWidth(frame, words, measure);
    draft.layout.size = frame.size;
    draft.layout.plot = QRectF(left, 0, std::max(1.0, frame.size.width() - PageMargin - left), 0);
    draft.layout.scale = TimeScale(frame.first, frame.last, draft.layout.plot.left(), draft.layout.plot.right());
    return draft;
}

} // namespace

const LineageLane *LineageLayout::lane(LaneKind kind) const
{
    const auto found
        = std::find_if(lanes.cbegin(), lanes.cend(), [kind](const LineageLane &lane) { return lane.kind == kind; });
    return found == lanes.cend() ? nullptr : &*found;
}

QList<PlacedText> laneWords(const LineageDraft &draft, LaneKind kind, double top, qsizetype shown, qsizetype undated)
{
    const double width = draft.plot().left() - 2 * PageMargin;
    QList<PlacedText> texts;
    double y = top + LanePadding;
    const auto write = [&](const QString &text, TextStyle style, int maxLines) {
        for (const QString &line : wrapped(text, width, maxLines, style, draft.measure)) {
            texts.append(placed(line, { PageMargin, y }, style, draft.measure));
            y = texts.last().rect.bottom();
        }
    };
    write(draft.words.laneTitle(kind), TextStyle::LaneTitle, 2);
    write(draft.words.laneNote(kind, shown, undated), TextStyle::LaneNote, 5);
    return texts;
}

double closeLane(LineageDraft &draft, LaneKind kind, double top, double contentBottom, const QList<PlacedText> &words)
{
    double bottom = contentBottom;
    for (const PlacedText &text : words)
        bottom = std::max(bottom, text.rect.bottom());
    bottom += LanePadding;
    draft.layout.lanes.append({ kind, QRectF(0, top, draft.layout.size.width(), bottom - top), words });
    return bottom;
}

LineageLayout layOut(
    const LineageFacts &facts, const LineageWords &words, const LineageFrame &frame, const TextMeasure &measure)
{
    LineageDraft draft = draftOf(facts, words, frame, measure);
    if (draft.family.line.isEmpty())
        return std::move(draft.layout);

    // Where height is scarce the labels of acts lose rows, then lines. What is left over goes to the bands.
    struct Attempt
    {
        int actLevels;
        bool isCompact;
    };
    static constexpr std::array attempts { Attempt { 5, false }, Attempt { 4, false }, Attempt { 3, false },
        Attempt { 4, true }, Attempt { 3, true } };
    LineageLayout layout;
    for (const Attempt &attempt : attempts) {
        draft.actLevels = attempt.actLevels;
        draft.isCompact = attempt.isCompact;
        layout = compose(draft);
        if (layout.size.height() <= frame.size.height())
            break;
    }
    const double spare = frame.size.height() - layout.size.height();
    if (spare > 1) {
        draft.bandHeight = std::min(GreatestBandHeight, LeastBandHeight + spare);
        layout = compose(std::move(draft));
    }
    return layout;
}

std::pair<Day, Day> fullRange(const LineageFacts &facts)
{
    static constexpr Day margin = 366;
    Day first = DistantFuture;
    Day last = facts.today;
    for (const Award &award : family(facts).line) {
        if (const std::optional<Lifetime> life = lifetime(award, facts)) {
            first = std::min(first, life->from);
            last = std::max(last, life->to);
        }
        for (const Doubt &doubt : doubtsOn(award.id, facts)) {
            for (const Date &date : doubt.dates)
                first = std::min(first, date.earliest());
        }
    }
    if (first == DistantFuture)
        first = last;
    return { first - margin, last + margin };
}

QList<PlacedText> allTexts(const LineageLayout &layout)
{
    QList<PlacedText> texts;
    const auto add = [&](const PlacedText &text) {
        if (!text.text.isEmpty())
            texts.append(text);
    };
    for (const AxisTick &tick : layout.ticks) {
        add(tick.top);
        add(tick.bottom);
    }
    for (const LineageLane &lane : layout.lanes)
        std::for_each(lane.texts.cbegin(), lane.texts.cend(), add);
    for (const AwardBand &band : layout.bands)
        std::for_each(band.name.cbegin(), band.name.cend(), add);
    for (const LineageGap &gap : layout.gaps)
        add(gap.words);
    for (const WidthKey &key : layout.widthKeys)
        add(key.text);
    for (const RelationCurve &relation : layout.relations)
        add(relation.word);
    for (const DoubtMark &doubt : layout.doubts)
        add(doubt.text);
    for (const ActMark &act : layout.acts)
        std::for_each(act.label.cbegin(), act.label.cend(), add);
    for (const ProcedureBox &box : layout.procedures)
        add(box.text);
    for (const AwardBar &bar : layout.bars)
        add(bar.label);
    return texts;
}

} // namespace phalera
