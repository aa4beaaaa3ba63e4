// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include <algorithm>
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
        placeHead(block);
        for (size_t row = 0; row < block.rows.size(); ++row)
            placeRow(block, int(row));
    }

    // The last whole rows of the block before, off its page; none if too few would stay there, or if they would not fit
    // on the next.
    PageSlices takeLastRows()
    {
        if (m_pages.empty() || m_block == 0)
            return {};
        PageSlices &page = m_pages.back();
        const MeasuredBlock &before = m_blocks[m_block - 1];
        const auto isMovable = [&](const Slice &slice) {
            return slice.block == int(m_block) - 1 && slice.row != Slice::HeadRow && slice.firstLine == 0
                && slice.lines == before.rows[size_t(slice.row)].lines;
        };
        size_t movable = 0;
        double height = before.headHeight + m_blocks[m_block].spaceBefore + startHeight(m_block);
        while (movable < page.size() && isMovable(page[page.size() - movable - 1]) && movable < RowsBrought) {
            height += page[page.size() - movable - 1].height;
            ++movable;
        }
        const bool leavesEnough
            = page.size() > movable + RowsAtFoot && isMovable(page[page.size() - movable - RowsAtFoot]);
        if (movable == 0 || !leavesEnough || height > m_pageHeight)
            return {};
        const PageSlices taken(page.end() - std::ptrdiff_t(movable), page.end());
        page.resize(page.size() - movable);
        return taken;
    }

    void putAgain(const PageSlices &rows, double spaceAfter)
    {
        --m_block;
        placeHead(m_blocks[m_block]);
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

    void placeRow(const MeasuredBlock &block, int index)
    {
        const MeasuredRow &row = block.rows[size_t(index)];
        const double wholePage = m_pageHeight - block.headHeight;
        const bool mustSplit = row.height() > wholePage + Tolerance;
        int line = 0;
        while (line < row.lines) {
            const double rest = row.lineHeight * (row.lines - line) + row.padding;
            if (fits(rest)) {
                add(index, line, row.lines - line, rest);
                return;
            }
            const int taken = block.splitsRows || mustSplit ? linesThatFit(row, line) : 0;
            if (taken > 0) {
                add(index, line, taken, row.lineHeight * taken + row.padding);
                line += taken;
            }
            startPage();
            placeHead(block);
        }
    }

    // How many lines of a row to leave on this page: none, or enough for both sides. At the top of a page at least one,
    // so that even a line taller than the page is set.
    int linesThatFit(const MeasuredRow &row, int firstLine) const
    {
        const int left = row.lines - firstLine;
        int lines = int(std::floor((m_pageHeight - m_y - row.padding + Tolerance) / row.lineHeight));
        lines = std::min(lines, left - LinesOnEitherSide);
        if (lines >= LinesOnEitherSide)
            return lines;
        return m_rowsOnPage == 0 ? std::max(1, std::min(lines, left)) : 0;
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
        } else {
            for (size_t row = 0; row < std::min(RowsAtFoot, block.rows.size()); ++row)
                height += startHeight(block, block.rows[row]);
        }
        return std::min(height, m_pageHeight);
    }

    double startHeight(const MeasuredBlock &block, const MeasuredRow &row) const
    {
        const bool splits = block.splitsRows || row.height() > m_pageHeight - block.headHeight;
        const bool canSplit = splits && row.lines >= 2 * LinesOnEitherSide;
        return canSplit ? row.padding + LinesOnEitherSide * row.lineHeight : row.height();
    }

    bool fits(double height) const { return m_y + height <= m_pageHeight + Tolerance; }

    void startPage()
    {
        m_pages.emplace_back();
        m_y = 0;
        m_rowsOnPage = 0;
    }

    void add(int row, int firstLine, int lines, double height)
    {
        m_pages.back().push_back(Slice { int(m_block), row, firstLine, lines, m_y, height });
        m_y += height;
        if (row != Slice::HeadRow)
            ++m_rowsOnPage;
    }

    std::span<const MeasuredBlock> m_blocks;
    double m_pageHeight;
    std::vector<PageSlices> m_pages;
    size_t m_block = 0;
    double m_y = 0;
    int m_rowsOnPage = 0;
};

} // namespace

std::vector<PageSlices> layOutPages(std::span<const MeasuredBlock> blocks, double pageHeight)
{
    return PageFiller(blocks, pageHeight).fill();
}

} // namespace phalera
