// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Value of the first line "name<anything>: value" of a file of /proc.
QString procValue(const QString &path, QByteArrayView name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

/// "123 kB" in megabytes.
double megabytes(const QString &kilobytes)
{
    return kilobytes.section(u' ', 0, 0).toDouble() / 1024;
}

QString compiler()
{
#if defined(__clang__)
    return u"clang "_s + QString::fromLatin1(__clang_version__);
#elif defined(__GNUC__)
    return u"gcc "_s + QString::fromLatin1(__VERSION__);
#elif defined(_MSC_VER)
    return u"msvc "_s + QString::number(_MSC_VER);
#else
    return {};
#endif
}

double load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').constFirst().toDouble() : 0;
}

} // namespace

QJsonObject machineJson()
{
    return { { u"processor"_s, procValue(u"/proc/cpuinfo"_s, "model name") },
        { u"cores"_s, QThread::idealThreadCount() },
        { u"memory_mb"_s, megabytes(procValue(u"/proc/meminfo"_s, "MemTotal")) },
        { u"system"_s, QSysInfo::prettyProductName() }, { u"compiler"_s, compiler() },
        { u"qt"_s, QString::fromLatin1(qVersion()) }, { u"load"_s, load() } };
}

MemoryUse MemoryUse::measure()
{
    const QString status = u"/proc/self/status"_s;
    return { megabytes(procValue(status, "VmRSS")), megabytes(procValue(status, "VmHWM")),
        megabytes(procValue(status, "RssAnon")) };
}

QJsonObject MemoryUse::json() const
{
    return { { u"now_mb"_s, now }, { u"most_mb"_s, most }, { u"own_now_mb"_s, ownNow } };
}

} // namespace phalera
