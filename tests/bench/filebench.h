// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace phalera {

/// From the start of a fresh process until the snapshot is there; the first opening, which makes the columns; sizes. It
/// takes the kept columns out of the archive, which its opening puts back.
[[nodiscard]] QJsonObject measureOpening(const QString &archivePath);

/// The child's part of measureOpening(): opens and says so on standard output.
[[nodiscard]] int openAndTell(const QString &archivePath);

/// The commands of phalera-cli on whole archives, as processes: the register as PDF; export and import of CSV tables.
[[nodiscard]] QJsonObject measureRegister(const QString &cli, const QString &archivePath, const QString &folder);
[[nodiscard]] QJsonObject measureImport(const QString &cli, const QString &archivePath, const QString &folder);

} // namespace phalera
