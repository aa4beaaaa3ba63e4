// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdialog.h"

#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/pagepreview.h"
#include "app/printpages.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int ProgressDelay = 500; // ms; shorter work needs no bar

} // namespace

ReportDialog::ReportDialog(Compose compose, const QList<ReportKind> &kinds, ReportKind first, QWidget *parent)
    : QDialog(parent)
    , m_compose(std::move(compose))
{
    setWindowTitle(tr("Print and save as PDF"));
    buildControls(kinds, first);
    resize(820, 860);

    m_progressDelay.setSingleShot(true);
    m_progressDelay.setInterval(ProgressDelay);
    connect(&m_progressDelay, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_stop->show();
    });
    connect(&m_composing, &QFutureWatcherBase::finished, this, [this] {
        if (m_job != Job::Compose || m_composing.future().resultCount() == 0)
            return;
        const Result<ReportPlan> plan = m_composing.result();
        if (plan)
            paginatePlan(*plan);
        else
            fail(plan.error());
    });
    connect(&m_paginating, &QFutureWatcherBase::finished, this, [this] {
        if (m_job != Job::Paginate)
            return;
        const Result<Pages> pages = m_paginating.result();
        if (pages)
            showPages(*pages);
        else
            fail(pages.error());
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ReportDialog::endWriting);
    ReportDialog::compose();
}

ReportDialog::~ReportDialog()
{
    *m_stopped = true;
    m_paginating.waitForFinished();
    m_writing.waitForFinished();
}

ReportKind ReportDialog::kind() const
{
    return ReportKind(m_kind->currentData().toInt());
}

QPageLayout ReportDialog::pageLayout() const
{
    QPageLayout layout = ReportSetting::defaultPage(QPageLayout::Orientation(m_orientation->currentData().toInt()));
    layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())));
    return layout;
}

void ReportDialog::setKind(ReportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ReportDialog::setPaper(QPageSize::PageSizeId size)
{
    m_paper->setCurrentIndex(m_paper->findData(int(size)));
}

void ReportDialog::setOrientation(QPageLayout::Orientation orientation)
{
    m_orientation->setCurrentIndex(m_orientation->findData(int(orientation)));
}

void ReportDialog::compose()
{
    stop();
    begin(Job::Compose, tr("Composing…"));
    m_composing.setFuture(m_compose(kind(), pageLayout()));
}

void ReportDialog::paginatePlan(const ReportPlan &plan)
{
    begin(Job::Paginate, tr("Setting the pages…"));
    const RenderControl stoppable { {}, control().isStopped };
    m_paginating.setFuture(QtConcurrent::run([plan, stoppable] { return paginate(plan, stoppable); }));
}

void ReportDialog::showPages(const Pages &pages)
{
    end();
    m_pages = pages;
    m_preview->setPages(pages);
    m_status->setText(tr("%Ln page(s)", nullptr, pages.count()));
    updateControls();
    emit paginated();
}

void ReportDialog::savePdfAs()
{
    const QString path = getSaveFileName(this, tr("Save as PDF"), suggestedPath(), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : QString(path + u".pdf"));
}

void ReportDialog::savePdf(const QString &path)
{
    if (isBusy() || m_pages.count() == 0)
        return;
    m_path = path;
    begin(Job::Write, tr("Writing %1…").arg(QDir::toNativeSeparators(path)));
    m_writing.setFuture(
        QtConcurrent::run([pages = m_pages, path, control = control()] { return writePdf(pages, path, control); }));
}

void ReportDialog::print()
{
    if (isBusy() || m_pages.count() == 0)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, m_pages);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_pages.count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    begin(Job::Print, tr("Printing…"));
    m_writing.setFuture(QtConcurrent::run(
        [pages = m_pages, printer, control = control()] { return printPages(*printer, pages, control); }));
}

void ReportDialog::endWriting()
{
    const Job job = m_job;
    if (job != Job::Write && job != Job::Print)
        return;
    const Result<void> result = m_writing.result();
    if (!result) {
        fail(result.error());
        return;
    }
    end();
    if (job == Job::Print) {
        m_status->setText(tr("Sent to the printer."));
        emit printed();
        return;
    }
    m_status->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(m_path)));
    emit pdfSaved(m_path);
}

void ReportDialog::stop()
{
    *m_stopped = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
}

void ReportDialog::reject()
{
    stop();
    QDialog::reject();
}

void ReportDialog::begin(Job job, const QString &words)
{
    m_job = job;
    m_status->setText(words);
    m_progress->setRange(0, 0);
    m_progressDelay.start();
    updateControls();
}

void ReportDialog::end()
{
    m_job = Job::None;
    m_progressDelay.stop();
    m_progress->hide();
    m_stop->hide();
    updateControls();
}

void ReportDialog::fail(const Error &error)
{
    end();
    m_status->setText(error.kind == Error::Kind::Cancelled ? tr("Stopped.") : message(error));
    emit failed(error);
}

RenderControl ReportDialog::control()
{
    const auto progressed = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress->setRange(0, total);
                m_progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
    return { progressed, [stopped = m_stopped] { return stopped->load(); } };
}

QString ReportDialog::suggestedPath() const
{
    // Characters that some file system refuses.
    const QString name = QString(m_pages.plan().title)
                             .replace(QRegularExpression(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s), u" "_s)
                             .simplified()
                             .left(80);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + u".pdf");
}

} // namespace phalera
