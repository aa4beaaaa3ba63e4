// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ribbonscale.h"

#include <algorithm>
#include <cmath>

namespace phalera {

double RibbonScale::yearWidth() const
{
    return (right - left) / double(years.last - years.first + 1);
}

double RibbonScale::x(double decimalYear) const
{
    return left + (decimalYear - years.first) * yearWidth();
}

int RibbonScale::yearAt(double x) const
{
    return std::clamp(years.first + int(std::floor((x - left) / yearWidth())), years.first, years.last);
}

RibbonRows RibbonRows::of(const QRectF &rect, bool isFolded)
{
    if (isFolded)
        return { {}, {}, rect.adjusted(0, 5, 0, -5), {} };
    constexpr double LabelHeight = 18;
    constexpr double TickHeight = 22;
    constexpr double BandHeight = 7;
    const double bandTop = rect.bottom() - TickHeight - BandHeight - 4;
    return {
        QRectF(rect.left(), rect.top() + 4, rect.width(), LabelHeight),
        QRectF(QPointF(rect.left(), rect.top() + LabelHeight + 8), QPointF(rect.right(), bandTop - 2)),
        QRectF(rect.left(), bandTop, rect.width(), BandHeight),
        QRectF(rect.left(), rect.bottom() - TickHeight, rect.width(), TickHeight),
    };
}

} // namespace phalera
