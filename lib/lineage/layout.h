// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/facts.h"
#include "lineage/timescale.h"

#include <QLineF>
#include <QRectF>

#include <functional>

namespace phalera {

enum class LaneKind : quint8 { Accompanying, Title, Acts, Procedure, Counterparts, OtherStates };

/// Kinds of text, so that the caller can measure and draw each in its own font.
enum class TextStyle : quint8 { LaneTitle, LaneNote, Tick, AwardName, Doubt, Relation, ActDate, Label, Gap, YearCount };
/// Size of a line of text in a style, in the units of the layout.
using TextMeasure = std::function<QSizeF(const QString &, TextStyle)>;

/// Text at its place; the rectangle is as wide as the text. An empty text gave way and is not drawn.
struct PlacedText
{
    QRectF rect;
    QString text;
    TextStyle style = TextStyle::Label;
};

/// A question on which sources differ, or several without a place in time.
struct Doubt
{
    AwardId award;
    QStringList questions; ///< ids of the questions, as the claims table has them
    QString property;      ///< what the question asks for; empty where there are several
    QList<Date> dates;     ///< the different answers, where they are dates; else empty
    qsizetype answers = 0; ///< how many different answers
};

/// What the layout needs said. Where a list is asked for, the texts go from the longest to the shortest: the layout
/// takes the first that has room. Each function may return an empty text or list: then nothing is written.
struct LineageWords
{
    std::function<QString(LaneKind)> laneTitle;
    /// `shown`: how many acts or awards the lane holds in view; `undated`: how many of its own have no place on the
    /// axis.
    std::function<QString(LaneKind, qsizetype shown, qsizetype undated)> laneNote;
    /// The note of the lane of other states while it is folded, and what its pale columns mean.
    std::function<QString(qsizetype shown, qsizetype undated)> densityNote;
    std::function<QString()> densityKey;
    /// Stands after the words of the lane of other states and takes no line of its own: how to fold it; may be empty.
    std::function<QString()> foldSign;
    /// The note of the lane of acts where dots gave way to columns that count them.
    std::function<QString(qsizetype shown, qsizetype undated)> crowdNote;
    std::function<QStringList(const Award &)> award;
    std::function<QStringList(const Award &, const AwardRelation &)> accompanying;
    std::function<QStringList(const AwardRelation &)> relation;
    std::function<QString(const Act &)> actDate;
    std::function<QStringList(const Act &)> act;
    std::function<QString(const QString &role)> role;
    std::function<QStringList(const Procedure &)> procedure;
    std::function<QStringList(const Doubt &)> doubt;
    std::function<QStringList(int years)> gap;
    /// What the height of a band in a period means, and how many conferrals are undated and so in none.
    std::function<QString(TickUnit, qint64 undated)> widthNote;
    /// The number of a period of a band: the year, month or day that begins here.
    std::function<QStringList(Day first, TickUnit, qint64 all, qint64 chosen)> periodCount;
    std::function<QString(qint64)> number;
    /// A tick of the axis at the first day of a month, or at a day.
    std::function<QString(Day, TickUnit)> tick;
};

struct LineageFrame
{
    QSizeF size;   ///< wanted; the layout keeps the width and may need more height
    Day first = 0; ///< of the time in view
    Day last = 0;
    bool otherStatesUnfolded = false;
};

struct LineageLane
{
    LaneKind kind;
    QRectF rect;
    QList<PlacedText> texts;
};
struct AxisTick
{
    Day day = 0; ///< that begins here
    double x = 0;
    PlacedText top, bottom;
};

/// One period of a band: a year, and where time is drawn wide a month, then a day. The rectangles stand on the
/// baseline; each is empty where there is nothing to show.
struct BandStep
{
    int year = 0;
    TickUnit unit = TickUnit::Year;
    QString period; ///< as EDTF writes it: "1948", "1948-05", "1948-05-12"
    YearCount all, chosen;
    QRectF life;      ///< the award was alive: a thin ground of fixed height
    QRectF certain;   ///< all conferrals certainly of this period
    QRectF possible;  ///< on top of it: those possibly of this period
    QRectF picked;    ///< the chosen ones among the certain
    PlacedText count; ///< within `picked`, or within `certain` above it
};
struct AwardBand
{
    RecordRef award;
    QRectF rect;                 ///< life in view times greatest height
    bool isInformal = false;     ///< before the formal award: drawn hollow
    QRectF vagueStart, vagueEnd; ///< on the ground: it may or may not have lived there; empty where the day is known
    bool isOpen = false; ///< no end is known: vagueEnd goes from the last day of which something is known to today
    QList<BandStep> steps;
    QList<PlacedText> name; ///< one or two lines
};
/// Time without any award of the line, between the end of one and the start of the next.
struct LineageGap
{
    QRectF rect;
    PlacedText words;
    int fullYears = 0;
};
struct WidthKey
{
    qint64 conferrals = 0;
    double y = 0;
    PlacedText text;
};

struct ActMark
{
    RecordRef act;
    AwardId award;
    bool isMajor = false;    ///< changes the award; a minor act confers it
    bool isExact = false;    ///< known to the day; else `mark` spans the days that the date can mean
    bool isDisputed = false; ///< sources differ on the act
    QRectF mark;
    QLineF leader; ///< from the mark to its label; null where there is no label
    QList<PlacedText> label;
};
/// How many acts there are in a few days, where they are too many for marks. Those that could be of these days, or of
/// others, stand on top.
struct ActCrowd
{
    AwardId award;
    Day first = 0, last = 0;
    qint64 certain = 0;
    qint64 possible = 0;
    bool isDisputed = false; ///< sources differ on one of them
    QRectF certainRect, possibleRect;
};
/// A line with rounded corners through `points`; it ends in an arrow unless the end is out of view.
struct RelationCurve
{
    RecordRef relation;
    AwardId from, to;
    QList<QPointF> points;
    bool hasArrow = false;
    PlacedText word;
};
struct ProcedureBox
{
    RecordRef procedure;
    AwardId award;
    QRectF rect;
    PlacedText text;
};
/// An award beside the line. `given` is the part of `rect` in which it surely lived (or was given with the title).
struct AwardBar
{
    RecordRef award;
    RecordRef relation;
    LaneKind lane;
    QRectF rect, given;
    PlacedText label;
};
struct DensityStep
{
    int year = 0;
    int certain = 0;
    int possible = 0;
    QRectF certainRect, possibleRect;
};
/// `whisker` spans the dates that sources give, `ticks` stand at each; without dates there is only the mark.
struct DoubtMark
{
    Doubt doubt;
    QLineF whisker;
    QList<double> ticks;
    QRectF mark;
    PlacedText text;
};

/// The lineage as rectangles, lines and texts. No two texts overlap; all lies within `size`.
struct LineageLayout
{
    QSizeF size;
    QRectF plot; ///< the part on the time axis
    TimeScale scale;
    QList<AxisTick> ticks;
    QList<LineageLane> lanes;
    QList<AwardBand> bands;
    QList<LineageGap> gaps;
    QList<WidthKey> widthKeys;
    QList<RelationCurve> relations;
    QList<DoubtMark> doubts;
    QList<ActMark> acts;    ///< in order of time
    QList<ActCrowd> crowds; ///< of acts that have no mark of their own
    QList<ProcedureBox> procedures;
    QList<AwardBar> bars;
    QList<DensityStep> density; ///< empty while the other states are unfolded
    QList<RecordRef> undated;   ///< awards, acts and procedures that have no place on the axis

    [[nodiscard]] bool isEmpty() const { return bands.isEmpty(); }
    [[nodiscard]] const LineageLane *lane(LaneKind kind) const;
};

/// As layOut() of an outline, for facts that are laid out once.
[[nodiscard]] LineageLayout layOut(
    const LineageFacts &facts, const LineageWords &words, const LineageFrame &frame, const TextMeasure &measure);

/// As fullRange() of an outline.
[[nodiscard]] std::pair<Day, Day> fullRange(const LineageFacts &facts);

/// Every text of the layout that is drawn.
[[nodiscard]] QList<PlacedText> allTexts(const LineageLayout &layout);

} // namespace phalera
