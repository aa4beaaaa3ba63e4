// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topbar.h"

#include "app/messages.h"
#include "app/searchline.h"
#include "app/suggestionlist.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace phalera {

namespace {

/// Below this width the commands at the right leave their room to the search line; all are in the menus too.
constexpr int WideEnoughForCommands = 900;
constexpr int WidestComplaint = 720;
/// Half a field's name is no mistake yet.
constexpr std::chrono::milliseconds PatienceWithMistakes { 600 };

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
    , m_suggestions(new SuggestionList(selection, m_line, parent))
    , m_star(commandButton(actions[ActionId::SaveSearch], this))
    , m_commands { commandButton(actions[ActionId::Import], this), commandButton(actions[ActionId::Report], this) }
    , m_complaint(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // It lies over what is below, so that the window does not jump while a field's name is being typed.
    m_complaint->setParent(parent);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setMargin(8);
    m_complaint->setAutoFillBackground(true);
    m_complaint->setFrameShape(QFrame::StyledPanel);
    m_complaint->setBackgroundRole(QPalette::ToolTipBase);
    m_complaint->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceWithMistakes);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_line, 1);
    row->addWidget(m_star);
    for (QToolButton *button : std::as_const(m_commands))
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(row);

    connect(m_line, &SearchLine::queryTyped, &selection, &Selection::editQuery);
    connect(m_line, &SearchLine::mistyped, this, &TopBar::complain);
    connect(m_line, &SearchLine::corrected, this, &TopBar::stopComplaining);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_patience.isActive())
            showComplaint();
    });
    connect(&m_patience, &QTimer::timeout, this, &TopBar::showComplaint);
    connect(&selection, &Selection::queryChanged, m_line, &SearchLine::setQuery);
    for (QToolButton *button : { m_back, m_forward, m_star })
        button->setMinimumSize(m_line->sizeHint().height(), m_line->sizeHint().height());
    for (QToolButton *button : std::as_const(m_commands))
        button->setMinimumHeight(m_line->sizeHint().height());
    retranslate();
}

QString TopBar::complaint() const
{
    return m_complaint->isHidden() && !m_patience.isActive() ? QString() : m_complaint->text();
}

void TopBar::setSavedAs(const QString &name)
{
    m_savedAs = name;
    const QString words = name.isEmpty() ? tr("Save this search") : tr("Saved as “%1”").arg(name);
    QAction *action = m_actions[ActionId::SaveSearch];
    action->setIconText(name.isEmpty() ? QStringLiteral("☆") : QStringLiteral("★"));
    action->setToolTip(tr("%1 (%2)", "what an action does and its shortcut")
                           .arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    m_star->setAccessibleName(words);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QToolButton *button : std::as_const(m_commands))
        button->setVisible(width() >= WideEnoughForCommands);
    if (!m_complaint->isHidden())
        showComplaint();
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
    setSavedAs(m_savedAs);
}

void TopBar::complain(const QueryError &error)
{
    m_complaint->setText(message(error));
    if (m_complaint->isHidden())
        m_patience.start();
    else
        showComplaint();
}

void TopBar::showComplaint()
{
    // What can be done about half a query is the better help, and stands at the same place.
    if (m_suggestions->isVisible()) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    const QPoint below = m_line->mapTo(parentWidget(), QPoint(0, m_line->height() + 2));
    const int width = std::min(m_line->width(), WidestComplaint);
    m_complaint->setGeometry(below.x(), below.y(), width, m_complaint->heightForWidth(width));
    m_complaint->raise();
    m_complaint->show();
    m_line->setAccessibleDescription(m_complaint->text());
}

void TopBar::stopComplaining()
{
    m_patience.stop();
    m_complaint->hide();
    m_line->setAccessibleDescription({});
}

} // namespace phalera
