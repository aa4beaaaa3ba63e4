// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/timewindow.h"

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr Day ShortestWindow = 14;

} // namespace

TimeWindow::TimeWindow(Day first, Day last)
    : m_all(first, std::max(first, last))
{
}

void TimeWindow::setAll(Day first, Day last)
{
    m_all = { first, std::max(first, last) };
    if (m_shown)
        show(m_shown->first, m_shown->second);
}

void TimeWindow::show(Day first, Day last)
{
    const Day whole = m_all.second - m_all.first;
    const Day days = std::clamp(last - first, std::min(ShortestWindow, whole), whole);
    const Day begin = std::clamp(first, m_all.first, m_all.second - days);
    const std::pair<Day, Day> wanted { begin, begin + days };
    m_shown = wanted == m_all ? std::nullopt : std::optional(wanted);
}

void TimeWindow::zoom(double factor, Day fixed)
{
    const auto [first, last] = shown();
    const double share = double(fixed - first) / double(std::max<Day>(1, last - first));
    const double days = std::clamp(double(last - first) / factor, double(ShortestWindow),
        double(std::max(ShortestWindow, m_all.second - m_all.first)));
    const Day begin = fixed - Day(std::lround(share * days));
    show(begin, begin + Day(std::lround(days)));
}

void TimeWindow::moveBy(Day days)
{
    const auto [first, last] = shown();
    show(first + days, last + days);
}

} // namespace phalera
