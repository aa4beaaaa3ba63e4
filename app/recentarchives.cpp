// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentarchives.h"

#include <QDir>
#include <QFileInfo>

namespace phalera {

RecentArchives::RecentArchives(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentArchives::paths() const
{
    return m_settings.value(Settings::Key::RecentArchives).toStringList();
}

void RecentArchives::add(const QString &path)
{
    const QString added = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList known = paths();
    known.removeAll(added);
    known.prepend(added);
    set(known.mid(0, Most));
}

void RecentArchives::remove(const QString &path)
{
    QStringList known = paths();
    known.removeAll(path);
    set(known);
}

void RecentArchives::clear()
{
    set({});
}

QString RecentArchives::label(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? tr("%1 – %2", "name and folder of an archive")
                               .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()))
                         : tr("%1 (not there any more)", "name of an archive").arg(file.fileName());
}

void RecentArchives::set(const QStringList &paths)
{
    if (paths == this->paths())
        return;
    m_settings.setValue(Settings::Key::RecentArchives, paths);
    emit changed();
}

} // namespace phalera
