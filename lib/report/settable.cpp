// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/settable.h"

#include "report/columnwidths.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr double ColumnGap = 12;
constexpr double SmallestFactor = 0.76;
constexpr double SmallestForOneLine = 0.88;
constexpr double FactorStep = 0.06;
constexpr double InnerGroupFactor = 0.92;
constexpr double Rounding = 1e-6;
constexpr double WidestShare = 1.4; // of the usual cell
constexpr int RowsBetweenStops = 256;

// The least width in which a title over figures takes no more than two lines: it is broken rather than widening its
// column.
double widthOfTitle(const NotedText &title, const LineMeasure &measure)
{
    double width = longestWord(title, measure);
    const double whole = widthOnOneLine(title, measure);
    for (std::vector<TextLine> lines; width < whole; width += 2, lines.clear()) {
        breakLines(title, measure, width, lines);
        if (lines.size() <= 2)
            break;
    }
    return width;
}

// Nine of ten widths are no wider. Puts them in another order.
double usual(std::vector<float> &widths)
{
    if (widths.empty())
        return 0;
    const auto ninth = widths.begin() + std::ptrdiff_t((widths.size() - 1) * 9 / 10);
    std::nth_element(widths.begin(), ninth, widths.end());
    return double(*ninth);
}

ColumnMeasure measureTitle(const TableColumn &column, Typography &typography)
{
    const NotedText title { column.title };
    const LineMeasure heads { typography.advances(PaperStyle::CellHead),
        typography.noteAdvances(PaperStyle::CellHead) };
    const double widest = column.weight > 0 ? widthOnOneLine(title, heads) : widthOfTitle(title, heads);
    return { column.weight, widest, longestWord(title, heads), widest };
}

// Measures of all columns at full size.
std::vector<ColumnMeasure> measureColumns(
    const TableBlock &table, Typography &typography, const std::function<bool()> &stop)
{
    const LineMeasure cells { typography.advances(PaperStyle::Cell), typography.noteAdvances(PaperStyle::Cell) };
    std::vector<ColumnMeasure> measures;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        ColumnMeasure measure = measureTitle(table.columns.at(column), typography);
        std::vector<float> widths;
        widths.reserve(size_t(table.rows.size()));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (row % RowsBetweenStops == 0 && stop())
                return measures;
            if (column >= table.rows.at(row).size())
                continue;
            const NotedText &text = table.rows.at(row).at(column);
            const double width = widthOnOneLine(text, cells);
            widths.push_back(float(width));
            measure.widestCell = std::max(measure.widestCell, width);
            if (width > measure.longestWord)
                measure.longestWord = std::max(measure.longestWord, longestWord(text, cells));
        }
        measure.usualCell = std::max(measure.usualCell, usual(widths));
        if (measure.weight > 0) // one odd cell does not push its column away from the next; it goes on a second line
            measure.widestCell = std::clamp(measure.widestCell, measure.longestWord,
                std::max(measure.longestWord, measure.usualCell * WidestShare));
        measures.push_back(measure);
    }
    return measures;
}

// A little smaller where most rows then stand on one line; as small as it must be where words would have to be broken.
double fittingFactor(const std::vector<ColumnMeasure> &measures, double width)
{
    double factor = 1;
    while (factor - FactorStep >= SmallestForOneLine - Rounding && usualWidth(measures) * factor > width)
        factor -= FactorStep;
    if (usualWidth(measures) * factor > width)
        factor = 1;
    while (factor - FactorStep >= SmallestFactor - Rounding && leastWidth(measures) * factor > width)
        factor -= FactorStep;
    return factor;
}

std::vector<SetColumn> tableColumns(
    const TableBlock &table, std::vector<ColumnMeasure> measures, double width, double factor)
{
    for (ColumnMeasure &measure : measures) {
        measure.widestCell *= factor;
        measure.longestWord *= factor;
        measure.usualCell *= factor;
    }
    const std::vector<double> widths = columnWidths(measures, width);
    std::vector<SetColumn> columns;
    double x = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        SetColumn column = setColumn(x, widths[i], PaperStyle::Cell);
        column.face = column.face.scaled(factor);
        column.notes = column.notes.scaled(factor);
        column.alignRight = table.columns.at(qsizetype(i)).alignRight;
        columns.push_back(column);
        x += widths[i] + ColumnGap;
    }
    return columns;
}

SetRows tableHead(const TableBlock &table, const std::vector<SetColumn> &columns, Typography &typography, double factor)
{
    SetRows head;
    QList<NotedText> titles;
    for (const TableColumn &column : table.columns)
        titles.append({ column.title, {} });
    head.rows = { titles };
    head.columns = columns;
    const Face face = phalera::face(PaperStyle::CellHead).scaled(factor);
    for (SetColumn &column : head.columns)
        column.face = face;
    head.above = 3;
    head.below = 3;
    head.alignBottom = true;
    breakRows(
        head, typography, std::vector<PaperStyle>(columns.size(), PaperStyle::CellHead), PaperStyle::CellHead, factor);
    return head;
}

SetRows groupHead(const TableGroup &group, const QString &text, double width, Typography &typography)
{
    const bool isOuter = group.level <= 1;
    const double factor = isOuter ? 1 : InnerGroupFactor;
    const double figureWidth = typography.advances(PaperStyle::Caption).of(group.figure) * factor;
    SetRows head;
    head.rows = { { { text }, { group.figure } } };
    head.columns = { setColumn(0, width - figureWidth - ColumnGap, PaperStyle::Subheading),
        setColumn(width - figureWidth, figureWidth, PaperStyle::Caption) };
    for (SetColumn &column : head.columns)
        column.face = column.face.scaled(factor);
    head.columns.back().alignRight = true;
    head.above = isOuter ? 9 : 5;
    head.below = 2.5;
    breakRows(head, typography, { PaperStyle::Subheading, PaperStyle::Caption }, PaperStyle::Subheading, factor);
    return head;
}

void addGroups(SetBlock &block, const QList<TableGroup> &groups, const QString &continued, Typography &typography)
{
    const SetColumn &last = block.body.columns.back();
    const double width = last.x + last.width;
    for (const TableGroup &group : groups) {
        TableGroup overleaf = group; // the sub-total is said once
        overleaf.figure.clear();
        const QString again = continued.isEmpty() ? group.text : continued.arg(group.text);
        block.groups.push_back({ std::max(1, group.level), groupHead(group, group.text, width, typography),
            groupHead(overleaf, again, width, typography) });
        block.groups.back().continued.above = 4;
    }
    int next = 0;
    for (int row = 0; row < int(block.body.rows.size()); ++row) {
        while (next < int(groups.size()) && groups.at(next).firstRow <= row)
            block.order.push_back(~next++);
        block.order.push_back(row);
    }
    while (next < int(groups.size()))
        block.order.push_back(~next++);
}

} // namespace

SetColumn setColumn(double x, double width, PaperStyle style)
{
    const Face text = face(style);
    return { x, width, false, text, text.superscript() };
}

void breakRows(
    SetRows &rows, Typography &typography, const std::vector<PaperStyle> &styles, PaperStyle leading, double factor)
{
    const Face face = phalera::face(leading).scaled(factor);
    rows.lineHeight = face.lineHeight;
    rows.baseline = face.baseline();
    rows.firstLine.reserve(size_t(rows.rows.size()) * rows.columns.size() + 1);
    for (QList<NotedText> &row : rows.rows) {
        if (size_t(row.size()) != rows.columns.size())
            row.resize(qsizetype(rows.columns.size()));
        for (size_t column = 0; column < rows.columns.size(); ++column) {
            rows.firstLine.push_back(quint32(rows.lines.size()));
            const LineMeasure measure { typography.advances(styles[column]), typography.noteAdvances(styles[column]) };
            const size_t first = rows.lines.size();
            breakLines(std::as_const(row)[qsizetype(column)], measure, rows.columns[column].width / factor, rows.lines);
            for (size_t line = first; line < rows.lines.size(); ++line)
                rows.lines[line].width *= factor;
        }
    }
    rows.firstLine.push_back(quint32(rows.lines.size()));
}

SetBlock setTable(const TableBlock &table, const QString &continued, Typography &typography, double width,
    const std::function<bool()> &stop)
{
    SetBlock block;
    block.frame = SetBlock::Frame::Table;
    if (table.columns.isEmpty())
        return block;
    const std::vector<ColumnMeasure> measures = measureColumns(table, typography, stop);
    if (measures.size() != size_t(table.columns.size()))
        return block; // stopped
    const double gaps = ColumnGap * double(measures.size() - 1);
    const double ofColumn = (width - (table.textColumns - 1) * TextColumnGap) / std::max(1, table.textColumns);
    if (table.textColumns > 1 && leastWidth(measures) * SmallestFactor + gaps <= ofColumn) {
        width = ofColumn;
        block.measured.textColumns = table.textColumns;
        block.columnPitch = ofColumn + TextColumnGap;
    }
    const double room = width - gaps;
    const double factor = fittingFactor(measures, room);
    const std::vector<SetColumn> columns = tableColumns(table, measures, room, factor);
    block.head = tableHead(table, columns, typography, factor);
    block.measured.headHeight = block.head.measured(0).height();
    block.body.rows = table.rows;
    block.body.columns = columns;
    block.body.above = 2;
    block.body.below = 2.5;
    if (!stop())
        breakRows(block.body, typography, std::vector<PaperStyle>(columns.size(), PaperStyle::Cell), PaperStyle::Cell,
            factor);
    else
        block.body.rows.clear();
    if (!table.groups.isEmpty() && !block.body.rows.isEmpty())
        addGroups(block, table.groups, continued, typography);
    block.measureRows();
    return block;
}

} // namespace phalera
