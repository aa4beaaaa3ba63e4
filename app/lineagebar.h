// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace phalera {

/// A small button for each command of the lineage, beside its axis.
class LineageBar : public QWidget
{
    Q_OBJECT
public:
    LineageBar(const QList<QAction *> &commands, QWidget *parent);
};

} // namespace phalera
