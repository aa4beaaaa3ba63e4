// SPDX-License-Identifier: GPL-3.0-or-later
// What exporting does; see windowcommands.cpp for the other commands of the main window.
#include "app/filedialogs.h"
#include "app/lineageview.h"
#include "app/mainwindow.h"
#include "app/mappanel.h"
#include "app/mapsheet.h"
#include "app/maptablemodel.h"
#include "app/querywords.h"
#include "app/recordview.h"
#include "app/tableexport.h"
#include "app/workspace.h"

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
    finishExport(m_archive.exportPackage(folder), tr("Writing the data package…"), folder);
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
    const ExportOrigin origin { QFileInfo(m_archive.facts().path).fileName(), m_archive.facts().dataVersion, {} };
    finishExport(m_archive.exportWorkbook(path, workbookNotes(origin, -1)), tr("Writing the workbook…"), path);
}

void MainWindow::exportLines()
{
    const QString path = askForArchiveFile(u".ndjson"_s, tr("JSON Lines (*.ndjson *.jsonl)"));
    if (!path.isEmpty())
        finishExport(m_archive.exportLines(path), tr("Writing the records…"), path);
}

/// Shows that an export runs, lets it be cancelled, and says where it was written.
void MainWindow::finishExport(const QFuture<Result<void>> &written, const QString &label, const QString &path)
{
    auto *progress = new QProgressDialog(label, tr("Cancel"), 0, 0, this);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(PatienceForProgress);
    auto *watcher = new QFutureWatcher<Result<void>>(progress);
    connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, path] {
        progress->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        if (const Result<void> result = watcher->result(); !result)
            complain(tr("Export"), result.error());
        else
            statusBar()->showMessage(tr("Written to %1").arg(QDir::toNativeSeparators(path)), StatusTime);
    });
    watcher->setFuture(written);
}

void MainWindow::exportTable(TableFormat as)
{
    const QString suffix = as == TableFormat::Json ? u"json"_s : as == TableFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
    const QString filter = as == TableFormat::Json ? tr("JSON (*.json)")
        : as == TableFormat::Xlsx                  ? tr("Workbook (*.xlsx)")
                                                   : tr("CSV (*.csv)");
    const QString path = getSaveFileName(this, tr("Export this table"), suggestedPath(u"phalera."_s + suffix), filter);
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());

    const RecordView &view = *m_workspace->records();
    QProgressDialog progress(tr("Writing the table…"), tr("Cancel"), 0, view.presented().rowCount(), this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(PatienceForProgress);
    const ExportProgress tell = [&progress](qint64 done, qint64) {
        progress.setValue(int(done));
        return !progress.wasCanceled();
    };
    const ExportOrigin origin { QFileInfo(m_archive.facts().path).fileName(), m_archive.facts().dataVersion,
        format(m_selection.answer().query) };
    const QList<int> columns = view.columnsInOrder();
    const Result<void> written = as == TableFormat::Json
        ? writeTableAsJson(path, view.presented(), columns, origin, tell)
        : as == TableFormat::Xlsx ? writeTableAsXlsx(path, view.presented(), columns, origin, tell)
                                  : writeTableAsCsv(path, view.presented(), columns, tell);
    progress.reset();
    if (!written)
        complain(tr("Export"), written.error());
    else
        statusBar()->showMessage(
            tr("%Ln row(s) written to %1", "", view.presented().rowCount()).arg(QDir::toNativeSeparators(path)),
            StatusTime);
}

void MainWindow::exportDrawing()
{
    if (m_workspace->view() == View::Charts) {
        makeFigure();
        return;
    }
    const bool isMap = m_workspace->view() == View::Map;
    const QString path
        = getSaveFileName(this, tr("Export this drawing"), suggestedPath(isMap ? u"map.svg"_s : u"lineage.svg"_s),
            isMap ? tr("Drawings (*.svg *.pdf *.png);;Numbers (*.csv)") : tr("Drawings (*.svg *.pdf *.png)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    const auto tell = [this, path](const Result<void> &written) {
        if (!written)
            complain(tr("Export"), written.error());
        else
            statusBar()->showMessage(tr("Written to %1").arg(QDir::toNativeSeparators(path)), StatusTime);
    };
    if (isMap) {
        const QString words = m_selection.query().isEmpty() ? tr("Everything") : queryWords(m_selection.query());
        const QString caption
            = tr("%1. %2, data version %3", "query, archive, version")
                  .arg(words, QFileInfo(m_archive.facts().path).fileName(), m_archive.facts().dataVersion.left(12));
        const MapContent &map = m_workspace->map()->shown();
        tell(path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? writeMapNumbers(map, path)
                                                           : writeMap(map, path, caption, QLocale()));
        return;
    }
    m_archive.lineageRecords().then(this, [this, path, tell](const Result<LineageRecords> &records) {
        tell(records
                ? writeLineage(path, *records, m_selection.everything(), m_workspace->lineage()->sheet(), QLocale())
                : tl::unexpected(records.error()));
    });
}

} // namespace phalera
