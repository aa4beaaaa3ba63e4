// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a report again that was saved as PDF.
#include "app/filedialogs.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/reportagaindialog.h"
#include "app/workspace.h"

#include <QFileInfo>
#include <QStatusBar>

namespace phalera {

namespace {

constexpr int StatusTime = 6000; // ms

} // namespace

void MainWindow::chooseReportToAsk()
{
    const QString path = getOpenFileName(this, tr("Ask a report again"), suggestedPath({}), tr("Reports (*.pdf)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    askReportAgain(path);
}

/// Beside the window, so that the records it lists can be looked at.
void MainWindow::askReportAgain(const QString &path)
{
    const auto compose = [this](ReportSubject subject, const AskedReport &asked) {
        subject.locale = QLocale();
        subject.during
            = [this](const QString &code, const std::function<void()> &work) { m_language.during(code, work); };
        return composeReport(m_archive, subject, asked.kind, asked.form, this);
    };
    const ArchiveFacts &facts = m_archive.facts();
    auto *dialog = new ReportAgainDialog(
        path, { m_archive.snapshot(), QFileInfo(facts.path).fileName(), facts.dataVersion }, compose, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportAgainDialog::recordActivated, this, &MainWindow::goToRecord);
    dialog->show();
}

void MainWindow::goToRecord(const QString &id)
{
    m_archive.find(id).then(this, [this, id](const Result<QList<RecordRef>> &found) {
        if (found && !found->isEmpty())
            m_selection.setCurrentRecord(found->first());
        else
            statusBar()->showMessage(tr("%1 is no longer in this archive").arg(id), StatusTime);
    });
}

} // namespace phalera
