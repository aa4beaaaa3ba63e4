// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with what comes from outside: command line, desktop, drag and drop.
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/queryfile.h"
#include "app/querylink.h"
#include "app/searchline.h"
#include "app/topbar.h"
#include "app/workspace.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int StatusTime = 12000; // ms; a sentence to be read

/// Archives, files and links dropped on the search line are for the window; a text is for the line itself.
bool isForWindow(const QMimeData *data)
{
    return data->hasUrls() || QueryLink::isLink(data->text());
}

} // namespace

void MainWindow::follow(const OpenRequest &request)
{
    refuse(begin(request));
}

QString MainWindow::begin(const OpenRequest &request)
{
    if (request.kind == OpenRequest::Kind::Nothing)
        return tr("This cannot be opened here. Phalera takes one archive (*.phalera) or query (*.phq), CSV tables, the "
                  "folder of a data package, one report that it saved as PDF, or the text of a query.");
    if (request.kind == OpenRequest::Kind::Archive)
        openArchive(request.paths.first());
    else if (m_archive.isOpen())
        return ask(request);
    else
        openArchiveFor(request);
    return {};
}

/// What is asked waits until the archive is there.
void MainWindow::openArchiveFor(const OpenRequest &request)
{
    m_waiting = request;
    if (!m_openingPath.isEmpty())
        return;
    const auto link = request.kind == OpenRequest::Kind::Link ? QueryLink::parse(request.text) : QueryLink();
    const QStringList known = m_recentArchives.paths();
    const auto meant = std::ranges::find_if(known, [&](const QString &path) {
        return link && !link->archive.isEmpty() && link->means(path, {}) && QFileInfo::exists(path);
    });
    if (meant != known.end())
        openArchive(*meant);
    else
        openUsual();
}

QString MainWindow::ask(const OpenRequest &request)
{
    switch (request.kind) {
    case OpenRequest::Kind::QueryFile:
        return askFile(request.paths.first());
    case OpenRequest::Kind::Link:
        return askLink(request.text);
    case OpenRequest::Kind::Report:
        askReportAgain(request.paths.first());
        return {};
    case OpenRequest::Kind::Import:
        if (m_archive.facts().readOnly)
            return message(Error { Error::Kind::ArchiveReadOnly, {}, {} });
        importPaths(request.paths);
        return {};
    case OpenRequest::Kind::Query: {
        const auto query = parseQuery(request.text);
        if (!query)
            return tr("What was dropped is no query. %1").arg(message(query.error()));
        m_selection.setQuery(*query);
        return {};
    }
    case OpenRequest::Kind::Nothing:
    case OpenRequest::Kind::Archive:
        break;
    }
    return {};
}

QString MainWindow::askFile(const QString &path)
{
    const auto file = QueryFile::read(path);
    if (!file)
        return file.error();
    m_selection.setQuery(file->query);
    statusBar()->showMessage(
        tr("Query “%1”").arg(file->name.isEmpty() ? QFileInfo(path).fileName() : file->name), StatusTime);
    return {};
}

QString MainWindow::askLink(const QString &text)
{
    const auto link = QueryLink::parse(text);
    if (!link)
        return link.error();
    m_selection.setQuery(link->query);
    const ArchiveFacts &facts = m_archive.facts();
    if (!link->means(facts.path, facts.dataVersion) && !facts.dataVersion.isEmpty())
        statusBar()->showMessage(tr("The link was made for “%1”; this is what “%2” holds.")
                                     .arg(link->archive.left(60), QFileInfo(facts.path).fileName()),
            StatusTime);
    return {};
}

/// Says why something was not done; of an empty sentence nothing is said.
void MainWindow::refuse(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Phalera"), sentence, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (!isForWindow(static_cast<QDropEvent *>(event)->mimeData()))
            break;
        event->ignore(); // then it comes to the window
        return true;
    case QEvent::ShortcutOverride: {
        // A line edit of X11 would delete a letter by Ctrl+D.
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        if (pressed != m_actions[ActionId::SaveSearch]->shortcut())
            break;
        event->ignore();
        return true;
    }
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    // A copy always: what is moved would be taken from where it comes.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QString complaint = begin(OpenRequest::ofMimeData(*event->mimeData())); !complaint.isEmpty())
        statusBar()->showMessage(complaint, StatusTime);
}

} // namespace phalera
