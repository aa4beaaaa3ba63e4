// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabletext.h"

#include <QAbstractItemModel>

namespace phalera {

QString tabbedText(const QAbstractItemModel &model, const QList<int> &without)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!without.contains(column))
                cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                     : model.index(row, column).data().toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace phalera
