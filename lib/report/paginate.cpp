// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

// Less than this holds no line of a table, and no page.
constexpr double LeastWidth = 100;
constexpr double LeastHeight = 150;

QString pageText(const SetRows &rows, const Slice &slice)
{
    const size_t row = slice.row == Slice::HeadRow ? 0 : size_t(slice.row);
    QStringList cells;
    for (size_t column = 0; column < rows.columns.size(); ++column) {
        const NotedText &text = rows.rows.at(qsizetype(row)).at(qsizetype(column));
        QString cell;
        int index = -1;
        for (const TextLine &line : rows.linesOf(row, column)) {
            ++index;
            const bool isHere
                = slice.row == Slice::HeadRow || (index >= slice.firstLine && index < slice.firstLine + slice.lines);
            if (!isHere)
                continue;
            if (!cell.isEmpty())
                cell += u' ';
            cell += QStringView(text.text).sliced(line.from, line.length);
            cell += noteNumbers(text.notes, line.firstNote, line.noteCount);
        }
        cells.append(cell);
    }
    return cells.join(u'\t');
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
            lines.append(pageText(slice.row == Slice::HeadRow ? block.head : block.body, slice));
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
    data->blocks = setBlocks(data->plan, data->area.size(), stop);
    if (stop())
        return failure(Error::Kind::Cancelled);
    std::vector<MeasuredBlock> measured;
    measured.reserve(data->blocks.size());
    for (SetBlock &block : data->blocks)
        measured.push_back(std::move(block.measured));
    data->slices = layOutPages(measured, data->area.height());
    if (data->slices.empty())
        data->slices.emplace_back(); // a report on nothing is one page with its head
    return Pages(std::move(data));
}

} // namespace phalera
