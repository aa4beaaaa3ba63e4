// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startpage.h"

#include "app/recentarchivelist.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace phalera {

StartPage::StartPage(const Actions &actions, RecentArchives &archives, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_recent(new RecentArchiveList(archives, this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_title->setFont(large);
    for (QLabel *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumWidth(480);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    for (const ActionId id :
        { ActionId::Import, ActionId::OpenFounding, ActionId::OpenArchive, ActionId::NewArchive, ActionId::Manual }) {
        auto *button = new QPushButton(this);
        button->setMinimumWidth(280);
        button->setAutoDefault(true);
        QAction *action = actions[id];
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        column->addWidget(button, 0, Qt::AlignHCenter);
        m_buttons.append({ button, id });
    }
    column->addSpacing(12);
    column->addWidget(m_recent, 0, Qt::AlignHCenter);
    connect(m_recent, &RecentArchiveList::chosen, this, &StartPage::archiveChosen);
    column->addStretch(3);
    retranslate();
}

void StartPage::show(State state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    retranslate();
}

QString StartPage::text() const
{
    return m_text->text();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    switch (m_state) {
    case State::NoArchive:
        m_title->setText(tr("Phalera"));
        m_text->setText(tr("No archive is open. The founding archive holds the lineage of the labour heroes, with the "
                           "source of every fact."));
        break;
    case State::Opening:
        m_title->setText(tr("Opening…"));
        m_text->setText(m_detail);
        break;
    case State::EmptyArchive:
        m_title->setText(tr("This archive is empty"));
        m_text->setText(tr("%1 holds no records yet. Import CSV tables or a data package into it, or open the founding "
                           "archive to look around.")
                            .arg(m_detail));
        break;
    case State::Failed:
        m_title->setText(tr("The archive could not be opened"));
        m_text->setText(m_detail);
        break;
    }
    m_recent->setVisible(m_state != State::Opening);
    for (const auto &[button, id] : std::as_const(m_buttons)) {
        button->setText(m_actions[id]->text());
        button->setEnabled(m_actions[id]->isEnabled());
        const bool fits = m_state != State::Opening && (id != ActionId::Import || m_state == State::EmptyArchive);
        button->setVisible(fits);
    }
}

} // namespace phalera
