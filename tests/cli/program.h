// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace phalera {

/// What one call of phalera-cli gave.
struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    /// Lines on standard output.
    [[nodiscard]] QStringList lines() const { return QString::fromUtf8(out).trimmed().split(u'\n'); }
};

/// Runs phalera-cli with English words and without a display.
inline Outcome run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PHALERA_BIN_DIR) + QStringLiteral("/phalera-cli"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), process.errorString().toUtf8() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

/// The founding archive that the build made.
inline QString foundingArchive()
{
    return QDir::cleanPath(QStringLiteral(PHALERA_BIN_DIR) + QStringLiteral("/../founding.phalera"));
}

inline QString foundingFolder()
{
    return QStringLiteral(PHALERA_SOURCE_DIR) + QStringLiteral("/resources/founding");
}

} // namespace phalera
