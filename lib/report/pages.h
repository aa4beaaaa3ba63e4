// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/render.h"
#include "report/setblock.h"

#include <QRectF>

namespace phalera {

struct Pages::Private
{
    ReportPlan plan; ///< the blocks point into it
    QRectF paper;    ///< in points
    QRectF area;     ///< of the text, on the paper
    std::vector<SetBlock> blocks;
    std::vector<PageSlices> slices; ///< by page
};

} // namespace phalera
