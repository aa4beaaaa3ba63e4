// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topbar.h"

#include "app/messages.h"
#include "app/searchline.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace phalera {

namespace {

/// Below this width the commands at the right leave their room to the search line; all are in the menus too.
constexpr int WideEnoughForCommands = 1100;

QToolButton *commandButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TopBar::TopBar(Selection &selection, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_actions(actions)
    , m_back(commandButton(actions[ActionId::Back], this))
    , m_forward(commandButton(actions[ActionId::Forward], this))
    , m_line(new SearchLine(this))
    , m_commands { commandButton(actions[ActionId::Import], this), commandButton(actions[ActionId::Report], this) }
    , m_complaint(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setContentsMargins(8, 0, 8, 0);
    m_complaint->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_complaint);
    row->addLayout(column, 1);
    for (QToolButton *button : std::as_const(m_commands))
        row->addWidget(button);
    row->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(row);

    connect(m_line, &SearchLine::queryTyped, &selection, &Selection::editQuery);
    connect(m_line, &SearchLine::mistyped, this, &TopBar::complain);
    connect(m_line, &SearchLine::corrected, m_complaint, &QLabel::hide);
    connect(&selection, &Selection::queryChanged, m_line, &SearchLine::setQuery);
    retranslate();
}

QString TopBar::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QToolButton *button : std::as_const(m_commands))
        button->setVisible(width() >= WideEnoughForCommands);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    // A tool button shows the icon text of its action; menus keep the words.
    m_actions[ActionId::Back]->setIconText(QStringLiteral("‹"));
    m_actions[ActionId::Forward]->setIconText(QStringLiteral("›"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
}

void TopBar::complain(const QueryError &error)
{
    m_complaint->setText(message(error));
    m_complaint->show();
}

} // namespace phalera
