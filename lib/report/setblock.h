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
    double hang = 0; ///< lines after the first of a cell begin this much further right

    [[nodiscard]] std::span<const TextLine> linesOf(size_t row, size_t column) const;
    [[nodiscard]] int lineCount(size_t row) const;
    [[nodiscard]] MeasuredRow measured(size_t row) const;
    /// Where the text of a line begins; `whole`: its width with the notes.
    [[nodiscard]] double left(size_t column, bool isFirstLine, double whole) const;
};

/// The head of a group within a block: one row, and one row for where the group goes on overleaf.
struct SetGroup
{
    int level = 1;
    SetRows head;
    SetRows continued;
};

/// A part of a text that leads somewhere: "#anchor" or an address.
struct SetLink
{
    int row = 0; ///< of the body
    int column = 0;
    qsizetype from = 0;
    qsizetype length = 0;
    QString target;
};

/// One block of a plan with its lines broken: ready to be put on pages and painted.
struct SetBlock
{
    enum class Frame : quint8 { None, Table, Box, RuleAbove, Leaders };
    SetRows head;
    SetRows body;
    std::vector<SetGroup> groups;
    std::vector<int> order; ///< with groups: measured rows as rows of the body, or ~index of a group
    std::vector<std::pair<int, QString>> anchors; ///< of measured rows
    std::vector<SetLink> links;                   ///< ordered by row; beside those of whole cells
    double columnPitch = 0;                       ///< from one column of the text to the next
    Frame frame = Frame::None;
    const FigureBlock *figure = nullptr; ///< in the plan that was set
    QSizeF figureSize;
    MeasuredBlock measured;

    struct Piece
    {
        const SetRows &rows;
        size_t row;
    };
    /// The row that a slice shows; not of a figure.
    [[nodiscard]] Piece piece(const Slice &slice) const;
    /// Takes the heights of the rows, in their order.
    void measureRows();
};

/// The blocks of a report, and those among them that name pages, which are known only when all is on pages: they are
/// set without them first, see setpaged.h.
struct SetReport
{
    struct Paged
    {
        size_t set = 0;      ///< index of the set block
        qsizetype block = 0; ///< index in the plan
    };
    std::vector<SetBlock> blocks;
    std::vector<Paged> paged;
};

/// Sets every block of the plan, then its notes and its colophon, for a text area of this size in points. Asks `stop`
/// now and then; what is given back is of no use once it said true.
[[nodiscard]] SetReport setBlocks(const ReportPlan &plan, QSizeF area, const std::function<bool()> &stop);

} // namespace phalera
