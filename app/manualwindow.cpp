// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manualwindow.h"

#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

ManualWindow::ManualWindow(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    resize(820, 720);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(true);
    m_browser->document()->setDocumentMargin(24);
    auto *back = new QPushButton(tr("Back"), this);
    auto *contents = new QPushButton(tr("Contents"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 0);
    buttons->addWidget(back);
    buttons->addWidget(contents);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_browser, 1);
    back->setEnabled(false);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(contents, &QPushButton::clicked, m_browser, &QTextBrowser::home);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::updateTitle);
    setLanguage(language);
    m_browser->setFocus();
}

void ManualWindow::setLanguage(const QString &language)
{
    // English stands at the root; another language in a folder of its own, as far as it is written.
    const QString translated = u":/manual/%1/index.md"_s.arg(language);
    m_browser->setSource(QUrl(QFile::exists(translated) ? QString(u"qrc"_s + translated) : u"qrc:/manual/index.md"_s),
        QTextDocument::MarkdownResource);
}

void ManualWindow::updateTitle()
{
    const QString page = m_browser->document()->firstBlock().text();
    setWindowTitle(page.isEmpty() ? tr("Manual") : tr("%1 – Manual").arg(page));
}

} // namespace phalera
