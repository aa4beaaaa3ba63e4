// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>
#include <QStringList>

class QWidget;

namespace phalera {

/// Icons and kinds by name alone. Qt's own provider reads into files to learn what they are; closing them drops
/// SQLite's locks on an archive that is open (see Connection::isOpenHere()).
class FileIcons final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    [[nodiscard]] QString type(const QFileInfo &info) const override;
};

/// What QFileDialog's functions of these names do, without opening any file. Empty where the user cancels.
[[nodiscard]] QString getOpenFileName(
    QWidget *parent, const QString &title, const QString &path, const QString &filter);
[[nodiscard]] QStringList getOpenFileNames(
    QWidget *parent, const QString &title, const QString &path, const QString &filter);
[[nodiscard]] QString getSaveFileName(
    QWidget *parent, const QString &title, const QString &path, const QString &filter);
[[nodiscard]] QString getExistingDirectory(QWidget *parent, const QString &title, const QString &path);

} // namespace phalera
