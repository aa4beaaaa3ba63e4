// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/setblock.h"

#include "report/outline.h"
#include "report/setpaged.h"
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
    BlockSetter(const ReportPlan &plan, QSizeF area, const std::function<bool()> &stop)
        : m_plan(plan)
        , m_outline(outlineOf(plan))
        , m_area(area)
        , m_stop(stop)
    {
    }

    SetReport run()
    {
        measureLabels();
        for (m_block = 0; m_block < m_plan.blocks.size() && !m_stop(); ++m_block)
            std::visit([this](const auto &one) { (*this)(one); }, m_plan.blocks.at(m_block));
        if (!m_stop()) {
            notes(m_plan.notesTitle, m_plan.notes);
            colophon(m_plan.colophon);
        }
        return std::move(m_report);
    }

    void operator()(const HeadingBlock &heading)
    {
        static constexpr PaperStyle styles[] { PaperStyle::Title, PaperStyle::Heading, PaperStyle::Subheading };
        static constexpr double spaces[] { 24, 20, 12 };
        const int level = std::clamp(heading.level, 1, 3) - 1;
        SetBlock &block = add(textBlock({ heading.text }, styles[level], spaces[level]));
        block.measured.keepWithNext = true;
        block.anchors.emplace_back(0, m_outline.at(m_next++).anchor);
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
        SetBlock &block = add(setTable(table, m_plan.continued, m_typography, m_area.width(), m_stop));
        block.measured.spaceBefore = table.caption.isEmpty() ? 12 : 4;
        for (size_t row = 0; row < block.measured.rows.size(); ++row) {
            const bool isGroup = block.measured.rows[row].groupLevel > 0;
            const int bodyRow = block.order.empty() ? int(row) : block.order[row];
            const QString anchor = isGroup ? m_outline.at(m_next++).anchor : table.anchors.value(bodyRow);
            if (!anchor.isEmpty())
                block.anchors.emplace_back(int(row), anchor);
        }
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
        if (index.entries.isEmpty())
            return;
        (*this)(HeadingBlock { 2, index.title });
        addPaged();
    }

    void operator()(const ContentsBlock &contents)
    {
        (*this)(HeadingBlock { 2, contents.title });
        addPaged();
    }

private:
    // One width for the labels of all facts, so that their texts stand in one line down the report.
    void measureLabels()
    {
        for (const ReportBlock &block : m_plan.blocks) {
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
        SetBlock &block = add(finished(std::move(rows), { PaperStyle::Note, PaperStyle::Note }, PaperStyle::Note, 6));
        for (qsizetype i = 0; i < notes.size(); ++i) {
            block.anchors.emplace_back(int(i), noteAnchor(i));
            for (const AddressPlace &address : addressesIn(notes.at(i)))
                block.links.push_back(
                    { int(i), 1, address.from, address.length, notes.at(i).sliced(address.from, address.length) });
        }
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

    void addPaged()
    {
        m_report.paged.push_back({ m_report.blocks.size(), m_block });
        add(setPaged(m_plan, m_block, m_area.width(), m_typography, [](const QString &) { return -1; }));
    }

    SetBlock finished(SetRows rows, const std::vector<PaperStyle> &styles, PaperStyle leading, double spaceBefore)
    {
        breakRows(rows, m_typography, styles, leading);
        SetBlock block;
        block.body = std::move(rows);
        block.measureRows();
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
        m_report.blocks.push_back(std::move(block));
        return m_report.blocks.back();
    }

    const ReportPlan &m_plan;
    QList<OutlineEntry> m_outline;
    qsizetype m_next = 0; ///< of the outline, which is gone through in its order
    qsizetype m_block = 0;
    SetReport m_report;
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

double SetRows::left(size_t column, bool isFirstLine, double whole) const
{
    const SetColumn &place = columns[column];
    return place.x + (isFirstLine ? 0 : hang) + (place.alignRight ? place.width - whole : 0);
}

SetBlock::Piece SetBlock::piece(const Slice &slice) const
{
    if (slice.row == Slice::HeadRow)
        return { head, 0 };
    if (order.empty())
        return { body, size_t(slice.row) };
    const int shown = order[size_t(slice.row)];
    if (shown >= 0)
        return { body, size_t(shown) };
    const SetGroup &group = groups[size_t(~shown)];
    return { slice.isRepeated ? group.continued : group.head, 0 };
}

void SetBlock::measureRows()
{
    measured.rows.clear();
    if (order.empty()) {
        measured.rows.reserve(size_t(body.rows.size()));
        for (size_t row = 0; row < size_t(body.rows.size()); ++row)
            measured.rows.push_back(body.measured(row));
    }
    for (const int shown : order) {
        if (shown >= 0) {
            measured.rows.push_back(body.measured(size_t(shown)));
            continue;
        }
        const SetGroup &group = groups[size_t(~shown)];
        MeasuredRow head = group.head.measured(0);
        head.groupLevel = group.level;
        head.repeatedHeight = group.continued.rows.isEmpty() ? 0 : group.continued.measured(0).height();
        measured.rows.push_back(head);
    }
}

SetReport setBlocks(const ReportPlan &plan, QSizeF area, const std::function<bool()> &stop)
{
    return BlockSetter(plan, area, stop).run();
}

} // namespace phalera
