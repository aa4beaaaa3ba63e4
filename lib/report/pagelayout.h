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
    double padding = 0; ///< above the first and below the last line together

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
};

/// A piece of one row on one page, or the head of a block (row == HeadRow).
struct Slice
{
    static constexpr int HeadRow = -1;
    int block = 0;
    int row = 0;
    int firstLine = 0;
    int lines = 0;
    double top = 0;
    double height = 0;

    friend bool operator==(const Slice &, const Slice &) = default;
};
using PageSlices = std::vector<Slice>;

/// Puts the blocks on pages of the given height, in their order. A row goes over to the next page whole unless it is
/// taller than one; what must be kept with its successor goes along with the successor's first rows. No blocks give no
/// pages.
[[nodiscard]] std::vector<PageSlices> layOutPages(std::span<const MeasuredBlock> blocks, double pageHeight);

} // namespace phalera
