// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbutton.h"
#include "app/selection.h"
#include "app/timeribbon.h"

#include <QStyle>

#include <algorithm>

// Playing through the years.

namespace phalera {

namespace {

constexpr int WholePlay = 40'000; // milliseconds for all years, within a pace that can be followed
constexpr int Fastest = 250;
constexpr int Slowest = 900;

} // namespace

void TimeRibbon::play()
{
    const YearSpan &all = m_ribbon.timeline.years;
    const YearSpan from = chosenYears().value_or(YearSpan { all.first - 1, all.first - 1 });
    const int length = from.last - from.first;
    if (from.last >= all.last) // at the end: from the beginning again
        m_selection.setQuery(withYears(YearSpan { all.first, std::min(all.first + length, all.last) }));
    const bool wantsLittleMotion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    if (from.last < all.last)
        moveOn();
    if (wantsLittleMotion)
        return;
    m_player.start(std::clamp(WholePlay / std::max(1, all.last - all.first), Fastest, Slowest));
    showPlaying();
}

void TimeRibbon::pause()
{
    m_player.stop();
    showPlaying();
}

void TimeRibbon::moveOn()
{
    if (m_selection.isBehind())
        return; // no year is passed over before it was seen
    const YearSpan &all = m_ribbon.timeline.years;
    const YearSpan years = chosenYears().value_or(YearSpan { all.first - 1, all.first - 1 });
    if (years.last >= all.last) {
        pause();
        return;
    }
    m_isMovingOn = true;
    m_selection.editQuery(withYears(YearSpan { years.first + 1, years.last + 1 })); // all of a play is one step back
    m_isMovingOn = false;
}

void TimeRibbon::showPlaying()
{
    m_button->setPlaying(isPlaying());
    const QString words = isPlaying() ? tr("Pause (Space)") : tr("Play through the years (Space)");
    m_button->setToolTip(words);
    m_button->setAccessibleName(words);
}

void TimeRibbon::placeButton()
{
    const int size = std::min(24, height() - 2);
    const QRectF rows = RibbonRows::of(rect(), m_isFolded).bars;
    const double middle = rows.isEmpty() ? height() / 2.0 : rows.center().y();
    m_button->setGeometry(width() - size - 8, int(middle) - size / 2, size, size);
}

void TimeRibbon::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

} // namespace phalera
