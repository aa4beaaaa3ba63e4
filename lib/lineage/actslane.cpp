// SPDX-License-Identifier: GPL-3.0-or-later
// Acts: those that change an award stand as marks on its band, those that confer it as dots in a strip below. Labels hang on leaders
// like flags on a pole; the most important act chooses first, and one that finds no room keeps its mark only.
#include "lineage/doubts.h"
#include "lineage/draft.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

constexpr double MarkSize = 10;
constexpr double DotSize = 5;
constexpr double MarkGap = 1;
constexpr int MostDotRows = 5;
constexpr double FlagGap = 5;          // between a pole and its flag
constexpr double FlagWidth = 138;      // widest
constexpr double NarrowFlagWidth = 92;
constexpr double YearWidthForDots = 48; // dots get labels from this width of a year on: before, they would crowd out the marks

struct Flag
{
    QStringList lines; ///< the date first
    QSizeF size;
};

int importance(const Act &act)
{
    static const QHash<QString, int> ranks { { QStringLiteral("establishes"), 0 }, { QStringLiteral("restores"), 0 },
        { QStringLiteral("abolishes"), 0 }, { QStringLiteral("restates_statute"), 1 }, { QStringLiteral("adds_insignia"), 1 },
        { QStringLiteral("amends"), 1 }, { QStringLiteral("revokes"), 2 }, { QStringLiteral("other"), 3 } };
    return ranks.value(act.effect, 4);
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
        const bool concernsLine = std::any_of(act.awards.cbegin(), act.awards.cend(), [&](const AwardId &id) { return draft.family.isInLine(id); });
        if (!concernsLine)
            continue;
        const bool hasPlace = !act.date.isNull() && act.date.earliest() != DistantPast && act.date.latest() != DistantFuture;
        const std::optional<AwardId> award = hasPlace ? bandOf(act, draft) : std::nullopt;
        if (!award)
            draft.layout.undated.append({ Table::Acts, act.id.text() });
        else if (draft.scale().shows(act.date.earliest(), act.date.latest()))
            shown.append({ act, *award });
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.first.date < b.first.date; });
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
            const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const QRectF &other) { return other.intersects(mark.mark); });
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
        for (const double width : { FlagWidth, NarrowFlagWidth }) {
            const QStringList lines = wrapped(text, width, 2, TextStyle::Label, draft.measure);
            if (!lines.isEmpty())
                flags.append(flag(draft, date, lines));
        }
    }
    if (isMajor(act))
        flags.append(flag(draft, date, {}));
    return flags;
}

class FlagPlacer
{
public:
    FlagPlacer(LineageDraft &draft, double top, double rowHeight)
        : m_draft(draft)
        , m_top(top)
        , m_rowHeight(rowHeight)
    {
    }

    void place(ActMark &mark, const Act &act)
    {
        for (const Flag &flag : flagsFor(m_draft, act)) {
            for (int level = 0; level < m_draft.actLevels; ++level) {
                for (const bool toTheRight : { true, false }) {
                    if (hoist(mark, flag, level, toTheRight))
                        return;
                }
            }
        }
    }
    [[nodiscard]] double bottom() const { return m_bottom; }

private:
    bool hoist(ActMark &mark, const Flag &flag, int level, bool toTheRight)
    {
        const double x = mark.mark.center().x();
        const double top = m_top + level * m_rowHeight;
        const double left = toTheRight ? x + FlagGap : x - FlagGap - flag.size.width();
        const QRectF rect(QPointF(left, top), flag.size);
        const QLineF pole(x, mark.mark.bottom(), x, rect.bottom() - 1);
        const bool inside = rect.left() >= m_draft.plot().left() && rect.right() <= m_draft.plot().right();
        if (!inside || !m_flags.isFree(rect) || !m_poles.isFree(rect) || !m_flags.isFree(QRectF(pole.x1() - 1, m_top, 2, rect.bottom() - m_top)))
            return false;
        m_flags.take(rect);
        m_poles.take(pole);
        mark.leader = pole;
        double y = top;
        for (const QString &line : flag.lines) {
            const TextStyle style = mark.label.isEmpty() ? TextStyle::ActDate : TextStyle::Label;
            mark.label.append(placed(line, { left, y }, style, m_draft.measure));
            y = mark.label.last().rect.bottom();
        }
        m_bottom = std::max(m_bottom, rect.bottom());
        return true;
    }

    LineageDraft &m_draft;
    double m_top;
    double m_rowHeight;
    double m_bottom = 0;
    Occupancy m_flags;
    Occupancy m_poles;
};

} // namespace

double layActs(LineageDraft &draft, double top)
{
    const QList<std::pair<Act, AwardId>> acts = actsInView(draft);
    const QSet<ActId> disputed = disputedActs(draft.facts);
    QList<ActMark> marks;
    for (const auto &[act, award] : acts)
        marks.append(markOf(act, award, disputed, draft.scale()));

    const double marksBottom = stack(marks, true, 3, [&](const ActMark &mark) { return baselineOf(draft, mark.award) - MarkSize / 2; });
    const double stripTop = std::max(top + LanePadding, marksBottom + LanePadding / 2);
    const double stripBottom = std::max(stripTop, stack(marks, false, MostDotRows, [&](const ActMark &) { return stripTop; }));

    const double rowHeight = draft.lineHeight(TextStyle::ActDate) + 2 * draft.lineHeight(TextStyle::Label) + 4;
    FlagPlacer placer(draft, stripBottom + LanePadding, rowHeight);
    QList<qsizetype> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return importance(acts.at(a).first) < importance(acts.at(b).first); });
    for (const qsizetype index : order) {
        if (marks.at(index).isMajor || draft.scale().yearWidth() >= YearWidthForDots)
            placer.place(marks[index], acts.at(index).first);
    }
    draft.layout.acts = marks;
    return closeLane(draft, LaneKind::Acts, top, std::max(stripBottom, placer.bottom()), laneWords(draft, LaneKind::Acts, top, marks.size()));
}

} // namespace phalera
