// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearches.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace phalera {

/// The user's saved searches on the disk. What is shown is what is written: a change that cannot be written is none.
/// Another window of the program may write too; each change starts from what is there.
class SavedSearchFile : public QObject
{
    Q_OBJECT
public:
    using Edit = std::function<void(SavedSearches &)>;
    static constexpr qint64 MostBytes = 20'000'000;

    /// Reads the file if it is there. One that is broken is kept aside, under its name and ".broken-1".
    explicit SavedSearchFile(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const SavedSearches &searches() const { return m_searches; }
    /// A sentence on why the file was not read, and what became of it; empty where all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    void dismissProblem();

    /// Errors: FileNotWritable; ArchiveNewer or FileNotReadable where a file is there that this program cannot read.
    Result<void> change(const Edit &edit);
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    /// Takes the last change of this window back.
    Result<void> undo();

signals:
    void changed();
    void problemChanged();

private:
    void read();
    void setProblem(const QString &problem);
    [[nodiscard]] QString setAside() const;
    [[nodiscard]] Result<void> write(const SavedSearches &searches);

    QString m_path;
    SavedSearches m_searches;
    QByteArray m_bytes;              ///< of the file, as far as it is known
    std::optional<Error> m_obstacle; ///< what is there must not be written over
    QString m_problem;
    QList<SavedSearches> m_past;
    QFileSystemWatcher m_watcher;
};

} // namespace phalera
