// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

namespace phalera {

/// A model as text, one line a row, cells separated by " | ", the header first where it has one: what a failing test
/// prints, and what a passing one compares with.
[[nodiscard]] inline QString modelText(const QAbstractItemModel &model, const QList<int> &roles = { Qt::DisplayRole })
{
    QStringList lines;
    QStringList head;
    for (int column = 0; column < model.columnCount(); ++column)
        head.append(model.headerData(column, Qt::Horizontal).toString());
    if (model.columnCount() > 1)
        lines.append(head.join(QStringLiteral(" | ")));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : roles)
                cells.append(model.index(row, column).data(role).toString());
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QChar(u'\n'));
}

} // namespace phalera
