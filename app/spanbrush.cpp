// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spanbrush.h"

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr double HandleReach = 5;

} // namespace

SpanBrush::Grip SpanBrush::gripAt(double x, const std::optional<Ends> &chosen)
{
    if (!chosen)
        return Grip::NewSpan;
    const double toFirst = std::abs(x - chosen->first);
    const double toLast = std::abs(x - chosen->last);
    if (std::min(toFirst, toLast) <= HandleReach)
        return toFirst < toLast ? Grip::First : Grip::Last;
    return x > chosen->first && x < chosen->last ? Grip::Whole : Grip::NewSpan;
}

Qt::CursorShape SpanBrush::cursorOf(Grip grip)
{
    switch (grip) {
    case Grip::First:
    case Grip::Last:
        return Qt::SizeHorCursor;
    case Grip::Whole:
        return Qt::OpenHandCursor;
    case Grip::None:
    case Grip::NewSpan:
        break;
    }
    return Qt::ArrowCursor;
}

std::optional<NumberSpan> SpanBrush::stepped(
    const std::optional<NumberSpan> &chosen, int step, Qt::KeyboardModifiers modifiers, const NumberSpan &all)
{
    if (!chosen) {
        const int number = step > 0 ? all.first : all.last;
        return NumberSpan { number, number };
    }
    NumberSpan span = *chosen;
    span.first += modifiers.testFlag(Qt::ShiftModifier) ? 0 : step;
    span.last += modifiers.testFlag(Qt::ControlModifier) ? 0 : step;
    const bool isPossible = span.first <= span.last && span.first >= all.first && span.last <= all.last;
    return isPossible ? std::optional(span) : std::nullopt;
}

void SpanBrush::press(Grip grip, int number, const std::optional<NumberSpan> &chosen)
{
    m_grip = grip;
    m_anchor = number;
    m_before = chosen.value_or(NumberSpan { number, number });
    m_hasMoved = false;
}

std::optional<NumberSpan> SpanBrush::movedTo(int number, const NumberSpan &all)
{
    m_hasMoved = m_hasMoved || number != m_anchor;
    return m_hasMoved ? std::optional(spanTo(number, all)) : std::nullopt;
}

std::optional<NumberSpan> SpanBrush::releasedAt(int number, const NumberSpan &all)
{
    const bool isChoice = m_hasMoved || m_grip == Grip::NewSpan;
    const NumberSpan span = spanTo(number, all);
    cancel();
    return isChoice ? std::optional(span) : std::nullopt;
}

NumberSpan SpanBrush::spanTo(int number, const NumberSpan &all) const
{
    switch (m_grip) {
    case Grip::None:
    case Grip::NewSpan:
        break;
    case Grip::Whole: {
        const int least = all.first - m_before.first;
        const int offset = std::clamp(number - m_anchor, least, std::max(least, all.last - m_before.last));
        return { m_before.first + offset, m_before.last + offset };
    }
    case Grip::First:
        return { std::min(number, m_before.last), std::max(number, m_before.last) };
    case Grip::Last:
        return { std::min(number, m_before.first), std::max(number, m_before.first) };
    }
    return { std::min(m_anchor, number), std::max(m_anchor, number) };
}

} // namespace phalera
