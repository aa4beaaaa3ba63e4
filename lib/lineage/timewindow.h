// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <optional>
#include <utility>

namespace phalera {

/// The part of a time axis that is in view: never more than all of it, never less than two weeks (or all, if that is
/// less).
class TimeWindow
{
public:
    TimeWindow() = default;
    TimeWindow(Day first, Day last);

    [[nodiscard]] std::pair<Day, Day> all() const { return m_all; }
    [[nodiscard]] std::pair<Day, Day> shown() const { return m_shown.value_or(m_all); }
    [[nodiscard]] bool isWhole() const { return !m_shown; }

    /// Another whole axis. A part that is in view stays in view as far as the new axis reaches.
    void setAll(Day first, Day last);
    void show(Day first, Day last);
    void showAll() { m_shown.reset(); }
    /// Shows `factor` times less of time (more if below 1), and keeps `fixed` where it stands.
    void zoom(double factor, Day fixed);
    /// Moves towards later days, as far as there are any.
    void moveBy(Day days);

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;

private:
    std::pair<Day, Day> m_all { 0, 1 };
    std::optional<std::pair<Day, Day>> m_shown;
};

} // namespace phalera
