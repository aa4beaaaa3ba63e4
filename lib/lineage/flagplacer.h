// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/actmarks.h"

namespace phalera {

/// A flag on its pole: what no other flag and no other pole may lie on.
struct HoistedFlag
{
    Flag flag;
    QRectF rect;
    QLineF pole;
};

/// Finds places for flags. Acts are taken in by importance, each with its smallest flag and only if all that are in
/// already still find places; then each flag grows where there is room.
class FlagPlacer
{
public:
    /// `marks` outlive the placer. Rows of flags begin at `top`.
    FlagPlacer(const LineageDraft &draft, const QList<MarkedAct> &marks, double top, double rowHeight);

    /// False if there is no room for it beside the others.
    bool takeIn(qsizetype act, const Flag &smallest);
    /// Gives an act that was taken in the first of the flags that has room.
    void grow(qsizetype act, const QList<Flag> &longestFirst);
    [[nodiscard]] const QHash<qsizetype, HoistedFlag> &hoisted() const { return m_hoisted; }

private:
    [[nodiscard]] double poleX(qsizetype act) const { return m_marks.at(act).mark.center().x(); }
    [[nodiscard]] QRectF poleArea(const HoistedFlag &flag) const;
    [[nodiscard]] bool isFree(qsizetype act, const HoistedFlag &wanted) const;
    bool hoist(qsizetype act, const Flag &flag);

    const LineageDraft &m_draft;
    const QList<MarkedAct> &m_marks;
    double m_top;
    double m_rowHeight;
    QHash<qsizetype, Flag> m_smallest;
    QHash<qsizetype, HoistedFlag> m_hoisted;
};

} // namespace phalera
