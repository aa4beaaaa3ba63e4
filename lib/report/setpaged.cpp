// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/setpaged.h"

#include "report/outline.h"
#include "report/settable.h"

#include <algorithm>
#include <map>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContentsLevels = 3;
constexpr double LevelIndent = 14;
constexpr double LeaderGap = 16; // at least, between an entry and its page
constexpr double TurnIndent = 10;
constexpr qsizetype EntriesWithLetters = 40; // fewer are found without

// Each level has a column of its own, as they begin further right; the number of the page stands in the last.
SetBlock setContents(
    const QList<OutlineEntry> &entries, double width, Typography &typography, const PageOfAnchor &pageOf)
{
    const double numberWidth = typography.advances(PaperStyle::Body).of(u"0000");
    SetRows rows;
    for (int level = 0; level < ContentsLevels; ++level) {
        const double x = level * LevelIndent;
        rows.columns.push_back(setColumn(x, width - x - numberWidth - LeaderGap, PaperStyle::Body));
    }
    rows.columns.push_back(setColumn(width - numberWidth, numberWidth, PaperStyle::Body));
    rows.columns.back().alignRight = true;
    for (const OutlineEntry &entry : entries) {
        QList<NotedText> cells(ContentsLevels + 1);
        const QString target = u'#' + entry.anchor;
        cells[std::min(entry.level, ContentsLevels) - 1] = { entry.text, {}, false, target };
        const int page = pageOf(entry.anchor);
        cells.back() = { page < 0 ? QString() : QString::number(page + 1), {}, false, target };
        rows.rows.append(cells);
    }
    rows.below = 2;
    breakRows(rows, typography, std::vector<PaperStyle>(ContentsLevels + 1, PaperStyle::Body), PaperStyle::Body);
    SetBlock block;
    block.body = std::move(rows);
    block.frame = SetBlock::Frame::Leaders;
    return block;
}

class IndexSetter
{
public:
    IndexSetter(const IndexBlock &index, double width, Typography &typography, const PageOfAnchor &pageOf)
        : m_index(index)
        , m_typography(typography)
        , m_pageOf(pageOf)
    {
        const int columns = std::max(1, index.textColumns);
        m_width = (width - (columns - 1) * TextColumnGap) / columns;
        m_block.measured.textColumns = columns;
        m_block.columnPitch = m_width + TextColumnGap;
    }

    SetBlock set()
    {
        const bool hasLetters = m_index.entries.size() >= EntriesWithLetters;
        QChar letter;
        for (const IndexEntry &entry : m_index.entries) {
            const QChar first = entry.text.isEmpty() ? QChar() : entry.text.front().toUpper();
            if (hasLetters && first != letter && first.isLetter())
                addLetter(first);
            letter = first;
            addEntry(entry);
        }
        m_rows.columns = { setColumn(0, m_width - TurnIndent, PaperStyle::Small) };
        m_rows.hang = TurnIndent;
        m_rows.below = 1;
        breakRows(m_rows, m_typography, { PaperStyle::Small }, PaperStyle::Small);
        m_block.body = std::move(m_rows);
        return std::move(m_block);
    }

private:
    void addLetter(QChar letter)
    {
        SetGroup group;
        group.head.rows = { { { QString(letter) } } };
        group.head.columns = { setColumn(0, m_width, PaperStyle::Subheading) };
        group.head.above = m_rows.rows.isEmpty() ? 0 : 6;
        group.head.below = 1;
        breakRows(group.head, m_typography, { PaperStyle::Subheading }, PaperStyle::Subheading);
        m_block.order.push_back(~int(m_block.groups.size()));
        m_block.groups.push_back(std::move(group));
    }

    void addEntry(const IndexEntry &entry)
    {
        std::map<int, QString> firstOfPage;
        for (const QString &anchor : entry.anchors) {
            if (const int page = m_pageOf(anchor); page >= 0)
                firstOfPage.emplace(page, anchor);
        }
        QList<int> pages;
        for (const auto &[page, anchor] : firstOfPage)
            pages.append(page);
        const int row = int(m_rows.rows.size());
        QString text = entry.text;
        for (const NumberRange &range : numberRanges(pages, 0, int(pages.size()))) {
            text += u", "_s;
            const QString number = numberText(range);
            m_block.links.push_back({ row, 0, text.size(), number.size(), u'#' + firstOfPage.at(range.first) });
            text += number;
        }
        m_rows.rows.append({ { text } });
        m_block.order.push_back(row);
    }

    const IndexBlock &m_index;
    Typography &m_typography;
    const PageOfAnchor &m_pageOf;
    double m_width = 0;
    SetRows m_rows;
    SetBlock m_block;
};

} // namespace

SetBlock setPaged(
    const ReportPlan &plan, qsizetype block, double width, Typography &typography, const PageOfAnchor &pageOf)
{
    const auto *index = std::get_if<IndexBlock>(&plan.blocks.at(block));
    SetBlock set = index ? IndexSetter(*index, width, typography, pageOf).set()
                         : setContents(contentsOf(plan, outlineOf(plan), block), width, typography, pageOf);
    set.measureRows();
    set.measured.spaceBefore = 6;
    return set;
}

} // namespace phalera
