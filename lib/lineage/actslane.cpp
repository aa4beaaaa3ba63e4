// SPDX-License-Identifier: GPL-3.0-or-later
// The labels of acts hang on leaders like flags on a pole; the most important act chooses first, and one that finds no
// room keeps its mark only.
#include "lineage/actmarks.h"
#include "lineage/flagplacer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace phalera {

namespace {

constexpr std::array FlagWidths { 220.0, 138.0, 92.0 };
constexpr int MostRefusals = 24; // after so many acts without room the lane is taken as full
constexpr double YearWidthForDots
    = 48; // dots get labels from this width of a year on: before, they would crowd out the marks

Flag flag(const LineageDraft &draft, const QString &date, const QStringList &lines)
{
    Flag result { { date }, draft.measure(date, TextStyle::ActDate) };
    for (const QString &line : lines) {
        const QSizeF size = draft.measure(line, TextStyle::Label);
        result.lines.append(line);
        result.size = QSizeF(std::max(result.size.width(), size.width()), result.size.height() + size.height());
    }
    return result;
}

/// What may be written on an act, from the longest to the shortest.
QList<Flag> flagsFor(const LineageDraft &draft, const OutlinedAct &act)
{
    const QString date = draft.words.actDate(act.act);
    QList<Flag> flags;
    for (const QString &text : draft.words.act(act.act)) {
        for (const double width : FlagWidths) {
            const QStringList lines = wrapped(text, width, draft.isCompact ? 1 : 2, TextStyle::Label, draft.measure);
            if (!lines.isEmpty())
                flags.append(flag(draft, date, lines));
        }
    }
    if (act.isMajor)
        flags.append(flag(draft, date, {}));
    return flags;
}

void writeFlag(const LineageDraft &draft, ActMark &mark, const HoistedFlag &hoisted)
{
    mark.leader = hoisted.pole;
    double y = hoisted.rect.top();
    for (const QString &line : hoisted.flag.lines) {
        const TextStyle style = mark.label.isEmpty() ? TextStyle::ActDate : TextStyle::Label;
        const bool isAtTheLeft = hoisted.rect.right() < hoisted.pole.x1(); // then its lines end at the pole
        const double x = isAtTheLeft ? hoisted.rect.right() - draft.measure(line, style).width() : hoisted.rect.left();
        mark.label.append(placed(line, { x, y }, style, draft.measure));
        y = mark.label.last().rect.bottom();
    }
}

/// Labels for the marks; gives the bottom of the lowest one.
double layFlags(const LineageDraft &draft, QList<MarkedAct> &acts, double top)
{
    const int linesOfText = draft.isCompact ? 1 : 2;
    const double rowHeight
        = draft.lineHeight(TextStyle::ActDate) + linesOfText * draft.lineHeight(TextStyle::Label) + 2;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < acts.size(); ++i) {
        if (acts.at(i).mark.isMajor || draft.scale().yearWidth() >= YearWidthForDots)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return acts.at(a).act->rank < acts.at(b).act->rank; });

    QHash<qsizetype, QList<Flag>> flags;
    FlagPlacer placer(draft, acts, top, rowHeight);
    int refused = 0;
    for (const qsizetype index : std::as_const(order)) {
        flags.insert(index, flagsFor(draft, *acts.at(index).act));
        if (!flags.value(index).isEmpty() && !placer.takeIn(index, flags.value(index).last())
            && ++refused == MostRefusals)
            break;
    }
    for (const qsizetype index : std::as_const(order))
        placer.grow(index, flags.value(index));

    double bottom = top;
    for (const qsizetype index : std::as_const(order)) {
        const auto hoisted = placer.hoisted().constFind(index);
        if (hoisted == placer.hoisted().cend())
            continue;
        writeFlag(draft, acts[index].mark, *hoisted);
        bottom = std::max(bottom, hoisted->rect.bottom());
    }
    return bottom;
}

} // namespace

double layActs(LineageDraft &draft, double top)
{
    ActMarks marks = markActs(draft, top);
    const double flagsBottom = layFlags(draft, marks.acts, marks.bottom + LanePadding);
    for (const MarkedAct &act : std::as_const(marks.acts))
        draft.layout.acts.append(act.mark);
    draft.layout.crowds = marks.crowds;
    const auto undated = std::count_if(draft.layout.undated.cbegin(), draft.layout.undated.cend(),
        [](const RecordRef &r) { return r.table == Table::Acts; });
    const QString note = marks.crowds.isEmpty() ? draft.words.laneNote(LaneKind::Acts, marks.inView, undated)
                                                : draft.words.crowdNote(marks.inView, undated);
    return closeLane(draft, LaneKind::Acts, top, flagsBottom, laneWords(draft, LaneKind::Acts, top, note));
}

} // namespace phalera
