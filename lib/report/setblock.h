// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/linebreak.h"
#include "report/pagelayout.h"
#include "report/reportplan.h"
#include "report/typography.h"

#include <span>
#include <vector>

namespace phalera {

/// Where a column of a set block stands, from the left edge of the text, and how its text looks.
struct SetColumn
{
    double x = 0;
    double width = 0;
    bool alignRight = false;
    Face face;
    Face notes;
};

/// Rows of cells broken into lines.
struct SetRows
{
    QList<QList<NotedText>> rows;
    std::vector<SetColumn> columns;
    std::vector<TextLine> lines;    ///< of all cells, row by row
    std::vector<quint32> firstLine; ///< of each cell in `lines`; one more at the end
    double lineHeight = 0;
    double baseline = 0;
    double above = 0; ///< white space in a row above its first line
    double below = 0;
    bool alignBottom = false;

    [[nodiscard]] std::span<const TextLine> linesOf(size_t row, size_t column) const;
    [[nodiscard]] int lineCount(size_t row) const;
    [[nodiscard]] MeasuredRow measured(size_t row) const;
};

/// One block of a plan with its lines broken: ready to be put on pages and painted.
struct SetBlock
{
    enum class Frame : quint8 { None, Table, Box, RuleAbove };
    SetRows head;
    SetRows body;
    Frame frame = Frame::None;
    const FigureBlock *figure = nullptr; ///< in the plan that was set
    QSizeF figureSize;
    MeasuredBlock measured;
};

/// Sets every block of the plan, then its notes and its colophon, for a text area of this size in points. Asks `stop`
/// now and then; what is given back is of no use once it said true.
[[nodiscard]] std::vector<SetBlock> setBlocks(const ReportPlan &plan, QSizeF area, const std::function<bool()> &stop);

} // namespace phalera
