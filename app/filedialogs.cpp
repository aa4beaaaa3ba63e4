// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace phalera {

namespace {

/// A dialog that shows no folder before it has its icons, and outlives them nowhere.
class Question
{
public:
    Question(QWidget *parent, const QString &title, const QString &filter)
        : m_dialog(parent, title, QDir::rootPath(), filter)
    {
        m_dialog.setIconProvider(&m_icons);
    }
    QFileDialog *operator->() { return &m_dialog; }

    /// Starts in a folder, or with a file that need not be there yet.
    [[nodiscard]] QStringList ask(const QString &path)
    {
        const QFileInfo info(path);
        const bool isFolder = path.isEmpty() || info.isDir();
        m_dialog.setDirectory(path.isEmpty() ? QDir::currentPath() : isFolder ? path : info.absolutePath());
        if (!isFolder)
            m_dialog.selectFile(info.fileName());
        return m_dialog.exec() == QDialog::Accepted ? m_dialog.selectedFiles() : QStringList();
    }

private:
    FileIcons m_icons;
    QFileDialog m_dialog;
};

} // namespace

QIcon FileIcons::icon(const QFileInfo &info) const
{
    return info.isDir() ? QFileIconProvider::icon(info) : icon(File);
}

QString FileIcons::type(const QFileInfo &info) const
{
    return info.isDir() ? QFileIconProvider::type(info) : info.suffix().toUpper();
}

QString getOpenFileName(QWidget *parent, const QString &title, const QString &path, const QString &filter)
{
    Question question(parent, title, filter);
    question->setFileMode(QFileDialog::ExistingFile);
    return question.ask(path).value(0);
}

QStringList getOpenFileNames(QWidget *parent, const QString &title, const QString &path, const QString &filter)
{
    Question question(parent, title, filter);
    question->setFileMode(QFileDialog::ExistingFiles);
    return question.ask(path);
}

QString getSaveFileName(QWidget *parent, const QString &title, const QString &path, const QString &filter)
{
    Question question(parent, title, filter);
    question->setAcceptMode(QFileDialog::AcceptSave);
    return question.ask(path).value(0);
}

QString getExistingDirectory(QWidget *parent, const QString &title, const QString &path)
{
    Question question(parent, title, {});
    question->setFileMode(QFileDialog::Directory);
    question->setOption(QFileDialog::ShowDirsOnly);
    return question.ask(path).value(0);
}

} // namespace phalera
