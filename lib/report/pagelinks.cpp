// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelinks.h"

#include "report/outline.h"
#include "report/pages.h"

#include <algorithm>
#include <utility>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class LinkCollector
{
public:
    explicit LinkCollector(const Pages::Private &pages)
        : m_pages(pages)
    {
    }

    std::vector<PageLink> collect(int page)
    {
        for (const Slice &slice : m_pages.slices[size_t(page)]) {
            if (!m_pages.blocks[size_t(slice.block)].figure)
                collect(slice);
        }
        return std::exchange(m_links, {});
    }

private:
    void collect(const Slice &slice)
    {
        const SetBlock &block = m_pages.blocks[size_t(slice.block)];
        const auto [rows, row] = block.piece(slice);
        m_rows = &rows;
        m_origin = m_pages.area.topLeft()
            + QPointF(slice.column * block.columnPitch, slice.top + rows.above - slice.firstLine * rows.lineHeight);
        for (size_t column = 0; column < rows.columns.size(); ++column) {
            const NotedText &text = rows.rows.at(qsizetype(row)).at(qsizetype(column));
            const auto spans = &rows == &block.body ? linksIn(block, int(row), int(column)) : std::vector<SetLink>();
            if (text.link.isEmpty() && text.notes.isEmpty() && spans.empty())
                continue;
            const std::span<const TextLine> lines = rows.linesOf(row, column);
            const int end = std::min(slice.firstLine + slice.lines, int(lines.size()));
            for (int line = slice.firstLine; line < end; ++line) {
                m_line = line;
                collect(column, text, lines[size_t(line)], spans);
            }
        }
    }

    void collect(size_t column, const NotedText &text, const TextLine &line, const std::vector<SetLink> &spans)
    {
        const QString notes = noteNumbers(text.notes, line.firstNote, line.noteCount);
        const double notesWidth = notes.isEmpty() ? 0 : width(m_rows->columns[column].notes, notes);
        const double left = m_rows->left(column, m_line == 0, line.width + notesWidth);
        add(left, line.width, text.link);
        for (const SetLink &span : spans) {
            const qsizetype from = std::max(span.from, line.from);
            const qsizetype to = std::min(span.from + span.length, line.from + line.length);
            if (from >= to)
                continue;
            const QStringView whole = text.text;
            const Face &face = m_rows->columns[column].face;
            add(left + width(face, whole.sliced(line.from, from - line.from)),
                width(face, whole.sliced(from, to - from)), span.target);
        }
        if (!notes.isEmpty())
            addNotes(m_rows->columns[column].notes, left + line.width, text.notes, line);
    }

    // The numbers stand as noteNumbers() writes them.
    void addNotes(const Face &face, double x, const QList<int> &notes, const TextLine &line)
    {
        bool isFirst = true;
        for (const NumberRange &range : numberRanges(notes, line.firstNote, line.noteCount)) {
            x += width(face, isFirst ? u" " : u", ");
            const double numberWidth = width(face, numberText(range));
            add(x, numberWidth, u'#' + noteAnchor(range.first));
            x += numberWidth;
            isFirst = false;
        }
    }

    void add(double left, double linkWidth, const QString &target)
    {
        const bool leads = target.startsWith(u'#') ? m_pages.anchors.contains(target.sliced(1)) : isAddress(target);
        if (leads && linkWidth > 0)
            m_links.push_back(
                { QRectF(m_origin + QPointF(left, m_line * m_rows->lineHeight), QSizeF(linkWidth, m_rows->lineHeight)),
                    target });
    }

    static std::vector<SetLink> linksIn(const SetBlock &block, int row, int column)
    {
        std::vector<SetLink> links;
        auto link = std::lower_bound(block.links.begin(), block.links.end(), row,
            [](const SetLink &one, int wanted) { return one.row < wanted; });
        for (; link != block.links.end() && link->row == row; ++link) {
            if (link->column == column)
                links.push_back(*link);
        }
        return links;
    }

    // Few faces are in use, one after another.
    double width(const Face &face, QStringView text)
    {
        const auto isIt = [&face](const auto &known) {
            return known.first.pixelSize() == face.font.pixelSize() && known.first == face.font;
        };
        auto known = std::find_if(m_advances.begin(), m_advances.end(), isIt);
        if (known == m_advances.end())
            known = m_advances.insert(known, { face.font, Advances(face) });
        return known->second.of(text);
    }

    const Pages::Private &m_pages;
    std::vector<std::pair<QFont, Advances>> m_advances;
    std::vector<PageLink> m_links;
    const SetRows *m_rows = nullptr;
    QPointF m_origin; ///< of the first line of the row
    int m_line = 0;
};

} // namespace

std::vector<std::vector<PageLink>> linksOf(const Pages &pages)
{
    LinkCollector collector(pages.data());
    std::vector<std::vector<PageLink>> links;
    for (int page = 0; page < pages.count(); ++page)
        links.push_back(collector.collect(page));
    return links;
}

std::optional<PagePoint> placeOf(const Pages &pages, const QString &anchor)
{
    const auto place = pages.data().anchors.constFind(anchor);
    if (place == pages.data().anchors.constEnd())
        return std::nullopt;
    return PagePoint { place->page, { place->left, place->top } };
}

} // namespace phalera
