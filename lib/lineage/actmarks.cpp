// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/actmarks.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace phalera {

namespace {

constexpr double MarkSize = 10;
constexpr double DotSize = 5;
constexpr double MarkGap = 1;
constexpr int RowsOnBand = 3;
constexpr int RowsOfDots = 5;
constexpr int CompactRowsOfDots = 3;
constexpr double CrowdWidth = 5;
constexpr qsizetype FewestCrowded = 20; // so many dots may lie on others before all become crowds,
constexpr qsizetype CrowdedOneOf = 5;   // or one of so many

QRectF markRect(const OutlinedAct &act, double size, const TimeScale &scale)
{
    const double left = scale.clampedX(act.first);
    const double right = scale.clampedX(act.last + 1);
    const double width = act.isExact() ? size : std::max(size, right - left);
    const double x = std::clamp((left + right - width) / 2, scale.left(), scale.right() - width);
    return { x, 0, width, size };
}

/// Marks that come from left to right, each in the first of some rows where none is in its way.
class MarkRows
{
public:
    MarkRows(double top, int rows)
        : m_top(top)
        , m_rights(rows, -1e9)
    {
    }

    /// False if there is no room; the mark then lies in the last row.
    bool place(QRectF &mark)
    {
        const auto free
            = std::find_if(m_rights.begin(), m_rights.end(), [&](double right) { return right <= mark.left(); });
        const bool hasRoom = free != m_rights.end();
        const auto row = hasRoom ? std::distance(m_rights.begin(), free) : m_rights.size() - 1;
        m_rights[row] = std::max(m_rights.at(row), mark.right());
        mark.moveTop(m_top + double(row) * (mark.height() + MarkGap));
        return hasRoom;
    }

private:
    double m_top;
    QList<double> m_rights; ///< of the last mark of each row
};

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

/// Gives the bottom of what stands on the bands. What has no room there becomes as small as a dot and is left over.
double placeOnBands(
    const LineageDraft &draft, QList<MarkedAct> &acts, const QList<qsizetype> &order, QList<qsizetype> &leftOver)
{
    double bottom = 0;
    QHash<AwardId, MarkRows> rows;
    for (const qsizetype index : order) {
        MarkedAct &act = acts[index];
        if (!act.act->isMajor) {
            leftOver.append(index);
            continue;
        }
        auto onBand = rows.find(act.act->award);
        if (onBand == rows.end())
            onBand
                = rows.insert(act.act->award, MarkRows(baselineOf(draft, act.act->award) - MarkSize / 2, RowsOnBand));
        if (onBand->place(act.mark)) {
            bottom = std::max(bottom, act.mark.bottom());
        } else {
            act.mark = markRect(*act.act, DotSize, draft.scale());
            leftOver.append(index);
        }
    }
    return bottom;
}

/// Counts of acts by column, and by award where two meet in one column.
struct BandCrowd
{
    int bandNumber = 0;
    ActCrowd crowd;
};
using CrowdColumns = std::vector<QList<BandCrowd>>;

CrowdColumns countByColumn(const TimeScale &scale, const QList<MarkedAct> &acts)
{
    CrowdColumns columns(size_t((scale.right() - scale.left()) / CrowdWidth) + 1);
    const auto column = [&](double x, const MarkedAct &act) -> ActCrowd & {
        const double inside = std::clamp(x, scale.left(), scale.right() - 1) - scale.left();
        QList<BandCrowd> &crowds = columns[size_t(inside / CrowdWidth)];
        const auto known = std::find_if(crowds.begin(), crowds.end(),
            [&](const BandCrowd &other) { return other.bandNumber == act.act->bandNumber; });
        if (known != crowds.end())
            return known->crowd;
        crowds.append({ act.act->bandNumber, ActCrowd() });
        crowds.last().crowd.award = act.act->award;
        return crowds.last().crowd;
    };
    for (const MarkedAct &act : acts) {
        if (!act.act->isExact() && act.mark.width() > CrowdWidth) { // its date spans several columns
            for (double x = act.mark.left(); x < act.mark.right(); x += CrowdWidth)
                ++column(x, act).possible;
            continue;
        }
        ActCrowd &crowd = column(act.mark.center().x(), act);
        ++crowd.certain;
        crowd.isDisputed = crowd.isDisputed || act.act->isDisputed;
    }
    return columns;
}

QList<ActCrowd> crowdsOf(const TimeScale &scale, const QList<MarkedAct> &acts, double top, double height)
{
    CrowdColumns columns = countByColumn(scale, acts);
    qint64 most = 1;
    for (const QList<BandCrowd> &column : columns) {
        most = std::max(most,
            std::accumulate(column.cbegin(), column.cend(), qint64(0),
                [](qint64 sum, const BandCrowd &one) { return sum + one.crowd.certain + one.crowd.possible; }));
    }
    const double perAct = height / double(most);
    QList<ActCrowd> crowds;
    for (size_t index = 0; index < columns.size(); ++index) {
        const double x = scale.left() + double(index) * CrowdWidth;
        const double width = std::min(CrowdWidth, scale.right() - x);
        double y = top + height;
        const auto above = [&](qint64 count) {
            y -= double(count) * perAct;
            return QRectF(x, y, width, double(count) * perAct);
        };
        for (BandCrowd &one : columns[index]) {
            ActCrowd &crowd = one.crowd;
            crowd.certainRect = above(crowd.certain);
            crowd.possibleRect = above(crowd.possible);
            crowd.first = scale.day(x);
            crowd.last = std::max(crowd.first, scale.day(x + width) - 1);
            crowds.append(crowd);
        }
    }
    return crowds;
}

} // namespace

ActsInView actsInView(const LineageOutline &outline, const TimeScale &scale)
{
    ActsInView view;
    for (const OutlinedAct &act : outline.acts) {
        if (scale.shows(act.first, act.last))
            view.acts.append({ &act, markRect(act, act.isMajor ? MarkSize : DotSize, scale) });
    }
    view.fromLeft.resize(view.acts.size());
    std::iota(view.fromLeft.begin(), view.fromLeft.end(), 0);
    std::stable_sort(view.fromLeft.begin(), view.fromLeft.end(),
        [&](qsizetype a, qsizetype b) { return view.acts.at(a).mark.left() < view.acts.at(b).mark.left(); });
    return view;
}

ActMarks markActs(const LineageDraft &draft, double top)
{
    ActMarks marks;
    marks.acts = draft.actsInView.acts;
    marks.inView = marks.acts.size();
    QList<qsizetype> dots;
    const double onBands = placeOnBands(draft, marks.acts, draft.actsInView.fromLeft, dots);
    const double stripTop = std::max(top + LanePadding, onBands + LanePadding / 2);
    const int rows = draft.isCompact ? CompactRowsOfDots : RowsOfDots;
    marks.bottom = stripTop;
    MarkRows strip(stripTop, rows);
    qsizetype crowded = 0;
    for (const qsizetype index : std::as_const(dots)) {
        QRectF &dot = marks.acts[index].mark;
        crowded += strip.place(dot) ? 0 : 1;
        marks.bottom = std::max(marks.bottom, dot.bottom());
    }
    if (crowded <= std::max(FewestCrowded, dots.size() / CrowdedOneOf))
        return marks;

    QList<MarkedAct> onBand;
    QList<MarkedAct> inCrowds;
    std::vector<bool> isDot(size_t(marks.acts.size()));
    for (const qsizetype index : std::as_const(dots))
        isDot[size_t(index)] = true;
    for (qsizetype i = 0; i < marks.acts.size(); ++i)
        (isDot[size_t(i)] ? inCrowds : onBand).append(marks.acts.at(i));
    marks.acts = onBand;
    const double height = rows * (DotSize + MarkGap);
    marks.crowds = crowdsOf(draft.scale(), inCrowds, stripTop, height);
    marks.bottom = stripTop + height;
    return marks;
}

} // namespace phalera
