// SPDX-License-Identifier: GPL-3.0-or-later
#include "filebench.h"

#include "archive/archive.h"
#include "measurement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int Openings = 10;
constexpr int NoLimit = -1;

/// Bytes of the kept columns; with `remove`, they are taken out.
qint64 keptColumns(const QString &archivePath, bool remove)
{
    const QString connection = u"kept columns"_s;
    qint64 bytes = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(archivePath);
        if (!database.open())
            return 0;
        QSqlQuery query(database);
        if (query.exec(u"SELECT sum(length(bytes)) FROM derived"_s) && query.next())
            bytes = query.value(0).toLongLong();
        if (remove)
            query.exec(u"DELETE FROM derived"_s);
    }
    QSqlDatabase::removeDatabase(connection);
    return bytes;
}

/// From the start of a fresh process until it can answer; none where it cannot.
std::optional<double> openOnce(const QString &archivePath)
{
    QProcess child;
    const double time = timed([&] {
        child.start(QCoreApplication::applicationFilePath(), { u"open"_s, u"--archive"_s, archivePath });
        child.waitForReadyRead(NoLimit);
    });
    const bool isOpen = child.waitForFinished(NoLimit) && child.exitCode() == 0;
    return isOpen ? std::optional(time) : std::nullopt;
}

/// Milliseconds that a command takes, or none where it fails.
std::optional<double> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    const double time = timed([&] {
        process.start(program, arguments);
        process.waitForFinished(NoLimit);
    });
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 1) // 1: done, with problems that it names
        return time;
    QTextStream(stderr) << "phalera-bench: " << arguments.join(u' ') << " failed\n";
    return {};
}

} // namespace

QJsonObject measureOpening(const QString &archivePath)
{
    keptColumns(archivePath, true);
    const std::optional<double> first = openOnce(archivePath);
    if (!first)
        return {};
    Times openings;
    while (openings.count() < Openings) {
        const std::optional<double> time = openOnce(archivePath);
        if (!time)
            return {};
        openings.add(*time);
    }
    return { { u"first_opening"_s, *first }, { u"openings"_s, openings.json() },
        { u"file_mb"_s, double(QFileInfo(archivePath).size()) / 1e6 },
        { u"columns_mb"_s, double(keptColumns(archivePath, false)) / 1e6 } };
}

int openAndTell(const QString &archivePath)
{
    Archive archive(Archive::Threading::SameThread);
    if (!archive.open(archivePath).result())
        return 4;
    QTextStream(stdout) << "open\n";
    return 0;
}

QJsonObject measureRegister(const QString &cli, const QString &archivePath, const QString &folder)
{
    const QString pdf = QDir(folder).filePath(u"register.pdf"_s);
    QFile::remove(pdf);
    const auto time = run(cli, { u"report"_s, archivePath, u"register"_s, u"--out"_s, pdf });
    return time ? QJsonObject { { u"register"_s, *time }, { u"register_mb"_s, double(QFileInfo(pdf).size()) / 1e6 } }
                : QJsonObject();
}

QJsonObject measureImport(const QString &cli, const QString &archivePath, const QString &folder)
{
    const QString package = QDir(folder).filePath(u"package"_s);
    QDir(package).removeRecursively();
    if (!run(cli, { u"export"_s, archivePath, u"--out"_s, package }))
        return {};
    const QString imported = QDir(folder).filePath(u"imported.phalera"_s);
    QFile::remove(imported);
    if (!run(cli, { u"create"_s, imported }))
        return {};
    const auto time = run(cli, { u"import"_s, imported, QDir(package).filePath(u"datapackage.json"_s) });
    const bool hasColumns = keptColumns(imported, false) > 0;
    QFile::remove(imported);
    QDir(package).removeRecursively();
    return time && hasColumns ? QJsonObject { { u"import"_s, *time } } : QJsonObject();
}

} // namespace phalera
