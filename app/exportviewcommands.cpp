// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting what is seen; see exportcommands.cpp for the whole archive.
#include "app/chartdrawing.h"
#include "app/chartspanel.h"
#include "app/dossierpanel.h"
#include "app/filedialogs.h"
#include "app/frozentable.h"
#include "app/htmlplan.h"
#include "app/lineageview.h"
#include "app/mainwindow.h"
#include "app/mappanel.h"
#include "app/mapsheet.h"
#include "app/maptablemodel.h"
#include "app/numbertable.h"
#include "app/querywords.h"
#include "app/recordview.h"
#include "app/sourcesview.h"
#include "app/workspace.h"
#include "exchange/metadatafile.h"
#include "report/render.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QStatusBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Tells a promise how far something has come; false once nobody wants it any more.
ExportProgress progressOf(QPromise<Result<void>> &promise)
{
    static constexpr int Steps = 1000;
    promise.setProgressRange(0, Steps);
    return [&promise](qint64 done, qint64 all) {
        promise.setProgressValue(all > 0 ? int(done * Steps / all) : 0);
        return !promise.isCanceled();
    };
}

QFuture<Result<void>> inBackground(const std::function<Result<void>(const ExportProgress &)> &write)
{
    return QtConcurrent::run(
        [write](QPromise<Result<void>> &promise) { promise.addResult(write(progressOf(promise))); });
}

} // namespace

/// What is shown, and the dossier, if one is open: the one that has the keyboard comes first.
QList<ExportOffer> MainWindow::exportOffers() const
{
    const ExportSubject subject = subjectOf(m_workspace->view());
    const QString query = searchWords(m_selection.query());
    QList<ExportOffer> offers { { subject, query } };
    switch (subject) {
    case ExportSubject::Records:
        offers.first().words = tr("The table: %Ln row(s), %1", nullptr, m_workspace->records()->model().rowCount())
                                   .arg(tr("%Ln column(s)", nullptr, m_workspace->records()->model().columnCount()));
        break;
    case ExportSubject::Sources:
        offers.first().words = tr("The list: %Ln source(s)", nullptr, m_workspace->sources()->presented().rowCount());
        break;
    case ExportSubject::Lineage:
        offers.first().words = tr("The lineage as it is in view");
        break;
    case ExportSubject::Charts:
        offers.first().words = tr("The chart and its numbers: %1").arg(query);
        break;
    case ExportSubject::Map:
        offers.first().words = tr("The map and its numbers: %1").arg(query);
        break;
    case ExportSubject::Dossier:
        break;
    }
    const DossierPanel &panel = *m_workspace->dossier();
    if (panel.dossier()) {
        const ExportOffer offer { ExportSubject::Dossier, tr("The dossier: %1").arg(panel.headline()) };
        if (panel.hasFocus())
            offers.prepend(offer);
        else
            offers.append(offer);
    }
    return offers;
}

void MainWindow::exportView()
{
    auto *dialog = new ExportDialog(exportOffers(), m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportAs(dialog->subject(), dialog->choice()); });
    dialog->open();
}

QString MainWindow::askForFile(ExportSubject subject, const ExportChoice &choice)
{
    const auto name = [&]() -> QString {
        switch (subject) {
        case ExportSubject::Records:
            return u"records"_s;
        case ExportSubject::Lineage:
            return u"lineage"_s;
        case ExportSubject::Charts:
            return u"chart"_s;
        case ExportSubject::Map:
            return u"map"_s;
        case ExportSubject::Sources:
            return u"sources"_s;
        case ExportSubject::Dossier:
            return m_selection.currentRecord() ? m_selection.currentRecord()->id : u"dossier"_s;
        }
        Q_UNREACHABLE();
    }();
    const QString ending = exportFormat(choice.format).ending;
    QString path = getSaveFileName(
        this, tr("Export this view"), suggestedPath(name + u'.' + ending), formatFilter(choice.format));
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    return path;
}

void MainWindow::exportAs(ExportSubject subject, const ExportChoice &choice)
{
    const ExportContent content = exportFormat(choice.format).content;
    if (subject == ExportSubject::Charts && content == ExportContent::Drawing) {
        makeFigure(choice.format);
        return;
    }
    const QString path = askForFile(subject, choice);
    if (path.isEmpty())
        return;
    exportTo(subject, path, choice);
}

void MainWindow::exportTo(ExportSubject subject, const QString &path, const ExportChoice &choice)
{
    if (m_archive.facts().dataVersion.isEmpty()) {
        // A large archive knows it some seconds after it was opened, and each file is to say it.
        statusBar()->showMessage(tr("The file is written as soon as the data version is known…"));
        connect(
            &m_archive, &Archive::factsChanged, this,
            [this, subject, path, choice] { exportTo(subject, path, choice); }, Qt::SingleShotConnection);
        return;
    }
    const ExportContent content = exportFormat(choice.format).content;
    const bool isPage = content == ExportContent::Page;
    switch (subject) {
    case ExportSubject::Records:
        if (content == ExportContent::Records || content == ExportContent::Sources)
            exportDescriptions(describedBy(m_workspace->records()->shown()), path, choice);
        else
            exportTable(path, choice);
        return;
    case ExportSubject::Sources:
        if (content == ExportContent::Records || content == ExportContent::Sources)
            exportDescriptions(describedBy(m_workspace->sources()->listed()), path, choice);
        else
            exportNumbers(subject, path, choice);
        return;
    case ExportSubject::Dossier:
        exportDossier(path, choice);
        return;
    case ExportSubject::Lineage:
    case ExportSubject::Charts:
    case ExportSubject::Map:
        if (isPage)
            exportPage(kindOfView(), path, choice);
        else if (content == ExportContent::Drawing || subject == ExportSubject::Lineage)
            exportDrawing(subject, path, choice);
        else
            exportNumbers(subject, path, choice);
        return;
    }
}

/// All rows of the table, whatever becomes of it meanwhile.
void MainWindow::exportTable(const QString &path, const ExportChoice &choice)
{
    const ShownRows shown = m_workspace->records()->shown();
    const ExportOrigin origin = originOf(m_archive.facts(), shown.answer.query);
    followExport(inBackground([shown, path, choice, origin](const ExportProgress &tell) {
        return exportRows(path, shown, choice, origin, tell);
    }),
        path);
}

/// The table of a view that is small, or the numbers of a drawing.
void MainWindow::exportNumbers(ExportSubject subject, const QString &path, const ExportChoice &choice)
{
    const ExportOrigin origin = originOf(m_archive.facts(), m_selection.query());
    if (choice.csv.cells == CellForm::Codes) {
        const Result<void> written = subject == ExportSubject::Map
            ? writeMapNumbers(m_workspace->map()->shown(), path)
            : writeChartNumbers(m_workspace->charts()->shown(), path);
        sayWritten(written && choice.withMetadata ? writeMetadata(path, origin) : written, path);
        return;
    }
    const auto freeze
        = [](const NumberTable &table) { return std::make_shared<FrozenTable>(*table.model(), table.shownColumns()); };
    std::shared_ptr<FrozenTable> table;
    if (subject == ExportSubject::Charts) {
        table = freeze(m_workspace->charts()->numbers());
    } else if (subject == ExportSubject::Map) {
        table = freeze(m_workspace->map()->numbers());
    } else {
        const QAbstractItemModel &sources = m_workspace->sources()->presented();
        QList<int> columns;
        for (int column = 0; column < sources.columnCount(); ++column)
            columns.append(column);
        table = std::make_shared<FrozenTable>(sources, columns);
    }
    followExport(inBackground([table, path, choice, origin](const ExportProgress &tell) {
        return phalera::exportTable(path, *table, table->columns(), choice, origin, tell);
    }),
        path);
}

/// Written on the store's thread, as the records are read there.
void MainWindow::exportDescriptions(const RecordsToDescribe &described, const QString &path, const ExportChoice &choice)
{
    const ExportOrigin origin = originOf(m_archive.facts(), m_selection.query());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    followExport(promise->future(), path);
    m_archive.withRecords([=](const Archive::RecordsOf &recordsOf, const Archive::StopAsked &isStopAsked) {
        const ExportProgress tell = progressOf(*promise);
        const Result<void> written = exportRecords(path, described, choice, origin, recordsOf,
            [&](qint64 done, qint64 all) { return tell(done, all) && !isStopAsked(); });
        promise->addResult(written);
        promise->finish();
        return written;
    });
}

void MainWindow::exportDossier(const QString &path, const ExportChoice &choice)
{
    const ExportContent content = exportFormat(choice.format).content;
    if (content == ExportContent::Page || content == ExportContent::Drawing) {
        exportPage(ReportKind::Dossier, path, choice);
        return;
    }
    if (const auto &dossier = m_workspace->dossier()->dossier())
        exportDescriptions(describedBy(*dossier), path, choice);
}

/// A report as a page to be read, or on paper.
void MainWindow::exportPage(ReportKind kind, const QString &path, const ExportChoice &choice)
{
    const Query query = kind == ReportKind::Dossier || kind == ReportKind::Lineage ? Query() : m_selection.query();
    const ExportOrigin origin = originOf(m_archive.facts(), query);
    composeReport(m_archive, reportSubject(), kind, {}, this)
        .then(this, [this, path, choice, origin](const Result<ReportPlan> &plan) {
            if (!plan)
                sayWritten(tl::unexpected(plan.error()), path);
            else if (choice.format == ExportFormat::Pdf)
                sayWritten(writePdf(*plan, path), path);
            else
                sayWritten(
                    writeWhole(path, [&](QIODevice &file) { return writePlanAsHtml(file, *plan, origin); }), path);
        });
}

void MainWindow::exportDrawing(ExportSubject subject, const QString &path, const ExportChoice &choice)
{
    const ExportOrigin origin = originOf(m_archive.facts(), m_selection.query());
    const auto finish = [this, path, choice, origin](const Result<void> &written) {
        sayWritten(written && choice.withMetadata ? writeMetadata(path, origin) : written, path);
    };
    if (subject == ExportSubject::Map) {
        const QString caption = tr("%1. %2, data version %3", "query, archive, version")
                                    .arg(searchWords(m_selection.query()), origin.archive, origin.dataVersion.left(12));
        finish(writeMap(m_workspace->map()->shown(), path, caption, QLocale()));
        return;
    }
    m_archive.lineageRecords().then(this, [this, path, choice, finish](const Result<LineageRecords> &records) {
        if (!records)
            finish(tl::unexpected(records.error()));
        else if (choice.format == ExportFormat::Json)
            finish(writeWhole(path, [&](QIODevice &file) -> Result<void> {
                const Answer &chosen = m_selection.answer();
                file.write(QJsonDocument(lineageJson(*records, chosen.snapshot, &chosen)).toJson());
                return {};
            }));
        else
            finish(writeLineage(path, *records, m_selection.everything(), m_workspace->lineage()->sheet(), QLocale()));
    });
}

} // namespace phalera
