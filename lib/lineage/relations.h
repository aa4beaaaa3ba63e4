// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/draft.h"

namespace phalera {

/// Where the line of a relation leaves one band and reaches the other, before its height is known.
struct PlannedRelation
{
    AwardRelation relation;
    double fromX = 0, toX = 0;
    bool startsInView = false, endsInView = false;
    int level = 0; ///< 0 is the lowest; a line that spans another lies above it

    [[nodiscard]] QList<double> legs() const;
    [[nodiscard]] double left() const { return std::min(fromX, toX); }
    [[nodiscard]] double right() const { return std::max(fromX, toX); }
};

/// The relations of descent between awards of the line that cross the time in view.
[[nodiscard]] QList<PlannedRelation> planRelations(const LineageDraft &draft);

/// Adds their lines and words to the layout, above `bottom`; gives the top of what was added. The bands must be laid
/// out.
double drawRelations(LineageDraft &draft, const QList<PlannedRelation> &relations, double bottom);

} // namespace phalera
