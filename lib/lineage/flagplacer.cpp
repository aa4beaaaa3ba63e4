// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/flagplacer.h"

#include <algorithm>
#include <utility>

namespace phalera {

namespace {

constexpr double FlagGap = 5; // between a pole and its flag
constexpr double TextGap = 3; // least distance beside a flag

bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

} // namespace

FlagPlacer::FlagPlacer(const LineageDraft &draft, const QList<MarkedAct> &marks, double top, double rowHeight)
    : m_draft(draft)
    , m_marks(marks)
    , m_top(top)
    , m_rowHeight(rowHeight)
{
}

bool FlagPlacer::takeIn(qsizetype act, const Flag &smallest)
{
    QList<qsizetype> acts = m_smallest.keys();
    acts.append(act);
    // From right to left: a flag that has no room beside the pole at its right goes below it, and no pole is in its way
    // there.
    std::sort(acts.begin(), acts.end(),
        [&](qsizetype a, qsizetype b) { return std::pair(poleX(a), a) > std::pair(poleX(b), b); });
    const QHash<qsizetype, HoistedFlag> before = std::exchange(m_hoisted, {});
    m_smallest.insert(act, smallest);
    if (std::all_of(acts.cbegin(), acts.cend(), [&](qsizetype each) { return hoist(each, m_smallest.value(each)); }))
        return true;
    m_smallest.remove(act);
    m_hoisted = before;
    return false;
}

void FlagPlacer::grow(qsizetype act, const QList<Flag> &longestFirst)
{
    if (!m_hoisted.contains(act))
        return;
    for (const Flag &flag : longestFirst) {
        if (hoist(act, flag))
            return;
    }
}

QRectF FlagPlacer::poleArea(const HoistedFlag &flag) const
{
    return QRectF(flag.pole.x1() - 1, m_top, 2, flag.pole.y2() - m_top);
}

bool FlagPlacer::hoist(qsizetype act, const Flag &flag)
{
    const double x = poleX(act);
    for (int level = 0; level < m_draft.actLevels; ++level) {
        for (const bool toTheRight : { true, false }) {
            const QPointF corner(
                toTheRight ? x + FlagGap : x - FlagGap - flag.size.width(), m_top + level * m_rowHeight);
            const QRectF rect(corner, flag.size);
            const HoistedFlag hoisted { flag, rect, QLineF(x, m_marks.at(act).mark.bottom(), x, rect.bottom() - 1) };
            if (!isFree(act, hoisted))
                continue;
            m_hoisted.insert(act, hoisted);
            return true;
        }
    }
    return false;
}

bool FlagPlacer::isFree(qsizetype act, const HoistedFlag &wanted) const
{
    if (wanted.rect.left() < m_draft.plot().left() || wanted.rect.right() > m_draft.plot().right())
        return false;
    const QRectF rect = wanted.rect.adjusted(-TextGap, 0, TextGap, 0);
    const QRectF pole = poleArea(wanted).adjusted(-TextGap, 0, TextGap, 0);
    for (auto it = m_hoisted.cbegin(); it != m_hoisted.cend(); ++it) {
        if (it.key() != act && (meets(rect, it->rect) || meets(pole, it->rect) || meets(rect, poleArea(*it))))
            return false;
    }
    return true;
}

} // namespace phalera
