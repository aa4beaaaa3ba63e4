// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace phalera {

/// The manual, read inside the program: Markdown pages in the language of the window, with links between them.
class ManualWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(const QString &language, QWidget *parent = nullptr);

    void setLanguage(const QString &language);

private:
    void updateTitle();

    QTextBrowser *m_browser;
};

} // namespace phalera
