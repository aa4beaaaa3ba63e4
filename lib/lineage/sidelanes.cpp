// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the line: awards given with it, who gave it, counterparts, other states.
#include "lineage/draft.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr double RowGap = 5;
constexpr double BoxPadding = 5;
constexpr double TouchingBars = 4;    // bars may follow one another without a gap, unlike texts
constexpr double NarrowestLabel = 64; // of a label that is cut to keep over its bar
constexpr double DensityHeight = 26;

struct BarPlan
{
    Award award;
    std::optional<AwardRelation> relation;
    QStringList texts;
    Day from = 0, to = 0;           // drawn
    Day givenFrom = 0, givenTo = 0; // solid
};

std::optional<BarPlan> planBar(const LineageDraft &draft, const Award &award, const QStringList &texts)
{
    const auto life = draft.lives.constFind(award.id);
    if (life == draft.lives.cend() || !draft.scale().shows(life->from, life->to))
        return std::nullopt;
    return BarPlan { award, std::nullopt, texts, life->from, life->to, life->fromLatest, life->toEarliest };
}

/// Bars of a lane, each with its label above it, in as few rows as take them without touching.
class BarPlacer
{
public:
    BarPlacer(LineageDraft &draft, LaneKind lane, double top)
        : m_draft(draft)
        , m_lane(lane)
        , m_top(top)
        , m_labelHeight(draft.lineHeight(TextStyle::Label))
    {
    }

    void place(const BarPlan &plan)
    {
        const TimeScale &scale = m_draft.scale();
        const double left = scale.clampedX(plan.from);
        const double right = std::max(left + 2, scale.clampedX(plan.to + 1));
        for (qsizetype row = 0;; ++row) {
            if (row == m_rows.size())
                m_rows.append(Occupancy());
            const double y = m_top + double(row) * (m_labelHeight + BarHeight + RowGap);
            const QRectF bar(left, y + m_labelHeight, right - left, BarHeight);
            const bool isNewRow = row + 1 == m_rows.size() && !m_rows.at(row).isTaken();
            const PlacedText label = labelFor(plan, m_rows.at(row), bar);
            const bool isBarFree = m_rows.at(row).isFree(bar.adjusted(TouchingBars, 0, -TouchingBars, 0));
            if (!isNewRow && (label.text.isEmpty() || !isBarFree))
                continue;
            const double givenLeft = scale.clampedX(plan.givenFrom);
            const double givenRight = std::max(givenLeft, scale.clampedX(plan.givenTo + 1));
            const QRectF given(givenLeft, bar.top(), std::min(givenRight, bar.right()) - givenLeft, BarHeight);
            const RecordRef relation = plan.relation ? RecordRef { Table::AwardRelations, plan.relation->id }
                                                     : RecordRef { Table::AwardRelations, {} };
            m_draft.layout.bars.append(
                { { Table::Awards, plan.award.id.text() }, relation, m_lane, bar, given, label });
            m_rows[row].take(bar);
            m_rows[row].take(label.rect);
            return;
        }
    }
    [[nodiscard]] double bottom() const
    {
        return m_top + double(m_rows.size()) * (m_labelHeight + BarHeight + RowGap) - RowGap;
    }

private:
    /// The longest text that fits from the beginning of the bar; else one that ends at the right edge; else one that is
    /// cut.
    [[nodiscard]] PlacedText labelFor(const BarPlan &plan, const Occupancy &row, const QRectF &bar) const
    {
        const QRectF &plot = m_draft.plot();
        const auto at = [&](const QString &text, double x) {
            return placed(text, { x, bar.top() - m_labelHeight }, TextStyle::Label, m_draft.measure);
        };
        const auto isFree = [&](const PlacedText &label) {
            return !label.text.isEmpty() && label.rect.right() <= plot.right() && row.isFree(label.rect);
        };
        for (const QString &text : plan.texts) {
            if (const PlacedText label = at(text, bar.left()); isFree(label))
                return label;
        }
        for (const QString &text : plan.texts) {
            const double width = m_draft.measure(text, TextStyle::Label).width();
            if (const PlacedText label = at(text, plot.right() - width);
                label.rect.left() >= plot.left() && label.rect.left() <= bar.left() && isFree(label))
                return label;
        }
        const double room = plot.right() - bar.left();
        if (room < NarrowestLabel || plan.texts.isEmpty())
            return {};
        const PlacedText cut = at(elided(plan.texts.last(), room, TextStyle::Label, m_draft.measure), bar.left());
        return isFree(cut) ? cut : PlacedText();
    }

    LineageDraft &m_draft;
    LaneKind m_lane;
    double m_top;
    double m_labelHeight;
    QList<Occupancy> m_rows;
};

qsizetype undatedOf(const LineageDraft &draft, const QList<Award> &awards)
{
    return std::count_if(
        awards.cbegin(), awards.cend(), [&](const Award &award) { return !draft.lives.contains(award.id); });
}

double layBars(LineageDraft &draft, LaneKind lane, double top, const QList<BarPlan> &plans, qsizetype undated)
{
    if (plans.isEmpty())
        return top;
    BarPlacer placer(draft, lane, top + LanePadding);
    for (const BarPlan &plan : plans)
        placer.place(plan);
    return closeLane(draft, lane, top, placer.bottom(), laneWords(draft, lane, top, plans.size(), undated));
}

QList<BarPlan> plansFor(const LineageDraft &draft, const QList<Award> &awards)
{
    QList<BarPlan> plans;
    for (const Award &award : awards) {
        if (const std::optional<BarPlan> plan = planBar(draft, award, draft.words.award(award)))
            plans.append(*plan);
    }
    return plans;
}

struct WordedBox
{
    ProcedureBox box;
    QStringList texts;
};

/// The text stands in the box; of a box that is too short for words, behind it where the row is free, else there is an
/// ellipsis that stands for them.
void writeInBox(const LineageDraft &draft, WordedBox &worded, double roomEnd)
{
    static const QString ellipsis = QStringLiteral("…");
    const QRectF &rect = worded.box.rect;
    const auto write = [&](const QString &text, double left) {
        worded.box.text = placed(text, { left, rect.top() + 1 }, TextStyle::Label, draft.measure);
    };
    const double inside = rect.width() - 2 * BoxPadding;
    const QString within = fitting(worded.texts, inside, TextStyle::Label, draft.measure);
    const QString behind
        = fitting(worded.texts, roomEnd - rect.right() - 2 * BoxPadding, TextStyle::Label, draft.measure);
    if (!within.isEmpty())
        write(within, rect.left() + BoxPadding);
    else if (!behind.isEmpty())
        write(behind, rect.right() + BoxPadding);
    else if (draft.measure(ellipsis, TextStyle::Label).width() <= inside)
        write(ellipsis, rect.left() + BoxPadding);
}

/// Boxes of one role. Ends that are known to the year only may share that year with the next beginning: the later box
/// then starts where the earlier one ends, and only boxes that share more go into a row of their own.
double layRole(LineageDraft &draft, double top, const QList<Procedure> &procedures)
{
    static constexpr Day sharedYear = 366;
    const TimeScale &scale = draft.scale();
    const double height = draft.lineHeight(TextStyle::Label) + 3;
    struct Row
    {
        Day lastDay;
        double right;
    };
    QList<Row> rows;
    QList<WordedBox> boxes;
    for (const Procedure &procedure : procedures) {
        const Day from = procedure.period.earliest();
        const Day to = procedure.period.latest() == DistantFuture ? std::max(draft.facts.today, from)
                                                                  : procedure.period.latest();
        const auto free = std::find_if(rows.begin(), rows.end(),
            [&](const Row &row) { return from + sharedYear > row.lastDay && to > row.lastDay; });
        const auto index = std::distance(rows.begin(), free);
        const double left = std::max(scale.clampedX(from), free == rows.end() ? scale.left() : free->right);
        const double right = scale.clampedX(to + 1);
        if (free == rows.end())
            rows.append({ to, right });
        else
            *free = { to, right };
        if (right - left < 1 || !scale.shows(from, to))
            continue;
        ProcedureBox box { { Table::Procedures, procedure.id }, procedure.award, {}, {} };
        box.rect = QRectF(left, top + double(index) * (height + 2), right - left - 1, height);
        boxes.append({ box, draft.words.procedure(procedure) });
    }
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        double roomEnd = draft.plot().right();
        for (const WordedBox &next : boxes.mid(i + 1)) {
            if (next.box.rect.top() == boxes.at(i).box.rect.top())
                roomEnd = std::min(roomEnd, next.box.rect.left());
        }
        writeInBox(draft, boxes[i], roomEnd);
        draft.layout.procedures.append(boxes.at(i).box);
    }
    return top + double(rows.size()) * (height + 2);
}

int titlesIn(int year, const Award &award, const LineageDraft &draft, bool certainly)
{
    const auto life = draft.lives.constFind(award.id);
    if (life == draft.lives.cend())
        return 0;
    const Day from = certainly ? life->fromLatest : life->from;
    const Day to = certainly ? life->toEarliest : life->to;
    return from < firstDayOf(year + 1) && to >= firstDayOf(year) ? 1 : 0;
}

QList<DensityStep> titlesByYear(const LineageDraft &draft)
{
    const int first = yearOf(draft.scale().first());
    const int last = yearOf(std::min(draft.scale().last(), draft.facts.today));
    QList<DensityStep> steps;
    for (int year = first; year <= last; ++year) {
        DensityStep step;
        step.year = year;
        for (const Award &award : draft.family.otherStates) {
            const int certain = titlesIn(year, award, draft, true);
            step.certain += certain;
            step.possible += titlesIn(year, award, draft, false) - certain;
        }
        if (step.certain + step.possible > 0)
            steps.append(step);
    }
    return steps;
}

void layDensity(LineageDraft &draft, double top)
{
    QList<DensityStep> steps = titlesByYear(draft);
    int most = 1;
    for (const DensityStep &step : std::as_const(steps))
        most = std::max(most, step.certain + step.possible);
    const double perTitle = DensityHeight / most;
    for (DensityStep &step : steps) {
        const double left = draft.scale().clampedX(firstDayOf(step.year));
        const double width = draft.scale().clampedX(firstDayOf(step.year + 1)) - left;
        const double base = top + DensityHeight;
        step.certainRect = QRectF(left, base - step.certain * perTitle, width, step.certain * perTitle);
        step.possibleRect
            = QRectF(left, step.certainRect.top() - step.possible * perTitle, width, step.possible * perTitle);
    }
    draft.layout.density = steps;
}

/// Before the first column, if there is room.
std::optional<PlacedText> densityKey(const LineageDraft &draft)
{
    const QString text = draft.words.densityKey();
    if (text.isEmpty() || draft.layout.density.isEmpty())
        return {};
    const DensityStep &first = draft.layout.density.constFirst();
    const QSizeF size = draft.measure(text, TextStyle::LaneNote);
    const QPointF corner(
        first.possibleRect.left() - BoxPadding - size.width(), first.certainRect.bottom() - size.height());
    return corner.x() >= draft.plot().left() ? std::optional(placed(text, corner, TextStyle::LaneNote, draft.measure))
                                             : std::nullopt;
}

/// Beside the title or, where that is long, after the note.
void addFoldSign(LineageDraft &draft)
{
    QList<PlacedText> &texts = draft.layout.lanes.last().texts;
    const QString sign = draft.words.foldSign();
    if (sign.isEmpty() || texts.isEmpty())
        return;
    for (const QRectF &line : { texts.constFirst().rect, texts.constLast().rect }) {
        const PlacedText added
            = placed(sign, { line.right() + BoxPadding, line.top() }, TextStyle::LaneTitle, draft.measure);
        if (added.rect.right() < draft.plot().left()
            && added.rect.bottom() <= draft.layout.lanes.last().rect.bottom()) {
            texts.append(added);
            return;
        }
    }
}

/// The steps of one role that have a place on the axis; the others are named in `undated`.
QList<Procedure> datedProcedures(LineageDraft &draft, QLatin1StringView role)
{
    QList<Procedure> dated;
    for (const Procedure &procedure : draft.facts.procedures) {
        if (procedure.role != role || !draft.family.isInLine(procedure.award))
            continue;
        if (procedure.period.isNull() || procedure.period.earliest() == DistantPast)
            draft.layout.undated.append({ Table::Procedures, procedure.id });
        else
            dated.append(procedure);
    }
    return dated;
}

} // namespace

double layAccompanying(LineageDraft &draft, double top)
{
    QList<BarPlan> plans;
    for (const Companion &companion : std::as_const(draft.family.companions)) {
        auto plan = planBar(draft, companion.award, draft.words.accompanying(companion.award, companion.relation));
        if (!plan)
            continue;
        plan->relation = companion.relation;
        if (!companion.relation.date.isNull() && companion.relation.date.earliest() != DistantPast)
            plan->givenFrom = std::max(plan->givenFrom, companion.relation.date.earliest());
        // What goes with a title lives as long as the title is known to.
        const AwardId &title
            = companion.relation.from == companion.award.id ? companion.relation.to : companion.relation.from;
        if (draft.lives.value(companion.award.id).isOpen && draft.lives.contains(title))
            plan->givenTo = std::clamp(draft.lives.value(title).toEarliest, plan->givenTo, plan->to);
        plans.append(*plan);
    }
    const auto undated = std::count_if(draft.family.companions.cbegin(), draft.family.companions.cend(),
        [&](const Companion &companion) { return !draft.lives.contains(companion.award.id); });
    return layBars(draft, LaneKind::Accompanying, top, plans, undated);
}

double layProcedures(LineageDraft &draft, double top)
{
    QList<PlacedText> words = laneWords(draft, LaneKind::Procedure, top, 0);
    const qsizetype titleLines = words.size();
    double y = words.isEmpty() ? top + LanePadding : words.last().rect.bottom();
    for (const QLatin1StringView role : { QLatin1StringView("proposes"), QLatin1StringView("considers"),
             QLatin1StringView("confers"), QLatin1StringView("presents") }) {
        QList<Procedure> procedures = datedProcedures(draft, role);
        if (procedures.isEmpty())
            continue;
        std::stable_sort(procedures.begin(), procedures.end(),
            [](const Procedure &a, const Procedure &b) { return a.period < b.period; });
        const QString word
            = elided(draft.words.role(role), draft.plot().left() - 2 * PageMargin, TextStyle::LaneNote, draft.measure);
        words.append(placed(word, { PageMargin, y + 1 }, TextStyle::LaneNote, draft.measure));
        y = layRole(draft, y, procedures);
    }
    return words.size() == titleLines ? top : closeLane(draft, LaneKind::Procedure, top, y, words);
}

double layCounterparts(LineageDraft &draft, double top)
{
    return layBars(draft, LaneKind::Counterparts, top, plansFor(draft, draft.family.counterparts),
        undatedOf(draft, draft.family.counterparts));
}

double layOtherStates(LineageDraft &draft, double top)
{
    if (draft.family.otherStates.isEmpty())
        return top;
    if (draft.frame.otherStatesUnfolded) {
        const QList<BarPlan> plans = plansFor(draft, draft.family.otherStates);
        if (!plans.isEmpty()) {
            const double bottom
                = layBars(draft, LaneKind::OtherStates, top, plans, undatedOf(draft, draft.family.otherStates));
            addFoldSign(draft);
            return bottom;
        }
    }
    layDensity(draft, top + LanePadding);
    const qsizetype undated = undatedOf(draft, draft.family.otherStates);
    const QList<PlacedText> words = laneWords(
        draft, LaneKind::OtherStates, top, draft.words.densityNote(draft.family.otherStates.size() - undated, undated));
    const double bottom = closeLane(draft, LaneKind::OtherStates, top, top + LanePadding + DensityHeight, words);
    addFoldSign(draft);
    if (const std::optional<PlacedText> key = densityKey(draft))
        draft.layout.lanes.last().texts.append(*key);
    return bottom;
}

} // namespace phalera
