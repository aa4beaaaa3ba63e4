// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

#include <cmath>

namespace phalera {

/// How much nearer a key, a button or one notch of a wheel brings what is drawn.
inline constexpr double ZoomStep = 1.25;

/// The factor that a turn of the wheel asks for. A notch of an ordinary wheel is 120 units; touch pads send many small
/// ones.
[[nodiscard]] inline double zoomOf(const QWheelEvent &event)
{
    return std::pow(ZoomStep, event.angleDelta().y() / 120.0);
}

} // namespace phalera
