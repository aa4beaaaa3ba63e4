// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace phalera {

namespace {

constexpr double HeadRule = 10; // from the text up to the rule under the running head
constexpr double RunningBaseline = 14;
constexpr double HairLine = 0.3;
constexpr double FullLine = 0.75;
constexpr double LeaderMargin = 4;
constexpr double LeaderStep = 4;
constexpr double LeaderDot = 0.7;
constexpr double BoxFoot = 3; // less than the space before any block
const QColor lineColour(0xBF, 0xBF, 0xBF);

class PagePainter
{
public:
    PagePainter(QPainter &painter, const Pages::Private &pages)
        : m_painter(painter)
        , m_pages(pages)
        , m_left(pages.area.left())
        , m_top(pages.area.top())
    {
    }

    void paint(int page)
    {
        // One scale for the whole page: changing it for each text would double the size of a PDF.
        m_painter.scale(1 / FontScale, 1 / FontScale);
        paintHead(page);
        const PageSlices &slices = m_pages.slices[size_t(page)];
        for (size_t first = 0; first < slices.size();) {
            size_t end = first;
            while (end < slices.size() && slices[end].block == slices[first].block)
                paintSlice(slices[end++]);
            paintFrame(slices[first], slices[end - 1]);
            first = end;
        }
    }

private:
    void paintHead(int page)
    {
        const Face running = face(PaperStyle::Running);
        const double baseline = m_top - RunningBaseline;
        const QString right = m_pages.plan.pageOfPages.arg(page + 1).arg(m_pages.slices.size());
        const double rightWidth = widthOf(right, running);
        drawText(running, m_pages.area.right() - rightWidth, baseline, right);
        const double room = (m_pages.area.width() - rightWidth - 20) * FontScale;
        drawText(running, m_left, baseline,
            QFontMetricsF(running.font).elidedText(m_pages.plan.runningHead, Qt::ElideRight, room));
        rule(m_top - HeadRule, m_left, m_pages.area.right(), HairLine, lineColour);
    }

    void paintSlice(const Slice &slice)
    {
        const SetBlock &block = m_pages.blocks[size_t(slice.block)];
        if (block.figure)
            paintFigure(block, slice);
        else
            paintRows(block, slice);
        if (block.frame == SetBlock::Frame::Table)
            ruleTable(block, slice);
        if (block.frame == SetBlock::Frame::Leaders)
            paintLeaders(block, slice);
    }

    void paintRows(const SetBlock &block, const Slice &slice)
    {
        const auto [rows, row] = block.piece(slice);
        const bool isWhole = slice.row == Slice::HeadRow || slice.isRepeated;
        m_columnLeft = m_left + slice.column * block.columnPitch;
        paintRow(
            rows, row, isWhole ? 0 : slice.firstLine, isWhole ? rows.lineCount(row) : slice.lines, m_top + slice.top);
    }

    void paintRow(const SetRows &rows, size_t row, int firstLine, int count, double top)
    {
        const int all = rows.lineCount(row);
        for (size_t index = 0; index < rows.columns.size(); ++index) {
            const std::span<const TextLine> lines = rows.linesOf(row, index);
            const int skipped = rows.alignBottom ? all - int(lines.size()) : 0;
            const NotedText &text = rows.rows.at(qsizetype(row)).at(qsizetype(index));
            for (int line = std::max(0, firstLine - skipped);
                 line < std::min(firstLine + count - skipped, int(lines.size())); ++line) {
                const double baseline
                    = top + rows.above + (line + skipped - firstLine) * rows.lineHeight + rows.baseline;
                paintLine(rows, index, text, lines[size_t(line)], line == 0, baseline);
            }
        }
    }

    void paintLine(
        const SetRows &rows, size_t index, const NotedText &text, const TextLine &line, bool isFirst, double baseline)
    {
        const SetColumn &column = rows.columns[index];
        const QString notes = noteNumbers(text.notes, line.firstNote, line.noteCount);
        const double notesWidth = column.alignRight && !notes.isEmpty() ? widthOf(notes, column.notes) : 0;
        const double x = m_columnLeft + rows.left(index, isFirst, line.width + notesWidth);
        if (line.length > 0) {
            QString shown = text.text.sliced(line.from, line.length);
            if (line.hyphen)
                shown += u'-';
            drawText(text.isSoft ? soft(column.face) : column.face, x, baseline, shown);
        }
        if (!notes.isEmpty())
            drawText(column.notes, x + line.width, baseline - superscriptRise(column.face), notes);
    }

    void paintFigure(const SetBlock &block, const Slice &slice)
    {
        const double factor = block.figureSize.width() / block.figure->size.width();
        m_painter.save();
        m_painter.scale(FontScale, FontScale);
        m_painter.translate(m_left, m_top + slice.top);
        m_painter.scale(factor, factor);
        m_painter.setClipRect(QRectF(QPointF(0, 0), block.figure->size));
        // QPicture::play() scales from the resolution of the recording to that of the device; the units here are points
        // already. play() reads through a buffer that copies share; pages are painted from several threads.
        QPicture picture;
        picture.setData(block.figure->picture.data(), block.figure->picture.size());
        m_painter.scale(double(picture.logicalDpiX()) / m_painter.device()->logicalDpiX(),
            double(picture.logicalDpiY()) / m_painter.device()->logicalDpiY());
        picture.play(&m_painter);
        m_painter.restore();
    }

    void ruleTable(const SetBlock &block, const Slice &slice)
    {
        const SetColumn &last = block.head.columns.back();
        const double right = m_columnLeft + last.x + last.width;
        const double bottom = m_top + slice.top + slice.height;
        const bool isGroup = slice.row != Slice::HeadRow && !block.order.empty() && block.order[size_t(slice.row)] < 0;
        if (slice.row == Slice::HeadRow)
            rule(m_top + slice.top, m_columnLeft, right, FullLine, Qt::black);
        const bool isDark = slice.row == Slice::HeadRow || isGroup;
        rule(bottom, m_columnLeft, right, HairLine, isDark ? QColor(Qt::black) : lineColour);
    }

    // Dots from the last line of an entry to the number of its page.
    void paintLeaders(const SetBlock &block, const Slice &slice)
    {
        const auto [rows, row] = block.piece(slice);
        const size_t number = rows.columns.size() - 1;
        const std::span<const TextLine> numbers = rows.linesOf(row, number);
        for (size_t column = 0; column < number; ++column) {
            if (rows.rows.at(qsizetype(row)).at(qsizetype(column)).text.isEmpty())
                continue;
            const TextLine &last = rows.linesOf(row, column).back();
            const double from = m_left + rows.columns[column].x + last.width + LeaderMargin;
            const double to = m_left + rows.left(number, true, numbers.front().width) - LeaderMargin;
            // Whole steps from the right, so that the dots of all entries stand below one another.
            const double first = to - std::floor((to - from) / LeaderStep) * LeaderStep;
            const int line = int(rows.linesOf(row, column).size()) - 1;
            QPen dots(face(PaperStyle::Label).colour, LeaderDot * FontScale, Qt::CustomDashLine, Qt::RoundCap);
            dots.setDashPattern({ 0.01, LeaderStep / LeaderDot });
            m_painter.setPen(dots);
            const double y = m_top + slice.top + rows.above + line * rows.lineHeight + rows.baseline;
            m_painter.drawLine(QPointF(first, y) * FontScale, QPointF(to, y) * FontScale);
        }
    }

    void paintFrame(const Slice &first, const Slice &last)
    {
        const SetBlock &block = m_pages.blocks[size_t(first.block)];
        const double top = m_top + first.top;
        if (block.frame == SetBlock::Frame::RuleAbove)
            rule(top - 4, m_left, m_pages.area.right(), HairLine, lineColour);
        if (block.frame != SetBlock::Frame::Box)
            return;
        // Dotted: the sign of doubt on paper.
        QPen dots(Qt::black, FullLine * FontScale, Qt::CustomDashLine, Qt::FlatCap);
        dots.setDashPattern({ 1.4, 2.2 });
        m_painter.setPen(dots);
        m_painter.setBrush(Qt::NoBrush);
        const double height = last.top + last.height + BoxFoot - first.top;
        m_painter.drawRect(QRectF(QPointF(m_left, top) * FontScale, QSizeF(m_pages.area.width(), height) * FontScale));
    }

    void rule(double y, double left, double right, double width, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, width * FontScale, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(left, y) * FontScale, QPointF(right, y) * FontScale);
    }

    static Face soft(Face face)
    {
        face.colour = phalera::face(PaperStyle::Label).colour;
        return face;
    }

    static double widthOf(const QString &text, const Face &face)
    {
        return QFontMetricsF(face.font).horizontalAdvance(text) / FontScale;
    }

    void drawText(const Face &face, double x, double baseline, const QString &text)
    {
        m_painter.setFont(face.font);
        m_painter.setPen(face.colour);
        m_painter.drawText(QPointF(x, baseline) * FontScale, text);
    }

    QPainter &m_painter;
    const Pages::Private &m_pages;
    double m_left;
    double m_top;
    double m_columnLeft = m_left; ///< of the column of the text that is painted
};

} // namespace

void paintPage(QPainter &painter, const Pages &pages, int page)
{
    painter.save();
    PagePainter(painter, pages.data()).paint(page);
    painter.restore();
}

} // namespace phalera
