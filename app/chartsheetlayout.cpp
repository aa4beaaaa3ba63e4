// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartsheet.h"

#include "app/chartwords.h"
#include "app/wrappedtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

// The words of a chart: title, numbers, legend, axes, notes.

namespace phalera {

using namespace Qt::StringLiterals;
using Role = ChartSheet::Text::Role;

namespace {

constexpr double Space = 8;
constexpr double TitleSize = 1.15;
constexpr double RowsPerLine = 1.5; // height of a lying bar's row, in lines of text
constexpr double CellsPerLine = 1.3;
constexpr double PyramidRowsPerLine = 1.25;
constexpr double MostLinesARow = 2.5;
constexpr double WidestGutter = 0.38;   // of the sheet: longer words of a field go on several lines
constexpr double LinesAboveTicks = 1.6; // the upmost tick reaches half a line over the panel
constexpr double LinesATick = 1.3;
constexpr double MostOverLargest = 2;  // an axis ends at a round number over the largest
constexpr double LowestMultiple = 0.5; // of a chart that stands alone

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    bold.setPixelSize(int(std::lround(font.pixelSize() * TitleSize)));
    return bold;
}

double lineHeightOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

/// Joins the parts into as few lines as fit the width.
QStringList flowed(const QStringList &parts, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &part : parts) {
        const QString longer = lines.isEmpty() ? QString() : QString(lines.last() + u" · " + part);
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(part);
    }
    return wrapped(lines, font, width);
}

QStringList headNumbers(const ChartData &data, const QLocale &locale)
{
    QStringList parts = chartNumbers(data.series, locale);
    if (data.keysLeftOut > 0)
        parts.append(QCoreApplication::translate(
            "Charts", "the %n smallest value(s) not drawn, see the table", nullptr, int(data.keysLeftOut)));
    if (data.stacksLeftOut > 0)
        parts.append(QCoreApplication::translate("Charts", "%1 of %n other value(s) not drawn, see the table",
            "a pyramid has but two sides", int(data.stacksLeftOut))
                         .arg(locale.toString(data.countLeftOut)));
    return parts;
}

} // namespace

double ChartSheet::lineHeight() const
{
    return lineHeightOf(m_look.font);
}

double ChartSheet::widthOf(const QString &text) const
{
    return std::ceil(QFontMetricsF(m_look.font).horizontalAdvance(text));
}

QString ChartSheet::valueText(double value) const
{
    const QString number = m_look.locale.toString(qint64(value));
    return m_data.form == ChartForm::Share
        ? QCoreApplication::translate("Charts", "%1 %", "per cent on an axis").arg(number)
        : number;
}

/// Words that stand left of rows: of keys where bars lie, of parts in a heat map.
QStringList ChartSheet::rowWords() const
{
    if (m_data.form != ChartForm::HeatMap)
        return m_data.areLying() ? m_data.keyWords : QStringList();
    QStringList words;
    for (const ChartStack &stack : m_data.stacks)
        words.append(stack.word);
    return words;
}

/// Years and values speak for themselves; what other numbers mean is said below them.
bool ChartSheet::hasKeyTitle() const
{
    return m_data.series.axis.isOrdered() && !m_data.series.axis.isOfDates() && !m_data.areLying();
}

bool ChartSheet::hasNumbersAtBars() const
{
    return m_data.areLying() && (m_data.form == ChartForm::Stacked || m_data.form == ChartForm::Grouped);
}

ChartSheet::Measures ChartSheet::measures() const
{
    const bool isHeat = m_data.form == ChartForm::HeatMap;
    const double widestNumber = widthOf(valueText(std::ceil(MostOverLargest * m_data.largest())));
    double widestKey = 0;
    for (const QString &word : m_data.keyWords)
        widestKey = std::max(widestKey, widthOf(word));

    Measures measures;
    qsizetype mostLines = 1;
    double widestLine = 0;
    for (const QString &word : rowWords()) {
        const QStringList lines = wrapped({ word }, m_look.font, WidestGutter * m_size.width());
        mostLines = std::max(mostLines, lines.size());
        for (const QString &line : lines)
            widestLine = std::max(widestLine, widthOf(line));
    }
    const double bars = m_data.form == ChartForm::Grouped ? std::max(1.0, double(m_data.stacks.size())) : 1;
    const double linesARow = isHeat         ? CellsPerLine
        : m_data.form == ChartForm::Pyramid ? PyramidRowsPerLine
                                            : std::max(RowsPerLine, bars);
    measures.rowHeight = std::max(linesARow, double(mostLines) + 0.3) * lineHeight();
    measures.gutter = (rowWords().isEmpty() ? widestNumber : widestLine) + Space;
    measures.right = m_data.form == ChartForm::Points ? widthOf(u"0000"_s) / 2 + Space
        : hasNumbersAtBars()                          ? widestNumber + 2 * Space
        : m_data.areLying() && !isHeat                ? widestNumber / 2
                                                      : std::min(widestKey, 6 * lineHeight()) / 2;
    measures.room.columns = ChartPanels::columnsIn(m_data, m_size.width() - measures.gutter - measures.right);
    const bool isAlone = ChartPanels::panelCount(m_data) == 1;
    measures.room.above = isHeat ? 0 : isAlone ? LinesAboveTicks * lineHeight() : lineHeight() + Space / 2;
    measures.room.below = 1.5 * lineHeight() + Space + (hasKeyTitle() ? lineHeight() : 0);
    measures.room.tick = m_data.areLying() ? widestNumber + 2 * Space : LinesATick * lineHeight();
    measures.room.between = m_data.form == ChartForm::Pyramid ? Space
        : m_data.areLying()                                   ? widestNumber + Space
                                                              : std::max(2 * Space, widestKey);
    return measures;
}

double ChartSheet::bodyHeight(const Measures &measures, double standing) const
{
    const int count = ChartPanels::panelCount(m_data);
    const int rows = (count + measures.room.columns - 1) / measures.room.columns;
    const double around = rows * (measures.room.above + measures.room.below);
    if (m_data.form == ChartForm::HeatMap)
        return around + double(m_data.stacks.size()) * measures.rowHeight;
    if (m_data.areLying())
        return around + rows * double(m_data.keys.size()) * measures.rowHeight;
    return around + (rows == 1 ? standing : rows * LowestMultiple * standing);
}

double ChartSheet::heightFor(const ChartData &data, const ChartLook &look, double width, double standing)
{
    ChartSheet sheet;
    sheet.m_data = data;
    sheet.m_look = look;
    sheet.m_size = QSizeF(width, 0);
    if (data.form == ChartForm::HeatMap)
        sheet.m_classes = countClasses(qint64(data.largest()));
    const double top = sheet.addLegend(sheet.addHead());
    const double notes = double(wrapped(look.notes, look.font, width).size()) * sheet.lineHeight();
    return std::ceil(top + sheet.bodyHeight(sheet.measures(), standing) + (notes > 0 ? notes + Space : 0));
}

void ChartSheet::layOut()
{
    if (m_size.isEmpty())
        return;
    const double headBottom = addHead();
    addNotes();
    if (const QString why = emptyChartSentence(m_data.series); !why.isEmpty()) {
        double top = headBottom + 2 * Space;
        for (const QString &line : wrapped({ why }, m_look.font, m_size.width())) {
            addText(Role::Head, line, m_look.font, m_look.theme.soft, QRectF(0, top, m_size.width(), lineHeight()),
                Qt::AlignHCenter);
            top += lineHeight();
        }
        return;
    }
    const double top = addLegend(headBottom);
    const double notes = double(wrapped(m_look.notes, m_look.font, m_size.width()).size()) * lineHeight();
    const Measures measures = this->measures();
    double bottom = m_size.height() - (notes > 0 ? notes + Space : 0);
    if (m_data.areLying() || m_data.form == ChartForm::HeatMap) // rows need not fill a high sheet
        bottom = std::min(bottom, top + bodyHeight(measures, 0) * MostLinesARow / RowsPerLine);
    const QRectF area(QPointF(measures.gutter, top), QPointF(m_size.width() - measures.right, bottom));
    m_panels = ChartPanels(m_data, area, measures.room);
    addPanelTitles();
    if (m_data.form != ChartForm::HeatMap)
        addValueAxis();
    if (rowWords().isEmpty() || m_data.form == ChartForm::HeatMap)
        addKeyAxis();
    addRowLabels();
    addNumbers();
}

void ChartSheet::addText(Role role, const QString &words, const QFont &font, const QColor &colour, const QRectF &within,
    Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(words), metrics.height());
    double x = within.left();
    if (alignment & Qt::AlignRight)
        x = within.right() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = within.center().x() - size.width() / 2;
    m_texts.append({ QRectF(QPointF(x, within.center().y() - size.height() / 2), size), words, font, colour, role });
}

/// Gives the bottom of the title and the numbers.
double ChartSheet::addHead()
{
    double top = 0;
    const auto add = [&](const QStringList &lines, const QFont &font, const QColor &colour) {
        for (const QString &line : lines) {
            const double height = lineHeightOf(font);
            addText(Role::Head, line, font, colour, QRectF(0, top, m_size.width(), height), Qt::AlignLeft);
            top += height;
        }
    };
    const QFont bold = titleFont(m_look.font);
    add(wrapped({ title() }, bold, m_size.width()), bold, m_look.theme.text);
    if (m_look.hasNumbers)
        add(flowed(headNumbers(m_data, m_look.locale), m_look.font, m_size.width()), m_look.font, m_look.theme.soft);
    return top > 0 ? top + Space : 0;
}

void ChartSheet::addNotes()
{
    const QStringList lines = wrapped(m_look.notes, m_look.font, m_size.width());
    double top = m_size.height() - double(lines.size()) * lineHeight();
    for (const QString &line : lines) {
        addText(Role::Note, line, m_look.font, m_look.theme.soft, QRectF(0, top, m_size.width(), lineHeight()),
            Qt::AlignLeft);
        top += lineHeight();
    }
}

QList<ChartSheet::LegendEntry> ChartSheet::legendEntries() const
{
    QList<LegendEntry> entries;
    const bool arePartsNamed = m_data.form == ChartForm::Multiples || m_data.form == ChartForm::Pyramid;
    if (m_data.form == ChartForm::HeatMap) {
        qint64 first = 1;
        for (qsizetype i = 0; i < m_classes.size(); ++i) {
            const QString from = m_look.locale.toString(first);
            const QString to = m_look.locale.toString(m_classes.at(i));
            entries.append({ ChartFill::ofClass(m_look.theme, m_look.ink, i, m_classes.size()),
                from == to ? from : QCoreApplication::translate("Charts", "%1–%2", "class of counts").arg(from, to) });
            first = m_classes.at(i) + 1;
        }
    } else if (!arePartsNamed) {
        const bool areDots = m_data.form == ChartForm::Points;
        for (int i = 0; i < int(m_data.stacks.size()); ++i) {
            const ChartStack &stack = m_data.stacks.at(i);
            if (!stack.word.isEmpty())
                entries.append({ stack.fill, stack.word, areDots ? i : -1 });
        }
    }
    if (m_data.hasPossible)
        entries.append({ possibleFill(),
            m_data.form == ChartForm::Points
                ? QCoreApplication::translate("Charts", "date known only to this span", "legend of a chart")
                : QCoreApplication::translate("Charts", "possible, but not certain", "legend of a chart") });
    if (!m_data.ghost.isEmpty())
        entries.append({ { m_look.theme.ghost(m_look.theme.otherState) },
            QCoreApplication::translate("Charts", "everything in the archive", "legend of a chart") });
    return entries;
}

/// In rows from a top on: squares of colour, each with its words. Gives the bottom.
double ChartSheet::addLegend(double top)
{
    if (!emptyChartSentence(m_data.series).isEmpty())
        return top;
    QPointF corner(0, top);
    const double side = std::round(lineHeight() * 0.6);
    const QList<LegendEntry> entries = legendEntries();
    for (const LegendEntry &entry : entries) {
        const double width = side + Space / 2 + widthOf(entry.text);
        if (corner.x() > 0 && corner.x() + width > m_size.width())
            corner = QPointF(0, corner.y() + lineHeight() + 2);
        m_swatches.append(
            { QRectF(corner.x(), corner.y() + (lineHeight() - side) / 2, side, side), entry.fill, entry.dot });
        addText(Role::Legend, entry.text, m_look.font, m_look.theme.text,
            QRectF(corner.x() + side + Space / 2, corner.y(), width, lineHeight()), Qt::AlignLeft);
        corner.rx() += width + 2 * Space;
    }
    return entries.isEmpty() ? top : corner.y() + lineHeight() + Space;
}

} // namespace phalera
