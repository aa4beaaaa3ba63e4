// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openrequest.h"

#include <QObject>

class QCoreApplication;

namespace phalera {

/// Files and links that the desktop hands to the program while it runs: macOS does so also at the start.
class OpenEvents : public QObject
{
    Q_OBJECT
public:
    explicit OpenEvents(QCoreApplication &application);

signals:
    void requested(const phalera::OpenRequest &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace phalera
