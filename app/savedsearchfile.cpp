// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchfile.h"

#include "app/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype MostSteps = 100;
constexpr int PatienceWithOthers = 2000; // ms

/// The content of a file, none where it is not there.
Result<QByteArray> content(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, { path, file.errorString() });
    if (file.size() > SavedSearchFile::MostBytes)
        return failure(Error::Kind::TooLarge, { path });
    return file.readAll();
}

} // namespace

SavedSearchFile::SavedSearchFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    // The folder too: a file that is replaced as a whole is not watched any more.
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SavedSearchFile::read);
    read();
}

void SavedSearchFile::read()
{
    const Result<QByteArray> bytes = content(m_path);
    if (bytes && *bytes == m_bytes && !m_obstacle)
        return;
    m_obstacle.reset();
    if (!bytes) {
        m_obstacle = bytes.error();
        setProblem(message(*m_obstacle));
        return;
    }
    const Result<SavedSearches> searches
        = bytes->isEmpty() ? Result<SavedSearches>() : SavedSearches::fromJson(*bytes, m_path);
    if (searches) {
        m_bytes = *bytes;
        m_searches = *searches;
        m_past.clear();
        setProblem({});
        emit changed();
        return;
    }
    const QString aside = searches.error().kind == Error::Kind::BadJson ? setAside() : QString();
    if (aside.isEmpty()) {
        m_obstacle = searches.error();
        setProblem(message(searches.error()));
        return;
    }
    m_bytes.clear(); // nothing is there now, and what is shown comes back with the next change
    setProblem(tr("The saved searches could not be read; the file is kept as “%1”. %2")
                   .arg(QFileInfo(aside).fileName(), message(searches.error())));
}

/// Renames the file, so that nothing writes over it. Its new path; empty where that was not possible.
QString SavedSearchFile::setAside() const
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = u"%1.broken-%2"_s.arg(m_path).arg(number);
        if (!QFileInfo::exists(aside))
            return QFile::rename(m_path, aside) ? aside : QString();
    }
    return {};
}

void SavedSearchFile::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

void SavedSearchFile::dismissProblem()
{
    setProblem({});
}

Result<void> SavedSearchFile::change(const Edit &edit)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(PatienceWithOthers) && lock.error() != QLockFile::PermissionError)
        return failure(Error::Kind::FileNotWritable, { m_path });
    read();
    if (m_obstacle)
        return tl::unexpected(*m_obstacle);
    SavedSearches edited = m_searches;
    edit(edited);
    if (edited == m_searches)
        return {};
    if (const Result<void> written = write(edited); !written)
        return written;
    m_past.append(m_searches);
    if (m_past.size() > MostSteps)
        m_past.removeFirst();
    m_searches = edited;
    emit changed();
    return {};
}

Result<void> SavedSearchFile::undo()
{
    bool isUndone = false;
    // Asked after reading: where another window has written meanwhile, there is nothing to go back to.
    const Result<void> written = change([&](SavedSearches &searches) {
        isUndone = canUndo();
        if (isUndone)
            searches = m_past.constLast();
    });
    if (written && isUndone)
        m_past.resize(m_past.size() - 2); // the step itself, and what it led to
    return written;
}

Result<void> SavedSearchFile::write(const SavedSearches &searches)
{
    const QByteArray json = searches.toJson();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(Error::Kind::FileNotWritable, { m_path, file.errorString() });
    m_bytes = json;
    return {};
}

} // namespace phalera
