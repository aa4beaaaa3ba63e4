// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace phalera {

LineageBar::LineageBar(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 0, 1);
    row->setSpacing(0);
    for (QAction *command : commands) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(command);
        button->setAutoRaise(true);
        button->setCursor(Qt::ArrowCursor);
        button->setFocusPolicy(Qt::NoFocus); // the lineage is one stop for Tab, and has keys for all of this
        row->addWidget(button);
    }
}

} // namespace phalera
