// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundingarchive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QString findShipped()
{
    const QDir program(QCoreApplication::applicationDirPath());
    // Beside the program (Windows), a build folder, an installation, a macOS bundle.
    for (const QString &place : { u"founding.phalera"_s, u"../founding.phalera"_s,
             u"../share/phalera/founding.phalera"_s, u"../Resources/founding.phalera"_s }) {
        const QString path = QDir::cleanPath(program.filePath(place));
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

FoundingArchive::FoundingArchive(Settings &settings)
    : m_settings(settings)
    , m_shipped(findShipped())
{
}

QString FoundingArchive::copyPath() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"founding.phalera"_s);
}

Result<QString> FoundingArchive::ensureCopy()
{
    return QFileInfo::exists(copyPath()) ? Result<QString>(copyPath()) : renewCopy();
}

bool FoundingArchive::isOutdated(const ArchiveFacts &copy) const
{
    return !m_shipped.isEmpty() && copy.path == copyPath()
        && stamp() != m_settings.value(Settings::Key::FoundingStamp).toString()
        && copy.dataVersion == m_settings.value(Settings::Key::FoundingVersion).toString();
}

Result<QString> FoundingArchive::renewCopy()
{
    if (m_shipped.isEmpty())
        return failure(Error::Kind::FileNotFound, { u"founding.phalera"_s });
    const QString path = copyPath();
    // First beside the old one: a full disk must not cost the user what is there.
    const QString fresh = path + u".new"_s;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::remove(fresh);
    if (!QFile::copy(m_shipped, fresh))
        return failure(Error::Kind::FileNotWritable, { fresh });
    QFile::setPermissions(fresh, QFile::permissions(fresh) | QFile::ReadOwner | QFile::WriteOwner);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(Error::Kind::FileNotWritable, { path });
    if (!QFile::rename(fresh, path))
        return failure(Error::Kind::FileNotWritable, { path });
    m_settings.setValue(Settings::Key::FoundingStamp, stamp());
    m_settings.remove(Settings::Key::FoundingVersion);
    return path;
}

void FoundingArchive::remember(const ArchiveFacts &copy)
{
    if (copy.path == copyPath() && m_settings.value(Settings::Key::FoundingVersion).toString().isEmpty())
        m_settings.setValue(Settings::Key::FoundingVersion, copy.dataVersion);
}

QString FoundingArchive::stamp() const
{
    const QFileInfo file(m_shipped);
    return u"%1:%2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace phalera
