// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportorigin.h"

#include "exchange/csvwriter.h"

#include <QSaveFile>

namespace phalera {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> originLines(const ExportOrigin &origin)
{
    QList<std::pair<QString, QString>> lines {
        { u"archive"_s, origin.archive },
        { u"data version"_s, origin.dataVersion },
        { u"query"_s, origin.query },
        { u"made"_s, origin.made.isValid() ? origin.made.toUTC().toString(Qt::ISODate) : QString() },
        { u"licence"_s, QString(LicenceName) },
        { u"program"_s, origin.program },
    };
    lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

bool isStopped(const ExportProgress &progress, qint64 row, qint64 rows)
{
    static constexpr qint64 RowsBetweenReports = 1000;
    return row % RowsBetweenReports == 0 && progress && !progress(row, rows);
}

Result<void> writeWhole(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(file));
    const Result<void> written = write(file);
    if (written && !file.commit())
        return tl::unexpected(writeError(file));
    return written;
}

} // namespace phalera
