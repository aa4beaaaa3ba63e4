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
const QList<Flag> &flagsFor(const LineageDraft &draft, const OutlinedAct &act)
{
    const auto known = draft.memory.flags.constFind({ &act, draft.isCompact });
    if (known != draft.memory.flags.cend())
        return *known;
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
    return *draft.memory.flags.insert({ &act, draft.isCompact }, flags);
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

ActMark markOf(const MarkedAct &marked)
{
    const OutlinedAct &act = *marked.act;
    ActMark mark { { Table::Acts, act.act.id.text() }, act.award, act.isMajor, act.isExact(), act.isDisputed, {}, {},
        {} };
    mark.mark = marked.mark;
    return mark;
}

/// Labels for the marks of the acts; gives the bottom of the lowest one.
double layFlags(const LineageDraft &draft, const QList<MarkedAct> &acts, QList<ActMark> &marks, double top)
{
    const int linesOfText = draft.isCompact ? 1 : 2;
    const double rowHeight
        = draft.lineHeight(TextStyle::ActDate) + linesOfText * draft.lineHeight(TextStyle::Label) + 2;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < acts.size(); ++i) {
        if (acts.at(i).act->isMajor || draft.scale().yearWidth() >= YearWidthForDots)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return acts.at(a).act->rank < acts.at(b).act->rank; });

    FlagPlacer placer(draft, acts, top, rowHeight);
    int refused = 0;
    for (const qsizetype index : std::as_const(order)) {
        const QList<Flag> &flags = flagsFor(draft, *acts.at(index).act);
        if (!flags.isEmpty() && !placer.takeIn(index, flags.last()) && ++refused == MostRefusals)
            break;
    }
    for (const qsizetype index : std::as_const(order)) {
        if (placer.hoisted().contains(index))
            placer.grow(index, flagsFor(draft, *acts.at(index).act));
    }

    double bottom = top;
    for (const qsizetype index : std::as_const(order)) {
        const auto hoisted = placer.hoisted().constFind(index);
        if (hoisted == placer.hoisted().cend())
            continue;
        writeFlag(draft, marks[index], *hoisted);
        bottom = std::max(bottom, hoisted->rect.bottom());
    }
    return bottom;
}

} // namespace

double layActs(LineageDraft &draft, double top)
{
    const ActMarks marks = markActs(draft, top);
    for (const MarkedAct &act : marks.acts)
        draft.layout.acts.append(markOf(act));
    const double flagsBottom = layFlags(draft, marks.acts, draft.layout.acts, marks.bottom + LanePadding);
    draft.layout.crowds = marks.crowds;
    const auto undated = std::count_if(draft.layout.undated.cbegin(), draft.layout.undated.cend(),
        [](const RecordRef &r) { return r.table == Table::Acts; });
    const QString note = marks.crowds.isEmpty() ? draft.words.laneNote(LaneKind::Acts, marks.inView, undated)
                                                : draft.words.crowdNote(marks.inView, undated);
    return closeLane(draft, LaneKind::Acts, top, flagsBottom, laneWords(draft, LaneKind::Acts, top, note));
}

} // namespace phalera
