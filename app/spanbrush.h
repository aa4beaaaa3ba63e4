// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtGlobal>

#include <optional>

namespace phalera {

/// Whole numbers from one to another, both included: years, ages.
struct NumberSpan
{
    int first = 0;
    int last = 0;
    friend bool operator==(const NumberSpan &, const NumberSpan &) = default;
};

/// Turns a drag along an axis into a span of its numbers: a new span, the chosen one moved, or one of its ends.
class SpanBrush
{
public:
    enum class Grip : quint8 { None, NewSpan, Whole, First, Last };
    /// Where on the widget the chosen span begins and ends.
    struct Ends
    {
        double first = 0;
        double last = 0;
    };
    /// What a pointer at `x` takes hold of.
    [[nodiscard]] static Grip gripAt(double x, const std::optional<Ends> &chosen);
    [[nodiscard]] static Qt::CursorShape cursorOf(Grip grip);
    /// What an arrow key makes of the chosen span: moved by `step`, with Shift its end only, with Control its beginning
    /// only; where none is chosen, the number at the near end of `all`. None where it would leave `all` or turn round.
    [[nodiscard]] static std::optional<NumberSpan> stepped(
        const std::optional<NumberSpan> &chosen, int step, Qt::KeyboardModifiers modifiers, const NumberSpan &all);

    void press(Grip grip, int number, const std::optional<NumberSpan> &chosen);
    [[nodiscard]] bool isPressed() const { return m_grip != Grip::None; }
    /// The span while the pointer is over a number; none before it has moved off the number it was pressed on.
    [[nodiscard]] std::optional<NumberSpan> movedTo(int number, const NumberSpan &all);
    /// The span that was chosen; none where a press on what is chosen went nowhere.
    [[nodiscard]] std::optional<NumberSpan> releasedAt(int number, const NumberSpan &all);
    void cancel() { *this = {}; }

private:
    [[nodiscard]] NumberSpan spanTo(int number, const NumberSpan &all) const;

    Grip m_grip = Grip::None;
    int m_anchor = 0;    ///< the number that was pressed on
    NumberSpan m_before; ///< when the drag began
    bool m_hasMoved = false;
};

} // namespace phalera
