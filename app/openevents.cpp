// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace phalera {

OpenEvents::OpenEvents(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    emit requested(OpenRequest::ofUrl(static_cast<QFileOpenEvent *>(event)->url()));
    return true;
}

} // namespace phalera
