// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/appearance.h"
#include "app/language.h"
#include "app/messages.h"
#include "app/recordview.h"
#include "app/searchline.h"
#include "app/startpage.h"
#include "app/topbar.h"
#include "app/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsView>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::chrono::milliseconds PatienceBeforeSayingSo { 200 };

QLabel *statusLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Language &language, Appearance &appearance)
    : m_settings(settings)
    , m_language(language)
    , m_appearance(appearance)
    , m_founding(settings)
    , m_selection(m_archive)
    , m_recentArchives(settings)
    , m_actions(this)
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage(m_actions, m_recentArchives, this))
    , m_workspace(new Workspace(m_selection, m_actions, settings, this))
    , m_fileStatus(statusLabel(this))
    , m_countStatus(statusLabel(this))
    , m_versionStatus(statusLabel(this))
    , m_timeStatus(statusLabel(this))
{
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_workspace);
    setCentralWidget(m_pages);
    m_actions.fill(menuBar());
    statusBar()->setSizeGripEnabled(false);
    for (QLabel *label : { m_fileStatus, m_countStatus, m_versionStatus })
        statusBar()->addWidget(label);
    statusBar()->addPermanentWidget(m_timeStatus);

    joinActions();
    joinViewActions();
    joinHelpActions();
    joinNameForms();
    joinCitingStyles();
    joinSearchActions();
    setAcceptDrops(true);
    // A scene would take every drag and do nothing with it.
    for (QGraphicsView *view : m_workspace->findChildren<QGraphicsView *>())
        view->setAcceptDrops(false);
    m_workspace->topBar()->searchLine()->installEventFilter(this);
    connect(&m_archive, &Archive::snapshotChanged, this, &MainWindow::showPage);
    connect(&m_archive, &Archive::closed, this, &MainWindow::showPage);
    connect(&m_archive, &Archive::factsChanged, this, &MainWindow::takeFacts);
    connect(&m_selection, &Selection::answered, this, &MainWindow::updateStatus);
    for (const auto signal : { &Selection::answered, &Selection::historyChanged, &Selection::currentRecordChanged })
        connect(&m_selection, signal, this, &MainWindow::updateAvailability);

    resize(1440, 900);
    restoreGeometry(settings.value(Settings::Key::WindowGeometry).toByteArray());
    m_workspace->setView(viewByName(settings.value(Settings::Key::View).toString()).value_or(View::Records));
    retranslate();
    showPage();
}

MainWindow::~MainWindow()
{
    // The views say what they need to the selection even while they go, so they must go before it.
    delete takeCentralWidget();
}

bool MainWindow::showsArchive() const
{
    return m_pages->currentWidget() == m_workspace;
}

void MainWindow::openArchive(const QString &path)
{
    m_openingPath = path;
    QTimer::singleShot(PatienceBeforeSayingSo, this, [this, path] {
        if (m_openingPath != path)
            return;
        m_startPage->show(StartPage::State::Opening, QDir::toNativeSeparators(path));
        m_pages->setCurrentWidget(m_startPage);
    });
    m_archive.open(path).then(this, [this, path](const Result<void> &result) { archiveOpened(result, path); });
}

void MainWindow::archiveOpened(const Result<void> &result, const QString &path)
{
    if (path != m_openingPath)
        return;
    m_openingPath.clear();
    showPage();
    const OpenRequest waiting = std::exchange(m_waiting, {});
    if (result) {
        m_settings.setValue(Settings::Key::LastArchive, path);
        m_recentArchives.add(path);
        if (waiting.kind != OpenRequest::Kind::Nothing)
            refuse(ask(waiting));
    } else if (m_archive.isOpen()) { // what was open before stays open
        complain(tr("Open archive"), result.error());
    } else {
        m_startPage->show(StartPage::State::Failed, message(result.error()));
    }
    emit settled();
}

/// The data version comes some time after opening.
void MainWindow::takeFacts()
{
    updateStatus();
    if (m_archive.facts().dataVersion.isEmpty())
        return;
    if (!m_founding.isOutdated(m_archive.facts())) {
        m_founding.remember(m_archive.facts());
        return;
    }
    m_archive.close();
    const Result<QString> renewed = m_founding.renewCopy();
    if (!renewed)
        complain(tr("Open archive"), renewed.error());
    openArchive(renewed.value_or(m_founding.copyPath()));
}

void MainWindow::openFounding()
{
    const Result<QString> path = m_founding.ensureCopy();
    if (path) {
        openArchive(*path);
        return;
    }
    m_startPage->show(StartPage::State::Failed, message(path.error()));
    emit settled();
}

void MainWindow::openUsual()
{
    const QString last = m_settings.value(Settings::Key::LastArchive).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        openArchive(last);
    else if (!m_founding.shippedPath().isEmpty())
        openFounding();
    else
        emit settled();
}

void MainWindow::showPage()
{
    const bool isOpen = m_archive.isOpen();
    const auto rows = m_archive.facts().rows;
    const bool isEmpty = isOpen && std::all_of(rows.cbegin(), rows.cend(), [](qint64 count) { return count == 0; });
    setWindowFilePath(isOpen ? m_archive.facts().path : QString());
    updateAvailability();
    if (isEmpty)
        m_startPage->show(StartPage::State::EmptyArchive, QFileInfo(m_archive.facts().path).fileName());
    else if (!isOpen && m_openingPath.isEmpty())
        m_startPage->show(StartPage::State::NoArchive);
    m_pages->setCurrentWidget(isOpen && !isEmpty ? static_cast<QWidget *>(m_workspace) : m_startPage);
    updateStatus();
}

void MainWindow::updateAvailability()
{
    Needs available = Need::Nothing;
    available.setFlag(Need::Archive, m_archive.isOpen());
    available.setFlag(Need::Writable, m_archive.isOpen() && !m_archive.facts().readOnly);
    available.setFlag(Need::Rows, m_archive.isOpen() && !m_selection.answer().rows.isEmpty());
    available.setFlag(Need::Record, m_selection.currentRecord().has_value());
    available.setFlag(Need::Filter, !m_selection.query().isEmpty());
    available.setFlag(Need::Past, m_selection.canGoBack());
    available.setFlag(Need::Future, m_selection.canGoForward());
    available.setFlag(Need::EarlierQuery, m_selection.canUndoQuery());
    available.setFlag(Need::LaterQuery, m_selection.canRedoQuery());
    available.setFlag(Need::FoundingFile, !m_founding.shippedPath().isEmpty());
    m_actions.setAvailable(available);
}

void MainWindow::updateStatus()
{
    if (!m_archive.isOpen()) {
        for (QLabel *label : { m_fileStatus, m_countStatus, m_versionStatus, m_timeStatus })
            label->clear();
        return;
    }
    const ArchiveFacts &facts = m_archive.facts();
    const Answer &all = m_selection.everything();
    const QString name = QFileInfo(facts.path).fileName();
    m_fileStatus->setText(facts.readOnly ? tr("%1 (read-only)").arg(name) : name);
    m_fileStatus->setToolTip(QDir::toNativeSeparators(facts.path));
    QStringList counts { tr("%Ln conferral(s)", "", int(all.conferrals)) };
    if (all.revocations > 0)
        counts.append(tr("%Ln revocation(s)", "", int(all.revocations)));
    counts.append(tr("%Ln person(s)", "people in the archive", int(facts.recordCount(Table::People))));
    counts.append(tr("%Ln act(s)", "", int(facts.rows.value(Table::Acts))));
    m_countStatus->setText(counts.join(tr(" · ", "between the parts of a summary")));
    m_versionStatus->setText(
        facts.dataVersion.isEmpty() ? QString() : tr("data version %1").arg(facts.dataVersion.left(8)));
    m_versionStatus->setToolTip(tr("Equal data have an equal version: %1").arg(facts.dataVersion));
    const double milliseconds = std::chrono::duration<double, std::milli>(m_selection.findings().time).count();
    m_timeStatus->setText(
        milliseconds > 0 ? tr("answered in %1 ms").arg(QLocale().toString(milliseconds, 'f', 1)) : QString());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_workspace->setCitingStyle(citingStyle());
    m_actions[ActionId::English]->setChecked(m_language.code() == "en"_L1);
    m_actions[ActionId::Russian]->setChecked(m_language.code() == "ru"_L1);
    updateStatus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    m_settings.setValue(Settings::Key::View, QString(viewName(m_workspace->view())));
    m_workspace->saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::complain(const QString &title, const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        QMessageBox::warning(this, title, message(error));
}

} // namespace phalera
