// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting the whole archive, and following an export; what is seen goes out in exportviewcommands.cpp.
#include "app/filedialogs.h"
#include "app/mainwindow.h"

#include <QDir>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int PatienceForProgress = 500; // ms without a sign of life that a user takes for a halt
constexpr int StatusTime = 6000;         // ms

} // namespace

void MainWindow::exportPackage()
{
    const QString parent = getExistingDirectory(this, tr("Folder for the data package"), suggestedPath({}));
    if (parent.isEmpty())
        return;
    QString folder = parent;
    // A folder with other things in it is left alone: the package gets one of its own inside.
    if (!QDir(parent).isEmpty())
        folder = QDir(parent).filePath(QFileInfo(m_archive.facts().path).completeBaseName() + u"-package"_s);
    m_settings.setValue(Settings::Key::LastFolder, parent);
    followExport(m_archive.exportPackage(folder), folder);
}

/// Where the whole archive is to be written, as its own name with this ending; empty where the user cancels.
QString MainWindow::askForArchiveFile(const QString &ending, const QString &filter)
{
    const QString name = QFileInfo(m_archive.facts().path).completeBaseName() + ending;
    const QString path = getSaveFileName(this, tr("Export the archive"), suggestedPath(name), filter);
    if (!path.isEmpty())
        m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    return path;
}

void MainWindow::exportWorkbook()
{
    const QString path = askForArchiveFile(u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    followExport(m_archive.exportWorkbook(path, workbookNotes(originOf(m_archive.facts(), {}), -1)), path);
}

void MainWindow::exportLines()
{
    const QString path = askForArchiveFile(u".ndjson"_s, tr("JSON Lines (*.ndjson *.jsonl)"));
    if (!path.isEmpty())
        followExport(m_archive.exportLines(path), path);
}

/// Shows that an export runs and how far it has come, lets it be cancelled, and says where it was written. The window
/// stays as it is for other work.
void MainWindow::followExport(const QFuture<Result<void>> &written, const QString &path)
{
    auto *progress = new QProgressDialog(tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 0, this);
    progress->setWindowTitle(tr("Export"));
    progress->setMinimumDuration(PatienceForProgress);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    auto *watcher = new QFutureWatcher<Result<void>>(progress);
    connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, progress, &QProgressDialog::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, path] {
        progress->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            statusBar()->showMessage(tr("Nothing was written"), StatusTime);
        else
            sayWritten(watcher->result(), path);
    });
    watcher->setFuture(written);
}

void MainWindow::sayWritten(const Result<void> &written, const QString &path)
{
    if (!written)
        complain(tr("Export"), written.error());
    else
        statusBar()->showMessage(tr("Written to %1").arg(QDir::toNativeSeparators(path)), StatusTime);
}

} // namespace phalera
