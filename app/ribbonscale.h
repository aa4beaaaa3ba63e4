// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ribbontimeline.h"

#include <QRectF>

namespace phalera {

/// Maps years to pixels and back.
struct RibbonScale
{
    YearSpan years;
    double left = 0;
    double right = 0;

    [[nodiscard]] double x(double decimalYear) const;
    [[nodiscard]] double yearWidth() const;
    /// The year at a pixel, never outside of `years`.
    [[nodiscard]] int yearAt(double x) const;
};

/// Heights of the parts of a ribbon, top to bottom.
struct RibbonRows
{
    QRectF labels, bars, bands, ticks;
    static RibbonRows of(const QRectF &rect, bool isFolded);
};

} // namespace phalera
