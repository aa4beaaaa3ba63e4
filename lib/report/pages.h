// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/render.h"
#include "report/setblock.h"

#include <QRectF>

namespace phalera {

/// Where an anchor stands.
struct AnchorPlace
{
    int page = 0;
    double top = 0;  ///< from the upper edge of the paper, in points
    double left = 0; ///< of its column
};

struct Pages::Private
{
    ReportPlan plan; ///< the blocks point into it
    QRectF paper;    ///< in points
    QRectF area;     ///< of the text, on the paper
    std::vector<SetBlock> blocks;
    std::vector<PageSlices> slices; ///< by page
    QHash<QString, AnchorPlace> anchors;
};

} // namespace phalera
