// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printpages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double PointsPerInch = 72;

// Indices of the pages to print, in their order, copies included where the printer cannot make them itself.
QList<int> pagesToPrint(const QPrinter &printer, int count)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? std::min(printer.fromPage(), count) : 1;
    const int last = isRange ? std::clamp(printer.toPage(), first, count) : count;
    QList<int> once;
    for (int page = first; page <= last; ++page)
        once.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all += once;
    } else {
        for (const int page : once)
            all += QList<int>(copies, page);
    }
    return all;
}

// The painter's origin is where the printer can first print, except in full page mode, and some drivers know no full
// page.
QPointF paperCorner(const QPrinter &printer)
{
    return printer.fullPage() ? QPointF() : -printer.pageLayout().paintRect(QPageLayout::Point).topLeft();
}

// 1 on the paper that the pages were set for; on any other that was chosen in the print dialog they are scaled to fit.
double fit(const QPrinter &printer, const Pages &pages)
{
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF wanted = pages.paperSize();
    const double factor = std::min(paper.width() / wanted.width(), paper.height() / wanted.height());
    const bool isSame
        = std::abs(paper.width() - wanted.width()) <= 2 && std::abs(paper.height() - wanted.height()) <= 2;
    return isSame ? 1 : factor;
}

} // namespace

Result<void> printPages(QPrinter &printer, const Pages &pages, const RenderControl &control)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(Error::Kind::FileNotWritable,
            { printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName() });
    painter.scale(printer.logicalDpiX() / PointsPerInch, printer.logicalDpiY() / PointsPerInch);
    painter.translate(paperCorner(printer));
    painter.scale(fit(printer, pages), fit(printer, pages));
    const QList<int> wanted = pagesToPrint(printer, pages.count());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (control.isStopped && control.isStopped()) {
            printer.abort();
            return failure(Error::Kind::Cancelled);
        }
        if (i > 0 && !printer.newPage())
            return failure(Error::Kind::FileNotWritable, { printer.printerName() });
        paintPage(painter, pages, wanted.at(i));
        if (control.progressed)
            control.progressed(int(i) + 1, int(wanted.size()));
    }
    painter.end();
    return {};
}

void prepare(QPrinter &printer, const Pages &pages)
{
    QPageLayout layout = pages.plan().layout;
    layout.setMode(QPageLayout::FullPageMode); // the pages bring their own margins
    printer.setFullPage(true);
    printer.setPageLayout(layout);
    printer.setDocName(pages.plan().title);
    printer.setCreator(pages.plan().creator);
}

} // namespace phalera
