// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does with saved searches by the user's word; how it shows them is in savedsearchpanel.cpp.
#include "app/querywords.h"
#include "app/savedsearchdialog.h"
#include "app/savedsearchpanel.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

namespace phalera {

namespace {

constexpr int LongestName = 60; // of the name that is made from a query

} // namespace

bool SavedSearchPanel::change(const SavedSearchFile::Edit &edit)
{
    const Result<void> written = m_file.change(edit);
    if (!written)
        emit failed(written.error());
    return written.has_value();
}

void SavedSearchPanel::saveCurrent()
{
    if (const SavedId id = m_model.current()) {
        edit(id);
        return;
    }
    SavedEntry entry;
    entry.query = format(m_selection.query());
    entry.name = queryWords(m_selection.query()).left(LongestName).trimmed();
    // A new one comes where the user works: into the folder that is chosen, or in which something is.
    const SavedEntry near = m_model.searches().entry(chosen());
    entry.parent = near.isFolder ? chosen() : near.parent;
    open(new SavedSearchDialog(m_model.searches(), entry, SavedSearchDialog::Purpose::Save, this), 0);
}

void SavedSearchPanel::edit(SavedId id)
{
    auto *dialog = new SavedSearchDialog(
        m_model.searches(), m_model.searches().entry(id), SavedSearchDialog::Purpose::Change, this);
    connect(dialog, &SavedSearchDialog::removalRequested, this, [this, id] { remove(id); });
    open(dialog, id);
}

void SavedSearchPanel::open(SavedSearchDialog *dialog, SavedId id)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { store(*dialog, id); });
    dialog->open();
}

/// Id 0: it is a new one.
void SavedSearchPanel::store(const SavedSearchDialog &dialog, SavedId id)
{
    const SavedEntry entry = dialog.entry();
    const QString folderName = dialog.newFolder();
    change([&](SavedSearches &searches) {
        const SavedId folder = folderName.isEmpty() ? entry.parent : searches.addFolder(0, folderName);
        // It may have gone meanwhile, in another window: then what was typed is not lost.
        if (!searches.contains(id) || id == 0) {
            m_lastChosen = searches.addSearch(folder, entry.name, entry.query, entry.note);
            return;
        }
        searches.change(id, entry.name, entry.query, entry.note);
        if (searches.entry(id).parent != folder)
            searches.move(id, folder);
    });
}

void SavedSearchPanel::addFolder(SavedId inside)
{
    SavedId made = 0;
    const bool written = change([&](SavedSearches &searches) { made = searches.addFolder(inside, tr("New folder")); });
    if (!written)
        return;
    m_lastChosen = made;
    showTree();
    m_tree->edit(m_model.indexOf(made));
}

void SavedSearchPanel::duplicate(SavedId id)
{
    const QString name = tr("%1 (copy)", "name of a saved search").arg(m_model.searches().entry(id).name);
    change([&](SavedSearches &searches) { m_lastChosen = searches.duplicate(id, name); });
}

void SavedSearchPanel::remove(SavedId id)
{
    if (id == 0)
        return;
    const QString name = m_model.searches().entry(id).name;
    if (!change([id](SavedSearches &searches) { searches.remove(id); }))
        return;
    m_removed = name;
    showNotice();
}

void SavedSearchPanel::undo()
{
    if (const Result<void> undone = m_file.undo(); !undone)
        emit failed(undone.error());
    showNotice();
}

void SavedSearchPanel::showMenu(const QPoint &at)
{
    const SavedId id = SavedSearchModel::idOf(m_tree->indexAt(at));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFolder = m_model.searches().entry(id).isFolder;
    if (id != 0 && !isFolder)
        addQueryActions(menu, id);
    if (id != 0) {
        menu->addAction(m_rename);
        connect(menu->addAction(tr("D&uplicate")), &QAction::triggered, this, [this, id] { duplicate(id); });
        menu->addAction(m_delete);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("New &folder")), &QAction::triggered, this,
        [this, id, isFolder] { addFolder(isFolder ? id : m_model.searches().entry(id).parent); });
    menu->addAction(m_undo);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void SavedSearchPanel::addQueryActions(QMenu *menu, SavedId id)
{
    connect(menu->addAction(tr("&Show")), &QAction::triggered, this, [this, id] { activate(m_model.indexOf(id)); });
    connect(menu->addAction(tr("&Edit…")), &QAction::triggered, this, [this, id] { edit(id); });
    const SavedEntry entry = m_model.searches().entry(id);
    if (const auto query = parseQuery(entry.query)) {
        connect(menu->addAction(tr("Copy &link")), &QAction::triggered, this,
            [this, query = *query] { emit linkRequested(query); });
        connect(menu->addAction(tr("Save as f&ile…")), &QAction::triggered, this,
            [this, name = entry.name, query = *query] { emit fileRequested(name, query); });
    }
    menu->addSeparator();
}

} // namespace phalera
