// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype HeaderSize = 100;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

enum Offset : qsizetype {
    PageSize = 16,
    ChangeCounter = 24,
    PageCount = 28,
    ApplicationId = 68,
    PageCountValidFor = 92
};

quint32 number32(const QByteArray &header, Offset offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Size that the header promises, or 0 where it does not know: the page count is only valid if it was written with the
/// last change.
qint64 promisedSize(const QByteArray &header)
{
    if (number32(header, ChangeCounter) != number32(header, PageCountValidFor))
        return 0;
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + PageSize);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * number32(header, PageCount);
}

} // namespace

Result<void> checkFileHeader(const QString &path, qint32 applicationId)
{
    const Place place { path, 0, 0, {} };
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::FileNotFound, { path }, place);
    if (!info.isFile())
        return failure(Error::Kind::NotAnArchive, { path }, place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, { path, file.errorString() }, place);
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith(Magic))
        return failure(Error::Kind::NotAnArchive, { path }, place);
    if (header.size() < HeaderSize)
        return failure(Error::Kind::ArchiveTruncated,
            { path, QString::number(header.size()), QString::number(HeaderSize) }, place);
    if (qint32(number32(header, ApplicationId)) != applicationId)
        return failure(Error::Kind::NotAnArchive, { path }, place);
    if (const qint64 promised = promisedSize(header); file.size() < promised && !hasOpenJournal(path))
        return failure(
            Error::Kind::ArchiveTruncated, { path, QString::number(file.size()), QString::number(promised) }, place);
    return {};
}

bool hasOpenJournal(const QString &path)
{
    // Where the file is a link, its journals lie beside what the link leads to.
    const QString file = QFileInfo(path).canonicalFilePath();
    return QFileInfo(file + u"-wal"_s).size() > 0 || QFileInfo(file + u"-journal"_s).size() > 0;
}

} // namespace phalera
