// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout.h"

#include "lineage/actmarks.h"

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

struct Ticks
{
    QList<Day> days;
    TickUnit unit = TickUnit::Year;
};

/// The finest ticks whose labels stand apart.
Ticks ticksOf(const LineageDraft &draft)
{
    static constexpr double MostOfStep = 0.8; // that a label may take
    const TimeScale &scale = draft.scale();
    const double dayWidth = scale.yearWidth() / 365.2425;
    const auto hasRoom = [&](const QList<Day> &days, TickUnit unit, double step) {
        return !days.isEmpty() && std::all_of(days.cbegin(), days.cend(), [&](Day day) {
            return draft.measure(draft.words.tick(day, unit), TextStyle::Tick).width() <= step * MostOfStep;
        });
    };
    static constexpr double narrowest = 30; // of a label: asking for the words of more ticks would be in vain
    for (const int every : { 1, 2, 5, 10 }) {
        if (const double step = every * dayWidth; step * MostOfStep >= narrowest) {
            if (const QList<Day> days = scale.daysApart(every); hasRoom(days, TickUnit::Day, step))
                return { days, TickUnit::Day };
        }
    }
    for (const int every : { 1, 3, 6 }) {
        if (const double step = every * 28 * dayWidth; step * MostOfStep >= narrowest) {
            if (const QList<Day> days = scale.monthStarts(every); hasRoom(days, TickUnit::Month, step))
                return { days, TickUnit::Month };
        }
    }
    Ticks years;
    for (const int year : scale.tickYears(draft.measure(QStringLiteral("0000"), TextStyle::Tick).width()))
        years.days.append(firstDayOf(year));
    return years;
}

void layTicks(LineageDraft &draft, double bottom)
{
    const double height = draft.lineHeight(TextStyle::Tick);
    const Ticks ticks = ticksOf(draft);
    for (const Day day : ticks.days) {
        AxisTick tick;
        tick.day = day;
        tick.x = draft.scale().x(day);
        const QString text
            = ticks.unit == TickUnit::Year ? QString::number(yearOf(day)) : draft.words.tick(day, ticks.unit);
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

LineageDraft draftOf(const LineageOutline &outline, const LineageWords &words, const LineageFrame &frame,
    const TextMeasure &measure, FlagMemory &memory, ActsInView &acts)
{
    LineageDraft draft { .outline = outline,
        .words = words,
        .frame = frame,
        .measure = measure,
        .memory = memory,
        .actsInView = acts,
        .layout = {} };
    draft.bandHeight = LeastBandHeight;
    draft.layout.undated = outline.undated;
    const double left = gutterWidth(frame, words, measure);
    draft.layout.size = frame.size;
    draft.layout.plot = QRectF(left, 0, std::max(1.0, frame.size.width() - PageMargin - left), 0);
    draft.layout.scale = TimeScale(frame.first, frame.last, draft.layout.plot.left(), draft.layout.plot.right());
    acts = actsInView(outline, draft.layout.scale);
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
    return laneWords(draft, kind, top, draft.words.laneNote(kind, shown, undated));
}

QList<PlacedText> laneWords(const LineageDraft &draft, LaneKind kind, double top, const QString &note, double beside)
{
    const double width = draft.plot().left() - 2 * PageMargin - beside;
    QList<PlacedText> texts;
    double y = top + LanePadding;
    const auto write = [&](const QString &text, TextStyle style, int maxLines) {
        for (const QString &line : wrapped(text, width, maxLines, style, draft.measure)) {
            texts.append(placed(line, { PageMargin, y }, style, draft.measure));
            y = texts.last().rect.bottom();
        }
    };
    write(draft.words.laneTitle(kind), TextStyle::LaneTitle, 2);
    write(note, TextStyle::LaneNote, 6);
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
    return layOut(lineageOutline(facts), words, frame, measure);
}

std::shared_ptr<FlagMemory> flagMemory()
{
    return std::make_shared<FlagMemory>();
}

LineageLayout layOut(const LineageOutline &outline, const LineageWords &words, const LineageFrame &frame,
    const TextMeasure &measure, const std::shared_ptr<FlagMemory> &memory)
{
    FlagMemory own;
    ActsInView acts;
    LineageDraft draft = draftOf(outline, words, frame, measure, memory ? *memory : own, acts);
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
    for (const AwardBand &band : layout.bands) {
        std::for_each(band.name.cbegin(), band.name.cend(), add);
        for (const BandStep &step : band.steps)
            add(step.count);
    }
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
