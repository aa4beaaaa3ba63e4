// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartsheet.h"

#include "app/chartwords.h"
#include "app/words.h"
#include "app/wrappedtext.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

// What stands at the axes of a chart and in its panels.

namespace phalera {

using namespace Qt::StringLiterals;
using Role = ChartSheet::Text::Role;

namespace {

constexpr double Space = 8;
constexpr double LinesAboveTicks = 1.6;
constexpr double NumberGap = 4;
constexpr double NumberRoom = 200;

} // namespace

/// The part that a panel shows; where there is but one panel, what its values count.
void ChartSheet::addPanelTitles()
{
    if (m_data.form == ChartForm::HeatMap)
        return;
    const QString unit = m_data.form == ChartForm::Points
        ? QCoreApplication::translate("Charts", "serial number", "what an axis shows")
        : unitWord(m_data.series.unit, 0);
    for (const ChartPanels::Panel &panel : m_panels.panels()) {
        const QRectF above(
            panel.plot.left(), panel.plot.top() - lineHeight() - Space / 2, panel.plot.width(), lineHeight());
        if (panel.stack >= 0) {
            addText(Role::Legend, m_data.stacks.at(panel.stack).word, m_look.font, m_look.theme.text, above,
                panel.isMirrored ? Qt::AlignRight : Qt::AlignLeft);
            continue;
        }
        const QString words = m_data.form == ChartForm::Share && m_data.series.isComparison()
            ? QCoreApplication::translate("Charts", "share of all %1 of A, and of B", "conferrals").arg(unit)
            : m_data.form == ChartForm::Share
            ? QCoreApplication::translate("Charts", "share of %1", "per cent of conferrals").arg(unit)
            : unit;
        const QRectF overTicks(0, panel.plot.top() - LinesAboveTicks * lineHeight(), m_size.width(), lineHeight());
        addText(
            Role::Axis, words, m_look.font, m_look.theme.soft, m_data.areLying() ? above : overTicks, Qt::AlignLeft);
    }
}

void ChartSheet::addValueAxis()
{
    const bool areLying = m_data.areLying();
    for (const ChartPanels::Panel &panel : m_panels.panels()) {
        const bool isFirstOfRow = panel.plot.left() <= m_panels.panels().first().plot.left() + 1;
        if (!areLying && !isFirstOfRow)
            continue;
        for (double value = 0; value <= m_panels.axisEnd(); value += m_panels.axisStep()) {
            // The two sides of a pyramid share their zero.
            if (value == 0 && m_data.form == ChartForm::Pyramid && !panel.isMirrored)
                continue;
            const QRectF at = m_panels.slot(panel, 0, value, value);
            const QRectF within = areLying
                ? QRectF(at.left() - NumberRoom / 2, panel.plot.bottom() + Space / 2, NumberRoom, lineHeight())
                : QRectF(0, at.top() - lineHeight() / 2, panel.plot.left() - Space, lineHeight());
            addText(Role::Axis, valueText(value), m_look.font, m_look.theme.soft, within,
                areLying ? Qt::AlignHCenter : Qt::AlignRight);
        }
    }
}

/// Under the first day of each year that has room for it.
void ChartSheet::addYearsOfDots()
{
    const ChartPanels::Panel &panel = m_panels.panels().first();
    const double room = widthOf(u"0000"_s) + 2 * Space;
    const double perYear = panel.plot.width() / (m_panels.lastYear() - m_panels.firstYear() + 1);
    constexpr std::array Steps { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
    const auto step = std::ranges::find_if(Steps, [&](int years) { return years * perYear >= room; });
    for (int year = m_panels.firstYear(); step != Steps.end() && year <= m_panels.lastYear() + 1; ++year) {
        if (year % *step != 0)
            continue;
        const double x = m_panels.xOfDay(double(QDate(year, 1, 1).toJulianDay()));
        addText(Role::Axis, QString::number(year), m_look.font, m_look.theme.text,
            QRectF(x - room / 2, panel.plot.bottom() + lineHeight() / 2, room, lineHeight()), Qt::AlignHCenter);
        m_yearLines.append(QLineF(x, panel.plot.bottom(), x, panel.plot.bottom() + Space / 2));
    }
}

void ChartSheet::addKeyAxis()
{
    if (m_data.form == ChartForm::Points) {
        addYearsOfDots();
        return;
    }
    double widest = 0;
    for (const QString &word : m_data.keyWords)
        widest = std::max(widest, widthOf(word));
    const double below = lineHeight() / 2; // the lowest tick beside the panel reaches as far
    for (const ChartPanels::Panel &panel : m_panels.panels()) {
        const double distance = panel.plot.width() / double(m_data.keys.size());
        // Where not every month has room for its name, every January is labelled with its year.
        const bool areYearsOfMonths
            = m_data.series.axis.kind == SeriesAxis::Kind::Month && distance < widest + 2 * Space;
        const double room = (areYearsOfMonths ? widthOf(u"0000"_s) : widest) + 1.5 * Space;
        for (const int key : keysToLabel(m_data, distance, room)) {
            const QString word = areYearsOfMonths ? m_data.keys.at(key).left(4) : m_data.keyWords.at(key);
            const double middle = m_panels.slot(panel, key, 0, 0).center().x();
            addText(Role::Axis, word, m_look.font, m_look.theme.text,
                QRectF(middle - room / 2, panel.plot.bottom() + below, room, lineHeight()), Qt::AlignHCenter);
        }
        if (hasKeyTitle())
            addText(Role::Axis, axisWord(m_data.series.axis), m_look.font, m_look.theme.soft,
                QRectF(panel.plot.left(), panel.plot.bottom() + below + lineHeight(), panel.plot.width(), lineHeight()),
                Qt::AlignRight);
    }
}

/// Words left of lying bars, or of the rows of a heat map; long ones on several lines.
void ChartSheet::addRowLabels()
{
    const QStringList words = rowWords();
    const double left = m_panels.panels().isEmpty() ? 0 : m_panels.panels().first().plot.left() - Space;
    for (const ChartPanels::Panel &panel : m_panels.panels()) {
        if (panel.plot.left() > left + Space + 1)
            continue;
        for (int i = 0; i < int(words.size()); ++i) {
            const QRectF place
                = m_data.form == ChartForm::HeatMap ? m_panels.row(i) : m_panels.slot(panel, i, 0, m_panels.axisEnd());
            const QStringList lines = wrapped({ words.at(i) }, m_look.font, left + 1);
            double top = place.center().y() - double(lines.size()) * lineHeight() / 2;
            for (const QString &line : lines) {
                addText(Role::Axis, line, m_look.font, m_look.theme.text, QRectF(0, top, left, lineHeight()),
                    Qt::AlignRight);
                top += lineHeight();
            }
        }
    }
}

/// The count in each cell that has room.
void ChartSheet::addNumbersInCells()
{
    for (const ChartPanels::Mark &mark : m_panels.marks()) {
        const qint64 count = m_data.stacks.at(mark.spot.stack).counts.at(mark.spot.key);
        const QString text = m_look.locale.toString(count);
        if (mark.isPossible || mark.rect.width() < widthOf(text) + 2 || mark.rect.height() < lineHeight())
            continue;
        const QColor ground = fillOf(mark).ground;
        const QColor ink = contrast(m_look.theme.text, ground) > contrast(m_look.theme.panel, ground)
            ? m_look.theme.text
            : m_look.theme.panel;
        addText(Role::Number, text, m_look.font, ink, mark.rect, Qt::AlignHCenter);
    }
}

/// The count over each standing bar, if there is room over all of them; from the certain to all that is possible.
void ChartSheet::addNumbersOverBars()
{
    struct BarNumber
    {
        QString text;
        QRectF bar;
    };
    QList<BarNumber> numbers;
    const auto add = [&](qint64 certain, qint64 possible, const ChartPanels::Spot &spot) {
        if (certain + possible == 0)
            return;
        const QString least = m_look.locale.toString(certain);
        numbers.append({ possible == 0 ? least
                                       : QCoreApplication::translate("Charts", "%1–%2", "from the certain to the possible")
                                             .arg(least, m_look.locale.toString(certain + possible)),
            m_panels.rectOf(spot) });
    };
    for (int key = 0; key < int(m_data.keys.size()); ++key) {
        if (m_data.form == ChartForm::Stacked)
            add(m_data.certainAt(key), m_data.possibleAt(key), { key, -1 });
        for (int stack = 0; m_data.form == ChartForm::Grouped && stack < int(m_data.stacks.size()); ++stack)
            add(m_data.stacks.at(stack).counts.at(key), m_data.stacks.at(stack).possible.at(key), { key, stack });
    }
    const bool haveRoom = std::ranges::all_of(
        numbers, [this](const BarNumber &number) { return widthOf(number.text) <= number.bar.width(); });
    for (const BarNumber &number : haveRoom ? numbers : QList<BarNumber>()) {
        const QRectF over(number.bar.left(), number.bar.top() - lineHeight(), number.bar.width(), lineHeight());
        const bool isFree = std::ranges::none_of(m_texts, [&over](const Text &text) { return text.rect.intersects(over); });
        if (isFree)
            addText(Role::Number, number.text, m_look.font, m_look.theme.text, over, Qt::AlignHCenter);
    }
}

/// Where there is room for it, nobody needs to measure against the axis.
void ChartSheet::addNumbers()
{
    if (m_data.form == ChartForm::HeatMap)
        addNumbersInCells();
    if (!m_data.areLying() && m_data.ghost.isEmpty())
        addNumbersOverBars();
    if (!hasNumbersAtBars())
        return;
    const auto add = [this](qint64 count, const ChartPanels::Spot &spot) {
        const QRectF bar = m_panels.rectOf(spot);
        if (bar.height() >= 0.8 * lineHeight())
            addText(Role::Number, m_look.locale.toString(count), m_look.font, m_look.theme.text,
                QRectF(bar.right() + NumberGap, bar.top(), NumberRoom, bar.height()), Qt::AlignLeft);
    };
    for (int key = 0; key < int(m_data.keys.size()); ++key) {
        if (m_data.form == ChartForm::Stacked) {
            add(m_data.certainAt(key), { key, -1 });
            continue;
        }
        for (int stack = 0; stack < int(m_data.stacks.size()); ++stack) {
            if (const qint64 count = m_data.stacks.at(stack).counts.at(key); count > 0)
                add(count, { key, stack });
        }
    }
}

} // namespace phalera
