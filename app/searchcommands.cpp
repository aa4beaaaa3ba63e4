// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with whole queries: keeps, recalls, writes and hands them on; see windowcommands.cpp for
// its other commands.
#include "app/filedialogs.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/queryfile.h"
#include "app/querylink.h"
#include "app/querywords.h"
#include "app/recentsearches.h"
#include "app/savedsearchpanel.h"
#include "app/startpage.h"
#include "app/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int StatusTime = 6000;          // ms
constexpr qsizetype MostSearches = 20;    // in the menu
constexpr qsizetype LongestSearch = 80;   // of its text there
constexpr qsizetype LongestFileName = 60; // made from a query's words

/// A text as the label of a menu entry, whose ampersands are no shortcuts.
QString asLabel(const QString &text)
{
    QString label = text.size() <= LongestSearch ? text : QString(text.left(LongestSearch - 1) + u'…');
    return label.replace(u'&', u"&&"_s);
}

/// A name for a file on every system that Phalera runs on.
QString asFileName(const QString &words)
{
    QString name;
    for (const QChar c : words.left(LongestFileName).trimmed())
        name += u"\\/:*?\"<>|"_s.contains(c) || !c.isPrint() ? u' ' : c;
    name = name.simplified();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"query"_s : name;
}

} // namespace

void MainWindow::joinSearchActions()
{
    const auto on = [this](ActionId id, auto command) { connect(m_actions[id], &QAction::triggered, this, command); };
    on(ActionId::SaveSearch, [this] { m_workspace->savedSearches()->saveCurrent(); });
    on(ActionId::OpenQuery, [this] { openQueryFile(); });
    on(ActionId::SaveQueryAs, [this] { saveQuery(m_workspace->savedSearches()->currentName(), m_selection.query()); });
    const SavedSearchPanel *saved = m_workspace->savedSearches();
    connect(saved, &SavedSearchPanel::linkRequested, this, &MainWindow::copyLink);
    connect(saved, &SavedSearchPanel::fileRequested, this, &MainWindow::saveQuery);
    connect(
        saved, &SavedSearchPanel::failed, this, [this](const Error &error) { complain(tr("Saved searches"), error); });

    auto *archives = new QMenu(this);
    archives->setToolTipsVisible(true);
    m_actions[ActionId::RecentArchives]->setMenu(archives);
    connect(archives, &QMenu::aboutToShow, this, &MainWindow::fillRecentArchives);
    auto *searches = new QMenu(this);
    m_actions[ActionId::RecentSearches]->setMenu(searches);
    connect(searches, &QMenu::aboutToShow, this, &MainWindow::fillRecentSearches);
    connect(m_startPage, &StartPage::archiveChosen, this, &MainWindow::openArchive);
}

void MainWindow::fillRecentArchives()
{
    QMenu *menu = m_actions[ActionId::RecentArchives]->menu();
    menu->clear();
    QStringList gone;
    for (const QString &path : m_recentArchives.paths()) {
        const bool isThere = QFileInfo::exists(path);
        QAction *action = menu->addAction(asLabel(RecentArchives::label(path)));
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, this, [this, path] { openArchive(path); });
        if (!isThere)
            gone.append(path);
    }
    menu->addSeparator();
    QAction *tidy = menu->addAction(tr("Take off what is &not there"));
    tidy->setEnabled(!gone.isEmpty());
    connect(tidy, &QAction::triggered, this, [this, gone] {
        for (const QString &path : gone)
            m_recentArchives.remove(path);
    });
    QAction *clear = menu->addAction(tr("&Clear this list"));
    clear->setEnabled(!m_recentArchives.paths().isEmpty());
    connect(clear, &QAction::triggered, &m_recentArchives, &RecentArchives::clear);
}

void MainWindow::fillRecentSearches()
{
    QMenu *menu = m_actions[ActionId::RecentSearches]->menu();
    RecentSearches *recent = m_workspace->recentSearches();
    menu->clear();
    for (const QString &text : recent->all().mid(0, MostSearches))
        connect(menu->addAction(asLabel(text)), &QAction::triggered, this, [this, text] {
            if (const auto query = parseQuery(text))
                m_selection.setQuery(*query);
            else
                m_workspace->typeQuery(text);
        });
    if (recent->all().isEmpty())
        menu->addAction(recent->isKeeping() ? tr("None yet") : tr("None are kept"))->setEnabled(false);
    menu->addSeparator();
    QAction *keep = menu->addAction(tr("&Keep recent searches"));
    keep->setCheckable(true);
    keep->setChecked(recent->isKeeping());
    connect(keep, &QAction::toggled, recent, &RecentSearches::setKeeping);
    QAction *clear = menu->addAction(tr("&Clear this list"));
    clear->setEnabled(!recent->all().isEmpty());
    connect(clear, &QAction::triggered, recent, &RecentSearches::clear);
}

void MainWindow::openQueryFile()
{
    const QString path
        = getOpenFileName(this, tr("Open query"), suggestedPath({}), tr("Phalera queries (*.phq);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    refuse(askFile(path));
}

/// Without a name the file is called by the query's words.
void MainWindow::saveQuery(const QString &name, const Query &query)
{
    const QString words = name.isEmpty() ? queryWords(query) : name;
    QString path = getSaveFileName(
        this, tr("Save query"), suggestedPath(asFileName(words) + u".phq"_s), tr("Phalera queries (*.phq)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".phq"_s;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    if (const Result<void> written = QueryFile { name, query }.write(path); !written)
        complain(tr("Save query"), written.error());
    else
        statusBar()->showMessage(tr("Written to %1").arg(QDir::toNativeSeparators(path)), StatusTime);
}

void MainWindow::copyLink(const Query &query)
{
    const QueryLink link { QFileInfo(m_archive.facts().path).fileName(), query };
    QApplication::clipboard()->setText(link.text());
    statusBar()->showMessage(tr("Link to this query copied"), StatusTime);
}

} // namespace phalera
