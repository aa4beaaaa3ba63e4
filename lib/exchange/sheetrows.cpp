// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetrows.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LargestCell = qsizetype(1) << 20;
constexpr qsizetype LargestRow = qsizetype(16) << 20;

bool holdsSomething(const SheetCell &cell)
{
    return !cell.text.isEmpty() || !cell.insteadOfValue.isEmpty();
}
} // namespace

Result<std::unique_ptr<SheetRows>> SheetRows::open(
    std::shared_ptr<Workbook> workbook, qsizetype sheet, QStringList leftOut)
{
    std::unique_ptr<SheetRows> rows(new SheetRows(std::move(workbook), sheet, std::move(leftOut)));
    rows->begin();
    if (rows->m_error)
        return tl::unexpected(*rows->m_error);
    return rows;
}

SheetRows::SheetRows(std::shared_ptr<Workbook> workbook, qsizetype sheet, QStringList leftOut)
    : m_workbook(std::move(workbook))
    , m_sheet(sheet)
    , m_sheetName(m_workbook->sheetNames().value(sheet))
    , m_leftOut(std::move(leftOut))
{
}

void SheetRows::begin()
{
    auto stream = m_workbook->stream(m_sheet);
    m_stream.reset();
    m_error.reset();
    if (stream)
        m_stream = *std::move(stream);
    else
        m_error = stream.error();
}

void SheetRows::rewind()
{
    m_ended = false;
    m_row = {};
    m_spans.clear();
    m_width = 0;
    m_hiddenRows = 0;
    m_mergedCells = 0;
    begin();
}

/// The next row in which something stands of its own; false at the end or where m_error says why there is none.
bool SheetRows::fetch()
{
    if (m_row.repeated > 1) {
        --m_row.repeated;
        ++m_row.number;
        m_row.cells = m_repeatedCells;
        return true;
    }
    while (m_stream) {
        auto row = m_stream->next();
        if (!row)
            return false;
        if (!*row) {
            m_error = row->error();
            return false;
        }
        m_row = *std::move(*row);
        std::erase_if(m_row.cells, [](const SheetCell &cell) { return !holdsSomething(cell); });
        if (m_row.cells.empty()) {
            m_row.repeated = 1;
            continue;
        }
        if (m_row.repeated > 1)
            m_repeatedCells = m_row.cells;
        return true;
    }
    return false;
}

/// Puts merged cells of the rows above where nothing else stands, and remembers those that begin here.
void SheetRows::spread()
{
    std::erase_if(m_spans, [this](const auto &span) { return span.second.lastRow < m_row.number; });
    for (const auto &[column, span] : m_spans) {
        const auto at = std::ranges::lower_bound(m_row.cells, column, {}, &SheetCell::column);
        if (at == m_row.cells.end() || at->column != column)
            m_row.cells.insert(at, span.cell);
    }
    for (const SheetCell &cell : m_row.cells) {
        if (cell.rowSpan < 2)
            continue;
        Span span { cell, m_row.number + cell.rowSpan - 1 };
        span.cell.rowSpan = 1;
        m_spans.insert_or_assign(cell.column, std::move(span));
        ++m_mergedCells;
    }
}

std::optional<Result<QStringList>> SheetRows::next()
{
    if (m_ended)
        return std::nullopt;
    if (fetch()) {
        spread();
        m_hiddenRows += m_row.isHidden ? 1 : 0;
        return rowResult();
    }
    m_ended = true;
    if (m_error)
        return stop(*m_error);
    if (m_width == 0)
        return stop({ Error::Kind::EmptyFile, { m_workbook->fileName() }, { m_workbook->fileName(), 0, 0, {} } });
    return std::nullopt;
}

std::optional<Result<QStringList>> SheetRows::rowResult()
{
    const auto last = qsizetype(m_row.cells.back().column);
    m_widest = qMax(m_widest, qint64(last));
    if (m_width == 0)
        m_width = last;
    if (last > m_width && !m_hasAnyWidth)
        return failure(Error::Kind::RaggedRow, { QString::number(last), QString::number(m_width) }, placeOf(m_width));
    QStringList texts(qMax(last, m_width));
    qsizetype size = 0;
    for (const SheetCell &cell : m_row.cells) {
        m_badCell = qsizetype(cell.column) - 1;
        size += cell.text.size();
        if (cell.text.size() > LargestCell || size > LargestRow) {
            const QString limit = QString::number(cell.text.size() > LargestCell ? LargestCell : LargestRow);
            return stop({ Error::Kind::TooLarge, { m_workbook->fileName(), limit }, placeOf(m_badCell) });
        }
        texts[m_badCell] = cell.text;
    }
    return texts;
}

tl::unexpected<Error> SheetRows::stop(Error error)
{
    m_ended = true;
    error.where.sheet = m_sheetName;
    return tl::unexpected(std::move(error));
}

Place SheetRows::placeOf(qsizetype cell) const
{
    return { m_workbook->fileName(), m_row.number, qint64(cell) + 1, {}, m_sheetName };
}

std::optional<Error> SheetRows::problemOf(qsizetype cell) const
{
    const auto at = std::ranges::lower_bound(m_row.cells, qint64(cell) + 1, {}, &SheetCell::column);
    if (at == m_row.cells.end() || at->column != cell + 1 || at->insteadOfValue.isEmpty())
        return std::nullopt;
    return Error { Error::Kind::NoCellValue, { at->insteadOfValue }, placeOf(cell) };
}

QList<Error> SheetRows::remarks() const
{
    const Place where { m_workbook->fileName(), 0, 0, {}, m_sheetName };
    QList<Error> remarks;
    if (!m_leftOut.isEmpty())
        remarks.append({ Error::Kind::SheetsLeftOut, m_leftOut, where });
    const qint64 columns = m_stream ? m_stream->hiddenColumns(m_widest) : 0;
    for (const auto &[what, count] : { std::pair(u"rows"_s, m_hiddenRows), std::pair(u"columns"_s, columns) }) {
        if (count > 0)
            remarks.append({ Error::Kind::HiddenCells, { what, QString::number(count) }, where });
    }
    if (m_mergedCells > 0)
        remarks.append({ Error::Kind::MergedCells, { QString::number(m_mergedCells) }, where });
    return remarks;
}

} // namespace phalera
