// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QKeyEvent;

namespace phalera {

/// Says who gets the keys of undo and redo: first the widget with the keyboard if it has something to undo, by its own
/// action or as a line of text; else the window. Without this a line of text keeps the keys also where it has nothing
/// to undo, and a widget's action and the window's with the same keys shut each other out.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    [[nodiscard]] QAction *ownAction(const QKeyEvent &key) const;
    [[nodiscard]] bool hasNothingToUndo(const QKeyEvent &key) const;

    QWidget *m_window;
    QPointer<QWidget> m_followed;
};

} // namespace phalera
