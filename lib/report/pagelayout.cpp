// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace phalera {

namespace {

constexpr double Tolerance = 0.01; // sums of line heights must not lose a line to rounding
constexpr int LinesOnEitherSide = 2;
constexpr size_t RowsAtFoot = 2;
constexpr size_t RowsBrought = 3;

class PageFiller
{
public:
    PageFiller(std::span<const MeasuredBlock> blocks, double pageHeight)
        : m_blocks(blocks)
        , m_pageHeight(pageHeight)
        , m_bottom(pageHeight)
    {
    }

    std::vector<PageSlices> fill()
    {
        for (m_block = 0; m_block < m_blocks.size(); ++m_block)
            place(m_blocks[m_block]);
        return std::move(m_pages);
    }

private:
    void place(const MeasuredBlock &block)
    {
        const bool atTop = m_pages.empty() || m_y == 0;
        const double space = atTop ? 0 : block.spaceBefore;
        if (m_pages.empty() || (!atTop && (block.startsPage || !fits(space + startHeight(m_block))))) {
            const PageSlices brought = block.bringsRows && !block.startsPage ? takeLastRows() : PageSlices {};
            startPage();
            if (!brought.empty())
                putAgain(brought, block.spaceBefore);
        } else {
            m_y += space;
        }
        m_columnTop = m_lowest = m_y;
        m_bottom = bottomOfColumns(block, { 0, 0 });
        placeHead(block);
        placeRows(block, { 0, 0 });
        m_y = std::max(m_y, m_lowest);
        m_bottom = m_pageHeight;
        m_column = 0;
    }

    // The last whole rows of the block before, off its page; none if too few would stay there, or if they would not fit
    // on the next.
    PageSlices takeLastRows()
    {
        if (m_pages.empty() || m_block == 0 || m_blocks[m_block - 1].textColumns > 1)
            return {};
        PageSlices &page = m_pages.back();
        const MeasuredBlock &before = m_blocks[m_block - 1];
        const auto isMovable = [&](size_t fromEnd) {
            if (fromEnd > page.size())
                return false;
            const Slice &slice = page[page.size() - fromEnd];
            return slice.block == int(m_block) - 1 && slice.row != Slice::HeadRow && slice.firstLine == 0
                && before.rows[size_t(slice.row)].groupLevel == 0
                && slice.lines == before.rows[size_t(slice.row)].lines;
        };
        size_t movable = 0;
        double height = before.headHeight + m_blocks[m_block].spaceBefore + startHeight(m_block);
        while (movable < RowsBrought && isMovable(movable + 1))
            height += page[page.size() - ++movable].height;
        for (size_t i = 1; i <= RowsAtFoot && movable > 0; ++i) {
            if (!isMovable(movable + i))
                movable = 0;
        }
        if (movable == 0)
            return {};
        const PageSlices taken(page.end() - std::ptrdiff_t(movable), page.end());
        if (height + repeatedHeight(before, taken.front().row) > m_pageHeight)
            return {};
        page.resize(page.size() - movable);
        return taken;
    }

    void putAgain(const PageSlices &rows, double spaceAfter)
    {
        --m_block;
        placeHead(m_blocks[m_block]);
        repeatGroups(m_blocks[m_block], rows.front().row);
        for (const Slice &slice : rows)
            add(slice.row, slice.firstLine, slice.lines, slice.height);
        ++m_block;
        m_y += spaceAfter;
    }

    void placeHead(const MeasuredBlock &block)
    {
        if (block.headHeight > 0)
            add(Slice::HeadRow, 0, 0, block.headHeight);
    }

    // Rows of the groups that a row stands in and that began before it, the outermost first.
    static std::vector<int> openGroups(const MeasuredBlock &block, int row)
    {
        std::vector<int> open;
        int level = block.rows[size_t(row)].groupLevel > 0 ? block.rows[size_t(row)].groupLevel : INT_MAX;
        for (int before = row - 1; before >= 0 && level > 1; --before) {
            const MeasuredRow &head = block.rows[size_t(before)];
            if (head.groupLevel == 0 || head.groupLevel >= level)
                continue;
            level = head.groupLevel;
            if (head.repeatedHeight > 0)
                open.insert(open.begin(), before);
        }
        return open;
    }

    static double repeatedHeight(const MeasuredBlock &block, int row)
    {
        double height = 0;
        for (const int group : openGroups(block, row))
            height += block.rows[size_t(group)].repeatedHeight;
        return height;
    }

    void repeatGroups(const MeasuredBlock &block, int row)
    {
        for (const int group : openGroups(block, row)) {
            const MeasuredRow &head = block.rows[size_t(group)];
            add(group, 0, head.lines, head.repeatedHeight);
            m_pages.back().back().isRepeated = true;
            --m_rowsInColumn;
        }
    }

    struct Position
    {
        int row = 0;
        int line = 0;
    };

    void placeRows(const MeasuredBlock &block, Position from)
    {
        for (; from.row < int(block.rows.size()) && !m_isOverfull; from = { from.row + 1, 0 })
            placeRow(block, from);
    }

    void placeRow(const MeasuredBlock &block, Position at)
    {
        const MeasuredRow &row = block.rows[size_t(at.row)];
        if (row.groupLevel > 0 && m_rowsInColumn > 0 && !fits(keptHeight(block, at.row)))
            startColumn(block, at);
        while (at.line < row.lines && !m_isOverfull) {
            const double rest = row.lineHeight * (row.lines - at.line) + row.padding;
            if (fits(rest)) {
                add(at.row, at.line, row.lines - at.line, rest);
                return;
            }
            const double wholePage = m_pageHeight - block.headHeight - repeatedHeight(block, at.row);
            const bool mustSplit = row.height() > wholePage + Tolerance;
            const int taken = block.splitsRows || mustSplit ? linesThatFit(row, at.line) : 0;
            if (taken > 0) {
                add(at.row, at.line, taken, row.lineHeight * taken + row.padding);
                at.line += taken;
            }
            startColumn(block, at);
        }
    }

    // How many lines of a row to leave on this page: none, or enough for both sides. At the top of a page at least one,
    // so that even a line taller than the page is set.
    int linesThatFit(const MeasuredRow &row, int firstLine) const
    {
        const int left = row.lines - firstLine;
        int lines = int(std::floor((m_bottom - m_y - row.padding + Tolerance) / row.lineHeight));
        lines = std::min(lines, left - LinesOnEitherSide);
        if (lines >= LinesOnEitherSide)
            return lines;
        return m_rowsInColumn == 0 && m_columnTop == 0 ? std::max(1, std::min(lines, left)) : 0;
    }

    // The least height that must stand together from the start of a block on.
    double startHeight(size_t index) const
    {
        const MeasuredBlock &block = m_blocks[index];
        double height = block.headHeight;
        if (block.keepTogether || block.keepWithNext) {
            for (const MeasuredRow &row : block.rows)
                height += row.height();
            if (block.keepWithNext && index + 1 < m_blocks.size() && !m_blocks[index + 1].startsPage)
                height += m_blocks[index + 1].spaceBefore + startHeight(index + 1);
        } else if (!block.rows.empty()) {
            height += keptHeight(block, 0);
        }
        return std::min(height, m_pageHeight);
    }

    // Of the heads of groups from `row` on, with the first rows below them.
    double keptHeight(const MeasuredBlock &block, int row) const
    {
        double height = 0;
        size_t ordinary = 0;
        for (size_t i = size_t(row); i < block.rows.size() && ordinary < RowsAtFoot; ++i) {
            const bool isHead = block.rows[i].groupLevel > 0;
            if (isHead && ordinary > 0)
                break;
            height += isHead ? block.rows[i].height() : startHeight(block, block.rows[i]);
            ordinary += isHead ? 0 : 1;
        }
        return height;
    }

    double startHeight(const MeasuredBlock &block, const MeasuredRow &row) const
    {
        const bool splits = block.splitsRows || row.height() > m_pageHeight - block.headHeight;
        const bool canSplit = splits && row.lines >= 2 * LinesOnEitherSide;
        return canSplit ? row.padding + LinesOnEitherSide * row.lineHeight : row.height();
    }

    bool fits(double height) const { return m_y + height <= m_bottom + Tolerance; }

    // The next column of the text, or the first of the next page, from which the block goes on with `at`.
    void startColumn(const MeasuredBlock &block, Position at)
    {
        m_lowest = std::max(m_lowest, m_y);
        m_rowsInColumn = 0;
        if (m_column + 1 < block.textColumns) {
            ++m_column;
            m_y = m_columnTop;
            placeHead(block);
            return;
        }
        if (m_isTrial) {
            m_isOverfull = true;
            return;
        }
        startPage();
        m_bottom = bottomOfColumns(block, at);
        placeHead(block);
        repeatGroups(block, at.row);
    }

    // Where the columns of a page end: at its foot, or as high as they can where this page holds all that is left.
    double bottomOfColumns(const MeasuredBlock &block, Position from) const
    {
        if (block.textColumns < 2 || !holds(block, from, m_pageHeight))
            return m_pageHeight;
        double tooHigh = m_columnTop;
        double enough = m_pageHeight;
        while (enough - tooHigh > 1) {
            const double middle = (tooHigh + enough) / 2;
            (holds(block, from, middle) ? enough : tooHigh) = middle;
        }
        return enough;
    }

    // Whether the rows from here on fit into columns of this page that end at `bottom`.
    bool holds(const MeasuredBlock &block, Position from, double bottom) const
    {
        PageFiller trial(m_blocks, m_pageHeight);
        trial.m_isTrial = true;
        trial.m_block = m_block;
        trial.m_pages.emplace_back();
        trial.m_y = trial.m_columnTop = m_columnTop;
        trial.m_bottom = bottom;
        trial.m_rowsInColumn = m_rowsInColumn;
        trial.placeHead(block);
        if (from.row > 0 || from.line > 0)
            trial.repeatGroups(block, from.row);
        trial.placeRows(block, from);
        return !trial.m_isOverfull && trial.fits(0) && trial.m_lowest <= bottom + Tolerance;
    }

    void startPage()
    {
        m_pages.emplace_back();
        m_column = 0;
        m_y = m_columnTop = m_lowest = 0;
        m_bottom = m_pageHeight;
        m_rowsInColumn = 0;
    }

    void add(int row, int firstLine, int lines, double height)
    {
        m_pages.back().push_back(Slice { int(m_block), row, firstLine, lines, m_y, height, m_column });
        m_y += height;
        if (row != Slice::HeadRow)
            ++m_rowsInColumn;
    }

    std::span<const MeasuredBlock> m_blocks;
    double m_pageHeight;
    std::vector<PageSlices> m_pages;
    size_t m_block = 0;
    int m_column = 0; ///< of the text
    double m_columnTop = 0;
    double m_bottom;     ///< of the column
    double m_lowest = 0; ///< of the columns already filled
    double m_y = 0;
    int m_rowsInColumn = 0;
    bool m_isTrial = false; ///< of one page
    bool m_isOverfull = false;
};

} // namespace

std::vector<PageSlices> layOutPages(std::span<const MeasuredBlock> blocks, double pageHeight)
{
    return PageFiller(blocks, pageHeight).fill();
}

} // namespace phalera
