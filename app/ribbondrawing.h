// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ribbonscale.h"
#include "app/ribbontimeline.h"
#include "app/theme.h"

#include <QFont>

#include <optional>

class QPainter;

namespace phalera {

/// Counts of one year by award, in the order of the bands.
struct RibbonYear
{
    QHash<AwardId, qint64> all;
    QHash<AwardId, qint64> chosen;
    qint64 possible = 0; ///< dated, and perhaps in this year
    [[nodiscard]] qint64 allCount() const;
    [[nodiscard]] qint64 chosenCount() const;
};

/// What the query chooses of time, in decimal years.
struct RibbonBrush
{
    double begin = 0;
    double end = 0;
};

/// Everything that is drawn of a ribbon.
struct Ribbon
{
    RibbonTimeline timeline;
    QHash<int, RibbonYear> counts;
    QHash<AwardId, qint64> conferrals; ///< of each award in the archive, dated or not
    QList<RibbonBrush> brushes;
    std::optional<int> hoveredYear;
    QString brushWords; ///< said at the brush while it is dragged
};

void drawRibbon(QPainter &painter, const Ribbon &ribbon, const RibbonRows &rows, const RibbonScale &scale,
    const Theme &theme, const QFont &font);

} // namespace phalera
