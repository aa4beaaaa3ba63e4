// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/render.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace phalera {

struct PageLink
{
    QRectF area;    ///< in points, from the upper left corner of the paper
    QString target; ///< "#anchor", which stands on a page, or an address

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

/// By page: what leads from it somewhere else: cells with a link, numbers of notes and of pages, addresses in the
/// notes. A text of several lines gives an area for each.
[[nodiscard]] std::vector<std::vector<PageLink>> linksOf(const Pages &pages);

struct PagePoint
{
    int page = 0;     ///< from 0
    QPointF position; ///< in points, from the upper left corner of the paper
};
[[nodiscard]] std::optional<PagePoint> placeOf(const Pages &pages, const QString &anchor);

} // namespace phalera
