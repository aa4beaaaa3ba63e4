// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefolder.h"

#include "exchange/csvwriter.h"

#include <QFile>
#include <QTemporaryDir>

namespace phalera {

using namespace Qt::StringLiterals;

Result<void> writeFileOf(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(file));
    const Result<void> written = write(file);
    file.close();
    if (written && file.error() != QFileDevice::NoError)
        return tl::unexpected(writeError(file));
    return written;
}

Result<void> writeWholeFolder(const QString &folder, const std::function<Result<void>(const QDir &)> &write)
{
    const QFileInfo target(QDir::cleanPath(folder));
    const bool isEmptyFolder
        = target.isDir() && QDir(target.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (target.exists() && !isEmptyFolder)
        return failure(Error::Kind::FileExists, { folder }, { folder, 0, 0, {} });
    if (!QDir().mkpath(target.absolutePath()))
        return failure(Error::Kind::FileNotWritable, { folder }, { folder, 0, 0, {} });
    // A temporary folder is for its owner alone; a folder within it has the rights that the user's other folders have.
    const QTemporaryDir workplace(target.absolutePath() + u"/."_s + target.fileName() + u"-XXXXXX"_s);
    const QDir partial(workplace.filePath(u"whole"_s));
    if (!workplace.isValid() || !QDir().mkdir(partial.path()))
        return failure(Error::Kind::FileNotWritable, { folder, workplace.errorString() }, { folder, 0, 0, {} });
    if (const auto written = write(partial); !written)
        return written;
    if (isEmptyFolder)
        QDir().rmdir(target.absoluteFilePath());
    if (!QDir().rename(partial.path(), target.absoluteFilePath()))
        return failure(Error::Kind::FileNotWritable, { folder }, { folder, 0, 0, {} });
    return {};
}

} // namespace phalera
