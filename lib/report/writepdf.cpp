// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/render.h"

#include "report/finishpdf.h"
#include "report/typography.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace phalera {

namespace {

constexpr double PointsPerInch = 72;
// The units of the file are those that texts are painted in: no text needs a matrix of its own.
constexpr int Resolution = int(PointsPerInch * FontScale);

Error fileError(const QSaveFile &file)
{
    const auto kind = file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::FileNotWritable;
    Error error { kind, { file.fileName(), file.errorString() }, {} };
    error.where.file = file.fileName();
    return error;
}

void prepare(QPdfWriter &writer, const ReportPlan &plan)
{
    writer.setResolution(Resolution);
    writer.setTitle(plan.title);
    writer.setCreator(plan.creator);
    QPageLayout layout = plan.layout;
    layout.setMode(QPageLayout::FullPageMode); // the pages bring their own margins
    writer.setPageLayout(layout);
}

// False if `control` asked to stop.
bool paintAll(QPdfWriter &writer, const Pages &pages, const RenderControl &control)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(Resolution / PointsPerInch, Resolution / PointsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (control.isStopped && control.isStopped())
            return false;
        if (page > 0 && !writer.newPage())
            return false;
        paintPage(painter, pages, page);
        if (control.progressed)
            control.progressed(page + 1, pages.count());
    }
    return painter.end();
}

Result<QByteArray> pdfOf(const Pages &pages, const RenderControl &control)
{
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    bool isPainted = false;
    {
        QPdfWriter writer(&painted);
        prepare(writer, pages.plan());
        isPainted = paintAll(writer, pages, control);
    }
    if (control.isStopped && control.isStopped())
        return failure(Error::Kind::Cancelled);
    if (!isPainted)
        return failure(Error::Kind::Internal);
    return finishPdf(painted.data(), pages);
}

} // namespace

Result<void> writePdf(const Pages &pages, const QString &path, const RenderControl &control)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(fileError(file));
    const Result<QByteArray> pdf = pdfOf(pages, control);
    if (!pdf) {
        file.cancelWriting();
        return tl::unexpected(pdf.error());
    }
    if (file.write(*pdf) != pdf->size() || !file.commit())
        return tl::unexpected(fileError(file));
    return {};
}

Result<void> writePdf(const ReportPlan &plan, const QString &path, const RenderControl &control)
{
    const Result<Pages> pages = paginate(plan, control);
    if (!pages)
        return tl::unexpected(pages.error());
    return writePdf(*pages, path, control);
}

} // namespace phalera
