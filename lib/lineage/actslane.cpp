// SPDX-License-Identifier: GPL-3.0-or-later
// Acts: those that change an award stand as marks on its band, those that confer it as dots in a strip below. Labels
// hang on leaders like flags on a pole; the most important act chooses first, and one that finds no room keeps its mark
// only.
#include "lineage/doubts.h"
#include "lineage/draft.h"
#include "lineage/flagplacer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace phalera {

namespace {

constexpr double MarkSize = 10;
constexpr double DotSize = 5;
constexpr double MarkGap = 1;
constexpr int MostDotRows = 5;
constexpr std::array FlagWidths { 220.0, 138.0, 92.0 };
constexpr int MostRefusals = 24; // after so many acts without room the lane is taken as full
constexpr double YearWidthForDots
    = 48; // dots get labels from this width of a year on: before, they would crowd out the marks

/// 0 is the most important. The statute that comes with a decree says less than the decree itself.
int importance(const Act &act)
{
    static const QHash<QString, int> ranks { { QStringLiteral("establishes"), 0 }, { QStringLiteral("restores"), 0 },
        { QStringLiteral("abolishes"), 0 }, { QStringLiteral("restates_statute"), 1 },
        { QStringLiteral("adds_insignia"), 1 }, { QStringLiteral("amends"), 1 }, { QStringLiteral("revokes"), 2 },
        { QStringLiteral("other"), 3 } };
    const int rank = ranks.value(act.effect, 4);
    return rank == 0 && act.kind == QLatin1String("statute") ? 1 : rank;
}

bool isMajor(const Act &act)
{
    return act.effect != QLatin1String("confers");
}

/// The award of the line on whose band the act stands: one that lives on its day, or else the first it names.
std::optional<AwardId> bandOf(const Act &act, const LineageDraft &draft)
{
    std::optional<AwardId> first;
    for (const AwardId &award : act.awards) {
        if (!draft.family.isInLine(award) || !draft.lives.contains(award))
            continue;
        const Lifetime &life = draft.lives.value(award);
        if (life.from <= act.date.latest() && act.date.earliest() <= life.to)
            return award;
        first = first ? first : award;
    }
    return first;
}

/// Acts of the line that are in view, in order of time. Those without a place in time are named in `undated`.
QList<std::pair<Act, AwardId>> actsInView(LineageDraft &draft)
{
    QList<std::pair<Act, AwardId>> shown;
    for (const Act &act : draft.facts.acts) {
        const bool concernsLine = std::any_of(
            act.awards.cbegin(), act.awards.cend(), [&](const AwardId &id) { return draft.family.isInLine(id); });
        if (!concernsLine)
            continue;
        const bool hasPlace
            = !act.date.isNull() && act.date.earliest() != DistantPast && act.date.latest() != DistantFuture;
        const std::optional<AwardId> award = hasPlace ? bandOf(act, draft) : std::nullopt;
        if (!award)
            draft.layout.undated.append({ Table::Acts, act.id.text() });
        else if (draft.scale().shows(act.date.earliest(), act.date.latest()))
            shown.append({ act, *award });
    }
    std::stable_sort(
        shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.first.date < b.first.date; });
    return shown;
}

ActMark markOf(const Act &act, const AwardId &award, const QSet<ActId> &disputed, const TimeScale &scale)
{
    ActMark mark;
    mark.act = { Table::Acts, act.id.text() };
    mark.award = award;
    mark.isMajor = isMajor(act);
    mark.isExact = act.date.earliest() == act.date.latest();
    mark.isDisputed = disputed.contains(act.id);
    const double size = mark.isMajor ? MarkSize : DotSize;
    const double left = scale.clampedX(act.date.earliest());
    const double right = scale.clampedX(act.date.latest() + 1);
    const double width = mark.isExact ? size : std::max(size, right - left);
    const double x = std::clamp((left + right - width) / 2, scale.left(), scale.right() - width);
    mark.mark = QRectF(x, 0, width, size);
    return mark;
}

/// Marks that would lie on one another go below one another, down to `rows`; further ones stay in the last row.
double stack(QList<ActMark> &marks, bool major, int rows, const auto &topOf)
{
    double bottom = 0;
    QList<QRectF> taken;
    for (ActMark &mark : marks) {
        if (mark.isMajor != major)
            continue;
        const double top = topOf(mark);
        const double step = mark.mark.height() + MarkGap;
        for (int row = 0; row < rows; ++row) {
            mark.mark.moveTop(top + row * step);
            const bool free = std::none_of(
                taken.cbegin(), taken.cend(), [&](const QRectF &other) { return other.intersects(mark.mark); });
            if (free)
                break;
        }
        taken.append(mark.mark);
        bottom = std::max(bottom, mark.mark.bottom());
    }
    return bottom;
}

double baselineOf(const LineageDraft &draft, const AwardId &award)
{
    double lowest = 0;
    for (const AwardBand &band : draft.layout.bands) {
        if (band.award.id == award.text())
            return band.rect.bottom();
        lowest = std::max(lowest, band.rect.bottom());
    }
    return lowest > 0 ? lowest : draft.layout.lanes.last().rect.bottom() - LanePadding;
}

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
QList<Flag> flagsFor(const LineageDraft &draft, const Act &act)
{
    const QString date = draft.words.actDate(act);
    QList<Flag> flags;
    for (const QString &text : draft.words.act(act)) {
        for (const double width : FlagWidths) {
            const QStringList lines = wrapped(text, width, draft.isCompact ? 1 : 2, TextStyle::Label, draft.measure);
            if (!lines.isEmpty())
                flags.append(flag(draft, date, lines));
        }
    }
    if (isMajor(act))
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
double layFlags(LineageDraft &draft, QList<ActMark> &marks, const QList<std::pair<Act, AwardId>> &acts, double top)
{
    const int linesOfText = draft.isCompact ? 1 : 2;
    const double rowHeight
        = draft.lineHeight(TextStyle::ActDate) + linesOfText * draft.lineHeight(TextStyle::Label) + 2;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).isMajor || draft.scale().yearWidth() >= YearWidthForDots)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return importance(acts.at(a).first) < importance(acts.at(b).first); });

    QHash<qsizetype, QList<Flag>> flags;
    FlagPlacer placer(draft, marks, top, rowHeight);
    int refused = 0;
    for (const qsizetype index : std::as_const(order)) {
        flags.insert(index, flagsFor(draft, acts.at(index).first));
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
        writeFlag(draft, marks[index], *hoisted);
        bottom = std::max(bottom, hoisted->rect.bottom());
    }
    return bottom;
}

} // namespace

double layActs(LineageDraft &draft, double top)
{
    const QList<std::pair<Act, AwardId>> acts = actsInView(draft);
    const QSet<ActId> disputed = disputedActs(draft.facts);
    QList<ActMark> marks;
    for (const auto &[act, award] : acts)
        marks.append(markOf(act, award, disputed, draft.scale()));

    const double marksBottom
        = stack(marks, true, 3, [&](const ActMark &mark) { return baselineOf(draft, mark.award) - MarkSize / 2; });
    const double stripTop = std::max(top + LanePadding, marksBottom + LanePadding / 2);
    const int dotRows = draft.isCompact ? 3 : MostDotRows;
    const double stripBottom
        = std::max(stripTop, stack(marks, false, dotRows, [&](const ActMark &) { return stripTop; }));
    const double flagsBottom = layFlags(draft, marks, acts, stripBottom + LanePadding);
    draft.layout.acts = marks;
    const auto undated = std::count_if(draft.layout.undated.cbegin(), draft.layout.undated.cend(),
        [](const RecordRef &r) { return r.table == Table::Acts; });
    return closeLane(
        draft, LaneKind::Acts, top, flagsBottom, laneWords(draft, LaneKind::Acts, top, marks.size(), undated));
}

} // namespace phalera
