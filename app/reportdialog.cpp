// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdialog.h"

#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/pagepreview.h"
#include "app/printpages.h"
#include "app/reportformpanel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
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

ReportDialog::ReportDialog(Compose compose, const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_compose(std::move(compose))
{
    setWindowTitle(tr("Print and save as PDF"));
    buildControls(offer);
    resize(1080, 860);

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

ReportTemplate ReportDialog::form() const
{
    ReportTemplate form = m_formPanel->form();
    form.paper = QPageSize::PageSizeId(m_paper->currentData().toInt());
    form.orientation = QPageLayout::Orientation(m_orientation->currentData().toInt());
    return form;
}

void ReportDialog::setForm(const ReportTemplate &form)
{
    {
        const QSignalBlocker kindBlocker(m_kind);
        const QSignalBlocker paperBlocker(m_paper);
        const QSignalBlocker orientationBlocker(m_orientation);
        if (form.kind && m_kind->findData(int(*form.kind)) >= 0)
            setKind(*form.kind);
        if (form.paper)
            setPaper(*form.paper);
        setOrientation(form.orientation.value_or(usualOrientation(kind())));
        m_formPanel->setKind(kind());
        m_formPanel->setForm(form);
    }
    compose();
}

void ReportDialog::useTemplate(const QString &nameOrPath)
{
    const auto form = ReportTemplate::read(nameOrPath);
    if (form)
        setForm(*form);
    else
        m_status->setText(form.error());
}

void ReportDialog::saveTemplate(const QString &path)
{
    ReportTemplate made = form();
    made.kind = kind();
    made.name = QFileInfo(path).fileName().section(u'.', 0, 0);
    if (const Result<void> written = made.write(path); !written)
        fail(written.error());
    else
        m_status->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void ReportDialog::saveTemplateAs()
{
    const QString path = getSaveFileName(this, tr("Save as a template"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(tr("report", "file name of a template") + ReportTemplate::Suffix),
        tr("Report templates (*%1)").arg(ReportTemplate::Suffix));
    if (!path.isEmpty())
        saveTemplate(path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString(path + ReportTemplate::Suffix));
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
    m_composing.setFuture(m_compose(kind(), form()));
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
