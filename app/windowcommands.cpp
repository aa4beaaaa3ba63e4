// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the main window do; the window itself is in mainwindow.cpp.
#include "app/appearance.h"
#include "app/chartspanel.h"
#include "app/dossierpanel.h"
#include "app/duplicatesdialog.h"
#include "app/fetchdialog.h"
#include "app/fetchwords.h"
#include "app/filedialogs.h"
#include "app/importdialog.h"
#include "app/importlistdialog.h"
#include "app/language.h"
#include "app/lineageview.h"
#include "app/mainwindow.h"
#include "app/manualwindow.h"
#include "app/mappanel.h"
#include "app/recordview.h"
#include "app/reportdialog.h"
#include "app/searchline.h"
#include "app/topbar.h"
#include "app/undokeys.h"
#include "app/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QString archiveFilter()
{
    return QCoreApplication::translate("MainWindow", "Phalera archives (*.phalera);;All files (*)");
}

} // namespace

void MainWindow::joinActions()
{
    const auto on = [this](ActionId id, auto command) { connect(m_actions[id], &QAction::triggered, this, command); };
    on(ActionId::NewArchive, [this] { newArchive(); });
    on(ActionId::OpenArchive, [this] { chooseArchive(); });
    on(ActionId::OpenFounding, [this] { openFounding(); });
    on(ActionId::Import, [this] { importRecords(); });
    on(ActionId::Fetch, [this] { fetchFromWikidata(); });
    on(ActionId::Imports, [this] {
        auto *dialog = new ImportListDialog(m_archive, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(ActionId::Duplicates, [this] { showDuplicates({}); });
    on(ActionId::ExportPackage, [this] { exportPackage(); });
    on(ActionId::ExportWorkbook, [this] { exportWorkbook(); });
    on(ActionId::ExportLines, [this] { exportLines(); });
    on(ActionId::ExportGedcom, [this] { exportPeople(true); });
    on(ActionId::ExportEac, [this] { exportPeople(false); });
    on(ActionId::ExportView, [this] { exportView(); });
    connect(m_workspace->charts(), &ChartsPanel::figureRequested, this, [this] { makeFigure(ExportFormat::Svg); });
    on(ActionId::Report, [this] { makeReport(ReportKind::Register); });
    on(ActionId::AskAgain, [this] { chooseReportToAsk(); });
    on(ActionId::Print, [this] { makeReport(kindOfView()); });
    on(ActionId::Quit, [] { QApplication::closeAllWindows(); });
    joinCopyActions();
    on(ActionId::Find, [this] {
        m_workspace->topBar()->searchLine()->setFocus(Qt::ShortcutFocusReason);
        m_workspace->topBar()->searchLine()->selectAll();
    });
    on(ActionId::RemoveLastFilter, [this] {
        m_selection.setQuery(withoutPart(m_selection.query(), int(partTexts(m_selection.query()).size()) - 1));
    });
    on(ActionId::ClearFilters, [this] {
        Query all;
        all.unit = m_selection.query().unit;
        m_selection.setQuery(all);
    });
    on(ActionId::Undo, [this] { m_selection.undoQuery(); });
    on(ActionId::Redo, [this] { m_selection.redoQuery(); });
    QList<QKeySequence> redo = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence alsoUsual(Qt::CTRL | Qt::Key_Y); !redo.contains(alsoUsual))
        redo.append(alsoUsual);
    m_actions[ActionId::Redo]->setShortcuts(redo);
    new UndoKeys(this);
    on(ActionId::Back, [this] { m_selection.back(); });
    on(ActionId::Forward, [this] { m_selection.forward(); });
    on(ActionId::SortBy, [this] { m_workspace->records()->chooseOrder(); });
    on(ActionId::RemoveSorting, [this] { m_workspace->records()->setOrder({}); });
    on(ActionId::GoToRow, [this] { m_workspace->records()->chooseRowNumber(); });
    on(ActionId::NextPane, [this] { m_workspace->focusNextPane(true); });
    on(ActionId::PreviousPane, [this] { m_workspace->focusNextPane(false); });
}

void MainWindow::joinViewActions()
{
    static constexpr std::array views { std::pair { ActionId::ShowRecords, View::Records },
        std::pair { ActionId::ShowLineage, View::Lineage }, std::pair { ActionId::ShowCharts, View::Charts },
        std::pair { ActionId::ShowMap, View::Map }, std::pair { ActionId::ShowSources, View::Sources } };
    for (const auto &[id, view] : views)
        connect(m_actions[id], &QAction::triggered, this, [this, view = view] { m_workspace->setView(view); });
    m_actions[ActionId::ShowRecords]->setChecked(true);
    connect(m_workspace, &Workspace::viewChanged, this, [this](View view) {
        for (const auto &[id, shown] : views)
            m_actions[id]->setChecked(shown == view);
        updateAvailability();
    });

    const auto panel = [this](ActionId id, Settings::Key key, auto show) {
        connect(m_actions[id], &QAction::toggled, this, [this, key, show](bool shown) {
            (m_workspace->*show)(shown);
            m_settings.setValue(key, shown);
        });
        m_actions[id]->setChecked(m_settings.value(key).toBool());
        (m_workspace->*show)(m_settings.value(key).toBool());
    };
    panel(ActionId::ShowRibbon, Settings::Key::RibbonShown, &Workspace::setRibbonShown);
    panel(ActionId::ShowFacets, Settings::Key::FacetsShown, &Workspace::setFacetsShown);
    panel(ActionId::ShowDossier, Settings::Key::DossierShown, &Workspace::setDossierShown);

    connect(m_actions[ActionId::English], &QAction::triggered, this, [this] { useLanguage(u"en"_s); });
    connect(m_actions[ActionId::Russian], &QAction::triggered, this, [this] { useLanguage(u"ru"_s); });
    connect(m_actions[ActionId::SystemTheme], &QAction::triggered, this, [this] { useTheme(u"system"_s); });
    connect(m_actions[ActionId::LightTheme], &QAction::triggered, this, [this] { useTheme(u"light"_s); });
    connect(m_actions[ActionId::DarkTheme], &QAction::triggered, this, [this] { useTheme(u"dark"_s); });
    const QString theme = m_appearance.kind();
    m_actions[theme == "light"_L1 ? ActionId::LightTheme
            : theme == "dark"_L1  ? ActionId::DarkTheme
                                  : ActionId::SystemTheme]
        ->setChecked(true);
}

void MainWindow::joinHelpActions()
{
    connect(m_actions[ActionId::Manual], &QAction::triggered, this, &MainWindow::showManual);
    connect(m_actions[ActionId::Shortcuts], &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions[ActionId::About], &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_workspace, &Workspace::unmergeRequested, this, &MainWindow::unmerge);
    connect(m_workspace, &Workspace::printRequested, this, [this] { makeReport(ReportKind::Dossier); });
}

QString MainWindow::suggestedPath(const QString &fileName) const
{
    const QString folder = m_settings.value(Settings::Key::LastFolder).toString();
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(fileName);
}

void MainWindow::newArchive()
{
    QString path = getSaveFileName(this, tr("New archive"), suggestedPath(u"archive.phalera"_s), archiveFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".phalera"_s;
    // The dialog asked whether to replace; the archive module never does that by itself.
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_archive.facts().path).canonicalFilePath())
        m_archive.close();
    if (QFileInfo::exists(path) && !QFile::remove(path)) {
        complain(tr("New archive"), Error { Error::Kind::FileNotWritable, { path }, {} });
        return;
    }
    m_openingPath = path;
    m_archive.create(path).then(this, [this, path](const Result<void> &made) { archiveOpened(made, path); });
}

void MainWindow::chooseArchive()
{
    const QString path = getOpenFileName(this, tr("Open archive"), suggestedPath({}), archiveFilter());
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    openArchive(path);
}

void MainWindow::importRecords()
{
    importPaths({});
}

void MainWindow::showDuplicates(const QList<qint64> &batches)
{
    auto *dialog = new DuplicatesDialog(m_archive, batches, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::unmerge(const RecordRef &merged)
{
    m_archive.unmerge(merged).then(this, [this, merged](const Result<Dossier> &done) {
        if (done)
            m_selection.setCurrentRecord(merged);
        else
            complain(tr("This cannot be taken back"), done.error());
    });
}

void MainWindow::importPaths(const QStringList &paths)
{
    auto *dialog = new ImportDialog(m_archive, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!paths.isEmpty())
        dialog->setPaths(paths);
    connect(dialog, &ImportDialog::duplicatesRequested, this, &MainWindow::showDuplicates);
    dialog->open();
}

void MainWindow::fetchFromWikidata()
{
    ServiceOptions service;
    service.program = programName();
    auto *dialog = new FetchDialog(m_archive, m_settings, std::move(service), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FetchDialog::fetched, this, [this](const QString &path, const QHash<QString, QString> &awards) {
        auto *import = new ImportDialog(m_archive, m_settings, this);
        import->setAttribute(Qt::WA_DeleteOnClose);
        import->setAwardsOfItems(awards);
        import->setPaths({ path });
        import->open();
    });
    dialog->open();
}

void MainWindow::useLanguage(const QString &code)
{
    m_settings.setValue(Settings::Key::Language, code);
    m_language.use(code);
    if (m_manual != nullptr)
        m_manual->setLanguage(code);
}

void MainWindow::useTheme(const QString &kind)
{
    m_settings.setValue(Settings::Key::ThemeKind, kind);
    m_appearance.use(kind);
}

ReportKind MainWindow::kindOfView() const
{
    switch (m_workspace->view()) {
    case View::Lineage:
        return ReportKind::Lineage;
    case View::Charts:
        return ReportKind::Statistics;
    case View::Map:
        return rowTable(m_selection.answer().query.unit) == RowTable::Conferrals ? ReportKind::Map
                                                                                 : ReportKind::Register;
    case View::Records:
    case View::Sources:
        break;
    }
    return ReportKind::Register;
}

ReportSubject MainWindow::reportSubject()
{
    const RecordTableModel &table = m_workspace->records()->model();
    ReportSubject subject;
    subject.answer = m_selection.answer();
    for (const int column : m_workspace->records()->columnsInOrder())
        subject.table.columns.append(table.columns().at(column));
    subject.table.order = m_workspace->records()->order();
    subject.record = m_selection.currentRecord();
    subject.axis = m_workspace->charts()->shown().axis;
    subject.stack = m_workspace->charts()->shown().stack;
    subject.form = m_workspace->charts()->shownForm();
    if (m_workspace->charts()->shown().isComparison())
        subject.pinned = m_workspace->charts()->pinned();
    subject.map = [map = QPointer(m_workspace->map())](
                      const MapCounts &counts) { return map ? map->contentOf(counts) : MapContent(); };
    subject.citing = citingStyleByName(m_settings.value(Settings::Key::CitingStyle).toString());
    subject.locale = QLocale();
    subject.during = [this](const QString &code, const std::function<void()> &work) { m_language.during(code, work); };
    return subject;
}

void MainWindow::makeReport(ReportKind first)
{
    const ReportSubject subject = reportSubject();
    const auto compose = [this, subject](ReportKind kind, const ReportTemplate &form) {
        return composeReport(m_archive, subject, kind, form, this);
    };
    auto *dialog
        = new ReportDialog(compose, { subject.kinds(), first, subject.answer.query.unit, subject.table }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showManual()
{
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_language.code(), this);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Keyboard shortcuts"), m_actions.shortcutsHtml(), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->open();
}

void MainWindow::showAbout()
{
    QString text = tr("<h3>Phalera %1</h3><p>The lineage of the labour-hero awards, with the source of every fact.</p>"
                      "<p>Free software under the GNU General Public License, version 3 or later. Made with Qt %2.</p>")
                       .arg(QLatin1StringView(PHALERA_VERSION), QLatin1StringView(qVersion()));
    if (m_archive.isOpen())
        text += tr("<p>This archive: %1<br>data version %2</p>")
                    .arg(QDir::toNativeSeparators(m_archive.facts().path).toHtmlEscaped(),
                        m_archive.facts().dataVersion);
    QMessageBox::about(this, tr("About Phalera"), text);
}

} // namespace phalera
