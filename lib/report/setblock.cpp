// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/setblock.h"

#include "report/settable.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr double BoxInset = 9;
constexpr double LabelGap = 12;
constexpr double WidestLabel = 0.42;      // of the width of the text
constexpr double RoomForFigureWords = 80; // a heading above and a caption below stay on the figure's page

class BlockSetter
{
public:
    BlockSetter(std::vector<SetBlock> &blocks, QSizeF area, const std::function<bool()> &stop)
        : m_blocks(blocks)
        , m_area(area)
        , m_stop(stop)
    {
    }

    void operator()(const HeadingBlock &heading)
    {
        static constexpr PaperStyle styles[] { PaperStyle::Title, PaperStyle::Heading, PaperStyle::Subheading };
        static constexpr double spaces[] { 0, 20, 12 };
        const int level = std::clamp(heading.level, 1, 3) - 1;
        add(textBlock({ heading.text }, styles[level], spaces[level])).measured.keepWithNext = true;
        if (!heading.subtitle.isEmpty())
            add(textBlock({ heading.subtitle }, PaperStyle::Subtitle, 1)).measured.keepWithNext = true;
    }

    void operator()(const ParagraphBlock &paragraph)
    {
        SetBlock &block = add(textBlock(paragraph.text, paragraph.small ? PaperStyle::Small : PaperStyle::Body, 6));
        block.measured.splitsRows = true;
    }

    void operator()(const FactsBlock &facts)
    {
        SetRows rows;
        for (const auto &[label, text] : facts.facts)
            rows.rows.append({ { label, {} }, text });
        const double textLeft = m_labelWidth + LabelGap;
        rows.columns = { setColumn(0, m_labelWidth, PaperStyle::Label),
            setColumn(textLeft, m_area.width() - textLeft, PaperStyle::Body) };
        rows.below = 1;
        add(finished(std::move(rows), { PaperStyle::Label, PaperStyle::Body }, PaperStyle::Body, 8));
    }

    void operator()(const BoxBlock &box)
    {
        SetRows body;
        for (const NotedText &line : box.lines)
            body.rows.append({ line });
        const double width = m_area.width() - 2 * BoxInset;
        body.columns = { setColumn(BoxInset, width, PaperStyle::Body) };
        body.below = 3;
        SetRows head;
        head.rows = { { { box.title, {} } } };
        head.columns = { setColumn(BoxInset, width, PaperStyle::Subheading) };
        head.above = 6;
        head.below = 2;
        breakRows(head, m_typography, { PaperStyle::Subheading }, PaperStyle::Subheading);
        SetBlock block = finished(std::move(body), { PaperStyle::Body }, PaperStyle::Body, 12);
        block.frame = SetBlock::Frame::Box;
        block.measured.keepTogether = true;
        block.measured.headHeight = head.measured(0).height();
        block.head = std::move(head);
        add(std::move(block));
    }

    void operator()(const TableBlock &table)
    {
        if (!table.caption.isEmpty())
            add(textBlock({ table.caption }, PaperStyle::Caption, 12)).measured.keepWithNext = true;
        add(setTable(table, m_typography, m_area.width(), m_stop)).measured.spaceBefore
            = table.caption.isEmpty() ? 12 : 4;
    }

    void operator()(const FigureBlock &figure)
    {
        if (figure.size.isEmpty())
            return;
        const QSizeF room(m_area.width(), m_area.height() - RoomForFigureWords);
        SetBlock block;
        block.figure = &figure;
        block.figureSize = figure.size;
        if (figure.size.width() > room.width() || figure.size.height() > room.height())
            block.figureSize = figure.size.scaled(room, Qt::KeepAspectRatio);
        block.measured.rows = { MeasuredRow { 1, block.figureSize.height(), 0 } };
        block.measured.spaceBefore = 10;
        block.measured.keepWithNext = !figure.caption.isEmpty();
        add(std::move(block));
        if (!figure.caption.isEmpty())
            add(textBlock({ figure.caption }, PaperStyle::Caption, 5));
    }

    void operator()(const PageBreakBlock &) { m_startsPage = true; }

    void operator()(const IndexBlock &index)
    {
        (*this)(HeadingBlock { 2, index.title });
        for (const IndexEntry &entry : index.entries)
            (*this)(ParagraphBlock { { entry.text }, true });
    }

    void operator()(const ContentsBlock &contents) { (*this)(HeadingBlock { 2, contents.title }); }

    // One width for the labels of all facts, so that their texts stand in one line down the report.
    void measureLabels(const ReportPlan &plan)
    {
        for (const ReportBlock &block : plan.blocks) {
            const auto *facts = std::get_if<FactsBlock>(&block);
            for (qsizetype i = 0; facts && i < facts->facts.size(); ++i)
                m_labelWidth
                    = std::max(m_labelWidth, m_typography.advances(PaperStyle::Label).of(facts->facts.at(i).first));
        }
        m_labelWidth = std::min(m_labelWidth, m_area.width() * WidestLabel);
    }

    void notes(const QString &title, const QStringList &notes)
    {
        if (notes.isEmpty())
            return;
        (*this)(HeadingBlock { 2, title, {} });
        SetRows rows;
        for (qsizetype i = 0; i < notes.size() && !m_stop(); ++i)
            rows.rows.append({ { QString::number(i + 1), {} }, { notes.at(i), {} } });
        const double numberWidth = m_typography.advances(PaperStyle::Note).of(QString::number(notes.size()));
        const double left = numberWidth + 6;
        rows.columns
            = { setColumn(0, numberWidth, PaperStyle::Note), setColumn(left, m_area.width() - left, PaperStyle::Note) };
        rows.columns.front().alignRight = true;
        rows.below = 1.5;
        add(finished(std::move(rows), { PaperStyle::Note, PaperStyle::Note }, PaperStyle::Note, 6));
    }

    void colophon(const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        SetRows rows;
        for (const QString &line : lines)
            rows.rows.append({ { line, {} } });
        rows.columns = { setColumn(0, m_area.width(), PaperStyle::Running) };
        SetBlock block = finished(std::move(rows), { PaperStyle::Running }, PaperStyle::Running, 24);
        block.frame = SetBlock::Frame::RuleAbove;
        block.measured.keepTogether = true;
        block.measured.bringsRows = true;
        add(std::move(block));
    }

private:
    SetBlock finished(SetRows rows, const std::vector<PaperStyle> &styles, PaperStyle leading, double spaceBefore)
    {
        breakRows(rows, m_typography, styles, leading);
        SetBlock block;
        for (size_t row = 0; row < size_t(rows.rows.size()); ++row)
            block.measured.rows.push_back(rows.measured(row));
        block.body = std::move(rows);
        block.measured.spaceBefore = spaceBefore;
        return block;
    }

    SetBlock textBlock(const NotedText &text, PaperStyle style, double spaceBefore)
    {
        SetRows rows;
        rows.rows = { { text } };
        rows.columns = { setColumn(0, m_area.width(), style) };
        return finished(std::move(rows), { style }, style, spaceBefore);
    }

    SetBlock &add(SetBlock block)
    {
        block.measured.startsPage = std::exchange(m_startsPage, false);
        m_blocks.push_back(std::move(block));
        return m_blocks.back();
    }

    std::vector<SetBlock> &m_blocks;
    QSizeF m_area;
    const std::function<bool()> &m_stop;
    Typography m_typography;
    double m_labelWidth = 0;
    bool m_startsPage = false;
};

} // namespace

std::span<const TextLine> SetRows::linesOf(size_t row, size_t column) const
{
    const size_t cell = row * columns.size() + column;
    return std::span(lines).subspan(firstLine[cell], firstLine[cell + 1] - firstLine[cell]);
}

int SetRows::lineCount(size_t row) const
{
    size_t count = 1;
    for (size_t column = 0; column < columns.size(); ++column)
        count = std::max(count, linesOf(row, column).size());
    return int(count);
}

MeasuredRow SetRows::measured(size_t row) const
{
    return { lineCount(row), lineHeight, above + below };
}

std::vector<SetBlock> setBlocks(const ReportPlan &plan, QSizeF area, const std::function<bool()> &stop)
{
    std::vector<SetBlock> blocks;
    BlockSetter setter(blocks, area, stop);
    setter.measureLabels(plan);
    for (const ReportBlock &block : plan.blocks) {
        if (stop())
            return blocks;
        std::visit([&setter](const auto &one) { setter(one); }, block);
    }
    setter.notes(plan.notesTitle, plan.notes);
    setter.colophon(plan.colophon);
    return blocks;
}

} // namespace phalera
