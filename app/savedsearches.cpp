// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearches.h"

#include <QRandomGenerator>

#include <algorithm>

namespace phalera {

namespace {

constexpr SavedId Root = 0;

/// Names stand on one line.
QString nameFrom(const QString &name)
{
    return name.simplified();
}

} // namespace

SavedSearches::SavedSearches()
{
    SavedEntry root;
    root.isFolder = true;
    m_entries.insert(Root, root);
}

const QList<SavedId> &SavedSearches::children(SavedId folder) const
{
    static const QList<SavedId> none;
    const auto found = m_entries.constFind(folder);
    return found == m_entries.cend() ? none : found->children;
}

QList<SavedId> SavedSearches::folders() const
{
    QList<SavedId> found;
    collect(Root, true, found);
    return found;
}

QList<SavedId> SavedSearches::searches() const
{
    QList<SavedId> found;
    collect(Root, false, found);
    return found;
}

void SavedSearches::collect(SavedId folder, bool wantsFolders, QList<SavedId> &found) const
{
    for (const SavedId id : children(folder)) {
        const bool isFolder = m_entries.value(id).isFolder;
        if (isFolder == wantsFolders)
            found.append(id);
        if (isFolder)
            collect(id, wantsFolders, found);
    }
}

QHash<QString, SavedId> SavedSearches::byQuery() const
{
    QHash<QString, SavedId> found;
    for (const SavedId id : searches()) {
        const auto query = parseQuery(m_entries.value(id).query);
        if (query && !found.contains(format(*query)))
            found.insert(format(*query), id);
    }
    return found;
}

SavedId SavedSearches::addSearch(SavedId folder, const QString &name, const QString &query, const QString &note)
{
    return add(Root, SavedEntry { folder, false, nameFrom(name), query, note, {} }, -1);
}

SavedId SavedSearches::addFolder(SavedId folder, const QString &name, qsizetype index)
{
    return add(Root, SavedEntry { folder, true, nameFrom(name), {}, {}, {} }, index);
}

SavedId SavedSearches::add(SavedId wantedId, SavedEntry entry, qsizetype index)
{
    SavedId id = wantedId;
    while (m_entries.contains(id)) // the root is always there, so that 0 asks for any
        id = QRandomGenerator::global()->generate();
    if (!m_entries.value(entry.parent).isFolder)
        entry.parent = Root;
    QList<SavedId> &siblings = m_entries[entry.parent].children;
    siblings.insert(index < 0 ? siblings.size() : std::min(index, siblings.size()), id);
    m_entries.insert(id, entry);
    return id;
}

void SavedSearches::change(SavedId id, const QString &name, const QString &query, const QString &note)
{
    const auto found = m_entries.find(id);
    if (id == Root || found == m_entries.end() || nameFrom(name).isEmpty())
        return;
    found->name = nameFrom(name);
    found->query = query;
    found->note = note;
}

void SavedSearches::rename(SavedId id, const QString &name)
{
    const SavedEntry before = entry(id);
    change(id, name, before.query, before.note);
}

bool SavedSearches::move(SavedId id, SavedId folder, qsizetype index)
{
    if (id == Root || !contains(id) || !entry(folder).isFolder)
        return false;
    for (SavedId up = folder; up != Root; up = entry(up).parent) {
        if (up == id)
            return false;
    }
    QList<SavedId> &before = m_entries[entry(id).parent].children;
    const qsizetype from = before.indexOf(id);
    // The place is counted while the entry still stands at its old one.
    if (entry(id).parent == folder && index > from)
        --index;
    before.removeAt(from);
    QList<SavedId> &siblings = m_entries[folder].children;
    siblings.insert(index < 0 ? siblings.size() : std::min(index, siblings.size()), id);
    m_entries[id].parent = folder;
    return true;
}

SavedId SavedSearches::duplicate(SavedId id, const QString &name)
{
    if (id == Root || !contains(id))
        return Root;
    const SavedId folder = entry(id).parent;
    const SavedId copy = copyInto(id, folder, children(folder).indexOf(id) + 1);
    rename(copy, name);
    return copy;
}

SavedId SavedSearches::copyInto(SavedId id, SavedId folder, qsizetype index)
{
    SavedEntry copied = entry(id);
    const QList<SavedId> held = std::exchange(copied.children, {});
    copied.parent = folder;
    const SavedId copy = add(Root, copied, index);
    for (const SavedId child : held)
        copyInto(child, copy, -1);
    return copy;
}

void SavedSearches::remove(SavedId id)
{
    if (id == Root || !contains(id))
        return;
    const QList<SavedId> held = children(id); // a copy: each removal changes the folder's own list
    for (const SavedId child : held)
        remove(child);
    m_entries[entry(id).parent].children.removeOne(id);
    m_entries.remove(id);
}

} // namespace phalera
