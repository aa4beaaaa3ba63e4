// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "search/query.h"

#include <QHash>

namespace phalera {

/// Names a saved search or a folder as long as it lives, also in the file. 0 is the root that holds them all.
using SavedId = quint32;

/// A saved search, or a folder of them.
struct SavedEntry
{
    SavedId parent = 0;
    bool isFolder = false;
    QString name;
    QString query; ///< text of the query; kept also where this version of the program cannot read it
    QString note;
    QList<SavedId> children; ///< of a folder, in the user's order

    friend bool operator==(const SavedEntry &, const SavedEntry &) = default;
};

/// The user's saved searches: a tree with an order. A value: what was before a change is kept by a copy.
class SavedSearches
{
public:
    SavedSearches();

    [[nodiscard]] bool isEmpty() const { return m_entries.size() == 1; }
    [[nodiscard]] bool contains(SavedId id) const { return m_entries.contains(id); }
    [[nodiscard]] SavedEntry entry(SavedId id) const { return m_entries.value(id); }
    [[nodiscard]] const QList<SavedId> &children(SavedId folder) const;
    /// All folders or all searches, each folder before what it holds.
    [[nodiscard]] QList<SavedId> folders() const;
    [[nodiscard]] QList<SavedId> searches() const;
    /// The searches by the canonical text of what they ask; of equal ones the first.
    [[nodiscard]] QHash<QString, SavedId> byQuery() const;

    // Changes. Where the folder is not there any more, the root takes its place; an index beyond the end is the end.
    SavedId addSearch(SavedId folder, const QString &name, const QString &query, const QString &note = {});
    SavedId addFolder(SavedId folder, const QString &name, qsizetype index = -1);
    /// Name, query and note; not where it stands. An empty name changes nothing.
    void change(SavedId id, const QString &name, const QString &query, const QString &note);
    void rename(SavedId id, const QString &name);
    /// False, and no change, where a folder would come into itself.
    bool move(SavedId id, SavedId folder, qsizetype index = -1);
    /// A copy of it and of all that it holds, right behind it; its new id.
    SavedId duplicate(SavedId id, const QString &name);
    void remove(SavedId id);

    /// As the file holds them: JSON, UTF-8.
    [[nodiscard]] QByteArray toJson() const;
    /// Errors: BadJson with its place, ArchiveNewer {path} where a newer version of the program wrote it.
    [[nodiscard]] static Result<SavedSearches> fromJson(const QByteArray &json, const QString &path);

    friend bool operator==(const SavedSearches &, const SavedSearches &) = default;

private:
    SavedId add(SavedId wantedId, SavedEntry entry, qsizetype index);
    SavedId copyInto(SavedId id, SavedId folder, qsizetype index);
    void collect(SavedId folder, bool wantsFolders, QList<SavedId> &found) const;

    QHash<SavedId, SavedEntry> m_entries;
};

} // namespace phalera
