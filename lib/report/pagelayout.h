// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace phalera {

// Blocks of known height put on pages: arithmetic alone, all lengths in points, tops measured from the top of the text
// area.

struct MeasuredRow
{
    int lines = 1;
    double lineHeight = 0;
    double padding = 0;        ///< above the first and below the last line together
    int groupLevel = 0;        ///< from 1: the head of a group of the rows that follow, never last on a page
    double repeatedHeight = 0; ///< of such a head where it is set again as the group goes on overleaf; 0: it is not

    [[nodiscard]] double height() const { return padding + lines * lineHeight; }
};

struct MeasuredBlock
{
    double spaceBefore = 0; ///< dropped at the top of a page
    double headHeight = 0;  ///< stands above the first row on each page that the block reaches; 0: no head
    std::vector<MeasuredRow> rows;
    bool splitsRows = false;   ///< running text: a row may go on overleaf, with two lines or more on either side
    bool keepTogether = false; ///< on one page if it is not taller than one
    bool keepWithNext = false; ///< never last on a page
    bool bringsRows = false;   ///< never first on a page: rows of the block before come over with it
    bool startsPage = false;
    int textColumns = 1; ///< rows fill the columns of a page one after another; the last page is balanced
};

/// A piece of one row on one page, the head of a block (row == HeadRow), or the head of a group once more.
struct Slice
{
    static constexpr int HeadRow = -1;
    int block = 0;
    int row = 0;
    int firstLine = 0;
    int lines = 0;
    double top = 0;
    double height = 0;
    int column = 0; ///< of the text
    bool isRepeated = false;

    friend bool operator==(const Slice &, const Slice &) = default;
};
using PageSlices = std::vector<Slice>;

/// Puts the blocks on pages of the given height, in their order. A row goes over to the next page whole unless it is
/// taller than one; what must be kept with its successor goes along with the successor's first rows. The head of a
/// block stands above each of its text columns, heads of groups are repeated at the top of a page. No blocks give no
/// pages.
[[nodiscard]] std::vector<PageSlices> layOutPages(std::span<const MeasuredBlock> blocks, double pageHeight);

} // namespace phalera
