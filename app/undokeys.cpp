// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undokeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace phalera {

namespace {

bool isUndoOrRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace

UndoKeys::UndoKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
}

void UndoKeys::follow(QWidget *focused)
{
    if (m_followed)
        m_followed->removeEventFilter(this);
    m_followed = focused && focused->window() == m_window ? focused : nullptr;
    if (m_followed)
        m_followed->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_followed || (!isOverride && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isUndoOrRedo(*key))
        return QObject::eventFilter(watched, event);
    if (QAction *action = ownAction(*key)) {
        event->accept(); // no shortcut is looked for: the key itself comes next
        if (!isOverride)
            action->trigger();
        return true;
    }
    if (!isOverride || !hasNothingToUndo(*key))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

QAction *UndoKeys::ownAction(const QKeyEvent &key) const
{
    const QList<QAction *> actions = m_followed->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(QKeySequence(key.keyCombination()));
    });
    return found == actions.cend() ? nullptr : *found;
}

bool UndoKeys::hasNothingToUndo(const QKeyEvent &key) const
{
    const auto *line = qobject_cast<const QLineEdit *>(m_followed);
    return line && (key.matches(QKeySequence::Undo) ? !line->isUndoAvailable() : !line->isRedoAvailable());
}

} // namespace phalera
