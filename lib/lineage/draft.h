// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/labels.h"
#include "lineage/outline.h"

namespace phalera {

/// What is written on an act.
struct Flag
{
    QStringList lines; ///< the date first
    QSizeF size;
};
/// The flags that an act may have, longest first, by act and by whether height is scarce.
struct FlagMemory
{
    QHash<std::pair<const OutlinedAct *, bool>, QList<Flag>> flags;
};

/// An act in view and where its mark lies.
struct MarkedAct
{
    const OutlinedAct *act = nullptr; ///< in the outline of the draft
    QRectF mark;
};
/// The acts in view, in order of time and from left to right: found once for all attempts at a layout, as they only
/// differ in height. The marks are those of acts that have room on the bands.
struct ActsInView
{
    QList<MarkedAct> acts;
    QList<qsizetype> fromLeft;
};

/// A layout while it is made: what each lane reads, and the layout that it adds to.
struct LineageDraft
{
    const LineageOutline &outline;
    const LineageWords &words;
    const LineageFrame &frame;
    const TextMeasure &measure;
    FlagMemory &memory;
    const ActsInView &actsInView;
    const LineageFacts &facts { outline.facts };
    const LineageFamily &family { outline.family };
    const QHash<AwardId, Lifetime> &lives { outline.lives };
    double bandHeight = 0;  ///< greatest height of a band
    int actLevels = 0;      ///< rows of labels that the acts may use
    bool isCompact = false; ///< height is scarce: one line a label, one axis
    LineageLayout layout;

    [[nodiscard]] double lineHeight(TextStyle style) const { return measure(QStringLiteral("Аg"), style).height(); }
    [[nodiscard]] const QRectF &plot() const { return layout.plot; }
    [[nodiscard]] const TimeScale &scale() const { return layout.scale; }
};

inline constexpr double PageMargin = 12; ///< at the left of the words of lanes and at the right of the plot
inline constexpr double LanePadding = 6; ///< above and below what a lane holds
inline constexpr double BarHeight = 6;

// Each lays out one lane from `top` and gives its bottom; a lane without anything to show takes no room.
double layAccompanying(LineageDraft &draft, double top);
double layTitle(LineageDraft &draft, double top);
double layActs(LineageDraft &draft, double top);
double layProcedures(LineageDraft &draft, double top);
double layCounterparts(LineageDraft &draft, double top);
double layOtherStates(LineageDraft &draft, double top);

/// Title and note of a lane that begins at `top`, at the left of the plot.
[[nodiscard]] QList<PlacedText> laneWords(
    const LineageDraft &draft, LaneKind kind, double top, qsizetype shown, qsizetype undated = 0);
/// `beside`: room that is taken between the words and the plot.
[[nodiscard]] QList<PlacedText> laneWords(
    const LineageDraft &draft, LaneKind kind, double top, const QString &note, double beside = 0);
/// Ends a lane, and gives its bottom, which holds both its words and `contentBottom`.
double closeLane(LineageDraft &draft, LaneKind kind, double top, double contentBottom, const QList<PlacedText> &words);

} // namespace phalera
