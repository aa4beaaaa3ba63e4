// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace phalera {

/// A folder with a new archive in it, everything in the caller's thread.
class ArchiveFixture
{
public:
    ArchiveFixture()
        : archive(Archive::Threading::SameThread)
    {
        const auto created = archive.create(path(QStringLiteral("a.phalera"))).result();
        QVERIFY(created.has_value());
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path(name);
    }
    Result<ImportReport> import(const QStringList &paths, ImportOptions options = {})
    {
        return archive.importFiles(paths, options).result();
    }
    Result<ImportReport> importTheRest(const QStringList &paths)
    {
        return import(paths, { ImportOptions::OnProblem::ImportTheRest, false, {} });
    }
    [[nodiscard]] static QString founding()
    {
        return QStringLiteral(PHALERA_SOURCE_DIR) + QStringLiteral("/resources/founding");
    }
    [[nodiscard]] qint64 rows(Table table) const { return archive.facts().rows.value(table); }

    QTemporaryDir folder;
    Archive archive;
};

} // namespace phalera
