// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"
#include "report/setpaged.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

// Less than this holds no line of a table, and no page.
constexpr double LeastWidth = 100;
constexpr double LeastHeight = 150;

QString pageText(const SetBlock &block, const Slice &slice)
{
    const auto [rows, row] = block.piece(slice);
    const bool isWhole = slice.row == Slice::HeadRow || slice.isRepeated;
    QStringList cells;
    for (size_t column = 0; column < rows.columns.size(); ++column) {
        const NotedText &text = rows.rows.at(qsizetype(row)).at(qsizetype(column));
        QString cell;
        int index = -1;
        for (const TextLine &line : rows.linesOf(row, column)) {
            ++index;
            if (!isWhole && (index < slice.firstLine || index >= slice.firstLine + slice.lines))
                continue;
            if (!cell.isEmpty())
                cell += u' ';
            cell += QStringView(text.text).sliced(line.from, line.length);
            cell += noteNumbers(text.notes, line.firstNote, line.noteCount);
        }
        if (!cell.isEmpty() || block.frame != SetBlock::Frame::Leaders)
            cells.append(cell);
    }
    return cells.join(u'\t');
}

// Where the anchors stand; the first of equal ones counts.
QHash<QString, AnchorPlace> anchorPlaces(const Pages::Private &pages)
{
    QHash<QString, AnchorPlace> places;
    for (int page = 0; page < int(pages.slices.size()); ++page) {
        for (const Slice &slice : pages.slices[size_t(page)]) {
            const SetBlock &block = pages.blocks[size_t(slice.block)];
            if (block.anchors.empty() || slice.firstLine > 0 || slice.isRepeated || slice.row == Slice::HeadRow)
                continue;
            auto anchor = std::lower_bound(block.anchors.begin(), block.anchors.end(), slice.row,
                [](const auto &one, int row) { return one.first < row; });
            for (; anchor != block.anchors.end() && anchor->first == slice.row; ++anchor) {
                const AnchorPlace place { page, pages.area.top() + slice.top,
                    pages.area.left() + slice.column * block.columnPitch };
                if (!places.contains(anchor->second))
                    places.insert(anchor->second, place);
            }
        }
    }
    return places;
}

// Sets contents and indexes with the pages that their entries now stand on. True if one needs more lines than before:
// then the pages must be filled again. As no row ever gets fewer, this ends.
bool namePages(Pages::Private &pages, const std::vector<SetReport::Paged> &paged, std::vector<MeasuredBlock> &measured,
    Typography &typography)
{
    const PageOfAnchor pageOf = [&pages](const QString &anchor) {
        const auto place = pages.anchors.constFind(anchor);
        return place == pages.anchors.constEnd() ? -1 : place->page;
    };
    bool hasGrown = false;
    for (const auto &[set, block] : paged) {
        SetBlock again = setPaged(pages.plan, block, pages.area.width(), typography, pageOf);
        std::vector<MeasuredRow> &rows = measured[set].rows;
        for (size_t row = 0; row < rows.size(); ++row) {
            hasGrown = hasGrown || again.measured.rows[row].lines > rows[row].lines;
            rows[row].lines = std::max(rows[row].lines, again.measured.rows[row].lines);
        }
        again.anchors = std::move(pages.blocks[set].anchors);
        pages.blocks[set] = std::move(again);
    }
    return hasGrown;
}

void fillPages(Pages::Private &pages, const std::vector<SetReport::Paged> &paged)
{
    std::vector<MeasuredBlock> measured;
    measured.reserve(pages.blocks.size());
    for (SetBlock &block : pages.blocks)
        measured.push_back(std::move(block.measured));
    Typography typography;
    do {
        pages.slices = layOutPages(measured, pages.area.height());
        pages.anchors = anchorPlaces(pages);
    } while (namePages(pages, paged, measured, typography));
    if (pages.slices.empty())
        pages.slices.emplace_back(); // a report on nothing is one page with its head
}

} // namespace

Pages::Pages()
    : Pages(std::make_shared<const Private>())
{
}

Pages::Pages(std::shared_ptr<const Private> data)
    : d(std::move(data))
{
}

int Pages::count() const
{
    return int(d->slices.size());
}

const ReportPlan &Pages::plan() const
{
    return d->plan;
}

QSizeF Pages::paperSize() const
{
    return d->paper.size();
}

QString Pages::text(int page) const
{
    QStringList lines;
    for (const Slice &slice : d->slices[size_t(page)]) {
        const SetBlock &block = d->blocks[size_t(slice.block)];
        if (block.figure)
            lines.append(block.figure->altText);
        else
            lines.append(pageText(block, slice));
    }
    return lines.join(u'\n');
}

Result<Pages> paginate(const ReportPlan &plan, const RenderControl &control)
{
    const std::function<bool()> stop = control.isStopped ? control.isStopped : [] { return false; };
    auto data = std::make_shared<Pages::Private>();
    data->plan = plan;
    data->paper = plan.layout.fullRect(QPageLayout::Point);
    data->area = plan.layout.paintRect(QPageLayout::Point);
    if (data->area.width() < LeastWidth || data->area.height() < LeastHeight)
        return failure(Error::Kind::BadArgument, { plan.layout.pageSize().name() });
    SetReport report = setBlocks(data->plan, data->area.size(), stop);
    if (stop())
        return failure(Error::Kind::Cancelled);
    data->blocks = std::move(report.blocks);
    fillPages(*data, report.paged);
    return Pages(std::move(data));
}

} // namespace phalera
