// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/composereport.h"
#include "app/exportdialog.h"
#include "app/foundingarchive.h"
#include "app/openrequest.h"
#include "app/recentarchives.h"
#include "app/recordcopy.h"
#include "app/selection.h"
#include "app/settings.h"
#include "app/view.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace phalera {

class Appearance;
class Language;
class ManualWindow;
class StartPage;
class Workspace;

/// The window of one archive: menus, opening, import and export, the status bar; what it shows lies in Workspace and
/// StartPage.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Settings &settings, Language &language, Appearance &appearance);
    ~MainWindow() override;

    void openArchive(const QString &path);
    /// The user's copy of the founding archive.
    void openFounding();
    /// The archive that was open last, if it is still there, else the founding one, else the start page.
    void openUsual();
    /// Writes what is shown, or the record of the dossier, into a file, as the dialog does once it has a name for it.
    void exportTo(ExportSubject subject, const QString &path, const ExportChoice &choice);
    /// Does what is asked from outside. A query waits for an archive: that which a link names, if it was open before,
    /// else the usual one.
    void follow(const OpenRequest &request);

    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] const Actions &actionTable() const { return m_actions; }
    [[nodiscard]] const StartPage &startPage() const { return *m_startPage; }
    [[nodiscard]] bool showsArchive() const;

signals:
    /// The archive that was asked for is shown, or the start page says why not.
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void joinActions();
    void joinViewActions();
    void joinHelpActions();
    void joinNameForms();
    void joinCitingStyles();
    [[nodiscard]] CitingStyle citingStyle() const;
    void joinSearchActions();
    void fillRecentArchives();
    void fillRecentSearches();
    void openQueryFile();
    void saveQuery(const QString &name, const Query &query);
    void copyLink(const Query &query);
    // What is wrong with a request, as a sentence; empty where it is done, or waits for an archive.
    [[nodiscard]] QString begin(const OpenRequest &request);
    [[nodiscard]] QString ask(const OpenRequest &request);
    [[nodiscard]] QString askFile(const QString &path);
    [[nodiscard]] QString askLink(const QString &text);
    void openArchiveFor(const OpenRequest &request);
    void refuse(const QString &sentence);
    void importPaths(const QStringList &paths);
    void archiveOpened(const Result<void> &result, const QString &path);
    void takeFacts();
    void showPage();
    void updateAvailability();
    void updateStatus();
    void retranslate();

    void newArchive();
    void chooseArchive();
    void importRecords();
    void fetchFromWikidata();
    void showDuplicates(const QList<qint64> &batches);
    void unmerge(const RecordRef &merged);
    void exportPackage();
    void exportWorkbook();
    void exportLines();
    void exportPeople(bool asGedcom);
    [[nodiscard]] QString askForArchiveFile(const QString &ending, const QString &filter);
    void followExport(const QFuture<Result<void>> &written, const QString &path);
    void exportView();
    [[nodiscard]] QList<ExportOffer> exportOffers() const;
    void exportAs(ExportSubject subject, const ExportChoice &choice);
    void exportTable(const QString &path, const ExportChoice &choice);
    [[nodiscard]] QString askForFile(ExportSubject subject, const ExportChoice &choice);
    void exportNumbers(ExportSubject subject, const QString &path, const ExportChoice &choice);
    void exportDescriptions(const RecordsToDescribe &described, const QString &path, const ExportChoice &choice);
    void exportDossier(const QString &path, const ExportChoice &choice);
    void exportPage(ReportKind kind, const QString &path, const ExportChoice &choice);
    void exportDrawing(ExportSubject subject, const QString &path, const ExportChoice &choice);
    [[nodiscard]] ReportSubject reportSubject();
    void sayWritten(const Result<void> &written, const QString &path);
    void makeFigure(ExportFormat format);
    void makeReport(ReportKind first);
    void chooseReportToAsk();
    void askReportAgain(const QString &path);
    void goToRecord(const QString &id);
    [[nodiscard]] ReportKind kindOfView() const;
    void joinCopyActions();
    void copy(CopyForm form);
    /// The sources of the chosen rows or, where none are, of the dossier.
    void copySources(CopyForm form);
    void copyCited(const RecordsToCopy &records, CopyForm form);
    void copyNow(const RecordsToCopy &records, CopyForm form);
    void copyDossier(CopyForm form);
    [[nodiscard]] std::optional<RecordsToCopy> recordsToCopy() const;
    void putOnClipboard(const CopiedRecords &copied, qint64 rows);
    void copyInBackground(const RecordsToCopy &records, CopyForm form);
    void useNameForm(const NameForm &form);
    void useLanguage(const QString &code);
    void useTheme(const QString &kind);
    void showManual();
    void showShortcuts();
    void showAbout();
    void complain(const QString &title, const Error &error);
    [[nodiscard]] QString suggestedPath(const QString &fileName) const;

    Settings &m_settings;
    Language &m_language;
    Appearance &m_appearance;
    FoundingArchive m_founding;
    Archive m_archive;
    Selection m_selection;
    RecentArchives m_recentArchives;
    Actions m_actions;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    Workspace *m_workspace;
    QLabel *m_fileStatus;
    QLabel *m_countStatus;
    QLabel *m_versionStatus;
    QLabel *m_timeStatus;
    QPointer<ManualWindow> m_manual;
    QString m_openingPath;
    OpenRequest m_waiting; ///< for an archive
};

} // namespace phalera
